// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/typescale.h"

namespace laurels {

/// Plain text in one of the design's types and colours, on as many lines as it takes. Follows the theme and the size of
/// the desktop's font.
class TextLabel : public PlainLabel
{
    Q_OBJECT
public:
    explicit TextLabel(const QString &text, TypeRole role = TypeRole::Body, QColor Tokens::*colour = &Tokens::text,
                       QWidget *parent = nullptr);
    void setBold(bool bold);

protected:
    bool event(QEvent *event) override;

private:
    void dress();

    TypeRole m_role;
    QColor Tokens::*m_colour;
    bool m_isBold = false; ///< Also where the type is not.
};

/// The heading of a page or of a part of it; assistive programs jump from one to the next.
class HeadingLabel : public TextLabel
{
    Q_OBJECT
public:
    HeadingLabel(const QString &text, int level, TypeRole role = TypeRole::Section, QWidget *parent = nullptr);
};

} // namespace laurels
