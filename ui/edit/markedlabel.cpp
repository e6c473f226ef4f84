// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/markedlabel.h"

#include "ui/search/markedtext.h"
#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/dress.h"

#include <QPainter>

#include <limits>

namespace laurels {

namespace {

constexpr int UsualWidth = 280;

MarkedStyle styleOf(const QWidget *label, TypeRole role, QColor Tokens::*colour)
{
    const Tokens &t = Tokens::of(label);
    return {.font = label->font(),
            .lineHeight = typeLineHeight(role),
            .mostLines = std::numeric_limits<int>::max(),
            .text = t.*colour,
            .mark = t.mark};
}

} // namespace

MarkedLabel::MarkedLabel(const MarkedText &text, TypeRole role, QColor Tokens::*colour, QWidget *parent)
    : QWidget(parent), m_text(text), m_role(role), m_colour(colour)
{
    giveAccessibleRole(this, QAccessible::StaticText);
    setAccessibleName(text.text);
    m_text.text.replace(u'\n', QChar::LineSeparator); // as long, so the marks stay where they are
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    keepDressed(this, [this](const Tokens &) {
        setFont(typeFont(m_role));
        updateGeometry();
    });
}

int MarkedLabel::heightForWidth(int width) const
{
    const MarkedStyle style = styleOf(this, m_role, m_colour);
    return markedLines(m_text, style, width) * style.lineHeight;
}

QSize MarkedLabel::sizeHint() const
{
    return {UsualWidth, heightForWidth(UsualWidth)};
}

void MarkedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintMarked(painter, rect(), m_text, styleOf(this, m_role, m_colour));
}

} // namespace laurels
