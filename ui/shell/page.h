// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/place.h"

#include <QWidget>

#include <functional>

namespace laurels {

enum class Opening { Here, NewWindow };

/// Where the person was on a page: history gives it back.
struct PageState {
    int scroll = 0;
    QString focus; ///< A key that the page itself gave; empty = nothing in particular.
    QString view; ///< What else the page wants to remember, such as its order; empty = its default.
    bool operator==(const PageState &) const = default;
};

/// One page of the window. It is given values, shows them, and says by signal where the person wants to go: it knows
/// neither threads nor SQL.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QString title() const = 0; ///< For the window's title and the history menu.
    virtual PageState state() const = 0;
    virtual void restore(const PageState &state) = 0; ///< Called once its content is set.

    /// Everything that it shows is there, pictures included. A picture of the page may be taken.
    virtual bool isComplete() const { return true; }

    /// Calls `proceed` when the page may be left; one that holds unsaved work asks the person first, and may not call.
    virtual void leave(const std::function<void()> &proceed) { proceed(); }

    /// Films or names were changed, here or by another program. A page that is only read is made anew.
    virtual void catalogueChanged() { emit reloadNeeded(); }

signals:
    void reloadNeeded(); ///< Make this page anew where it stands, with its scroll and focus.
    void placeRequested(const laurels::Place &place, laurels::Opening opening);
};

} // namespace laurels
