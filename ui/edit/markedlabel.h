// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/searchresults.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/typescale.h"

#include <QWidget>

namespace laurels {

/// Plain text with runs of it marked, on as many lines as it takes.
class MarkedLabel : public QWidget
{
    Q_OBJECT
public:
    explicit MarkedLabel(const MarkedText &text, TypeRole role = TypeRole::Body, QColor Tokens::*colour = &Tokens::text,
                         QWidget *parent = nullptr);

    const MarkedText &text() const { return m_text; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    MarkedText m_text;
    TypeRole m_role;
    QColor Tokens::*m_colour;
};

} // namespace laurels
