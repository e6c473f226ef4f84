// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/symbol.h"

#include <QPainter>

namespace laurels {

Symbol::Symbol(const QString &icon, int size, QColor Tokens::*colour, QWidget *parent)
    : QWidget(parent),
      m_drawing([icon, size](const QColor &c, qreal ratio) { return iconPixmap(icon, c, size, ratio); }),
      m_colour(colour)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Symbol::Symbol(LaurelPart part, int height, QColor Tokens::*colour, QWidget *parent)
    : QWidget(parent),
      m_drawing([part, height](const QColor &c, qreal ratio) { return laurelPixmap(part, height, c, ratio); }),
      m_colour(colour)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Symbol::sizeHint() const
{
    return m_drawing(Tokens::of(this).*m_colour, devicePixelRatioF()).deviceIndependentSize().toSize();
}

void Symbol::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_drawing(Tokens::of(this).*m_colour, devicePixelRatioF()));
}

} // namespace laurels
