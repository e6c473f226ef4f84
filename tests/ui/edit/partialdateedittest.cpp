// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/partialdateedit.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace laurels;
using namespace Qt::StringLiterals;

class PartialDateEditTest : public QObject
{
    Q_OBJECT

private:
    static QString edtfOf(const PartialDateEdit &edit)
    {
        const auto date = PartialDateEdit::date(edit.value().value<TypedDate>(), edit.locale());
        return date ? date->toEdtf() : u"none"_s;
    }

private slots:
    void whatIsTypedIsTheDateAndNoMore_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("edtf");

        QTest::newRow("a day in words") << u"27 September 2011"_s << u"2011-09-27"_s;
        QTest::newRow("a short month") << u"27 Sep 2011"_s << u"2011-09-27"_s;
        QTest::newRow("a day in numbers") << u"2011-09-27"_s << u"2011-09-27"_s;
        QTest::newRow("a month stays a month") << u"September 2011"_s << u"2011-09"_s;
        QTest::newRow("a year stays a year") << u"2011"_s << u"2011"_s;
        QTest::newRow("about a year") << u"2011~"_s << u"2011~"_s;
        QTest::newRow("an interval") << u"2009/2011"_s << u"2009/2011"_s;
        QTest::newRow("nothing is unknown") << QString() << QString();
        QTest::newRow("a day that the calendar lacks") << u"2011-02-30"_s << u"none"_s;
        QTest::newRow("a word") << u"soon"_s << u"none"_s;
    }
    void whatIsTypedIsTheDateAndNoMore()
    {
        QFETCH(QString, typed);
        QFETCH(QString, edtf);
        PartialDateEdit edit(u"Premiere date"_s);
        edit.setLocale(QLocale(QLocale::English));

        QTest::keyClicks(edit.target(), typed);

        QCOMPARE(edtfOf(edit), edtf);
        QCOMPARE(edit.problem().severity == FieldProblem::Error, edtf == "none"_L1);
    }

    void everyDateIsShownAndReadBackUnchanged_data()
    {
        QTest::addColumn<QString>("edtf");
        for (const char *edtf : {"2011-09-27", "2011-09", "2011", "2011~", "2011?", "2011-09~", "2009/2011", ""})
            QTest::newRow(*edtf ? edtf : "unknown") << QString::fromLatin1(edtf);
    }
    void everyDateIsShownAndReadBackUnchanged()
    {
        QFETCH(QString, edtf);
        PartialDateEdit edit(u"Premiere date"_s);
        edit.setLocale(QLocale(QLocale::English));

        edit.setValue(QVariant::fromValue(PartialDateEdit::typed(*PartialDate::fromEdtf(edtf), edit.locale())));

        QCOMPARE(edtfOf(edit), edtf);
    }

    void leavesTheKeysOfTheFormToTheForm()
    {
        PartialDateEdit edit(u"Premiere date"_s);
        QKeyEvent save(QEvent::KeyPress, Qt::Key_S, Qt::ControlModifier, u"\x13"_s);

        QApplication::sendEvent(edit.findChild<QComboBox *>(), &save);

        QVERIFY(!save.isAccepted());
    }

    void saysWhatTheCalendarLacks_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("numbers") << u"2011-02-30"_s;
        QTest::newRow("day first") << u"30 February 2011"_s;
        QTest::newRow("short") << u"30 Feb 2011"_s;
        QTest::newRow("month first") << u"February 30, 2011"_s;
    }
    void saysWhatTheCalendarLacks()
    {
        QFETCH(QString, typed);
        PartialDateEdit edit(u"Premiere date"_s);
        edit.setLocale(QLocale(QLocale::English));

        QTest::keyClicks(edit.target(), typed);

        QCOMPARE(edit.problem().message, u"February 2011 has no day 30: it has 28."_s);
    }

    void choosingLessKeepsWhatIsKnownAndChoosingMoreInventsNothing()
    {
        PartialDateEdit edit(u"Premiere date"_s);
        edit.setLocale(QLocale(QLocale::English));
        QTest::keyClicks(edit.target(), u"27 September 2011"_s);
        auto *precision = edit.findChild<QComboBox *>();
        const auto choose = [precision](TypedDate::Precision wanted) {
            precision->setCurrentIndex(precision->findData(int(wanted)));
            emit precision->activated(precision->currentIndex());
        };

        choose(TypedDate::About);
        QCOMPARE(edtfOf(edit), u"2011~"_s);
        choose(TypedDate::Day);

        QCOMPARE(edtfOf(edit), u"none"_s);
        QCOMPARE(edit.problem().message, u"Write day, month and year, such as 27 September 2011."_s);
    }
};

QTEST_MAIN(PartialDateEditTest)
#include "partialdateedittest.moc"
