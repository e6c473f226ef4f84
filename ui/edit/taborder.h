// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace laurels {

/// Tab comes to `widget` just before `anchor`; both are in one window. What is made later would else come last.
inline void tabBefore(QWidget *anchor, QWidget *widget)
{
    if (QWidget *before = anchor->previousInFocusChain(); before != widget)
        QWidget::setTabOrder(before, widget);
}

} // namespace laurels
