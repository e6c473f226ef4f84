// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchpage.h"

#include "ui/search/searchresultsmodel.h"
#include "ui/widgets/picturecache.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAccessible>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace laurels;

namespace {

SearchResults someResults(int films, int people)
{
    SearchResults results{.parts = {{.value = u"train"_s, .source = u"train"_s},
                                    {.field = u"topic"_s, .value = u"migration"_s, .source = u"topic:migration"_s}},
                          .filmCount = films};
    for (int i = 1; i <= qMin(films, 5); ++i)
        results.films << FilmHit{.film = {.id = FilmId{i}, .title = u"Film %1"_s.arg(i)},
                                 .title = {u"Film %1"_s.arg(i), {{0, 4}}},
                                 .snippet = {u"…and they go by train."_s, {{16, 5}}}};
    for (int i = 1; i <= people; ++i)
        results.people << AuthorityHit{.card = {.id = i, .name = u"Person %1"_s.arg(i)},
                                       .name = {u"Person %1"_s.arg(i), {}}};
    return results;
}

/// A page on which a query is answered at once.
struct Shown {
    PictureCache pictures;
    SearchPage page{pictures};
    SearchResults answer;

    explicit Shown(const SearchResults &results, const QString &query = u"train topic:migration"_s) : answer(results)
    {
        QObject::connect(&page, &SearchPage::resultsWanted, &page,
                         [this](const QString &wanted) { page.setResults(wanted, answer); });
        page.resize(1048, 764);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.setQuery(query);
        QCoreApplication::processEvents(); // the layout
        page.grab();
    }

    QAbstractItemView *list() const { return page.findChild<QAbstractItemView *>(u"results"_s); }
    QString count() const { return page.findChild<QLabel *>(u"resultCount"_s)->text(); }
    QAbstractButton *button(const QString &text) const
    {
        for (auto *button : page.findChildren<QAbstractButton *>())
            if (button->isVisible() && (button->text() == text || button->accessibleName() == text))
                return button;
        return nullptr;
    }
    QStringList rows() const
    {
        QStringList names;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            names << list()->model()->index(row, 0).data().toString();
        return names;
    }
};

} // namespace

class SearchPageTest : public QObject
{
    Q_OBJECT

private slots:
    void groupsWhatItFound()
    {
        const Shown shown(someResults(2, 1));

        QCOMPARE(shown.count(), u"3 results"_s);
        QCOMPARE(shown.rows(), QStringList({u"Films, 2"_s, u"Film 1"_s, u"Film 2"_s, u"People, 1"_s, u"Person 1"_s}));
        QVERIFY(shown.page.isComplete());
    }

    void saysWhenNobodyCountedToTheEnd()
    {
        SearchResults many = someResults(5, 0);
        many.filmCount = 10'000;
        many.isFilmCountExact = false;
        const Shown shown(many);

        QCOMPARE(shown.count(), u"Over 10,000 results"_s);
        QCOMPARE(shown.rows().constFirst(), u"Films, over 10,000"_s);
        QCOMPARE(shown.rows().constLast(), u"Show all films"_s);
    }

    void leadsToAllFilmsOfTheQuery()
    {
        const Shown shown(someResults(12, 0));
        QSignalSpy opened(&shown.page, &Page::placeRequested);

        shown.list()->setFocus();
        QTest::keyClick(shown.list(), Qt::Key_End);
        QTest::keyClick(shown.list(), Qt::Key_Return);

        QCOMPARE(shown.rows().constLast(), u"Show all 12 films"_s);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<Place>(), (Place{Place::Films, 0, u"train topic:migration"_s}));
    }

    void showsAllNamesWhereItStands()
    {
        const Shown shown(someResults(0, 9));
        shown.list()->setFocus();

        QTest::keyClick(shown.list(), Qt::Key_End);
        QTest::keyClick(shown.list(), Qt::Key_Return);

        QCOMPARE(shown.rows().size(), 10);
        QCOMPARE(shown.list()->currentIndex().data().toString(), u"Person 6"_s);
        QCOMPARE(shown.page.state().view, QString::number(SearchResultsModel::People));
    }

    void opensByEnterByClickAndByPress()
    {
        const Shown shown(someResults(2, 1));
        QSignalSpy opened(&shown.page, &Page::placeRequested);
        shown.list()->setFocus();

        QTest::keyClick(shown.list(), Qt::Key_Return);
        QTest::keyClick(shown.list(), Qt::Key_Down);
        QTest::keyClick(shown.list(), Qt::Key_Return, Qt::ControlModifier);
        const QRect person = shown.list()->visualRect(shown.list()->model()->index(4, 0));
        QTest::mouseClick(shown.list()->viewport(), Qt::LeftButton, {}, person.center());
        QAccessibleInterface *first = QAccessible::queryAccessibleInterface(shown.list())->child(1);
        first->actionInterface()->doAction(QAccessibleActionInterface::pressAction());

        QCOMPARE(opened.size(), 4);
        QCOMPARE(opened.at(0).first().value<Place>(), Place::film(FilmId{1}, u"Film 1"_s));
        QCOMPARE(opened.at(1).first().value<Place>(), Place::film(FilmId{2}, u"Film 2"_s));
        QCOMPARE(opened.at(1).at(1).value<Opening>(), Opening::NewWindow);
        QCOMPARE(opened.at(2).first().value<Place>(), Place::person(PersonId{1}, u"Person 1"_s));
        QCOMPARE(opened.at(3).first().value<Place>(), Place::film(FilmId{1}, u"Film 1"_s));
    }

    void takesAPartOutByItsChip()
    {
        const Shown shown(someResults(2, 1));
        QSignalSpy changed(&shown.page, &QueryPage::queryChanged);
        auto *chip = shown.button(u"Remove filter Topic: migration"_s);
        QVERIFY(chip);

        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Delete);

        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toString(), u"train"_s);
        QCOMPARE(shown.page.query(), u"train"_s);
    }

    void chipsAreOneStopWithArrowsInside()
    {
        const Shown shown(someResults(2, 1));
        auto *first = shown.button(u"Remove filter “train” anywhere"_s);
        auto *second = shown.button(u"Remove filter Topic: migration"_s);
        first->setFocus();

        QTest::keyClick(first, Qt::Key_Right);

        QCOMPARE(QApplication::focusWidget(), second);
        QVERIFY(!(first->focusPolicy() & Qt::TabFocus));
        QVERIFY(second->focusPolicy() & Qt::TabFocus);
    }

    void saysWhatIsNoOperator()
    {
        SearchResults results = someResults(1, 0);
        results.unknownOperators = {u"colour"_s};
        const Shown shown(results);

        QCOMPARE(shown.page.findChild<QLabel *>(u"searchNote"_s)->text(),
                 u"“colour:” is not an operator, so it was searched as a word."_s);
    }

    void offersAnotherSpelling()
    {
        SearchResults results = someResults(1, 0);
        results.didYouMean = Correction{.query = u"Lixin Fan"_s, .text = u"Lixin Fan"_s};
        const Shown shown(results, u"lixn fan"_s);
        QSignalSpy changed(&shown.page, &QueryPage::queryChanged);

        shown.button(u"Did you mean Lixin Fan?"_s)->click();

        QCOMPARE(changed.first().first().toString(), u"Lixin Fan"_s);
    }

    void theFirstWayOutHasTheFocus()
    {
        Shown shown(someResults(1, 0));
        shown.page.setCanAddFilms(true);
        SearchResults none = someResults(0, 0);
        none.didYouMean = Correction{.query = u"trail"_s, .text = u"trail"_s};
        shown.page.setQuery(u"trian"_s);
        shown.page.setResults(u"trian"_s, none);

        shown.page.setFocus(Qt::OtherFocusReason);

        QCOMPARE(QApplication::focusWidget(), shown.button(u"Search without the topic"_s));
    }

    void showsAWayOutWhereNothingMatches()
    {
        Shown shown(someResults(0, 0));
        QSignalSpy changed(&shown.page, &QueryPage::queryChanged);
        QVERIFY(shown.page.findChild<QWidget *>(u"nothingFound"_s)->isVisible());
        auto *without = shown.button(u"Search without the topic"_s);
        QVERIFY(without);
        QVERIFY(!shown.button(u"Add a film called “train”"_s));

        shown.answer = someResults(1, 0);
        without->click();

        QCOMPARE(changed.first().first().toString(), u"train"_s);
        QCOMPARE(shown.count(), u"1 result"_s);
        QVERIFY(!shown.page.findChild<QWidget *>(u"nothingFound"_s)->isVisible());
    }

    void dropsTheAnswerToAnOlderQuery()
    {
        Shown shown(someResults(2, 1));
        QObject::disconnect(&shown.page, &SearchPage::resultsWanted, nullptr, nullptr);
        shown.page.setQuery(u"trains"_s);

        shown.page.setResults(u"train topic:migration"_s, someResults(9, 9));

        QVERIFY(!shown.page.isComplete());
        QCOMPARE(shown.count(), u"3 results"_s);
    }

    void comesBackToTheSameRow()
    {
        const Shown shown(someResults(12, 9));
        shown.list()->setFocus();
        for (int i = 0; i < 8; ++i)
            QTest::keyClick(shown.list(), Qt::Key_Down);
        const PageState state = shown.page.state();
        QVERIFY(state.scroll > 0);
        Shown again(someResults(12, 9));

        again.page.restore(state);

        QCOMPARE(again.page.state(), state);
    }

    void keepsTheRulesOfModels()
    {
        SearchResultsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

        model.setResults(someResults(12, 9));
        model.showAll(SearchResultsModel::People);
        model.setResults({});

        QCOMPARE(model.rowCount(), 0);
    }

    void hidesTheOperatorsWhereThereIsNoRoom()
    {
        Shown shown(someResults(2, 1));
        auto *operators = shown.page.findChild<QWidget *>(u"operators"_s);
        QVERIFY(!operators->isVisible());

        shown.page.resize(1200, 764);

        QVERIFY(operators->isVisible());
        QSignalSpy offered(&shown.page, &QueryPage::partOffered);
        QTest::keyClick(operators->focusProxy(), Qt::Key_Return);
        QCOMPARE(offered.first().first().toString(), u"director:"_s);
    }
};

QTEST_MAIN(SearchPageTest)
#include "searchpagetest.moc"
