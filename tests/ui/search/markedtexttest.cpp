// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/markedtext.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace laurels;

namespace {

MarkedStyle style()
{
    return {.font = {}, .lineHeight = 20, .mostLines = 2, .text = Qt::black, .mark = Qt::yellow};
}

/// The columns of the painted text that have the colour of a mark, as first and last; -1 without any.
std::pair<int, int> markedColumns(const MarkedText &text, int top, int width)
{
    QImage image(width, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintMarked(painter, image.rect(), text, style());
    painter.end();
    int first = -1;
    int last = -1;
    for (int x = 0; x < width; ++x)
        if (image.pixelColor(x, top + 3) == QColor(Qt::yellow)) {
            first = first < 0 ? x : first;
            last = x;
        }
    return {first, last};
}

} // namespace

class MarkedTextTest : public QObject
{
    Q_OBJECT

private slots:
    void marksJustWhatMatches()
    {
        const QFontMetrics metrics(style().font);
        const int start = metrics.horizontalAdvance(u"Last "_s);
        const int end = metrics.horizontalAdvance(u"Last Train"_s);

        const auto [first, last] = markedColumns({u"Last Train Home"_s, {{5, 5}}}, 0, 400);

        QVERIFY2(qAbs(first - start) <= 2 && qAbs(last - end) <= 2, qPrintable(u"%1 %2"_s.arg(first).arg(last)));
        QCOMPARE(markedColumns({u"Last Train Home"_s, {}}, 0, 400).first, -1);
    }

    void marksOnTheLineWhereTheMatchStands()
    {
        const int narrow = QFontMetrics(style().font).horizontalAdvance(u"Last Train"_s) + 2;
        const MarkedText text{u"Last Train Home"_s, {{11, 4}}};

        QCOMPARE(markedLines(text, style(), narrow), 2);
        QCOMPARE(markedColumns(text, 0, narrow).first, -1);
        QVERIFY(markedColumns(text, 20, narrow).first >= 0);
    }

    void cutsWhatDoesNotFitAndItsMarks()
    {
        const int narrow = QFontMetrics(style().font).horizontalAdvance(u"Last Train"_s) + 2;
        const MarkedText text{u"Last Train Home goes on and on until the very end"_s, {{46, 3}}};

        QCOMPARE(markedLines(text, style(), narrow), 2);
        QCOMPARE(markedColumns(text, 20, narrow).first, -1);
    }

    void takesNoLineForNoText() { QCOMPARE(markedLines({}, style(), 100), 0); }
};

QTEST_MAIN(MarkedTextTest)
#include "markedtexttest.moc"
