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
