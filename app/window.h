// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cataloguemenus.h"
#include "app/pages/pageloader.h"
#include "app/program.h"
#include "app/windowactions.h"
#include "app/windowbulk.h"
#include "app/windowexchange.h"
#include "app/windowsnapshots.h"
#include "ui/shell/historystack.h"
#include "ui/widgets/picturecache.h"

#include <QMainWindow>
#include <QTimer>

namespace laurels {

class HeaderBar;
class QueryPage;
class SavedSearchKeeper;
class SearchField;
class ShellFrame;
class SidebarView;
class WindowNotices;

/// The window: owns the pages, the actions and the history, and decides nothing.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const Program &program, QWidget *parent = nullptr);

    void go(const Place &place); ///< Nothing happens while no catalogue is open.
    void setFirstPlace(const Place &place); ///< Shown when a catalogue has opened, instead of the last visit.
    void resume(); ///< Goes where the person was when this catalogue was last open.
    bool isComplete() const; ///< The page is there, with its pictures.

signals:
    void filled(); ///< With a page that is complete, or with why there is none. Also emitted when it was before.
    void painted(); ///< Once, when the first page is on the screen: what a start need not wait for comes then.
    void failed(const laurels::Error &error); ///< The place or the catalogue that was asked for cannot be shown.

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeActions();
    void makeFrame();
    void connectSearch();
    void connectCatalogue();
    void askExport();
    void openCatalogue(const QString &path); ///< Once the page may be left.
    void connectQuery(QueryPage *shown);
    bool showsMenuBar() const;
    void setMenuBarShown(bool isShown);
    void goTo(WindowActions::Id id, Place::Kind kind);
    void perform(WindowActions::Id id, PageCommand command);
    void follow(const Place &place, Opening opening);
    void goToRandomFilm();
    void travel(int distance);
    void showSteps(const QList<HistoryStack::Step> &steps, const QPoint &at);
    void leavePage(const std::function<void()> &proceed);
    void goWith(const std::function<void()> &step);
    void reload();
    void leaveRemoved();
    void open(const Place &place, const PageState &state);
    void show(Page *page, const PageState &state);
    void equip(Page *page);
    bool mayWrite() const;
    bool hasPage() const;
    void notePainted();
    void oncePainted(QObject *context, const std::function<void()> &step);
    void showTitle(const Page &shown);
    void showError(const Error &error);
    void showOpeningError(const QString &path, const Error &error);
    void takeCatalogue();
    void showWhatCanBeDone();
    void refreshSidebar();
    void refreshRecent();
    void countGaps();
    void openNewWindow(const Place &place);
    void keep();
    Page *page() const;

    Program m_program;
    PictureCache m_pictures;
    PageLoader m_loader;
    HistoryStack m_history;
    std::optional<Place> m_first;
    WindowActions m_actions;
    CatalogueMenus m_menus;
    WindowSnapshots m_snapshots;
    WindowExchange m_exchange;
    WindowBulk m_bulk;
    SearchField *m_search = nullptr;
    HeaderBar *m_header = nullptr;
    SidebarView *m_sidebar = nullptr;
    ShellFrame *m_frame = nullptr;
    WindowNotices *m_notices = nullptr;
    SavedSearchKeeper *m_saved = nullptr;
    std::optional<QStringList> m_openFilters; ///< Their groups, as the person left them; nothing = as at first.
    bool m_isPainted = false; ///< The first page has been.
    bool m_mayClose = false; ///< The page has said so.
    QTimer m_keeping; ///< What is kept for the next start is written when it has been still for a second.
};

} // namespace laurels
