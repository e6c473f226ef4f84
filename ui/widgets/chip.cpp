// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/widgets/laurelsstyle.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/typescale.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int LeastHeight = 28;
constexpr int Padding = 11;
constexpr int BeforeNumber = 7;

} // namespace

Chip::Chip(const QString &text, const QString &number, QWidget *parent) : AbstractLink(parent), m_number(number)
{
    setText(text);
    setAccessibleName(number.isEmpty() ? text : u"%1, %2"_s.arg(text, number));
    setFont(typeFont(TypeRole::Small));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int number = m_number.isEmpty() ? 0 : BeforeNumber + metrics.horizontalAdvance(m_number);
    return {metrics.horizontalAdvance(text()) + number + 2 * Padding + 1, qMax(LeastHeight, metrics.height() + 10)};
}

QSize Chip::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 4 * Padding), sizeHint().height()};
}

bool Chip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip)
        setToolTip(width() < sizeHint().width() ? text().toHtmlEscaped() : QString());
    return AbstractLink::event(event);
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = Tokens::of(this);
    const qreal radius = height() / 2.0;
    painter.setPen(isChecked() ? t.accent : t.border);
    painter.setBrush(isChecked() ? t.accentTint : isDown() || underMouse() ? t.hover : t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const auto place = [this](const QRect &plain) { return QStyle::visualRect(layoutDirection(), rect(), plain); };
    const int number = m_number.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_number);
    const int room = width() - 2 * Padding - (number > 0 ? number + BeforeNumber : 0);
    painter.setFont(font());
    painter.setPen(isChecked() ? t.accent : t.text);
    painter.drawText(place({Padding, 0, room, height()}),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                     fontMetrics().elidedText(text(), Qt::ElideRight, room));
    painter.setPen(t.text3);
    painter.drawText(place({width() - Padding - number, 0, number + 1, height()}), Qt::AlignCenter, m_number);
    if (hasFocus())
        paintFocusRing(painter, rect(), radius, t);
}

} // namespace laurels
