// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/films/roundedcard.h"

#include "ui/widgets/tokens.h"

#include <QPainter>

namespace laurels {

namespace {
constexpr int Radius = 12;
}

RoundedCard::RoundedCard(Kind kind, QWidget *parent) : QWidget(parent), m_kind(kind) { }

void RoundedCard::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_kind == Framed ? QPen(tokens.border) : QPen(Qt::NoPen));
    painter.setBrush(m_kind == Framed ? tokens.surface : tokens.accentTint);
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), Radius, Radius);
}

} // namespace laurels
