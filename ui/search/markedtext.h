// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/searchresults.h"

#include <QColor>
#include <QFont>

class QPainter;
class QRect;

namespace laurels {

/// How a text with marked matches is set.
struct MarkedStyle {
    QFont font;
    int lineHeight = 20; ///< From one line to the next, in logical pixels.
    int mostLines = 1; ///< What does not fit is cut with an ellipsis.
    QColor text;
    QColor mark; ///< Behind each match.
};

/// How many lines `text` takes, `width` logical pixels wide; 0 for no text, at most mostLines.
int markedLines(const MarkedText &text, const MarkedStyle &style, int width);

/// Paints `text` from the top of `rect`, at its leading edge.
void paintMarked(QPainter &painter, const QRect &rect, const MarkedText &text, const MarkedStyle &style);

} // namespace laurels
