// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/authorityedits.h"
#include "data/authoritystore.h"
#include "data/filmstore.h"
#include "tests/support/running.h"
#include "ui/edit/conflictdialog.h"
#include "ui/edit/replacedialog.h"
#include "ui/widgets/morebutton.h"
#include "ui/widgets/undobar.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace laurels;

/// Stories about people, award bodies, topics and series, that a person lives through in the window.
class AuthorityStoryTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Running> m_running;

    QString path() const { return m_folder->filePath(u"c.laurels"_s); }
    void start()
    {
        m_running.reset();
        m_running = std::make_unique<Running>(m_folder->filePath(u"laurels.ini"_s));
        m_running->session.openOrMake(path());
        QTRY_VERIFY_WITH_TIMEOUT(m_running->session.isOpen() && m_running->window->isComplete(), 20'000);
    }
    /// Asks the file itself, as another program would.
    std::unique_ptr<Catalogue> catalogue() const { return std::move(*Catalogue::open(path())); }
    Person person(const QString &name) const
    {
        const auto file = catalogue();
        const auto id = file->authorities().find(Authority::Person, name);
        return id ? file->authorities().findPerson(PersonId{*id}).value_or(Person()) : Person();
    }
    Film film(const QString &title) const
    {
        const auto file = catalogue();
        return file->films().find(file->findFilm(title).value_or(FilmId())).value_or(Film());
    }
    static bool credits(const Film &film, const QString &name)
    {
        return std::ranges::any_of(film.credits, [&](const Credit &credit) { return credit.person.name == name; });
    }

    void go(const QString &place, const QString &title)
    {
        m_running->window->go(*placeFromText(place));
        QTRY_VERIFY(m_running->window->isComplete());
        QTRY_COMPARE(m_running->title(), title + u" – Laurels"_s);
    }
    QLineEdit *line(const QString &name) const
    {
        const auto all = m_running->window->findChildren<QLineEdit *>();
        for (QLineEdit *one : all)
            if (one->isVisible() && one->accessibleName() == name)
                return one;
        return nullptr;
    }
    static void retype(QLineEdit *field, const QString &text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }
    QString saveState() const { return m_running->window->findChild<QLabel *>(u"saveState"_s)->text(); }
    void save()
    {
        m_running->press(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(saveState(), u"Saved."_s);
    }
    ReplaceDialog *dialog() const { return m_running->window->findChild<ReplaceDialog *>(); }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        start();
    }
    void cleanup()
    {
        QTimer discarding; // what a story leaves unsaved
        connect(&discarding, &QTimer::timeout, this, [] {
            if (QWidget *asking = QApplication::activeModalWidget())
                if (QAbstractButton *discard = button(*asking, u"Discard"_s))
                    discard->click();
        });
        discarding.start(20);
        m_running.reset();
    }

    void aPersonIsRenamedOnEveryFilm()
    {
        go(u"person:Lixin Fan"_s, u"Lixin Fan"_s);
        m_running->press(Qt::Key_E, Qt::ControlModifier);
        QTRY_COMPARE(m_running->title(), u"Lixin Fan, editing – Laurels"_s);
        QTRY_VERIFY(line(u"Name"_s) && line(u"Name"_s)->hasFocus());

        retype(line(u"Name"_s), u"Fan Lixin"_s);
        save();

        QVERIFY(credits(film(u"Last Train Home"_s), u"Fan Lixin"_s));
        QVERIFY(!credits(film(u"Last Train Home"_s), u"Lixin Fan"_s));
    }

    void aNameThatAnotherPersonHasIsSaidWhileItIsTypedAndIsNotSaved()
    {
        go(u"edit-person:Lixin Fan"_s, u"Lixin Fan, editing"_s);

        retype(line(u"Name"_s), u"Yung Chang"_s);

        QTRY_VERIFY(button(*m_running->window, u"Open the other"_s));
        m_running->press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(saveState() != u"Saved."_s);
        QVERIFY(credits(film(u"Last Train Home"_s), u"Lixin Fan"_s));
    }

    void aPersonIsAddedFromTheList()
    {
        go(u"people"_s, u"People"_s);
        button(*m_running->window, u"Add person"_s)->click();
        QTRY_COMPARE(m_running->title(), u"New person, editing – Laurels"_s);

        retype(line(u"Name"_s), u"Ada Quist"_s);
        save();

        QVERIFY(person(u"Ada Quist"_s).id);
        button(*m_running->window, u"View page"_s)->click();
        QTRY_COMPARE(m_running->title(), u"Ada Quist – Laurels"_s);
    }

    void whatTwoPeopleSavedIsChosenFieldByField()
    {
        go(u"edit-person:Lixin Fan"_s, u"Lixin Fan, editing"_s);
        retype(line(u"To tell namesakes apart"_s), u"mine"_s);
        {
            const auto other = catalogue();
            const Person before = person(u"Lixin Fan"_s);
            Person after = before;
            after.disambiguation = u"theirs"_s;
            after.biography = u"Theirs."_s;
            QVERIFY(other->authorityEdits().save(after, before));
        }
        QTimer choosing;
        connect(&choosing, &QTimer::timeout, this, [] {
            auto *asked = qobject_cast<ConflictDialog *>(QApplication::activeModalWidget());
            if (!asked)
                return;
            asked->findChild<QRadioButton *>(u"mine-disambiguation"_s)->click();
            asked->accept();
        });
        choosing.start(20);

        save();

        QCOMPARE(person(u"Lixin Fan"_s).disambiguation, u"mine"_s);
        QCOMPARE(person(u"Lixin Fan"_s).biography, u"Theirs."_s);
    }

    void whatNobodyNamesIsDeletedAndComesBackAfterARestart()
    {
        QVERIFY(catalogue()->authorityEdits().save(Person{.name = u"Ada Quist"_s}, Person()));
        go(u"people"_s, u"People"_s);
        go(u"person:Ada Quist"_s, u"Ada Quist"_s);

        m_running->press(Qt::Key_Delete);

        QTRY_COMPARE(m_running->title(), u"People – Laurels"_s);
        QCOMPARE(m_running->window->findChild<UndoBar *>()->sentence(), u"“Ada Quist” deleted."_s);
        QVERIFY(!person(u"Ada Quist"_s).id);
        start();
        m_running->trigger(u"Undo"_s);
        QTRY_VERIFY(person(u"Ada Quist"_s).id);
    }

    void whatFilmsNameSaysWhereAndIsReplacedInOneStep()
    {
        go(u"person:Lixin Fan"_s, u"Lixin Fan"_s);
        m_running->press(Qt::Key_Delete);
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        QCOMPARE(dialog()->windowTitle(), u"“Lixin Fan” is on 4 films"_s);
        QVERIFY(button(*dialog(), u"Fallen City"_s));

        retype(dialog()->findChild<QLineEdit *>(u"other"_s), u"Yung Chang"_s);
        dialog()->findChild<QPushButton *>(u"accept"_s)->click();

        QTRY_COMPARE(m_running->title(), u"Yung Chang – Laurels"_s);
        QVERIFY(!person(u"Lixin Fan"_s).id);
        QVERIFY(credits(film(u"Fallen City"_s), u"Yung Chang"_s));
        m_running->trigger(u"Undo"_s);
        QTRY_VERIFY(person(u"Lixin Fan"_s).id);
        QVERIFY(credits(film(u"Fallen City"_s), u"Lixin Fan"_s));
    }

    void aTopicIsMergedIntoAnother()
    {
        go(u"topic:Labor"_s, u"Labor"_s);
        const auto named = [this](const QString &topic) {
            return catalogue()
                ->authorityEdits()
                .uses(TermId{catalogue()->authorities().find(Authority::Topic, topic).value_or(0)})
                ->size();
        };
        QCOMPARE(named(u"Labor"_s), 6);
        auto *more = m_running->window->findChild<QToolButton *>(u"more"_s);
        more->menu()->actions().constFirst()->trigger();
        QTRY_VERIFY(dialog() && dialog()->isVisible());

        retype(dialog()->findChild<QLineEdit *>(u"other"_s), u"Migration"_s);
        dialog()->findChild<QPushButton *>(u"accept"_s)->click();

        QTRY_COMPARE(m_running->title(), u"Migration – Laurels"_s);
        QVERIFY(!catalogue()->authorities().find(Authority::Topic, u"Labor"_s));
        QVERIFY(named(u"Migration"_s) >= 6);
    }

    void anAwardBodyIsEditedByKeyboard()
    {
        go(u"award-body:International Documentary Film Festival Amsterdam"_s,
           u"International Documentary Film Festival Amsterdam"_s);
        m_running->press(Qt::Key_F2);
        QTRY_VERIFY(line(u"Place"_s));

        retype(line(u"Place"_s), u"Amsterdam, Netherlands"_s);
        save();

        const auto file = catalogue();
        const auto id =
            file->authorities().find(Authority::AwardBody, u"International Documentary Film Festival Amsterdam"_s);
        QCOMPARE(file->authorities().findAwardBody(AwardBodyId{*id})->place, u"Amsterdam, Netherlands"_s);
    }

    void aMissingRoleLeadsToTheFilmmakersOfTheFilm()
    {
        go(u"person:Lixin Fan"_s, u"Lixin Fan"_s);

        button(*m_running->window, u"Add role"_s)->click();

        QTRY_COMPARE(m_running->title(), u"Fallen City, editing – Laurels"_s);
        QTRY_VERIFY(m_running->window->focusWidget()->accessibleName() == u"Person"_s);
    }
};

QTEST_MAIN(AuthorityStoryTest)
#include "authoritystorytest.moc"
