// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/appearance.h"
#include "data/edits.h"
#include "data/filmstore.h"
#include "data/starter.h"
#include "tests/support/running.h"
#include "ui/films/filmpage.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/infobar.h"
#include "ui/widgets/texttable.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/undobar.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace laurels;

/// Stories that a person lives through in the window.
class WindowTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString settingsFile() const { return path(u"laurels.ini"_s); }

    /// The starter films, in a file that nobody may write.
    QString readOnlyCatalogue() const
    {
        const QString file = path(u"read.laurels"_s);
        const auto made = Catalogue::create(file, u"Read"_s);
        const auto note = [](Film &film) {
            film.notes = u"Seen twice."_s;
            return Result<void>();
        };
        const bool isFilled = made && fillWithStarterFilms(**made) && (*made)->edits().change(FilmId{1}, note);
        return isFilled && QFile::setPermissions(file, QFile::ReadOwner) ? file : QString();
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theFirstStartShowsTheStarterFilmsAndAWelcome()
    {
        Running running(settingsFile());

        running.session.openOrMake(path(u"data/catalogue.laurels"_s));

        QTRY_COMPARE_WITH_TIMEOUT(running.filmCount(), 30, 20'000);
        QCOMPARE(running.title(), u"Films – Laurels"_s);
        auto *welcome = running.window->findChild<QWidget *>(u"welcome"_s);
        QVERIFY(welcome->isVisible());
        QTest::mouseClick(button(*welcome, u"Close the welcome bar"_s), Qt::LeftButton);
        QVERIFY(running.settings.isWelcomeClosed(running.session.opened().path));
    }

    void theFirstPageHasTheFocusAlsoWhenTheWindowWasThereFirst()
    {
        Running running(settingsFile());
        QVERIFY(running.window->isActiveWindow());

        running.session.openOrMake(path(u"c.laurels"_s));
        QTRY_COMPARE_WITH_TIMEOUT(running.filmCount(), 30, 20'000);

        running.press(Qt::Key_Return);
        QTRY_COMPARE(running.title(), u"Last Train Home – Laurels"_s);
        QVERIFY(qobject_cast<FilmPage *>(running.window->focusWidget())); // and none of its buttons
    }

    void whateverPageIsFirstTheSidebarCountsItsFilms_data()
    {
        QTest::addColumn<Place::Kind>("kind");
        QTest::newRow("history") << Place::History;
        QTest::newRow("connections") << Place::Connections;
        QTest::newRow("attention") << Place::Attention;
        QTest::newRow("vocabulary") << Place::Vocabulary;
        QTest::newRow("merge") << Place::MergePeople;
        QTest::newRow("statistics") << Place::Statistics;
        QTest::newRow("bookmarks") << Place::Bookmarks;
        QTest::newRow("people") << Place::People;
    }
    void whateverPageIsFirstTheSidebarCountsItsFilms()
    {
        QFETCH(Place::Kind, kind);
        const QString catalogue = path(u"c.laurels"_s);
        QVERIFY(Catalogue::create(catalogue, u"Mine"_s));
        Running running(settingsFile());
        running.window->setFirstPlace({kind});

        running.session.open(catalogue);

        QTRY_VERIFY(running.window->isComplete());
        const auto *card = running.window->findChild<QAbstractButton *>(u"catalogueCard"_s);
        QTRY_COMPARE(card->accessibleName(), u"Catalogue Mine, 0 films"_s);
    }

    void fromAFilmThroughItsMakerToAnotherFilmAndBack()
    {
        Running running(settingsFile());
        running.session.openOrMake(path(u"c.laurels"_s));
        QTRY_COMPARE_WITH_TIMEOUT(running.filmCount(), 30, 20'000);
        QTRY_VERIFY(focusItem(*running.window, u"Last Train Home"_s));
        running.press(Qt::Key_Return);
        QTRY_COMPARE(running.title(), u"Last Train Home – Laurels"_s);
        QAbstractButton *maker = button(*running.window, u"Lixin Fan"_s);
        QVERIFY(maker);
        maker->setFocus(Qt::TabFocusReason);
        const QByteArray focused = maker->metaObject()->className();

        running.press(Qt::Key_Return);
        QTRY_COMPARE(running.title(), u"Lixin Fan – Laurels"_s);
        QTRY_VERIFY(focusItem(*running.window, u"Fallen City"_s));
        running.press(Qt::Key_Return);
        QTRY_COMPARE(running.title(), u"Fallen City – Laurels"_s);
        running.press(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(running.title(), u"Lixin Fan – Laurels"_s);
        running.press(Qt::Key_Left, Qt::AltModifier);

        QTRY_COMPARE(running.title(), u"Last Train Home – Laurels"_s);
        auto *back = qobject_cast<QAbstractButton *>(running.window->focusWidget());
        QVERIFY(back);
        QCOMPARE(QByteArray(back->metaObject()->className()), focused);
        QVERIFY(back->text().startsWith("Lixin Fan"_L1));

        running.press(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(running.title(), u"Films – Laurels"_s);
        const auto *films = qobject_cast<QAbstractItemView *>(running.window->focusWidget());
        QVERIFY(films);
        QTRY_COMPARE(films->currentIndex().data().toString(), u"Last Train Home"_s);
    }

    void aDeletionIsTakenBackAfterARestart()
    {
        const QString catalogue = path(u"c.laurels"_s);
        {
            Running running(settingsFile());
            running.session.openOrMake(catalogue);
            QTRY_COMPARE_WITH_TIMEOUT(running.filmCount(), 30, 20'000);
            QTRY_VERIFY(focusItem(*running.window, u"Fallen City"_s));
            running.press(Qt::Key_Delete);
            QTRY_COMPARE(running.filmCount(), 29);
            auto *bar = running.window->findChild<UndoBar *>();
            QVERIFY(bar->isVisible());
            QCOMPARE(bar->sentence(), u"“Fallen City” deleted."_s);
        }
        Running again(settingsFile());
        again.session.open(catalogue);
        QTRY_COMPARE(again.filmCount(), 29);

        again.press(Qt::Key_Z, Qt::ControlModifier);

        QTRY_COMPARE(again.filmCount(), 30);
    }

    void theUndoBarTakesBackADeletionOfSeveral()
    {
        Running running(settingsFile());
        running.session.openOrMake(path(u"c.laurels"_s));
        QTRY_COMPARE_WITH_TIMEOUT(running.filmCount(), 30, 20'000);
        running.actions.removeFilms({FilmId{1}, FilmId{2}, FilmId{3}});
        QTRY_COMPARE(running.filmCount(), 27);
        auto *bar = running.window->findChild<UndoBar *>();
        QCOMPARE(bar->sentence(), u"3 films deleted."_s);

        QTest::mouseClick(bar->findChild<QPushButton *>(u"undo"_s), Qt::LeftButton);

        QTRY_COMPARE(running.filmCount(), 30);
    }

    void theNextStartReturnsToTheLastPage()
    {
        const QString catalogue = path(u"c.laurels"_s);
        {
            Running running(settingsFile());
            running.session.openOrMake(catalogue);
            QTRY_COMPARE_WITH_TIMEOUT(running.filmCount(), 30, 20'000);
            running.window->go({Place::Person, 0, u"Lixin Fan"_s});
            QTRY_COMPARE(running.title(), u"Lixin Fan – Laurels"_s);
        }
        Running again(settingsFile());

        again.session.open(catalogue);

        QTRY_COMPARE(again.title(), u"Lixin Fan – Laurels"_s);
    }

    void whatIsNoCatalogueIsToldInThePageAndLeftAsItIs()
    {
        const QString file = path(u"letter.laurels"_s);
        const QByteArray content("Dear all, this is a letter and no catalogue.");
        QFile letter(file);
        QVERIFY(letter.open(QIODevice::WriteOnly));
        letter.write(content);
        letter.close();
        Running running(settingsFile());

        running.session.open(file);

        QTRY_VERIFY(running.window->findChild<EmptyState *>(u"problem"_s));
        QVERIFY(button(*running.window, u"Open another…"_s));
        QVERIFY(letter.open(QIODevice::ReadOnly));
        QCOMPARE(letter.readAll(), content);
    }

    void aMissingCatalogueIsLocatedFromThePage()
    {
        const QString moved = path(u"moved.laurels"_s);
        Running running(settingsFile());
        running.session.openOrMake(moved);
        QTRY_COMPARE_WITH_TIMEOUT(running.filmCount(), 30, 20'000);
        running.session.open(path(u"was-here.laurels"_s));
        QTRY_VERIFY(running.window->findChild<EmptyState *>(u"problem"_s));
        running.asked = moved;

        QTest::mouseClick(button(*running.window, u"Locate…"_s), Qt::LeftButton);

        QTRY_COMPARE(running.filmCount(), 30);
    }

    void aNewCatalogueIsEmptyAndAmongTheRecentOnes()
    {
        Running running(settingsFile());
        running.session.openOrMake(path(u"c.laurels"_s));
        QTRY_COMPARE_WITH_TIMEOUT(running.filmCount(), 30, 20'000);
        running.asked = path(u"mine.laurels"_s);

        running.trigger(u"New catalogue…"_s);

        QTRY_COMPARE(running.session.opened().name, u"mine"_s);
        QTRY_VERIFY(running.window->findChild<QWidget *>(u"noFilms"_s));
        QVERIFY(running.window->findChild<QWidget *>(u"noFilms"_s)->isVisible());
        QCOMPARE(running.settings.recentCatalogues().size(), 2);
    }

    void whatAnotherProgramChangesIsShown()
    {
        const QString catalogue = path(u"c.laurels"_s);
        Running running(settingsFile());
        running.session.openOrMake(catalogue);
        QTRY_COMPARE_WITH_TIMEOUT(running.filmCount(), 30, 20'000);
        {
            Running other(path(u"other.ini"_s));
            other.session.open(catalogue);
            QTRY_COMPARE(other.filmCount(), 30);
            other.actions.removeFilm(FilmId{5});
            QTRY_COMPARE(other.filmCount(), 29);
        }

        QTRY_COMPARE(running.filmCount(), 29);
    }

    void aFilmDeletedFromItsPageLeadsBackAndIsOfferedToBeTakenBack()
    {
        Running running(settingsFile());
        running.session.openOrMake(path(u"c.laurels"_s));
        QTRY_COMPARE_WITH_TIMEOUT(running.filmCount(), 30, 20'000);
        running.window->go(Place::person({}, u"Lixin Fan"_s));
        QTRY_COMPARE(running.title(), u"Lixin Fan – Laurels"_s);
        QTRY_VERIFY(focusItem(*running.window, u"Fallen City"_s));
        running.press(Qt::Key_Return);
        QTRY_COMPARE(running.title(), u"Fallen City – Laurels"_s);

        running.press(Qt::Key_Delete);

        QTRY_COMPARE(running.title(), u"Lixin Fan – Laurels"_s);
        QTRY_VERIFY(running.window->isComplete());
        QVERIFY(!focusItem(*running.window, u"Fallen City"_s));
        auto *bar = running.window->findChild<UndoBar *>();
        QCOMPARE(bar->sentence(), u"“Fallen City” deleted."_s);
        running.press(Qt::Key_Right, Qt::AltModifier); // there is nothing to go forward to
        QCOMPARE(running.title(), u"Lixin Fan – Laurels"_s);
        QTest::mouseClick(bar->findChild<QPushButton *>(u"undo"_s), Qt::LeftButton);
        QTRY_VERIFY(focusItem(*running.window, u"Fallen City"_s));
    }

    void aBookmarkedFilmIsFoundAgainAmongTheBookmarks()
    {
        Running running(settingsFile());
        running.session.openOrMake(path(u"c.laurels"_s));
        QTRY_COMPARE_WITH_TIMEOUT(running.filmCount(), 30, 20'000);
        running.trigger(u"Bookmarks"_s);
        QTRY_COMPARE(running.title(), u"Bookmarks – Laurels"_s);
        QTRY_VERIFY(running.window->findChild<EmptyState *>(u"noFilms"_s)->isVisible());
        running.window->go({Place::Film, 0, u"Last Train Home"_s});
        QTRY_COMPARE(running.title(), u"Last Train Home – Laurels"_s);
        running.trigger(u"Bookmark"_s);
        QTRY_VERIFY(button(*running.window, u"Remove bookmark"_s));

        running.press(Qt::Key_Left, Qt::AltModifier);

        QTRY_COMPARE(running.filmCount(), 1);
        QTRY_VERIFY(focusItem(*running.window, u"Last Train Home"_s));
        running.press(Qt::Key_D, Qt::ControlModifier);
        QTRY_COMPARE(running.filmCount(), 0);
    }

    void anyChangeIsTakenBackFromTheHistory()
    {
        Running running(settingsFile());
        running.session.openOrMake(path(u"c.laurels"_s));
        QTRY_COMPARE_WITH_TIMEOUT(running.filmCount(), 30, 20'000);
        running.trigger(u"History"_s);
        QTRY_COMPARE(running.title(), u"History – Laurels"_s);
        running.actions.removeFilm(FilmId{2});
        running.actions.removeFilm(FilmId{3});
        const auto changes = [&running] { return running.window->findChild<TextTable *>(u"changes"_s); };
        QTRY_VERIFY(changes() && changes()->model()->index(1, 0).data().toString().endsWith("deleted"_L1));
        changes()->selectRow(1);
        QTRY_COMPARE(running.window->findChild<TextTable *>(u"fields"_s)->model()->rowCount(), 1);

        QTest::mouseClick(button(*running.window, u"Take this change back"_s), Qt::LeftButton);

        QTRY_VERIFY(changes()->model()->index(0, 0).data().toString().startsWith("Undo"_L1));
        QTRY_COMPARE(changes()->model()->index(2, 3).data().toString(), u"Taken back"_s);
        running.window->go({Place::Films});
        QTRY_COMPARE(running.filmCount(), 29);
    }

    void aPageThatIsOnlyDrawnHasItsButtons()
    {
        const QString catalogue = path(u"c.laurels"_s);
        {
            Running running(settingsFile());
            running.session.openOrMake(catalogue);
            QTRY_COMPARE_WITH_TIMEOUT(running.filmCount(), 30, 20'000);
        }
        Running running(settingsFile());
        running.window->setFirstPlace(Place::film(FilmId{3}));

        running.session.openReadOnly(catalogue, false); // as render does

        QTRY_VERIFY(running.window->findChild<FilmPage *>());
        QVERIFY(button(*running.window, u"Edit"_s));
    }

    void whatCanOnlyBeReadOffersNothingThatWrites_data()
    {
        QTest::addColumn<QString>("place");
        QTest::newRow("film") << u"film:Last Train Home"_s;
        QTest::newRow("person") << u"person:Lixin Fan"_s;
        QTest::newRow("award body") << u"award-body:IDFA"_s;
        QTest::newRow("topic") << u"topic:Migration"_s;
        QTest::newRow("series") << u"series:POV"_s;
        QTest::newRow("history") << u"history"_s;
        QTest::newRow("vocabulary") << u"vocabulary"_s;
    }
    void whatCanOnlyBeReadOffersNothingThatWrites()
    {
        QFETCH(QString, place);
        const QString catalogue = readOnlyCatalogue();
        Running running(settingsFile());
        running.window->setFirstPlace(*placeFromText(place));

        running.session.open(catalogue);

        QTRY_VERIFY_WITH_TIMEOUT(running.window->isComplete(), 20'000);
        for (const QString &words :
             {u"Edit"_s, u"Bookmark"_s, u"Delete"_s, u"Merge with…"_s, u"Take this change back"_s, u"Rename…"_s})
            QVERIFY2(!button(*running.window, words), qPrintable(words));
        const auto *bar = running.window->findChild<InfoBar *>(u"fileBar"_s);
        QVERIFY(bar->isVisible() && bar->sentence().contains("save a copy"_L1));
    }

    void whoWantsToEditWhatCanOnlyBeReadIsOfferedACopy()
    {
        const QString catalogue = readOnlyCatalogue();
        Running running(settingsFile());
        running.session.open(catalogue);
        QTRY_COMPARE_WITH_TIMEOUT(running.filmCount(), 30, 20'000);
        auto *bar = running.window->findChild<InfoBar *>(u"failureBar"_s);
        QVERIFY(!bar->isVisible());

        running.window->go(Place::editFilm(FilmId{3}));

        QTRY_VERIFY(bar->isVisible());
        QCOMPARE(bar->sentence(), u"This catalogue can only be read. To edit it, save a copy where you may write."_s);
        QCOMPARE(running.title(), u"Films – Laurels"_s);
        running.asked = path(u"mine.laurels"_s);
        QTRY_VERIFY(button(*bar, u"Save a copy…"_s));
        QTest::mouseClick(button(*bar, u"Save a copy…"_s), Qt::LeftButton);
        QTRY_COMPARE(running.session.opened().path, running.asked);
        QVERIFY(!running.session.opened().isReadOnly);
        running.window->go(Place::editFilm(FilmId{3}));
        QTRY_VERIFY(running.title().endsWith(u", editing – Laurels"_s));
    }

    void aFilmThatWasDeletedMeanwhileIsSavedAsANewOne()
    {
        Running running(settingsFile());
        running.session.openOrMake(path(u"c.laurels"_s));
        QTRY_COMPARE_WITH_TIMEOUT(running.filmCount(), 30, 20'000);
        running.window->go(Place::editFilm(FilmId{3}));
        const auto title = [&running] {
            const auto *row = running.window->findChild<QWidget *>(u"title"_s);
            return row ? row->findChild<QLineEdit *>() : nullptr;
        };
        QTRY_VERIFY(title() && title()->hasFocus());
        QTest::keyClicks(title(), u"Once more: "_s);
        const QString typed = title()->text();
        running.actions.removeFilm(FilmId{3});
        const auto state = [&running] { return running.window->findChild<QLabel *>(u"saveState"_s)->text(); };

        running.press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY2(state().contains("deleted meanwhile"_L1), qPrintable(state()));
        QCOMPARE(title()->text(), typed);
        running.press(Qt::Key_S, Qt::ControlModifier);

        QTRY_COMPARE(state(), u"Saved."_s);
        QCOMPARE(running.title(), u"%1, editing – Laurels"_s.arg(typed));
        running.window->go({Place::Films});
        QTRY_COMPARE(running.filmCount(), 30);
    }

    void aFilmThatWasDeletedMeanwhileAndCameBackIsSavedAsItself()
    {
        Running running(settingsFile());
        running.session.openOrMake(path(u"c.laurels"_s));
        QTRY_COMPARE_WITH_TIMEOUT(running.filmCount(), 30, 20'000);
        running.window->go(Place::editFilm(FilmId{3}));
        const auto title = [&running] {
            const auto *row = running.window->findChild<QWidget *>(u"title"_s);
            return row ? row->findChild<QLineEdit *>() : nullptr;
        };
        QTRY_VERIFY(title() && title()->hasFocus());
        QTest::keyClicks(title(), u"Once more: "_s);
        const QString typed = title()->text();
        const auto state = [&running] { return running.window->findChild<QLabel *>(u"saveState"_s)->text(); };
        running.actions.removeFilm(FilmId{3});
        running.press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY2(state().contains("deleted meanwhile"_L1), qPrintable(state()));

        running.actions.undo();
        running.press(Qt::Key_S, Qt::ControlModifier);

        QTRY_COMPARE(state(), u"Saved."_s);
        running.window->go({Place::Films});
        QTRY_COMPARE(running.filmCount(), 30);
        const auto again = Catalogue::open(path(u"c.laurels"_s), Catalogue::Access::ReadOnly);
        QCOMPARE((*again)->films().find(FilmId{3})->title, typed);
    }

    void oneFieldOfAFilmIsPutBackFromItsHistory()
    {
        Running running(settingsFile());
        running.session.openOrMake(path(u"c.laurels"_s));
        QTRY_COMPARE_WITH_TIMEOUT(running.filmCount(), 30, 20'000);
        QString before;
        running.thread.ask(
            &running.actions,
            [&before](Catalogue &c) {
                return c.edits().change(FilmId{2}, [&before](Film &film) -> Result<void> {
                    before = film.logline;
                    film.logline = u"Another sentence."_s;
                    film.notes = u"Seen twice."_s;
                    return {};
                });
            },
            [&running](const Result<Film> &) { running.actions.tellChanged(); });
        running.window->go(Place::film(FilmId{2}));
        QTRY_VERIFY(running.window->findChild<FilmPage *>());
        emit running.window->findChild<FilmPage *>()->actionRequested(FilmAction::History);
        QTRY_VERIFY(running.title().startsWith("History of"_L1));
        const auto fields = [&running] { return running.window->findChild<TextTable *>(u"fields"_s); };
        QTRY_COMPARE(fields()->model()->rowCount(), 2);
        QCOMPARE(fields()->model()->index(0, 2).data().toString(), u"Another sentence."_s);
        const auto changes = [&running] {
            return running.window->findChild<TextTable *>(u"changes"_s)->model()->rowCount();
        };
        const int changesBefore = changes();

        QTest::mouseClick(button(*running.window, u"Put this field back"_s), Qt::LeftButton);

        QTRY_COMPARE(changes(), changesBefore + 1);
        running.window->findChild<TextTable *>(u"changes"_s)->selectRow(0);
        QTRY_COMPARE(fields()->model()->rowCount(), 1);
        QTRY_COMPARE(fields()->model()->index(0, 1).data().toString(), u"Another sentence."_s);
    }

    void aCopiedLinkOpensItsFilmFromTheSearchField()
    {
        Running running(settingsFile());
        running.session.openOrMake(path(u"c.laurels"_s));
        QTRY_COMPARE_WITH_TIMEOUT(running.filmCount(), 30, 20'000);
        running.window->go({Place::Film, 0, u"Fallen City"_s});
        QTRY_COMPARE(running.title(), u"Fallen City – Laurels"_s);
        emit running.window->findChild<FilmPage *>()->actionRequested(FilmAction::CopyLink);
        running.window->go({Place::People});
        QTRY_COMPARE(running.title(), u"People – Laurels"_s);

        running.press(Qt::Key_F, Qt::ControlModifier);
        running.press(Qt::Key_V, Qt::ControlModifier);
        running.press(Qt::Key_Return);

        QTRY_COMPARE(running.title(), u"Fallen City – Laurels"_s);
    }

    void aFilmThatAnotherProgramDeletesLeavesAPageThatLeadsOn()
    {
        const QString catalogue = path(u"c.laurels"_s);
        Running running(settingsFile());
        running.session.openOrMake(catalogue);
        QTRY_COMPARE_WITH_TIMEOUT(running.filmCount(), 30, 20'000);
        running.window->go(Place::film(FilmId{4}));
        QTRY_VERIFY(running.title() != u"Films – Laurels"_s);
        {
            auto other = Catalogue::open(catalogue);
            QVERIFY(other);
            QVERIFY((*other)->edits().remove(FilmId{4}));
        }
        QTRY_VERIFY(running.window->findChild<EmptyState *>(u"problem"_s));
        QVERIFY(button(*running.window, u"Go back"_s));
        running.window->go({Place::People});
        QTRY_COMPARE(running.title(), u"People – Laurels"_s);

        running.press(Qt::Key_Left, Qt::AltModifier);

        QTRY_COMPARE(running.title(), u"Films – Laurels"_s);
    }

    void anotherThemeIsShownAtOnce()
    {
        Running running(settingsFile());
        Appearance appearance(running.settings);
        running.settings.setTheme(ThemeChoice::Light);
        running.session.openOrMake(path(u"c.laurels"_s));
        QTRY_COMPARE_WITH_TIMEOUT(running.filmCount(), 30, 20'000);
        running.window->go({Place::Film, 0, u"Last Train Home"_s});
        QTRY_COMPARE(running.title(), u"Last Train Home – Laurels"_s);

        // Qt tells widgets of another palette only while the application runs.
        QTimer::singleShot(0, qApp, [&running] {
            running.settings.setTheme(ThemeChoice::Dark);
            QCoreApplication::exit();
        });
        QCOMPARE(QApplication::exec(), 0);

        QTRY_VERIFY(running.window->isComplete());
        const auto colourAt = [&running](int x, int y) { return running.window->grab().toImage().pixelColor(x, y); };
        QTRY_COMPARE(colourAt(4, running.window->height() - 4), Tokens::dark().sidebar);
        QTRY_COMPARE(colourAt(running.window->width() / 2, 4), Tokens::dark().sidebar);
    }
};

QTEST_MAIN(WindowTest)
#include "windowtest.moc"
