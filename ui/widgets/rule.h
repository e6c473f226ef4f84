// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace laurels {

/// A hairline across the page, as thin as the screen draws one.
class Rule : public QWidget
{
    Q_OBJECT
public:
    explicit Rule(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace laurels
