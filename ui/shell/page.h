// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/place.h"

#include <QFocusEvent>
#include <QPointer>
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

/// What the window's keys and menus may ask of the page that is shown.
enum class PageCommand { Edit, Delete, Bookmark, SaveSearch, Grid, Table, Larger, Smaller, UsualSize };

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

    /// All its words are there; pictures may be on their way. A page that is made before it is complete emits
    /// completed() once it is.
    virtual bool isComplete() const { return true; }

    /// What is on the screen is as it will be, while the page may still learn what is below. Told by completed(), too.
    virtual bool isShowing() const { return isComplete(); }

    /// A task that fills the window, such as a form: it has a header and a list at the side of its own.
    virtual bool isFullWindow() const { return false; }

    /// Calls `proceed` when the page may be left; one that holds unsaved work asks the person first, and may not call.
    virtual void leave(const std::function<void()> &proceed) { proceed(); }

    /// Films or names were changed, here or by another program. A page that is only read is made anew.
    virtual void catalogueChanged() { emit reloadNeeded(); }

    /// Colours, type or text size changed. A page that is only read is made anew, so that it may set colours and fonts
    /// once; one that holds unsaved work overrides this to do nothing and keeps its parts by keepDressed().
    virtual void appearanceChanged() { emit reloadNeeded(); }

    /// Whether the command means something here and now; tell of changes by commandsChanged().
    virtual bool canPerform(PageCommand) const { return false; }
    virtual void perform(PageCommand) { } ///< Only one that it can.

    /// What stands in the sidebar beside this page in place of Recently viewed, such as its filters; null = nothing.
    /// Asked for once, when the page is shown: the sidebar owns it from then on and deletes it when the page goes.
    virtual QWidget *sidebarPanel() { return nullptr; }

protected:
    /// What takes the focus that the page is given. No focus proxy: Tab would come to it at once, past all that stands
    /// before it. Null = the page itself.
    void setFirstFocus(QWidget *widget) { m_firstFocus = widget; }

    void focusInEvent(QFocusEvent *event) override
    {
        QWidget::focusInEvent(event);
        if (m_firstFocus)
            m_firstFocus->setFocus(event->reason());
    }

signals:
    void completed(); ///< isShowing() or isComplete() has become true, perhaps once more.
    void reloadNeeded(); ///< Make this page anew where it stands, with its scroll and focus.
    void commandsChanged(); ///< canPerform() may answer otherwise than before.
    void titleChanged();
    void sidebarRequested(); ///< Shows the sidebar with this page's panel, where there is room for the rail only.
    void removed(); ///< What it shows was deleted by the person who looks at it: the page is left for where they were.
    void backRequested(); ///< To where the person came from; only a page that fills the window asks.
    void placeBecame(const laurels::Place &place); ///< What is shown has got another name, such as an id.
    void placeRequested(const laurels::Place &place, laurels::Opening opening);

private:
    QPointer<QWidget> m_firstFocus;
};

} // namespace laurels
