// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace laurels {

/// A name for the widget below `page` that has the focus, made of the object names above it, so that the same widget is
/// found again on a page that is made anew and may have gained or lost others. Empty when none has it.
QString focusKey(const QWidget *page);

/// Gives the focus to the widget below `page` that `key` names; false when there is none (any more).
bool focusByKey(QWidget *page, const QString &key);

} // namespace laurels
