// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/linkbutton.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/laurelsstyle.h"
#include "ui/widgets/tokens.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int SymbolSize = 14;
constexpr int SymbolGap = 5;

} // namespace

LinkButton::LinkButton(const QString &text, QWidget *parent) : AbstractLink(parent)
{
    setText(text);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void LinkButton::setColour(const QColor &colour)
{
    m_colour = colour;
    update();
}

void LinkButton::setUnderlined(bool underlined)
{
    m_isUnderlined = underlined;
    update();
}

void LinkButton::setTrailing(const QString &text)
{
    m_trailing = text;
    updateGeometry();
    update();
}

void LinkButton::setSymbol(const QString &icon, Side side)
{
    m_symbol = icon;
    m_side = side;
    updateGeometry();
    update();
}

void LinkButton::setWrapping(bool wraps, Qt::AlignmentFlag lines)
{
    m_wraps = wraps;
    m_lines = lines;
    QSizePolicy policy(QSizePolicy::Maximum, wraps ? QSizePolicy::Minimum : QSizePolicy::Fixed);
    policy.setHeightForWidth(wraps);
    setSizePolicy(policy);
}

int LinkButton::besideText() const
{
    return fontMetrics().horizontalAdvance(m_trailing) + (m_symbol.isEmpty() ? 0 : SymbolSize + SymbolGap);
}

int LinkButton::heightForWidth(int width) const
{
    const QRect room(0, 0, qMax(1, width - 2 * Room - besideText()), QWIDGETSIZE_MAX);
    return fontMetrics().boundingRect(room, Qt::TextWordWrap, text()).height() + 2 * Room;
}

QSize LinkButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + besideText() + 2 * Room + 1, fontMetrics().height() + 2 * Room};
}

QSize LinkButton::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 40), sizeHint().height()};
}

bool LinkButton::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip)
        setToolTip(!m_wraps && width() < sizeHint().width() ? text().toHtmlEscaped() : QString());
    return AbstractLink::event(event);
}

QColor LinkButton::shownColour() const
{
    const Tokens &t = Tokens::of(this);
    return m_colour.isValid() ? m_colour : isDown() ? t.accentHover : t.accent;
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Tokens::of(this);
    const QFontMetrics metrics = fontMetrics();
    const auto place = [this](const QRect &plain) { return style()->visualRect(layoutDirection(), rect(), plain); };
    const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    QRect inner = rect().adjusted(Room, 0, -Room, 0);
    const int symbolRoom = m_symbol.isEmpty() ? 0 : SymbolSize + SymbolGap;
    const int room = inner.width() - besideText();
    const QString shown = m_wraps ? text() : metrics.elidedText(text(), Qt::ElideRight, room);
    const int wide = qMin(room, metrics.horizontalAdvance(shown));
    if (!m_symbol.isEmpty()) {
        const int x = m_side == Before ? inner.left() : inner.left() + wide + SymbolGap;
        const QPixmap symbol = iconPixmap(m_symbol, shownColour(), SymbolSize, devicePixelRatioF());
        painter.drawPixmap(place({x, (height() - SymbolSize) / 2, SymbolSize, SymbolSize}), symbol);
        if (m_side == Before)
            inner.setLeft(inner.left() + symbolRoom);
    }
    QFont underlined = font();
    underlined.setUnderline(m_isUnderlined || underMouse());
    painter.setFont(underlined);
    painter.setPen(shownColour());
    const QRect words(inner.left(), 0, room, height());
    const auto lines = QStyle::visualAlignment(layoutDirection(), m_lines | Qt::AlignVCenter);
    painter.drawText(place(words), int(lines) | (m_wraps ? Qt::TextWordWrap : Qt::TextSingleLine), shown);
    if (!m_trailing.isEmpty()) {
        painter.setFont(font());
        painter.setPen(m_colour.isValid() ? m_colour : t.text2);
        painter.drawText(place({inner.left() + wide, 0, besideText(), height()}), int(leading), m_trailing);
    }
    if (hasFocus())
        paintFocusRing(painter, rect(), 4, t);
}

} // namespace laurels
