// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tokenlabel.h"

#include "ui/widgets/dress.h"

namespace laurels {

TokenLabel::TokenLabel(const QString &text, TypeRole role, Colour colour, QWidget *parent)
    : PlainLabel(text, parent), m_role(role), m_colour(colour)
{
    keepDressed(this, [this](const Tokens &tokens) { dress(tokens); });
}

void TokenLabel::setColour(Colour colour)
{
    m_colour = colour;
    dress(Tokens::of(this));
}

void TokenLabel::setBold(bool bold)
{
    m_isBold = bold;
    dress(Tokens::of(this));
}

void TokenLabel::dress(const Tokens &tokens)
{
    QFont font = typeFont(m_role);
    font.setBold(font.bold() || m_isBold);
    setFont(font);
    setTextColour(this, tokens.*m_colour);
}

} // namespace laurels
