// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/query.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace laurels;

namespace {

constexpr double Endless = std::numeric_limits<double>::infinity();

/// "All(train Any(director=fan director=yung) Not(home))": the tree on one line.
QString shape(const Expression &expression)
{
    if (expression.kind == Expression::Leaf) {
        const Condition &condition = expression.condition;
        const QString name = operatorOfField(condition.field);
        const QString value = condition.isPhrase ? u'"' + condition.value + u'"' : condition.value;
        return name.isEmpty() ? value : name + (condition.isExact ? u":="_s : u":"_s) + value;
    }
    QStringList parts;
    for (const Expression &child : expression.children)
        parts << shape(child);
    static const QHash<Expression::Kind, QString> names{
        {Expression::All, u"All"_s}, {Expression::Any, u"Any"_s}, {Expression::Not, u"Not"_s}};
    return names.value(expression.kind) + u'(' + parts.join(u' ') + u')';
}

} // namespace

class QueryTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatIsTypedAsATree_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tree");

        QTest::newRow("words") << u"last train"_s << u"All(last train)"_s;
        QTest::newRow("phrase") << u"\"last train\""_s << u"All(\"last train\")"_s;
        QTest::newRow("phrase not closed") << u"\"last train"_s << u"All(last train)"_s;
        QTest::newRow("without") << u"train -home"_s << u"All(train Not(home))"_s;
        QTest::newRow("a dash by itself") << u"train - home"_s << u"All(train home)"_s;
        QTest::newRow("a dash in a word") << u"aung-thwin"_s << u"All(aung-thwin)"_s;
        QTest::newRow("or joins neighbours") << u"a b OR c d"_s << u"All(a Any(b c) d)"_s;
        QTest::newRow("or of three") << u"a OR b OR c"_s << u"All(Any(a b c))"_s;
        QTest::newRow("or without a neighbour") << u"OR a"_s << u"All(OR a)"_s;
        QTest::newRow("or at the end") << u"a OR"_s << u"All(a OR)"_s;
        QTest::newRow("or in small letters") << u"a or b"_s << u"All(a or b)"_s;
        QTest::newRow("and") << u"a AND b"_s << u"All(a b)"_s;
        QTest::newRow("parentheses") << u"(a OR b) -(c d)"_s << u"All(Any(a b) Not(All(c d)))"_s;
        QTest::newRow("not closed") << u"((a b"_s << u"All(All(a b))"_s;
        QTest::newRow("not opened") << u"a) b"_s << u"All(a b)"_s;
        QTest::newRow("empty parentheses") << u"() a"_s << u"All(a)"_s;
        QTest::newRow("operator") << u"director:fan"_s << u"All(director:fan)"_s;
        QTest::newRow("operator in capitals") << u"DIRECTOR:fan"_s << u"All(director:fan)"_s;
        QTest::newRow("operator with phrase") << u"body:\"sundance film\""_s << u"All(body:\"sundance film\")"_s;
        QTest::newRow("whole name") << u"topic:=\"Human rights\""_s << u"All(topic:=\"Human rights\")"_s;
        QTest::newRow("one of two namesakes")
            << u"person:\"Lixin Fan (painter)\""_s << u"All(person:=\"Lixin Fan (painter)\")"_s;
        QTest::newRow("operator without value") << u"topic: train"_s << u"All(train)"_s;
        QTest::newRow("unknown operator") << u"colour:red"_s << u"All(All(colour red))"_s;
        QTest::newRow("operator that makes no sense") << u"year:soon"_s << u"All(All(year soon))"_s;
        QTest::newRow("an address") << u"http://example.org"_s << u"All(http://example.org)"_s;
        QTest::newRow("nothing but signs") << u"?! & – \"\""_s << u"All()"_s;
        QTest::newRow("has") << u"has:image no:bio"_s << u"All(has:image no:bio)"_s;
        QTest::newRow("result with a space") << u"result:\"Special mention\""_s << u"All(result:\"special-mention\")"_s;
    }
    void readsWhatIsTypedAsATree()
    {
        QFETCH(QString, text);

        QTEST(shape(parseQuery(text).root), "tree");
    }

    void readsNumbersAndDates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");

        QTest::newRow("year") << u"year:2009"_s << 2009. << 2009.;
        QTest::newRow("dots") << u"year:2005..2012"_s << 2005. << 2012.;
        QTest::newRow("hyphen") << u"year:2005-2012"_s << 2005. << 2012.;
        QTest::newRow("open") << u"year:2005.."_s << 2005. << Endless;
        QTest::newRow("open before") << u"year:..2005"_s << -Endless << 2005.;
        QTest::newRow("at least") << u"awards:>=3"_s << 3. << Endless;
        QTest::newRow("under") << u"length:<60"_s << -Endless << 59.999;
        QTest::newRow("half a star") << u"rating:>=4.5"_s << 4.5 << Endless;
        QTest::newRow("month") << u"premiere:2011-09"_s << 20110901. << 20110930.;
        QTest::newRow("day") << u"premiere:2011-09-27"_s << 20110927. << 20110927.;
        QTest::newRow("years of dates") << u"premiere:2008-2010"_s << 20080101. << 20101231.;
        QTest::newRow("after a month") << u"premiere:>2011-09"_s << 20110930.001 << Endless;
        QTest::newRow("months") << u"added:2026-01..2026-03"_s << 20260101. << 20260331.;
    }
    void readsNumbersAndDates()
    {
        QFETCH(QString, text);

        const Condition condition = parseQuery(text).root.children.value(0).condition;

        QTEST(condition.from, "from");
        QTEST(condition.to, "to");
    }

    void saysWhatIsNoOperator()
    {
        QCOMPARE(parseQuery(u"colour:red train year:soon"_s).unknownOperators, QStringList({u"colour"_s, u"year"_s}));
    }

    void tellsNothingTypedFromNothingToLookFor()
    {
        for (const QString &blank : {u""_s, u" "_s, u"\n\t"_s}) {
            QVERIFY2(parseQuery(blank).isBlank, qPrintable(blank));
            QVERIFY2(!parseQuery(blank).matchesNothing(), qPrintable(blank));
        }
        for (const QString &text : {u"\""_s, u"(((("_s, u"-"_s, u"\\"_s, u"🎬"_s, u"year:"_s})
            QVERIFY2(parseQuery(text).matchesNothing(), qPrintable(text));
        QVERIFY(!parseQuery(u"year: train"_s).matchesNothing());
    }

    void looksAtNoMoreThanSixtyFourConditions()
    {
        QCOMPARE(parseQuery(u"a "_s.repeated(400)).root.children.size(), 64);
    }

    void aPartCanBeTakenOutByWhatWasTyped()
    {
        const QString text = u"train (topic:a  OR topic:b) -home"_s;

        const QList<QueryPart> parts = chips(parseQuery(text));

        QCOMPARE(parts.size(), 3);
        QCOMPARE(parts[1].field, u"topic"_s);
        QCOMPARE(parts[1].value, u"a or b"_s);
        for (const QueryPart &part : parts)
            QVERIFY2(text.contains(part.source), qPrintable(part.source));
        QVERIFY(parts[2].excluded);
    }

    void aPartSaysHowItsValuesAreJoined_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("no operator") << u"x:y"_s << QString() << u"x and y"_s;
        QTest::newRow("a group") << u"(topic:a topic:b)"_s << u"topic"_s << u"a and b"_s;
        QTest::newRow("a choice") << u"topic:a OR topic:b"_s << u"topic"_s << u"a or b"_s;
        QTest::newRow("excluded") << u"-(a b)"_s << QString() << u"a and b"_s;
        QTest::newRow("both") << u"a OR (b c)"_s << QString() << u"a OR (b c)"_s;
        QTest::newRow("without one") << u"(a -b)"_s << QString() << u"(a -b)"_s;
    }
    void aPartSaysHowItsValuesAreJoined()
    {
        QFETCH(QString, text);

        const QList<QueryPart> parts = chips(parseQuery(text));

        QCOMPARE(parts.size(), 1);
        QTEST(parts[0].field, "field");
        QTEST(parts[0].value, "value");
    }
};

QTEST_GUILESS_MAIN(QueryTest)
#include "querytest.moc"
