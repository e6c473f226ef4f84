// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/icons.h"
#include "ui/widgets/tokens.h"

#include <QWidget>

#include <functional>

namespace laurels {

/// A small drawing beside words: a symbolic icon or a laurel, in a colour of the theme. Decoration: assistive programs
/// are told nothing of it.
class Symbol : public QWidget
{
    Q_OBJECT
public:
    Symbol(const QString &icon, int size, QColor Tokens::*colour, QWidget *parent = nullptr);
    explicit Symbol(int size, QWidget *parent = nullptr); ///< Shows nothing until setIcon().
    Symbol(LaurelPart part, int height, QColor Tokens::*colour, QWidget *parent = nullptr);

    void setIcon(const QString &icon, QColor Tokens::*colour); ///< Of the same size.

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_size;
    std::function<QPixmap(const QColor &, qreal ratio)> m_drawing;
    QColor Tokens::*m_colour;
};

} // namespace laurels
