// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/focuswatch.h"

#include <QPointer>
#include <QWidget>

namespace laurels {

/// A card that floats above its window, under the widget that it belongs to. It is a part of the window, so the focus
/// stays where it is, and assistive programs find what is in it. A press beside it or Esc inside it
/// closes it, and so does the focus when it leaves.
class Popover : public QWidget
{
    Q_OBJECT
public:
    static constexpr int Shadow = 24; ///< Room round the card, in logical pixels.

    /// Owns `content` from now on.
    explicit Popover(QWidget *content, QWidget *parent = nullptr);

    /// Shows it below `anchor`, `width` logical pixels wide and as tall as its content, within the anchor's window.
    void open(QWidget *anchor, int width);
    void fit(); ///< Its content has another height now.

signals:
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_content;
    QPointer<QWidget> m_anchor;
    int m_width = 0;
    FocusWatch m_focus;
};

} // namespace laurels
