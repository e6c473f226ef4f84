// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalogueactions.h"
#include "app/cataloguesession.h"
#include "app/settings.h"
#include "app/window.h"

#include <memory>

class QAbstractButton;

namespace laurels {

/// The program as it runs, with one window: destroyed and made again it is started again.
struct Running {
    Settings settings;
    CatalogueThread thread;
    CatalogueActions actions{thread};
    CatalogueSession session{thread, actions, settings};
    QString asked; ///< The answer to every question for a file.
    std::unique_ptr<MainWindow> window;

    explicit Running(const QString &settingsFile);
    ~Running();

    QString title() const { return window->windowTitle(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void trigger(const QString &action); ///< The window's action of these words.
    int filmCount() const; ///< As the page says; -1 where it does not.
};

/// The button with these words, on screen or scrolled away; null when there is none.
QAbstractButton *button(const QWidget &inside, const QString &words);

/// Puts the focus on the item with this text, in whichever list has it.
bool focusItem(const QWidget &inside, const QString &text);

} // namespace laurels
