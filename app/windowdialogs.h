// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace laurels {

class Settings;
class WindowActions;

/// The dialogs that belong to no page; each goes by itself and changes what it shows at once.
void showPreferences(Settings &settings, QWidget *window);
void showKeys(const WindowActions &actions, QWidget *window);
void showAbout(QWidget *window);

} // namespace laurels
