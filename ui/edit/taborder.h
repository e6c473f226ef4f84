// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace laurels {

/// Tab comes to `widget` just before `anchor`; both are in one window. What is made later would else come last.
inline void tabBefore(QWidget *anchor, QWidget *widget)
{
    // Behind a container Qt would look for its last field, which may be `widget` itself: only fields are put in order.
    QWidget *before = anchor->previousInFocusChain();
    while (before != anchor && (before == widget || !(before->focusPolicy() & Qt::TabFocus)))
        before = before->previousInFocusChain();
    if (before != anchor)
        QWidget::setTabOrder(before, widget);
}

} // namespace laurels
