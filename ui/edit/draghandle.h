// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace laurels {

/// The grip of a row whose order is by hand: dragged by the mouse; Enter or a click opens Move up, Move down.
class DragHandle : public QToolButton
{
    Q_OBJECT
public:
    explicit DragHandle(QWidget *parent = nullptr);

signals:
    void dragStarted();
    void draggedTo(const QPoint &at); ///< On the screen, while the button is held.
    void stepRequested(int by); ///< -1 up, 1 down.

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void openMenu();

    QPoint m_pressedAt;
    bool m_isDragging = false;
};

} // namespace laurels
