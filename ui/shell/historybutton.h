// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QToolButton>

namespace laurels {

/// Back or forward: a click goes one step; a right click, the menu key or a long press asks for the list of steps.
class HistoryButton : public QToolButton
{
    Q_OBJECT
public:
    explicit HistoryButton(QWidget *parent = nullptr);

signals:
    void listRequested(const QPoint &at); ///< The place on the screen below the button.

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void requestList();

    QTimer m_longPress;
};

} // namespace laurels
