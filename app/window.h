// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/pageloader.h"
#include "ui/shell/historystack.h"
#include "ui/widgets/picturecache.h"

#include <QMainWindow>

class QStackedWidget;

namespace laurels {

class CatalogueActions;
class HeaderBar;
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

private:
    void makeActions();
    QAction *addKey(const QString &text, const QList<QKeySequence> &keys, const std::function<void()> &work);
    void goBack();
    void goForward();
    void goWith(const std::function<void()> &step);
    void reload();
    void open(const Place &place, const PageState &state);
    void show(Page *page, const PageState &state);
    void showError(const Error &error);
    void refreshCounts();
    void openNewWindow(const Place &place);
    Page *page() const;

    CatalogueThread &m_catalogue;
    CatalogueActions &m_actions;
    PictureCache m_pictures;
    PageLoader m_loader;
    HistoryStack m_history;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    HeaderBar *m_header = nullptr;
    SidebarView *m_sidebar;
    QStackedWidget *m_pages;
};

} // namespace laurels
