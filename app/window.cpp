// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/catalogueactions.h"
#include "ui/shell/headerbar.h"
#include "ui/shell/sidebarview.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/typescale.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laurels {

MainWindow::MainWindow(CatalogueThread &catalogue, CatalogueActions &actions, QWidget *parent)
    : QMainWindow(parent), m_catalogue(catalogue), m_actions(actions), m_loader(catalogue, m_pictures, actions),
      m_sidebar(new SidebarView), m_pages(new QStackedWidget)
{
    setWindowTitle(tr("Laurels"));
    setMinimumSize(720, 480);
    resize(1280, 820);
    makeActions();
    m_header = new HeaderBar(m_back, m_forward);
    connect(m_header, &HeaderBar::searchRequested, this, [this](const QString &query) { go(Place::search(query)); });
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    auto *below = new QHBoxLayout;
    below->addWidget(m_sidebar);
    below->addWidget(m_pages, 1);
    layout->addLayout(below, 1);
    connect(m_sidebar, &SidebarView::placeRequested, this, &MainWindow::go);
    setCentralWidget(content);
    connect(&m_actions, &CatalogueActions::changed, this, [this] {
        refreshCounts();
        if (page())
            page()->catalogueChanged();
    });
}

QAction *MainWindow::addKey(const QString &text, const QList<QKeySequence> &keys, const std::function<void()> &work)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, work);
    addAction(action);
    return action;
}

void MainWindow::makeActions()
{
    m_back =
        addKey(tr("Back"), {QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Back)}, [this] { goBack(); });
    m_forward = addKey(tr("Forward"), {QKeySequence(Qt::ALT | Qt::Key_Right), QKeySequence(Qt::Key_Forward)},
                       [this] { goForward(); });
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
    addKey(tr("Search"), {QKeySequence(Qt::CTRL | Qt::Key_F), QKeySequence(Qt::Key_Slash)},
           [this] { m_header->focusSearch(); });
    addKey(tr("Films"), {QKeySequence(Qt::ALT | Qt::Key_Home), QKeySequence(Qt::CTRL | Qt::Key_1)},
           [this] { go({Place::Films}); });
    addKey(tr("People"), {QKeySequence(Qt::CTRL | Qt::Key_2)}, [this] { go({Place::People}); });
    addKey(tr("Award bodies"), {QKeySequence(Qt::CTRL | Qt::Key_3)}, [this] { go({Place::AwardBodies}); });
    addKey(tr("Topics"), {QKeySequence(Qt::CTRL | Qt::Key_4)}, [this] { go({Place::Topics}); });
    addKey(tr("Series"), {QKeySequence(Qt::CTRL | Qt::Key_5)}, [this] { go({Place::SeriesList}); });
    addKey(tr("Sidebar"), {QKeySequence(Qt::Key_F9)}, [this] { m_sidebar->setVisible(!m_sidebar->isVisible()); });
    addKey(tr("Table"), {QKeySequence(Qt::CTRL | Qt::Key_T)}, [this] { go({Place::Table}); });
    addKey(tr("Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)}, [this] { close(); });
    addKey(tr("Full screen"), {QKeySequence(Qt::Key_F11)},
           [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
}

Page *MainWindow::page() const
{
    return qobject_cast<Page *>(m_pages->currentWidget());
}

bool MainWindow::isComplete() const
{
    return m_loader.isIdle() && page() && page()->isComplete() && m_pictures.isIdle();
}

/// Leaves the page, when it may be left, by `step`.
void MainWindow::goWith(const std::function<void()> &step)
{
    if (!page())
        return step();
    page()->leave([this, step] {
        m_history.keep(page()->state());
        step();
    });
}

void MainWindow::go(const Place &place)
{
    goWith([this, place] {
        m_history.push(place);
        open(place, {});
    });
}

void MainWindow::goBack()
{
    if (m_history.canGoBack())
        goWith([this] {
            const auto entry = m_history.back();
            open(entry.place, entry.state);
        });
}

void MainWindow::goForward()
{
    if (m_history.canGoForward())
        goWith([this] {
            const auto entry = m_history.forward();
            open(entry.place, entry.state);
        });
}

void MainWindow::reload()
{
    m_history.keep(page()->state());
    open(m_history.current().place, m_history.current().state);
}

void MainWindow::open(const Place &place, const PageState &state)
{
    m_back->setEnabled(m_history.canGoBack());
    m_forward->setEnabled(m_history.canGoForward());
    m_sidebar->setCurrentPlace(place.kind);
    refreshCounts();
    m_header->setQuery(place.kind == Place::Search ? place.text : QString());
    m_loader.load(place, [this, state](const Result<Page *> &made) {
        if (made)
            show(*made, state);
        else
            showError(made.error());
    });
}

void MainWindow::show(Page *shown, const PageState &state)
{
    QWidget *before = m_pages->currentWidget();
    connect(shown, &Page::placeRequested, this, [this](const Place &place, Opening opening) {
        if (opening == Opening::NewWindow)
            openNewWindow(place);
        else
            go(place);
    });
    connect(shown, &Page::reloadNeeded, this, &MainWindow::reload);
    m_pages->addWidget(shown);
    m_pages->setCurrentWidget(shown);
    setWindowTitle(tr("%1 – Laurels").arg(shown->title()));
    shown->restore(state);
    if (before) {
        m_pages->removeWidget(before);
        before->deleteLater();
    }
    if (!focusWidget() || !isAncestorOf(focusWidget()) || state.focus.isEmpty())
        shown->setFocus(Qt::OtherFocusReason);
}

void MainWindow::refreshCounts()
{
    m_catalogue.ask(
        this, [](Catalogue &c) { return c.counts(); },
        [this](const Result<Counts> &counts) {
            if (counts)
                m_sidebar->setCounts(*counts);
        });
}

void MainWindow::showError(const Error &error)
{
    auto *sentence = new PlainLabel(error.message);
    sentence->setFont(typeFont(TypeRole::Reading));
    sentence->setAlignment(Qt::AlignCenter);
    sentence->setWordWrap(true);
    sentence->setFocusPolicy(Qt::TabFocus);
    QWidget *before = m_pages->currentWidget();
    m_pages->addWidget(sentence);
    m_pages->setCurrentWidget(sentence);
    if (before) {
        m_pages->removeWidget(before);
        before->deleteLater();
    }
    emit failed(error);
}

void MainWindow::openNewWindow(const Place &place)
{
    auto *window = new MainWindow(m_catalogue, m_actions);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->QWidget::show();
    window->go(place);
}

} // namespace laurels
