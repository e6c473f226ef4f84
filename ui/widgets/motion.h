// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>
#include <QWidget>

namespace laurels {

/// True when nothing is to move by itself: the preference, or the desktop's style, says so.
inline bool isMotionReduced(const QWidget *widget)
{
    return widget->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, widget) == 0;
}

/// `milliseconds`, or 0 when nothing is to move.
inline int motionTime(const QWidget *widget, int milliseconds)
{
    return isMotionReduced(widget) ? 0 : milliseconds;
}

} // namespace laurels
