// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/symbol.h"

#include <QPainter>

namespace laurels {

Symbol::Symbol(int size, QWidget *parent) : QWidget(parent), m_size(size), m_colour(&Tokens::text)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Symbol::Symbol(const QString &icon, int size, QColor Tokens::*colour, QWidget *parent) : Symbol(size, parent)
{
    setIcon(icon, colour);
}

Symbol::Symbol(LaurelPart part, int height, QColor Tokens::*colour, QWidget *parent)
    : QWidget(parent), m_size(height),
      m_drawing([part, height](const QColor &c, qreal ratio) { return laurelPixmap(part, height, c, ratio); }),
      m_colour(colour)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Symbol::setIcon(const QString &icon, QColor Tokens::*colour)
{
    m_drawing = [icon, size = m_size](const QColor &c, qreal ratio) { return iconPixmap(icon, c, size, ratio); };
    m_colour = colour;
    update();
}

QSize Symbol::sizeHint() const
{
    if (!m_drawing)
        return {m_size, m_size};
    return m_drawing(Tokens::of(this).*m_colour, devicePixelRatioF()).deviceIndependentSize().toSize();
}

void Symbol::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_drawing)
        painter.drawPixmap(0, 0, m_drawing(Tokens::of(this).*m_colour, devicePixelRatioF()));
}

} // namespace laurels
