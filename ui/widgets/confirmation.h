// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace laurels {

/// Asks before something that is not taken back by Undo, without waiting: `proceed` is called when the person presses
/// the button `act`, which names what it does.
void confirm(QWidget *window, const QString &question, const QString &act, std::function<void()> proceed);

} // namespace laurels
