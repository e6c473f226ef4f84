// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/attention.h"
#include "data/authorityedits.h"
#include "data/authoritystore.h"
#include "data/edits.h"
#include "data/filmstore.h"
#include "data/snapshots.h"
#include "data/vocabulary.h"
#include "tests/support/running.h"
#include "ui/edit/bulkdialog.h"
#include "ui/edit/replacedialog.h"
#include "ui/lists/attentionpage.h"
#include "ui/terms/renamedialog.h"
#include "ui/widgets/morebutton.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/undobar.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QScopeGuard>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace laurels;

/// Stories of looking after a catalogue in the window: what is missing, words, duplicates, many films at once.
class UpkeepStoryTest : public QObject
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
    Film film(const QString &title) const
    {
        const auto file = catalogue();
        return file->films().find(file->findFilm(title).value_or(FilmId())).value_or(Film());
    }
    void go(const QString &place, const QString &title)
    {
        m_running->window->go(*placeFromText(place));
        QTRY_COMPARE(m_running->title(), title + u" – Laurels"_s);
        QTRY_VERIFY(m_running->window->isComplete());
    }
    template <class Widget> Widget *find(const QString &name = {}) const
    {
        const auto all = m_running->window->findChildren<Widget *>(name);
        for (Widget *one : all)
            if (one->isVisible())
                return one;
        return nullptr;
    }
    int filmsWith(const QString &role) const
    {
        const auto roles = Vocabulary(catalogue()->database()).roles();
        const auto found = std::ranges::find(*roles, role, &WordUse::name);
        return found == roles->end() ? -1 : found->films;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        start();
    }
    void cleanup() { m_running.reset(); }

    void whatIsMissingOpensTheFormAtItsField()
    {
        go(u"attention"_s, u"Needs attention"_s);
        auto *groups = find<QListWidget>(u"groups"_s);
        const auto counts = Attention(catalogue()->database()).counts();
        QCOMPARE(groups->count(), counts->films.size() + 1);
        const auto *place = find<QListWidget>(u"places"_s)->findItems(u"Needs attention"_s, Qt::MatchExactly).value(0);
        QTRY_COMPARE(place->data(Qt::AccessibleTextRole).toString(), u"Needs attention, %1"_s.arg(counts->all()));

        groups->setCurrentRow(groups->count() - 1);
        auto *people = find<QAbstractItemView>(u"gaps"_s);
        QTRY_COMPARE(people->model()->rowCount(), counts->peopleWithoutBiography);
        people->setFocus();
        m_running->press(Qt::Key_Return);

        QTRY_VERIFY(m_running->title().endsWith(u", editing – Laurels"_s));
        QTRY_COMPARE(m_running->window->focusWidget()->accessibleName(), u"Biography"_s);
    }

    void aRoleIsRenamedOnEveryFilmInOneStep()
    {
        const int films = filmsWith(u"Director"_s);
        QVERIFY(films > 10);
        go(u"vocabulary"_s, u"Roles"_s);
        QVERIFY(focusItem(*m_running->window, u"Director"_s));
        m_running->press(Qt::Key_F2);
        QTRY_VERIFY(find<RenameDialog>());

        QTest::keyClicks(find<QLineEdit>(u"name"_s), u"Film director"_s);
        QTRY_VERIFY(find<QPushButton>(u"accept"_s)->isEnabled());
        find<QPushButton>(u"accept"_s)->click();

        QTRY_COMPARE(filmsWith(u"Film director"_s), films);
        m_running->trigger(u"Undo"_s);
        QTRY_COMPARE(filmsWith(u"Director"_s), films);
    }

    void aRoleThatGetsTheNameOfAnotherIsMergedIntoIt()
    {
        const int editors = filmsWith(u"Editor"_s);
        go(u"vocabulary"_s, u"Roles"_s);
        QVERIFY(focusItem(*m_running->window, u"Sound"_s));
        m_running->press(Qt::Key_F2);
        QTRY_VERIFY(find<RenameDialog>());

        QTest::keyClicks(find<QLineEdit>(u"name"_s), u"Editor"_s);
        QTRY_COMPARE(find<QPushButton>(u"accept"_s)->text(), u"Merge into “Editor”"_s);
        find<QPushButton>(u"accept"_s)->click();

        QTRY_COMPARE(filmsWith(u"Sound"_s), -1);
        QVERIFY(filmsWith(u"Editor"_s) >= editors);
    }

    void aCompanyIsRenamedOnEveryFilm()
    {
        const auto companies = [this] {
            QStringList names;
            for (const CompanyCredit &company : film(u"China Heavyweight"_s).companies)
                names << company.company.name;
            return names;
        };
        QVERIFY(companies().contains(u"EyeSteelFilm"_s));
        go(u"vocabulary:companies"_s, u"Companies"_s);
        QVERIFY(focusItem(*m_running->window, u"EyeSteelFilm"_s));
        m_running->press(Qt::Key_F2);
        QTRY_VERIFY(find<RenameDialog>());

        QTest::keyClicks(find<QLineEdit>(u"name"_s), u"EyeSteel"_s);
        QTRY_VERIFY(find<QPushButton>(u"accept"_s)->isEnabled());
        find<QPushButton>(u"accept"_s)->click();

        QTRY_VERIFY(companies().contains(u"EyeSteel"_s));
        QVERIFY(!companies().contains(u"EyeSteelFilm"_s));
    }

    void aRoleInUseSaysWhereInsteadOfGoing()
    {
        go(u"vocabulary"_s, u"Roles"_s);
        QVERIFY(focusItem(*m_running->window, u"Composer"_s));

        m_running->press(Qt::Key_Delete);

        QTRY_VERIFY(find<ReplaceDialog>());
        QVERIFY(find<ReplaceDialog>()->windowTitle().startsWith(u"“Composer” is on "_s));
        QVERIFY(filmsWith(u"Composer"_s) > 0);
        find<ReplaceDialog>()->reject();
    }

    void twoRecordsOfOnePersonBecomeOneAndTwoAgainAfterARestart()
    {
        const auto fan = catalogue()->authorities().find(Authority::Person, u"Lixin Fan"_s);
        const Person twin{.name = u"Lixin Fan"_s, .disambiguation = u"twice"_s, .biography = u"Short."_s};
        QVERIFY(catalogue()->authorityEdits().save(twin, Person()));
        go(u"merge-people"_s, u"Merge duplicates"_s);
        auto *pairs = find<QListWidget>(u"pairs"_s);
        QVERIFY(pairs->item(0)->text().startsWith(u"Lixin Fan"_s));
        QTRY_VERIFY(find<QPushButton>(u"merge"_s)->isEnabled());

        auto *shortOne = find<QRadioButton>(u"biography-1"_s);
        QVERIFY(shortOne);
        shortOne->click();
        find<QPushButton>(u"merge"_s)->click();

        const auto biography = [this, fan] { return catalogue()->authorities().findPerson(PersonId{*fan})->biography; };
        QTRY_COMPARE(biography(), u"Short."_s);
        start();
        m_running->trigger(u"Undo"_s);
        QTRY_VERIFY(biography().size() > 100);
    }

    void aPersonIsMergedFromTheirPageWithOneThatIsNamed()
    {
        go(u"person:Yung Chang"_s, u"Yung Chang"_s);
        const auto merge = m_running->window->findChild<QToolButton *>(u"more"_s)->menu()->actions().constFirst();
        merge->trigger();
        QTRY_VERIFY(find<ReplaceDialog>());
        QTest::keyClicks(find<QLineEdit>(u"other"_s), u"Lixin Fan"_s);
        find<QPushButton>(u"accept"_s)->click();

        QTRY_COMPARE(m_running->title(), u"Merge duplicates – Laurels"_s);
        QTRY_VERIFY(find<QPushButton>(u"merge"_s) && find<QPushButton>(u"merge"_s)->isEnabled());
        find<QPushButton>(u"merge"_s)->click();

        const auto names = [this](const QString &title) {
            QStringList all;
            for (const Credit &credit : film(title).credits)
                all << credit.person.name;
            return all;
        };
        QTRY_VERIFY(!names(u"Up the Yangtze"_s).contains(u"Yung Chang"_s));
        QVERIFY(names(u"Up the Yangtze"_s).contains(u"Lixin Fan"_s));
        const auto file = catalogue();
        const auto id = file->authorities().find(Authority::Person, u"Lixin Fan"_s);
        QVERIFY(file->authorities().findPerson(PersonId{*id})->otherNames.contains(u"Yung Chang"_s));
    }

    void twoRecordsOfOneFilmBecomeOneAndTwoAgainAfterARestart()
    {
        const QString title = u"Fallen City"_s;
        const Film twin{.title = title, .year = film(title).year, .notes = u"A second record."_s};
        const int films = m_running->filmCount();
        QVERIFY(catalogue()->edits().add({twin}));
        go(u"merge-films"_s, u"Merge duplicates"_s);
        QTRY_VERIFY(find<QPushButton>(u"merge"_s)->isEnabled());

        find<QRadioButton>(u"notes-1"_s)->click();
        find<QPushButton>(u"merge"_s)->click();

        QTRY_COMPARE(film(title).notes, u"A second record."_s);
        QTRY_VERIFY(!find<QListWidget>(u"pairs"_s));
        QVERIFY(film(title).awards.size() > 0);
        start();
        m_running->trigger(u"Undo"_s);
        go(u"films"_s, u"Films"_s);
        QTRY_COMPARE(m_running->filmCount(), films + 1);
    }

    void whatWouldBecomeOfTheSelectedFilmsIsShownWhileAnotherChangeIsUnderWay()
    {
        go(u"films"_s, u"Films"_s);
        QVERIFY(focusItem(*m_running->window, u"Last Train Home"_s));
        m_running->press(Qt::Key_A, Qt::ControlModifier);
        QTRY_VERIFY(find<QPushButton>(u"changeSelected"_s));
        m_running->press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(find<BulkDialog>());
        const auto isUnderWay = std::make_shared<QSemaphore>(); // the work may outlive this test
        const auto mayGoOn = std::make_shared<QSemaphore>();
        const auto work = [isUnderWay, mayGoOn](Catalogue &) {
            isUnderWay->release();
            mayGoOn->acquire();
            return true;
        };
        m_running->thread.ask(this, work, [](bool) {});
        isUnderWay->acquire();
        const auto goOn = qScopeGuard([mayGoOn] { mayGoOn->release(); });

        const auto lines = find<BulkDialog>()->findChildren<QLineEdit *>();
        QTest::keyClicks(lines.constFirst(), u"Late harvest"_s);
        QTest::keyClick(lines.constFirst(), Qt::Key_Comma);

        QTRY_COMPARE(find<QLabel>(u"summary"_s)->text(), u"30 films of 30 become different."_s);
        find<BulkDialog>()->reject();
    }

    void theSelectedFilmsGetATopicInOneStepAfterASnapshot()
    {
        go(u"films"_s, u"Films"_s);
        const auto with = [this] {
            const auto file = catalogue();
            return file->filmIds({.query = u"topic:\"Late harvest\""_s})->size();
        };
        QVERIFY(focusItem(*m_running->window, u"Last Train Home"_s));
        m_running->press(Qt::Key_A, Qt::ControlModifier);
        QTRY_VERIFY(find<QPushButton>(u"changeSelected"_s));
        m_running->press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(find<BulkDialog>());
        QCOMPARE(find<BulkDialog>()->windowTitle(), u"Change 30 films"_s);

        const auto lines = find<BulkDialog>()->findChildren<QLineEdit *>();
        QTest::keyClicks(lines.constFirst(), u"Late harvest"_s);
        QTest::keyClick(lines.constFirst(), Qt::Key_Comma);
        QTRY_VERIFY(find<QPushButton>(u"accept"_s)->isEnabled());
        QCOMPARE(find<QLabel>(u"summary"_s)->text(), u"30 films of 30 become different."_s);
        QVERIFY(find<QListWidget>(u"examples"_s)->item(0)->data(RowDetail).toString()
                == u"Topics: added Late harvest"_s);
        find<QPushButton>(u"accept"_s)->click();

        QTRY_COMPARE(with(), 30);
        const QList<Snapshot> kept = Snapshots(catalogue()->uuid()).list();
        QVERIFY(std::ranges::any_of(kept, [](const Snapshot &one) { return one.reason == "bulk"_L1; }));
        start();
        m_running->trigger(u"Undo"_s);
        QTRY_COMPARE(with(), 0);
    }
};

QTEST_MAIN(UpkeepStoryTest)
#include "upkeepstorytest.moc"
