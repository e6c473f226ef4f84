// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/focuswatch.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace laurels {

class HeaderBar;
class PageVeil;
class ProgressLine;
class SidebarView;

/// How a window is divided: the header on top, the sidebar or its rail at the side, and the page with its bars. Below
/// 1000 pixels of width there is room for the rail; the full sidebar is then laid over the page and goes by Esc, by a
/// choice made in it, or with the focus.
class ShellFrame : public QWidget
{
    Q_OBJECT
public:
    /// Owns both from now on.
    ShellFrame(HeaderBar *header, SidebarView *sidebar, QWidget *parent = nullptr);

    void setPage(QWidget *page); ///< Fades in; the one before is deleted. The caller moves the focus.
    QWidget *page() const { return m_page; }
    bool isOutsidePage(const QWidget *widget) const; ///< In the header or the sidebar.
    void addBar(QWidget *bar); ///< Between header and page, across the page's width. Hidden bars take no room.
    void setFilled(bool filled); ///< The page takes the whole window: header and sidebar are away.
    bool isStill() const; ///< Nothing fades.

    void beginWaiting(); ///< For a page that is on its way.
    void endWaiting();

    void toggleSidebar(); ///< Shows or hides it; on the rail lays it over the page or takes it away.
    void openSidebar();
    bool isSidebarWanted() const { return m_isSidebarWanted; } ///< Where there is room for it.
    void setSidebarWanted(bool wanted);

    /// Moves the focus to the next (or previous) of header, sidebar and page.
    void focusNextRegion(bool backwards);

signals:
    void sidebarWantedChanged(bool wanted);
    void arranged(const QRect &page); ///< The page's rectangle in this widget has changed.

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isNarrow() const;
    void setOverlaid(bool overlaid);
    void arrange();
    void followFocus(const QWidget *now);

    HeaderBar *m_header;
    SidebarView *m_sidebar;
    QWidget *m_body;
    QVBoxLayout *m_bars;
    QWidget *m_area; ///< Holds the page and its veil.
    QPointer<QWidget> m_page;
    PageVeil *m_veil;
    ProgressLine *m_line;
    bool m_isSidebarWanted = true;
    bool m_isFilled = false;
    bool m_isOverlaid = false;
    FocusWatch m_focus;
};

} // namespace laurels
