// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textlabel.h"

#include "ui/widgets/accessiblerole.h"

#include <QEvent>

namespace laurels {

TextLabel::TextLabel(const QString &text, TypeRole role, QColor Tokens::*colour, QWidget *parent)
    : PlainLabel(text, parent), m_role(role), m_colour(colour)
{
    setWordWrap(true);
    dress();
}

void TextLabel::setBold(bool bold)
{
    m_isBold = bold;
    dress();
}

void TextLabel::dress()
{
    QFont shown = typeFont(m_role);
    shown.setBold(shown.bold() || m_isBold);
    setFont(shown);
    const QColor &colour = Tokens::of(this).*m_colour;
    if (palette().color(QPalette::WindowText) == colour)
        return;
    QPalette changed;
    changed.setColor(QPalette::WindowText, colour);
    setPalette(changed);
}

bool TextLabel::event(QEvent *event)
{
    const bool isTaken = PlainLabel::event(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange)
        dress();
    return isTaken;
}

HeadingLabel::HeadingLabel(const QString &text, int level, TypeRole role, QWidget *parent)
    : TextLabel(text, role, &Tokens::text, parent)
{
    giveAccessibleRole(this, QAccessible::Heading);
    setAccessibleName(text);
    setAccessibleDescription(tr("Heading level %1").arg(level));
}

} // namespace laurels
