// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/disc.h"

#include "ui/widgets/tokens.h"
#include "ui/widgets/typescale.h"

#include <QPainter>
#include <QPainterPath>

namespace laurels {

QString initials(const QString &name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const QString first = words.constFirst().left(1).toUpper();
    return words.size() == 1 ? first : first + words.constLast().left(1).toUpper();
}

Disc::Disc(const QString &name, int diameter, QWidget *parent) : QWidget(parent), m_name(name)
{
    setFixedSize(diameter, diameter);
}

void Disc::setPortrait(const QPixmap &portrait)
{
    m_portrait = portrait;
    update();
}

void Disc::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = Tokens::of(this);
    if (!m_portrait.isNull()) {
        QPainterPath circle;
        circle.addEllipse(rect());
        painter.setClipPath(circle);
        painter.drawPixmap(rect(), m_portrait);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accentTint);
    painter.drawEllipse(rect());
    QFont font = typeFont(TypeRole::Laurel);
    font.setPixelSize(qRound(width() * 0.35));
    painter.setFont(font);
    painter.setPen(t.accent);
    painter.drawText(rect(), Qt::AlignCenter, initials(m_name));
}

} // namespace laurels
