// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/awardlist.h"

#include <QTest>

using namespace laurels;
using namespace Qt::StringLiterals;

class AwardListTest : public QObject
{
    Q_OBJECT

private slots:
    void readsALine_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("result");

        QTest::newRow("year, body, hyphen, award")
            << u"2009 Whistler Film Festival-Best Documentary Award"_s << 2009 << u"Whistler Film Festival"_s
            << u"Best Documentary Award"_s << u"won"_s;
        QTest::newRow("a hyphen in the award")
            << u"2010 Los Angeles Film Critics Association Awards-Best Documentary/Non-Fiction Film"_s << 2010
            << u"Los Angeles Film Critics Association Awards"_s << u"Best Documentary/Non-Fiction Film"_s << u"won"_s;
        QTest::newRow("a hyphen in the body")
            << u"2011 Al-Jazeera Documentary Film Festival-Public Liberties"_s << 2011
            << u"Al-Jazeera Documentary Film Festival"_s << u"Public Liberties"_s << u"won"_s;
        QTest::newRow("the award first, the year last")
            << u"Best Feature, Big Sky Documentary Film Festival (2010)"_s << 2010
            << u"Big Sky Documentary Film Festival"_s << u"Best Feature"_s << u"won"_s;
        QTest::newRow("a dash, a bullet, a nomination")
            << u"• Nominated: Gotham Awards – Best Documentary, 2010"_s << 2010 << u"Gotham Awards"_s
            << u"Best Documentary"_s << u"nominated"_s;
        QTest::newRow("a mention keeps its words")
            << u"2012 Berlin Film Festival - Special Mention"_s << 2012 << u"Berlin Film Festival"_s
            << u"Special Mention"_s << u"special-mention"_s;
        QTest::newRow("nothing to tell apart")
            << u"Grand Jury Prize"_s << 0 << u"Grand Jury Prize"_s << QString() << u"won"_s;
    }
    void readsALine()
    {
        QFETCH(QString, line);

        const QList<Award> awards = awardsFromText(line);

        QCOMPARE(awards.size(), 1);
        QTEST(awards.first().year, "year");
        QTEST(awards.first().body.name, "body");
        QTEST(awards.first().name, "name");
        QTEST(awards.first().result, "result");
    }

    void aYearByItselfStandsForTheLinesBelow()
    {
        const QList<Award> awards = awardsFromText(u"2009\nWhistler Film Festival - Best Documentary\n\n2010\n"
                                                   "Victoria Film Festival - Canwest Award\r\n"_s);

        QCOMPARE(awards.size(), 2);
        QCOMPARE(awards[0].year, 2009);
        QCOMPARE(awards[1].year, 2010);
        QCOMPARE(awards[1].body.name, u"Victoria Film Festival"_s);
    }
};

QTEST_GUILESS_MAIN(AwardListTest)
#include "awardlisttest.moc"
