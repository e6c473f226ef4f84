// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/connection.h"
#include "tests/support/running.h"
#include "ui/films/filmspage.h"
#include "ui/search/querypage.h"
#include "ui/shell/savedlist.h"
#include "ui/widgets/undobar.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace laurels;

/// How a person finds films in the window, on the starter catalogue.
class SearchStoryTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Running> m_running;

    MainWindow &window() const { return *m_running->window; }
    QWidget *filters() const { return window().findChild<QWidget *>(u"filters"_s); }
    QAbstractButton *filter(const QString &name) const { return filters() ? button(*filters(), name) : nullptr; }

    QAbstractButton *buttonSpoken(const QString &name) const
    {
        for (auto *each : window().findChildren<QAbstractButton *>())
            if (each->accessibleName() == name)
                return each;
        return nullptr;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_running = std::make_unique<Running>(m_folder->filePath(u"laurels.ini"_s));
        m_running->session.openOrMake(m_folder->filePath(u"c.laurels"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_running->filmCount(), 30, 20'000);
    }

    void cleanup() { m_running.reset(); }

    void narrowsAllFilmsByWhatStandsBesideThem()
    {
        QTRY_VERIFY(filter(u"With any award, 27 films"_s));

        filter(u"Without awards, 3 films"_s)->click();

        QTRY_COMPARE(m_running->filmCount(), 3);
        QTRY_VERIFY(filter(u"Without awards, 3 films"_s)->isChecked());
        auto *chip = button(window(), u"Remove filter without Is: awarded"_s);
        QVERIFY(chip);
        chip->click();
        QTRY_COMPARE(m_running->filmCount(), 30);
    }

    void theNumbersFollowWhatIsTyped()
    {
        window().go(Place::search(u"china"_s));
        QTRY_VERIFY(filter(u"With any award, 14 films"_s));

        window().findChild<QueryPage *>()->setQuery(u"yangtze"_s);

        QTRY_VERIFY(!filter(u"With any award, 14 films"_s));
    }

    void theStatisticsLeadToTheFilmsOfABar()
    {
        m_running->press(Qt::Key_6, Qt::ControlModifier);
        QTRY_COMPARE(m_running->title(), u"Statistics – Laurels"_s);

        QTRY_VERIFY(buttonSpoken(u"2012, 4 films"_s));
        buttonSpoken(u"2012, 4 films"_s)->click();

        QTRY_COMPARE(m_running->filmCount(), 4);
    }

    void twoFilmsAreLinkedByTheirMaker()
    {
        window().go(Place::film({}, u"Last Train Home"_s));
        QTRY_COMPARE(m_running->title(), u"Last Train Home – Laurels"_s);
        m_running->press(Qt::Key_7, Qt::ControlModifier);
        QTRY_COMPARE(m_running->title(), u"Connections – Laurels"_s);

        window().go(ConnectionQuestion::fromText(u"film:Last Train Home | film:Fallen City | people"_s).place());

        QTRY_VERIFY(button(window(), u"Lixin Fan"_s));
    }

    void aSearchIsSavedUnderANameAndFollowsTheFilms()
    {
        window().go({Place::Films, 0, u"is:awarded"_s});
        QTRY_COMPARE(m_running->filmCount(), 27);

        m_running->press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        auto *name = window().findChild<QLineEdit *>(u"searchName"_s);
        QVERIFY(name && name->isVisible());
        name->setText(u"Awarded"_s);
        QTest::keyClick(name, Qt::Key_Return);

        auto *saved = window().findChild<SavedList *>();
        QTRY_COMPARE(saved->count(), 1);
        QTRY_COMPARE(saved->item(0)->data(Qt::AccessibleTextRole).toString(), u"Awarded, 27 films"_s);
        QTRY_VERIFY(!name->isVisible());
        m_running->actions.removeFilm(m_running->window->findChild<FilmsPage *>()->ids().constFirst());
        QTRY_COMPARE(saved->item(0)->data(Qt::AccessibleTextRole).toString(), u"Awarded, 26 films"_s);
        window().go({Place::People});
        QTRY_COMPARE(m_running->title(), u"People – Laurels"_s);
        QTest::keyClick(saved, Qt::Key_Return);
        QTRY_COMPARE(m_running->filmCount(), 26);
    }

    void aNameThatIsTakenIsRefused()
    {
        window().go({Place::Films, 0, u"is:awarded"_s});
        QTRY_COMPARE(m_running->filmCount(), 27);
        auto *saved = window().findChild<SavedList *>();
        const auto save = [this] {
            m_running->press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
            QTest::keyClick(window().findChild<QLineEdit *>(u"searchName"_s), Qt::Key_Return);
        };
        save();
        QTRY_COMPARE(saved->count(), 1);

        save();

        auto *problem = window().findChild<QLabel *>(u"searchNameProblem"_s);
        QTRY_VERIFY(problem->isVisible());
        QCOMPARE(saved->count(), 1);
    }

    void aSavedSearchThatIsRemovedIsBroughtBackByUndo()
    {
        window().go({Place::Films, 0, u"is:awarded"_s});
        QTRY_COMPARE(m_running->filmCount(), 27);
        m_running->press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(window().findChild<QLineEdit *>(u"searchName"_s), Qt::Key_Return);
        auto *saved = window().findChild<SavedList *>();
        QTRY_COMPARE(saved->count(), 1);
        saved->setFocus();
        saved->setCurrentRow(0);

        QTest::keyClick(saved, Qt::Key_Delete); // through the window, whose own Delete means a film

        auto *bar = window().findChild<UndoBar *>();
        QTRY_VERIFY(bar->isVisible());
        QCOMPARE(saved->count(), 0);
        QCOMPARE(m_running->filmCount(), 27);
        bar->findChild<QPushButton *>(u"undo"_s)->click();
        QTRY_COMPARE(saved->count(), 1);
    }

    void aRandomFilmIsOneOfThoseShown()
    {
        window().go({Place::Films, 0, u"title:\"Last Train Home\""_s});
        QTRY_COMPARE(m_running->filmCount(), 1);

        m_running->press(Qt::Key_R, Qt::ControlModifier);

        QTRY_COMPARE(m_running->title(), u"Last Train Home – Laurels"_s);
    }

    void aNarrowWindowHasAButtonForTheFilters()
    {
        window().resize(900, 700);
        auto *show = window().findChild<QAbstractButton *>(u"showFilters"_s);
        QTRY_VERIFY(show && show->isVisible());
        QVERIFY(!filters()->isVisible());

        show->click();

        QTRY_VERIFY(filters()->isVisible());
    }
};

QTEST_MAIN(SearchStoryTest)
#include "searchstorytest.moc"
