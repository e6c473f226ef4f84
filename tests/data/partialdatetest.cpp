// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/partialdate.h"

#include <QLocale>
#include <QTest>

using namespace laurels;

class PartialDateTest : public QObject
{
    Q_OBJECT
private slots:
    void coversEveryDayThatItCanBe_data()
    {
        QTest::addColumn<QString>("edtf");
        QTest::addColumn<QDate>("earliest");
        QTest::addColumn<QDate>("latest");
        QTest::newRow("year") << "2011" << QDate(2011, 1, 1) << QDate(2011, 12, 31);
        QTest::newRow("month") << "2012-02" << QDate(2012, 2, 1) << QDate(2012, 2, 29);
        QTest::newRow("day") << " 2011-09-27 " << QDate(2011, 9, 27) << QDate(2011, 9, 27);
        QTest::newRow("about") << "1960~" << QDate(1960, 1, 1) << QDate(1960, 12, 31);
        QTest::newRow("interval") << "2009/2011-03" << QDate(2009, 1, 1) << QDate(2011, 3, 31);
    }
    void coversEveryDayThatItCanBe()
    {
        QFETCH(QString, edtf);

        const auto date = PartialDate::fromEdtf(edtf);

        QVERIFY(date);
        QTEST(date->earliest(), "earliest");
        QTEST(date->latest(), "latest");
        QCOMPARE(date->toEdtf(), edtf.trimmed());
    }

    void refusesWhatTheCalendarDoesNotHave_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"2011-02-30", "2011-13", "11", "27.9.2011", "2011-9-27", "0000", "2011/2009", "soon"})
            QTest::newRow(text) << text;
    }
    void refusesWhatTheCalendarDoesNotHave()
    {
        QFETCH(QString, text);
        QVERIFY(!PartialDate::fromEdtf(text));
    }

    void saysWhatTheCalendarLacks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("day") << "2011-02-30"
                             << "February 2011 has no day 30: it has 28.";
        QTest::newRow("leap year") << "2012-02-30?"
                                   << "February 2012 has no day 30: it has 29.";
        QTest::newRow("day 0") << "2011-04-00"
                               << "April 2011 has no day 0: it has 30.";
        QTest::newRow("month") << "2011-13"
                               << "There is no month 13: a year has 12.";
        QTest::newRow("a day that is there") << "2012-02-29"
                                             << "";
        QTest::newRow("year") << "2011"
                              << "";
        QTest::newRow("no date") << "27.9.2011"
                                 << "";
    }
    void saysWhatTheCalendarLacks()
    {
        QFETCH(QString, text);

        QTEST(missingDay(text, QLocale(QLocale::English)), "sentence");
    }

    void saysNoMoreThanIsKnown()
    {
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        const auto text = [&](const char16_t *edtf) { return dateText(*PartialDate::fromEdtf(edtf), english); };

        QCOMPARE(text(u"2011-09-27"), QStringLiteral("27 September 2011"));
        QCOMPARE(text(u"2011-09"), QStringLiteral("September 2011"));
        QCOMPARE(text(u"2011"), QStringLiteral("2011"));
        QCOMPARE(text(u"2011~"), QStringLiteral("about 2011"));
        QCOMPARE(text(u""), QString());
    }
};

QTEST_GUILESS_MAIN(PartialDateTest)
#include "partialdatetest.moc"
