// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/markedtext.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <memory>

namespace laurels {

namespace {

constexpr qreal MarkRadius = 3;
constexpr qreal MarkRoom = 1; ///< Beside the letters.

std::unique_ptr<QTextLayout> laidOut(const QString &text, const MarkedStyle &style, int width, Qt::LayoutDirection side)
{
    auto layout = std::make_unique<QTextLayout>(text, style.font);
    QTextOption option(QStyle::visualAlignment(side, Qt::AlignLeft));
    option.setTextDirection(side);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->beginLayout();
    for (int number = 0;; ++number) {
        QTextLine line = layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, number * style.lineHeight + (style.lineHeight - line.height()) / 2});
    }
    layout->endLayout();
    return layout;
}

/// Fits in the lines that there may be; matches that are cut away are gone.
MarkedText fitted(const MarkedText &marked, const MarkedStyle &style, int width, Qt::LayoutDirection side)
{
    const auto whole = laidOut(marked.text, style, width, side);
    if (whole->lineCount() <= style.mostLines)
        return marked;
    const int start = whole->lineAt(style.mostLines - 1).textStart();
    const QString last = QFontMetrics(style.font).elidedText(marked.text.sliced(start), Qt::ElideRight, width);
    MarkedText text{marked.text.first(start) + last, {}};
    const int end = int(text.text.size()) - 1; // the ellipsis itself is no match
    for (const Match &match : marked.matches)
        if (match.start < end)
            text.matches << Match{match.start, qMin(match.length, end - match.start)};
    return text;
}

void paintMarks(QPainter &painter, const QTextLine &line, const MarkedText &text, QPointF origin)
{
    const int from = line.textStart();
    const int to = from + line.textLength();
    for (const Match &match : text.matches) {
        const int start = qMax(from, match.start);
        const int end = qMin(to, match.start + match.length);
        if (start >= end)
            continue;
        const qreal left = line.cursorToX(start);
        const qreal right = line.cursorToX(end);
        QRectF place(QPointF(qMin(left, right), line.y()), QPointF(qMax(left, right), line.y() + line.height()));
        place = place.translated(origin).adjusted(-MarkRoom, 0, MarkRoom, 0);
        painter.drawRoundedRect(place, MarkRadius, MarkRadius);
    }
}

} // namespace

int markedLines(const MarkedText &text, const MarkedStyle &style, int width)
{
    if (text.text.isEmpty() || width <= 0)
        return 0;
    return qMin(style.mostLines, laidOut(text.text, style, width, Qt::LeftToRight)->lineCount());
}

void paintMarked(QPainter &painter, const QRect &rect, const MarkedText &text, const MarkedStyle &style)
{
    if (text.text.isEmpty() || rect.width() <= 0)
        return;
    const Qt::LayoutDirection side = painter.layoutDirection();
    const MarkedText shown = fitted(text, style, rect.width(), side);
    const auto layout = laidOut(shown.text, style, rect.width(), side);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.mark);
    for (int number = 0; number < layout->lineCount(); ++number)
        paintMarks(painter, layout->lineAt(number), shown, rect.topLeft());
    painter.setPen(style.text);
    layout->draw(&painter, rect.topLeft());
    painter.restore();
}

} // namespace laurels
