// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/films/filmspage.h"

#include "ui/films/filmgridview.h"
#include "ui/widgets/picturecache.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace laurels;

namespace {

/// A page whose questions are answered at once with thirty films.
struct Shown {
    PictureCache pictures;
    FilmsPage page{pictures};
    QList<FilmList> wanted;

    Shown()
    {
        QObject::connect(&page, &FilmsPage::listWanted, &page, [this](const FilmList &list) {
            wanted << list;
            QList<FilmId> ids;
            for (int i = 0; i < 30; ++i)
                ids << FilmId{list.descending ? 30 - i : i + 1};
            page.setIds(list, ids);
        });
        QObject::connect(&page, &FilmsPage::pageNeeded, &page, [this](const FilmPageRequest &request) {
            QList<FilmCard> cards;
            for (const FilmId id : request.ids)
                cards << FilmCard{
                    .id = id, .title = u"Film %1"_s.arg(id.value), .year = 1990 + int(id.value), .awards = 3};
            page.setPage(request, cards);
        });
        page.resize(1048, 764);
        page.show();
        page.refresh();
    }
};

} // namespace

class FilmsPageTest : public QObject
{
    Q_OBJECT

private slots:
    void goesToTheFirstFilmThatTheListHas()
    {
        Shown shown;

        shown.page.showFirst({FilmId{400}, FilmId{12}, FilmId{3}});

        QCOMPARE(shown.page.currentFilm(), FilmId{12});
    }

    void showsItsFirstScreenBeforeItKnowsAll()
    {
        PictureCache pictures;
        FilmsPage page(pictures);
        QList<FilmId> all;
        for (int i = 1; i <= 1000; ++i)
            all << FilmId{i};
        QObject::connect(&page, &FilmsPage::pageNeeded, &page, [&page](const FilmPageRequest &request) {
            QList<FilmCard> cards;
            for (const FilmId id : request.ids)
                cards << FilmCard{.id = id, .title = u"Film %1"_s.arg(id.value)};
            page.setPage(request, cards);
        });
        page.resize(1048, 764);
        page.show();
        QVERIFY(page.wantsBeginning());

        page.setBeginning(page.list(), {.ids = all.first(256)});

        QVERIFY(page.isShowing());
        QVERIFY(!page.isComplete());
        QCOMPARE(page.currentFilm(), FilmId{1});
        QCOMPARE(page.findChild<QLabel *>(u"filmCount"_s)->text(), QString());

        QCOMPARE(page.ids(), QList<FilmId>());

        page.showFilm(FilmId{5}); // the person goes on meanwhile
        page.findChild<FilmGridView *>()->selectAll();
        QCOMPARE(page.selectedFilms(), QList{FilmId{5}}); // and does not take the beginning for all
        page.setIds(page.list(), all);

        QVERIFY(page.isComplete());
        QCOMPARE(page.currentFilm(), FilmId{5});
        QCOMPARE(page.findChild<QLabel *>(u"filmCount"_s)->text(), u"1,000 films"_s);
        QVERIFY(!page.wantsBeginning());
    }

    void doesNotAskForCardsThatCameWithTheBeginning()
    {
        PictureCache pictures;
        FilmsPage page(pictures);
        const QSignalSpy asked(&page, &FilmsPage::pageNeeded);
        page.resize(1048, 764);
        page.show();

        page.setBeginning(page.list(),
                          {.ids = {FilmId{7}, FilmId{9}},
                           .cards = {FilmCard{.id = FilmId{7}, .title = u"A"_s}, FilmCard{.id = FilmId{9}}},
                           .isWhole = true});

        QVERIFY(page.isComplete());
        QCOMPARE(asked.size(), 0);
        QCOMPARE(page.findChild<FilmGridView *>()->model()->index(0, 0).data().toString(), u"A"_s);

        page.refresh();
        page.setIds(page.list(), {FilmId{7}, FilmId{9}});
        QCOMPARE(asked.size(), 1); // the films may have changed
    }

    void aListThatWasScrolledWaitsForAll()
    {
        PictureCache pictures;
        FilmsPage page(pictures);

        page.restore({.scroll = 4000, .focus = u"700"_s, .view = {}});

        QVERIFY(!page.wantsBeginning());
    }

    void showsHowManyFilmsThereAre()
    {
        Shown shown;

        QCOMPARE(shown.page.findChild<QLabel *>(u"filmCount"_s)->text(), u"30 films"_s);
        shown.page.grab();
        QVERIFY(shown.page.isComplete());
    }

    void tabComesToTheOrderBeforeTheFilms()
    {
        Shown shown;
        QWidget window;
        auto *before = new QPushButton(&window);
        shown.page.setParent(&window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        shown.page.show();
        before->setFocus();

        QStringList visited;
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            visited << QApplication::focusWidget()->accessibleName();
        }
        shown.page.setFocus();

        QCOMPARE(visited.mid(0, 2), (QStringList{u"Tile size"_s, u"Order"_s}));
        QVERIFY(qobject_cast<QAbstractItemView *>(QApplication::focusWidget()));
        shown.page.setParent(nullptr);
    }

    void asksForAnotherOrder()
    {
        Shown shown;
        auto order = shown.page.findChild<QComboBox *>(u"sortOrder"_s);

        order->setFocus();
        QTest::keyClick(order, Qt::Key_Down);

        QCOMPARE(shown.wanted.last().sort, FilmSort::Title);
        QVERIFY(!shown.wanted.last().descending);
    }

    void comesBackToTheSameFilm()
    {
        Shown shown;
        shown.page.showFilm(FilmId{7});
        const PageState state = shown.page.state();
        Shown again;

        again.page.restore(state);

        QCOMPARE(again.page.currentFilm(), FilmId{7});
        QCOMPARE(again.page.state(), state);
    }

    void keepsTheFilmWhenItIsShownAsATable()
    {
        Shown shown;
        shown.page.showFilm(FilmId{7});

        shown.page.setView(FilmsPage::View::Table);

        QCOMPARE(shown.page.currentFilm(), FilmId{7});
        QVERIFY(shown.page.findChild<QWidget *>(u"filmTable"_s)->isVisible());
    }

    void opensTheFilmThatHasTheFocus()
    {
        Shown shown;
        QSignalSpy opened(&shown.page, &Page::placeRequested);
        shown.page.showFilm(FilmId{7});

        QTest::keyClick(shown.page.findChild<QWidget *>(u"filmGrid"_s), Qt::Key_Return);

        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<Place>(), Place::film(FilmId{7}, u"Film 7"_s));
    }

    void editsTheTopicItShowsUntilFilmsAreSelected()
    {
        Shown shown;
        shown.page.setList({.term = TermId{4}});
        QSignalSpy term(&shown.page, &FilmsPage::termEditRequested);
        QSignalSpy many(&shown.page, &FilmsPage::bulkEditRequested);

        shown.page.perform(PageCommand::Edit);
        shown.page.findChild<FilmGridView *>()->selectAll();
        shown.page.perform(PageCommand::Edit);

        QCOMPARE(term.size(), 1);
        QCOMPARE(many.size(), 1);
        QCOMPARE(many.first().first().value<QList<FilmId>>().size(), 30);
    }

    void jumpsToATitleThatIsTyped()
    {
        Shown shown;
        shown.page.grab();

        QTest::keyClicks(shown.page.findChild<QWidget *>(u"filmGrid"_s), u"film 12"_s);

        QCOMPARE(shown.page.currentFilm().value, qint64(12));
    }

    void showsItsQueryAsChipsThatCanBeTakenOut()
    {
        Shown shown;
        shown.page.setQuery(u"train topic:migration"_s);
        QCOMPARE(shown.wanted.last().sort, FilmSort::Relevance);
        QSignalSpy changed(&shown.page, &QueryPage::queryChanged);
        QAbstractButton *chip = nullptr;
        for (auto *button : shown.page.findChildren<QAbstractButton *>())
            if (button->accessibleName() == u"Remove filter Topic: migration"_s)
                chip = button;
        QVERIFY(chip && chip->isVisible());

        chip->click();

        QCOMPARE(changed.first().first().toString(), u"train"_s);
        QCOMPARE(shown.wanted.last().query, u"train"_s);
    }

    void goesBackToAllFilmsWhereNoneFits()
    {
        PictureCache pictures;
        FilmsPage page(pictures);
        page.show();
        page.setQuery(u"xyzzy"_s);
        page.setIds(page.list(), {});
        QVERIFY(!page.findChild<QWidget *>(u"noFilms"_s));
        auto *none = page.findChild<QWidget *>(u"noneFits"_s);
        QVERIFY(none->isVisible());

        none->findChild<QAbstractButton *>()->click();

        QCOMPARE(page.list(), FilmList());
    }

    void offersTheFirstStepInAnEmptyCatalogue()
    {
        PictureCache pictures;
        FilmsPage page(pictures);
        page.show();

        page.setIds(page.list(), {});

        QVERIFY(page.findChild<QWidget *>(u"noFilms"_s)->isVisible());
        QVERIFY(page.isComplete());
    }
};

QTEST_MAIN(FilmsPageTest)
#include "filmspagetest.moc"
