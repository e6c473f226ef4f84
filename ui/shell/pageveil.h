// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantAnimation>
#include <QWidget>

namespace laurels {

/// Lets a new page fade in: lies over it in the colour of the canvas and clears within 100 ms. Not at all where
/// nothing is to move.
class PageVeil : public QWidget
{
    Q_OBJECT
public:
    explicit PageVeil(QWidget *parent);

    void lift(); ///< Over the whole of its parent.
    bool isLifting() const { return m_clearing.state() == QAbstractAnimation::Running; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVariantAnimation m_clearing; ///< The opacity, from 1 to 0.
};

} // namespace laurels
