// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/querytext.h"

#include "data/query.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace laurels;

class QueryTextTest : public QObject
{
    Q_OBJECT

private slots:
    void findsOperatorsToColour_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("operators");

        QTest::newRow("one") << u"train topic:migration"_s << QStringList{u"topic:"_s};
        QTest::newRow("excluded") << u"-Series:POV year:2008"_s << QStringList{u"Series:"_s, u"year:"_s};
        QTest::newRow("in a phrase") << u"\"topic: migration\" topic:x"_s << QStringList{u"topic:"_s};
        QTest::newRow("no operator") << u"colour:red http://topic"_s << QStringList();
        QTest::newRow("a value with a colon") << u"person:topic:x"_s << QStringList{u"person:"_s};
    }
    void findsOperatorsToColour()
    {
        QFETCH(QString, query);
        QStringList found;

        for (const Match &span : operatorSpans(query))
            found << query.sliced(span.start, span.length);

        QTEST(found, "operators");
    }

    void takesAPartOut_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("part");
        QTest::addColumn<QString>("without");

        QTest::newRow("first") << u"train topic:migration"_s << 0 << u"topic:migration"_s;
        QTest::newRow("last") << u"train topic:migration"_s << 1 << u"train"_s;
        QTest::newRow("middle") << u"train topic:\"New Year\" year:2009"_s << 1 << u"train year:2009"_s;
        QTest::newRow("beginning of another word") << u"trains train"_s << 1 << u"trains"_s;
        QTest::newRow("excluded") << u"train -home"_s << 1 << u"train"_s;
        QTest::newRow("only one") << u"train"_s << 0 << QString();
    }
    void takesAPartOut()
    {
        QFETCH(QString, query);
        QFETCH(int, part);

        QTEST(withoutPart(query, chips(parseQuery(query)).at(part)), "without");
    }

    void addsAnOperator_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("with");

        QTest::newRow("to nothing") << u" "_s << u"topic:"_s;
        QTest::newRow("after a word") << u"train "_s << u"train topic:"_s;
        QTest::newRow("in place of its beginning") << u"train top"_s << u"train topic:"_s;
    }
    void addsAnOperator()
    {
        QFETCH(QString, query);

        QTEST(withPart(query, u"topic:"_s), "with");
    }

    void narrowsByFacets_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("part");
        QTest::addColumn<int>("wanted");
        QTest::addColumn<QString>("narrowed");
        constexpr int None = int(Narrowing::None);
        constexpr int Included = int(Narrowing::Included);
        constexpr int Excluded = int(Narrowing::Excluded);
        const QString family = u"topic:=\"Family\""_s;

        QTest::newRow("all films") << QString() << family << Included << family;
        QTest::newRow("beside words") << u"train"_s << family << Included << u"train topic:=\"Family\""_s;
        QTest::newRow("a second value") << u"topic:=\"Work\" train"_s << family << Included
                                        << u"train topic:=\"Work\" OR topic:=\"Family\""_s;
        QTest::newRow("a third value") << u"topic:=\"A\" OR topic:=\"B\""_s << family << Included
                                       << u"topic:=\"A\" OR topic:=\"B\" OR topic:=\"Family\""_s;
        QTest::newRow("another group") << u"series:=\"POV\""_s << family << Included
                                       << u"series:=\"POV\" topic:=\"Family\""_s;
        QTest::newRow("left out") << u"train"_s << family << Excluded << u"train -topic:=\"Family\""_s;
        QTest::newRow("left out after all")
            << u"train topic:=\"Family\""_s << family << Excluded << u"train -topic:=\"Family\""_s;
        QTest::newRow("no longer") << u"topic:=\"Work\" OR topic:=\"Family\""_s << family << None
                                   << u"topic:=\"Work\""_s;
        QTest::newRow("no longer left out") << u"train -topic:=\"Family\""_s << family << None << u"train"_s;
        QTest::newRow("a part that leaves out") << u"train"_s << u"-is:awarded"_s << Included << u"train -is:awarded"_s;
    }
    void narrowsByFacets()
    {
        QFETCH(QString, query);
        QFETCH(QString, part);
        QFETCH(int, wanted);

        const QString result = narrowed(query, part, Narrowing(wanted));

        QTEST(result, "narrowed");
        QCOMPARE(int(narrowing(result, part)), wanted);
    }

    void narrowsToYears()
    {
        QCOMPARE(premieres(u"train"_s), std::nullopt);
        QCOMPARE(premieres(u"train premiere:2009..2011"_s), (YearSpan{2009, 2011}));
        QCOMPARE(withPremieres(u"train premiere:2009..2011 topic:work"_s, YearSpan{2012, 2012}),
                 u"train topic:work premiere:2012"_s);
        QCOMPARE(withPremieres(u"premiere:2009"_s, YearSpan{2008, 2012}), u"premiere:2008..2012"_s);
        QCOMPARE(withPremieres(u"premiere:2009 train"_s, {}), u"train"_s);
    }

    void takesAllFacetsOut()
    {
        QCOMPARE(withoutFacets(u"has:image topic:=\"A\" is:incomplete"_s), u"has:image is:incomplete"_s);
        QCOMPARE(withoutFacets(u"train topic:=\"A\" OR topic:=\"B\" -is:awarded year:2000..2009"_s), u"train"_s);
        QCOMPARE(withoutFacets(u"last  train topic:work"_s), u"last  train topic:work"_s);
    }

    void saysWhatAPartMeans_data()
    {
        QTest::addColumn<QueryPart>("part");
        QTest::addColumn<QString>("text");

        QTest::newRow("word") << QueryPart{.value = u"train"_s} << u"“train” anywhere"_s;
        QTest::newRow("excluded word") << QueryPart{.value = u"train"_s, .excluded = true} << u"without “train”"_s;
        QTest::newRow("operator") << QueryPart{.field = u"topic"_s, .value = u"Migration"_s} << u"Topic: Migration"_s;
        QTest::newRow("excluded operator")
            << QueryPart{.field = u"series"_s, .value = u"POV"_s, .excluded = true} << u"without Series: POV"_s;
        QTest::newRow("years") << QueryPart{.field = u"year"_s, .value = u"2008..2014"_s} << u"Year: 2008–2014"_s;
    }
    void saysWhatAPartMeans()
    {
        QFETCH(QueryPart, part);

        QTEST(partText(part), "text");
    }

    void hasWordsForEachOperator()
    {
        for (const QString &name : operatorNames())
            QVERIFY2(operatorText(name) != name, qPrintable(name));
    }
};

QTEST_GUILESS_MAIN(QueryTextTest)
#include "querytexttest.moc"
