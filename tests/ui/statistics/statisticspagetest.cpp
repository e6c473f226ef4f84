// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/statisticspage.h"

#include "ui/statistics/chartcontent.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace laurels;

namespace {

Statistics someStatistics()
{
    Statistics statistics{.films = 12, .awards = 9, .people = 20};
    statistics.filmsPerYear = {{2009, 3}, {2011, 8}};
    statistics.filmsWithoutYear = 1;
    statistics.bodies = {{AwardBodyId{4}, u"Peabody Awards"_s, 6}, {AwardBodyId{5}, u"IDFA"_s, 3}};
    statistics.lengths = {{50, 2}, {80, 6}, {90, 4}};
    statistics.medianLength = 86;
    statistics.minutes = 1000;
    statistics.topics = {{TermId{7}, u"Family"_s, 5, {{2000, 2}, {2010, 3}}}};
    statistics.gaps = {{Gap::Image, 3}, {Gap::Synopsis, 0}};
    return statistics;
}

struct Shown {
    StatisticsPage page;
    QSignalSpy asked{&page, &Page::placeRequested};

    explicit Shown(const QString &query = {}, const Statistics &statistics = someStatistics()) : page(query, statistics)
    {
        page.resize(1048, 1200);
        page.show();
    }
    Place place() const { return asked.constLast().constFirst().value<Place>(); }

    /// The bar or row that is spoken so.
    QAbstractButton *bar(const QString &spoken) const
    {
        for (auto *button : page.findChildren<QAbstractButton *>())
            if (button->accessibleName() == spoken)
                return button;
        return nullptr;
    }
    QTableWidget *table(const QString &chart) const
    {
        return page.findChild<QWidget *>(chart)->findChild<QTableWidget *>();
    }
};

} // namespace

class StatisticsPageTest : public QObject
{
    Q_OBJECT

private slots:
    void aBarLeadsToItsFilms_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("bar");
        QTest::addColumn<Place>("place");

        QTest::newRow("a year") << QString() << u"2011, 8 films"_s << Place{Place::Films, 0, u"year:2011"_s};
        QTest::newRow("a year of a query")
            << u"china"_s << u"2011, 8 films"_s << Place{Place::Films, 0, u"china year:2011"_s};
        QTest::newRow("a body") << QString() << u"IDFA, 3 awards"_s << Place::awardBody(AwardBodyId{5}, u"IDFA"_s);
        QTest::newRow("a body of a query")
            << u"china"_s << u"IDFA, 3 awards"_s << Place{Place::Films, 0, u"china body:=\"IDFA\""_s};
        QTest::newRow("lengths") << QString() << u"80–89 minutes, 6 films"_s
                                 << Place{Place::Films, 0, u"length:80..89"_s};
        QTest::newRow("a topic's decade")
            << QString() << u"2010s, 3 films"_s << Place{Place::Films, 0, u"topic:=\"Family\" year:2010..2019"_s};
        QTest::newRow("a gap") << QString() << u"Signature image, 75 percent, 3 films lack it"_s
                               << Place{Place::Films, 0, u"no:image"_s};
    }
    void aBarLeadsToItsFilms()
    {
        QFETCH(QString, query);
        QFETCH(QString, bar);
        QFETCH(Place, place);
        const Shown shown(query);
        QVERIFY(shown.bar(bar));

        QTest::keyClick(shown.bar(bar), Qt::Key_Return);

        QCOMPARE(shown.asked.size(), 1);
        QCOMPARE(shown.place(), place);
    }

    void arrowsLeadFromBarToBar()
    {
        Shown shown;
        shown.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&shown.page));
        shown.bar(u"2009, 3 films"_s)->setFocus();

        QTest::keyClick(shown.bar(u"2009, 3 films"_s), Qt::Key_Right);

        QVERIFY(shown.bar(u"2011, 8 films"_s)->hasFocus());
    }

    void aChartSaysItsSummary()
    {
        const Shown shown;
        const QWidget *chart = shown.bar(u"2011, 8 films"_s)->parentWidget();

        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(chart));

        QCOMPARE(told->role(), QAccessible::Chart);
        QCOMPARE(told->text(QAccessible::Name), u"Films per year"_s);
        QCOMPARE(told->text(QAccessible::Description),
                 u"Films from 2009 to 2011; most are of 2011, 8 films. 1 film has no year."_s);
    }

    void everyChartHasItsTable()
    {
        Shown shown;

        shown.page.findChild<QAbstractButton *>(u"asTables"_s)->click();

        QTableWidget *years = shown.table(u"Films per year"_s);
        QVERIFY(years->isVisible());
        QVERIFY(!shown.bar(u"2011, 8 films"_s)->isVisible());
        QCOMPARE(years->rowCount(), 2); // 2010 has no film
        years->setCurrentCell(1, 0);
        emit years->activated(years->currentIndex());
        QCOMPARE(shown.place(), (Place{Place::Films, 0, u"year:2011"_s}));
        QCOMPARE(shown.table(u"Awards per body"_s)->rowCount(), 2);
        QCOMPARE(shown.table(u"Topics over time"_s)->rowCount(), 2);
        QCOMPARE(shown.table(u"Completeness"_s)->item(0, 1)->text(), u"9"_s);
    }

    void aTableIsCopiedWithItsColumns()
    {
        Shown shown;
        shown.page.findChild<QAbstractButton *>(u"asTables"_s)->click();

        shown.page.findChild<QWidget *>(u"Films per year"_s)->findChild<QAbstractButton *>(u"copyTable"_s)->click();

        QCOMPARE(QGuiApplication::clipboard()->text(), u"Year\tFilms\n2009\t3\n2011\t8\n"_s);
    }

    void allTablesAreExported()
    {
        Shown shown;
        QSignalSpy exported(&shown.page, &StatisticsPage::exportRequested);

        shown.page.findChild<QAbstractButton *>(u"export"_s)->click();

        QCOMPARE(exported.size(), 1);
        const QString text = exported.constFirst().constFirst().toString();
        QVERIFY2(text.startsWith(u"Films per year\r\nYear,Films\r\n2009,3\r\n2011,8\r\n\r\n"_s), qPrintable(text));
        QVERIFY(text.contains(u"\r\nCompleteness\r\n"_s));
    }

    void historyKeepsThatTablesAreShown()
    {
        Shown shown;
        shown.page.findChild<QAbstractButton *>(u"asTables"_s)->click();
        const PageState state = shown.page.state();
        Shown again;

        again.page.restore(state);

        QVERIFY(again.table(u"Films per year"_s)->isVisible());
    }

    void fewFilmsAreNotCharted()
    {
        const Shown shown(QString(), Statistics{.films = 2});

        QVERIFY(shown.page.findChild<QWidget *>(u"tooFew"_s));
        QVERIFY(!shown.page.findChild<QAbstractButton *>(u"asTables"_s));
    }

    void leadsFromAQueryToAllFilms()
    {
        const Shown shown(u"china"_s);
        auto *scope = shown.page.findChild<QComboBox *>(u"scope"_s);

        QTest::keyClick(scope, Qt::Key_Down);

        QCOMPARE(shown.place(), Place::statistics());
        QVERIFY(!Shown().page.findChild<QComboBox *>(u"scope"_s));
    }

    void manyYearsAreCountedByDecades()
    {
        Statistics statistics = someStatistics();
        statistics.filmsPerYear = {{1700, 1}, {1895, 4}, {1898, 2}, {2020, 3}};

        const ChartContent chart = filmsPerYear(statistics, {});

        QVERIFY(chart.entries.size() < 40);
        const auto found = std::ranges::find(chart.entries, u"1890"_s, &ChartEntry::label);
        QCOMPARE(found->value, 6);
        QCOMPARE(found->place.text, u"year:1890..1899"_s);
    }

    void theMedianStandsWhereItsMinutesAre()
    {
        QCOMPARE(placeOfMedian(someStatistics()), 3.6); // 86 minutes: the fourth bar begins at 80
    }

    void everyListMayBeEmpty()
    {
        const Statistics none{.films = 5};

        for (const auto &make : {filmsPerYear, awardsPerBody, lengthsOfFilms, topicsOverTime})
            QVERIFY(make(none, {}).summary.startsWith("No "_L1));
        Shown shown(QString(), none);
        shown.page.grab();
    }
};

QTEST_MAIN(StatisticsPageTest)
#include "statisticspagetest.moc"
