// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rule.h"

#include "ui/widgets/tokens.h"

#include <QPainter>

namespace laurels {

Rule::Rule(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(1);
}

void Rule::paintEvent(QPaintEvent *)
{
    const qreal ratio = devicePixelRatioF();
    QPainter painter(this);
    painter.fillRect(QRectF(0, 0, width(), qMax(1, qRound(ratio)) / ratio), Tokens::of(this).border);
}

} // namespace laurels
