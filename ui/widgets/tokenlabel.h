// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/typescale.h"

namespace laurels {

/// A label in one of the design's types and colours; follows theme and text size while it is shown.
class TokenLabel : public PlainLabel
{
    Q_OBJECT
public:
    using Colour = QColor Tokens::*;

    explicit TokenLabel(const QString &text = {}, TypeRole role = TypeRole::Body, Colour colour = &Tokens::text,
                        QWidget *parent = nullptr);
    void setColour(Colour colour);
    void setBold(bool bold);

private:
    void dress(const Tokens &tokens);

    TypeRole m_role;
    Colour m_colour;
    bool m_isBold = false;
};

} // namespace laurels
