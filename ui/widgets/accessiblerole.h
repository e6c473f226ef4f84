// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

namespace laurels {

/// What `widget` is to assistive programs, for those that are painted or stand for something that Qt has no class for.
/// Called before the widget has an accessible name.
void giveAccessibleRole(QWidget *widget, QAccessible::Role role);

} // namespace laurels
