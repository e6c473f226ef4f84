// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/pageloader.h"
#include "app/windowactions.h"
#include "ui/shell/historystack.h"
#include "ui/widgets/picturecache.h"

#include <QMainWindow>

namespace laurels {

class CatalogueActions;
class HeaderBar;
class QueryPage;
class SearchField;
class ShellFrame;
class SidebarView;

/// The window: owns the pages, the actions and the history, and decides nothing.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(CatalogueThread &catalogue, CatalogueActions &actions, QWidget *parent = nullptr);

    void go(const Place &place);
    bool isComplete() const; ///< The page is there, with its pictures.

signals:
    void failed(const laurels::Error &error); ///< The place that was asked for cannot be shown.

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeActions();
    void goTo(WindowActions::Id id, Place::Kind kind);
    void perform(WindowActions::Id id, PageCommand command);
    void follow(const Place &place, Opening opening);
    void travel(int distance);
    void showSteps(const QList<HistoryStack::Step> &steps, const QPoint &at);
    void goWith(const std::function<void()> &step);
    void reload();
    void open(const Place &place, const PageState &state);
    void show(Page *page, const PageState &state);
    void connectSearch();
    void connectQuery(QueryPage *shown);
    void showError(const Error &error);
    void showWhatCanBeDone();
    void refreshCounts();
    void openNewWindow(const Place &place);
    Page *page() const;

    CatalogueThread &m_catalogue;
    CatalogueActions &m_changes;
    PictureCache m_pictures;
    PageLoader m_loader;
    HistoryStack m_history;
    WindowActions m_actions;
    SearchField *m_search = nullptr;
    HeaderBar *m_header = nullptr;
    SidebarView *m_sidebar = nullptr;
    ShellFrame *m_frame = nullptr;
};

} // namespace laurels
