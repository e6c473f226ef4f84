// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/worddifference.h"

#include "ui/edit/conflictdialog.h"
#include "ui/edit/markedlabel.h"

#include <QRadioButton>
#include <QTest>

using namespace laurels;
using namespace Qt::StringLiterals;

namespace {

/// "one [two] three": the marked runs in brackets.
QString bracketed(const MarkedText &marked)
{
    QString text = marked.text;
    for (auto match = marked.matches.crbegin(); match != marked.matches.crend(); ++match)
        text.insert(match->start + match->length, u']').insert(match->start, u'[');
    return text;
}

} // namespace

/// What is marked when two people changed the same text.
class WordDifferenceTest : public QObject
{
    Q_OBJECT

private slots:
    void marksTheWordsThatTheOtherLacks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("others");
        QTest::addColumn<QString>("marked");
        const QString before = u"One family travels home."_s;
        QTest::newRow("same") << before << QStringList{before} << before;
        QTest::newRow("one word") << u"One couple travels home."_s << QStringList{before}
                                  << u"One [couple] travels home."_s;
        QTest::newRow("added at the end") << u"One family travels home. By train."_s << QStringList{before}
                                          << u"One family travels home. [By train.]"_s;
        QTest::newRow("taken away") << u"One family home."_s << QStringList{before} << u"One family home."_s;
        QTest::newRow("moved") << u"home. One family travels"_s << QStringList{before}
                               << u"[home.] One family travels"_s;
        QTest::newRow("punctuation") << u"One family travels home!"_s << QStringList{before}
                                     << u"One family travels [home!]"_s;
        QTest::newRow("short, nothing shared") << u"27 September"_s << QStringList{u"2009"_s} << u"[27 September]"_s;
        const QString other = u"A text of quite some words that has nothing of it"_s;
        QTest::newRow("long, nothing shared") << other << QStringList{before} << other;
        QTest::newRow("long, nothing before") << other << QStringList{QString()} << other;
        QTest::newRow("two others") << before << QStringList{u"A family travels home."_s, u"One family travels."_s}
                                    << u"[One] family [travels home.]"_s;
        QTest::newRow("ideographs") << u"归途的列车"_s << QStringList{u"归途列车"_s} << u"归途[的]列车"_s;
        QTest::newRow("paragraphs") << u"One.\n\nTwo."_s << QStringList{u"One.\n\nThree."_s} << u"One.\n\n[Two.]"_s;
    }
    void marksTheWordsThatTheOtherLacks()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, others);

        QTEST(bracketed(markedDifference(text, others)), "marked");
    }

    void aVeryLongTextIsMarkedAtOnce()
    {
        const QString one = u"alpha "_s.repeated(3000);
        const QString other = u"beta "_s.repeated(3000);

        const MarkedText marked = markedDifference(u"First "_s + one + u"last"_s, {u"First "_s + other + u"last"_s});

        QCOMPARE(marked.matches.size(), 1);
        QCOMPARE(marked.matches.constFirst().start, 6);
    }

    void theDialogMarksBothSidesAndWhatTheyBeganFrom()
    {
        const FieldConflict conflict{.field = u"logline"_s,
                                     .before = u"\"One family travels home.\""_s,
                                     .mine = u"\"One couple travels home.\""_s,
                                     .theirs = u"\"One family travels home by train.\""_s};
        const ConflictDialog dialog({.conflicts = {conflict}, .theirsBy = u"anna"_s});

        QStringList shown;
        for (const MarkedLabel *label : dialog.findChildren<MarkedLabel *>())
            shown << bracketed(label->text());

        QCOMPARE(shown, (QStringList{u"One [couple] travels home."_s, u"One family travels [home by train.]"_s,
                                     u"Before: One [family] travels [home.]"_s}));
        QCOMPARE(dialog.findChild<QRadioButton *>(u"mine-logline"_s)->accessibleDescription(),
                 u"Different here: couple"_s);
    }
};

QTEST_MAIN(WordDifferenceTest)
#include "worddifferencetest.moc"
