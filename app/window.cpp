// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/catalogueactions.h"
#include "app/pages/searchpages.h"
#include "ui/search/searchfield.h"
#include "ui/shell/headerbar.h"
#include "ui/shell/querypage.h"
#include "ui/shell/shellframe.h"
#include "ui/shell/sidebarview.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/typescale.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMouseEvent>

#include <memory>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {
constexpr int MostSteps = 12; ///< In the list of a history button.
}

MainWindow::MainWindow(CatalogueThread &catalogue, CatalogueActions &actions, QWidget *parent)
    : QMainWindow(parent), m_catalogue(catalogue), m_changes(actions), m_loader(catalogue, m_pictures, actions),
      m_actions(this)
{
    setWindowTitle(tr("Laurels"));
    setMinimumSize(720, 480);
    resize(1280, 820);
    makeActions();
    m_search = new SearchField(m_pictures);
    m_header = new HeaderBar({.sidebar = m_actions.action(WindowActions::Sidebar),
                              .back = m_actions.action(WindowActions::Back),
                              .forward = m_actions.action(WindowActions::Forward),
                              .addFilm = m_actions.action(WindowActions::AddFilm)},
                             m_search);
    m_sidebar = new SidebarView(m_pictures);
    m_frame = new ShellFrame(m_header, m_sidebar);
    setCentralWidget(m_frame);
    auto *menu = new QMenu(this);
    m_actions.fillShort(menu);
    m_header->setMenu(menu);
    m_actions.fill(menuBar());
    menuBar()->hide();
    qApp->installEventFilter(this); // the mouse's own buttons for back and forward, whatever they are pressed upon
    connectSearch();
    connect(m_header, &HeaderBar::backListRequested, this,
            [this](const QPoint &at) { showSteps(m_history.stepsBack(MostSteps), at); });
    connect(m_header, &HeaderBar::forwardListRequested, this,
            [this](const QPoint &at) { showSteps(m_history.stepsForward(MostSteps), at); });
    connect(m_sidebar, &SidebarView::placeRequested, this, &MainWindow::follow);
    connect(&m_changes, &CatalogueActions::changed, this, [this] {
        refreshCounts();
        if (page())
            page()->catalogueChanged();
    });
}

void MainWindow::makeActions()
{
    using A = WindowActions;
    m_actions.on(A::Back, [this] {
        if (m_history.canGoBack())
            travel(m_history.stepsBack(1).first().distance);
    });
    m_actions.on(A::Forward, [this] {
        if (m_history.canGoForward())
            travel(m_history.stepsForward(1).first().distance);
    });
    m_actions.on(A::Find, [this] { m_search->begin(); });
    m_actions.on(A::Undo, [this] { m_changes.undo(); });
    goTo(A::Films, Place::Films);
    goTo(A::People, Place::People);
    goTo(A::AwardBodies, Place::AwardBodies);
    goTo(A::Topics, Place::Topics);
    goTo(A::SeriesList, Place::SeriesList);
    perform(A::Grid, PageCommand::Grid);
    perform(A::Table, PageCommand::Table);
    perform(A::Larger, PageCommand::Larger);
    perform(A::Smaller, PageCommand::Smaller);
    perform(A::UsualSize, PageCommand::UsualSize);
    m_actions.on(A::AddFilm, [this] { go(Place::newFilm()); });
    perform(A::EditThis, PageCommand::Edit);
    perform(A::DeleteThis, PageCommand::Delete);
    m_actions.on(A::Sidebar, [this] { m_frame->toggleSidebar(); });
    m_actions.on(A::NextRegion, [this] { m_frame->focusNextRegion(false); });
    m_actions.on(A::PreviousRegion, [this] { m_frame->focusNextRegion(true); });
    m_actions.on(A::MenuBar, [this] { menuBar()->setVisible(!menuBar()->isVisible()); });
    m_actions.on(A::FullScreen, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    m_actions.on(A::CloseWindow, [this] { close(); });
    m_actions.on(A::Quit, [] { QCoreApplication::quit(); });
    showWhatCanBeDone();
}

void MainWindow::goTo(WindowActions::Id id, Place::Kind kind)
{
    m_actions.on(id, [this, kind] { go({kind}); });
}

void MainWindow::perform(WindowActions::Id id, PageCommand command)
{
    m_actions.on(id, [this, command] {
        if (page() && page()->canPerform(command))
            page()->perform(command);
    });
}

void MainWindow::showWhatCanBeDone()
{
    using A = WindowActions;
    m_actions.action(A::Back)->setEnabled(m_history.canGoBack());
    m_actions.action(A::Forward)->setEnabled(m_history.canGoForward());
    for (const auto &[id, command] :
         {std::pair{A::Grid, PageCommand::Grid}, std::pair{A::Table, PageCommand::Table},
          std::pair{A::Larger, PageCommand::Larger}, std::pair{A::Smaller, PageCommand::Smaller},
          std::pair{A::UsualSize, PageCommand::UsualSize}, std::pair{A::EditThis, PageCommand::Edit},
          std::pair{A::DeleteThis, PageCommand::Delete}})
        m_actions.action(id)->setEnabled(page() && page()->canPerform(command));
}

Page *MainWindow::page() const
{
    return m_frame ? qobject_cast<Page *>(m_frame->page()) : nullptr;
}

bool MainWindow::isComplete() const
{
    return m_loader.isIdle() && page() && page()->isComplete() && m_pictures.isIdle() && m_frame->isStill();
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

void MainWindow::follow(const Place &place, Opening opening)
{
    if (opening == Opening::NewWindow)
        openNewWindow(place);
    else
        go(place);
}

void MainWindow::travel(int distance)
{
    goWith([this, distance] {
        const auto entry = m_history.travel(distance);
        open(entry.place, entry.state);
    });
}

void MainWindow::showSteps(const QList<HistoryStack::Step> &steps, const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const HistoryStack::Step &step : steps)
        menu->addAction(QString(step.title).replace(u'&', u"&&"_s), this, [this, step] { travel(step.distance); });
    menu->popup(at);
}

void MainWindow::reload()
{
    m_history.keep(page()->state());
    open(m_history.current().place, m_history.current().state);
}

void MainWindow::open(const Place &place, const PageState &state)
{
    m_sidebar->setCurrentPlace(place.kind);
    const bool isQuery = place.kind == Place::Search || place.kind == Place::Films || place.kind == Place::Table;
    m_search->setQuery(isQuery ? place.text : QString());
    m_search->setSuggesting(place.kind != Place::Search);
    m_frame->beginWaiting();
    refreshCounts();
    m_loader.load(place, [this, state](const Result<Page *> &made) {
        m_frame->endWaiting();
        if (made)
            show(*made, state);
        else
            showError(made.error());
        showWhatCanBeDone();
    });
}

void MainWindow::show(Page *shown, const PageState &state)
{
    connect(shown, &Page::placeRequested, this, &MainWindow::follow);
    connect(shown, &Page::reloadNeeded, this, &MainWindow::reload);
    connect(shown, &Page::commandsChanged, this, &MainWindow::showWhatCanBeDone);
    connect(shown, &Page::sidebarRequested, m_frame, &ShellFrame::openSidebar);
    if (auto *answering = qobject_cast<QueryPage *>(shown))
        connectQuery(answering);
    connect(shown, &Page::backRequested, m_actions.action(WindowActions::Back), &QAction::trigger);
    connect(shown, &Page::placeBecame, this, [this](const Place &place) { m_history.replace(place); });
    const bool takesFocus = !focusWidget() || !m_header->isAncestorOf(focusWidget());
    m_frame->setPage(shown);
    m_frame->setFilled(shown->isFullWindow());
    m_sidebar->setPanel(shown->sidebarPanel());
    m_history.setShown(shown->title());
    setWindowTitle(tr("%1 – Laurels").arg(shown->title()));
    shown->restore(state);
    if (takesFocus && !shown->isAncestorOf(focusWidget()))
        shown->setFocus(Qt::OtherFocusReason);
}

void MainWindow::connectSearch()
{
    answerSuggestions(m_catalogue, m_search);
    connect(m_search, &SearchField::placeRequested, this, [this](const Place &place, Opening opening) {
        m_search->clearFocus(); // the page takes it
        follow(place, opening);
    });
    connect(m_search, &SearchField::searchRequested, this, [this](const QString &query, Opening opening) {
        const auto *answering = qobject_cast<QueryPage *>(page());
        if (opening == Opening::Here && answering && answering->followsTyping() && answering->query() == query)
            page()->setFocus(Qt::OtherFocusReason);
        else
            follow(Place::search(query), opening);
    });
    connect(m_search, &SearchField::leaveRequested, this, [this] {
        if (page())
            page()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_search, &SearchField::typed, this, [this](const QString &query) {
        auto *answering = qobject_cast<QueryPage *>(page());
        if (!answering || !answering->followsTyping())
            return;
        m_history.replace(Place::search(query));
        answering->setQuery(query);
    });
}

void MainWindow::connectQuery(QueryPage *shown)
{
    connect(shown, &QueryPage::queryChanged, this, [this](const QString &query) {
        Place place = m_history.current().place;
        place.text = query;
        m_history.replace(place);
        m_search->setQuery(query);
    });
    connect(shown, &QueryPage::partOffered, m_search, &SearchField::insert);
    connect(shown, &QueryPage::answered, this, [this, shown](const QString &outcome) {
        m_history.setShown(shown->title());
        setWindowTitle(tr("%1 – Laurels").arg(shown->title()));
        m_search->announce(outcome);
    });
    if (shown->followsTyping() && m_search->hasFocus())
        shown->setQuery(m_search->query()); // what was typed while the page was made
}

void MainWindow::refreshCounts()
{
    struct Answer {
        QString name;
        Result<Counts> counts;
    };
    m_catalogue.ask(
        this,
        [](Catalogue &c) {
            return Answer{c.name(), c.counts()};
        },
        [this](const Answer &answer) {
            if (answer.counts)
                m_sidebar->setCatalogue(answer.name, *answer.counts);
        });
}

void MainWindow::showError(const Error &error)
{
    if (error.kind == Error::NotFound)
        m_history.markGone();
    auto *sentence = new PlainLabel(error.message);
    sentence->setFont(typeFont(TypeRole::Reading));
    sentence->setAlignment(Qt::AlignCenter);
    sentence->setWordWrap(true);
    sentence->setFocusPolicy(Qt::TabFocus);
    m_frame->setPage(sentence);
    m_frame->setFilled(false);
    m_sidebar->setPanel(nullptr);
    emit failed(error);
}

void MainWindow::openNewWindow(const Place &place)
{
    auto *window = new MainWindow(m_catalogue, m_changes);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->QWidget::show();
    window->go(place);
}

/// A page that holds unsaved work is asked first; one that saves before it goes closes the window when it has.
void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!page())
        return QMainWindow::closeEvent(event);
    const auto isAsking = std::make_shared<bool>(true);
    bool mayClose = false;
    page()->leave([this, isAsking, &mayClose] {
        if (*isAsking)
            mayClose = true;
        else
            close();
    });
    *isAsking = false;
    event->setAccepted(mayClose);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    const bool isNewLook =
        event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ApplicationFontChange;
    if (isNewLook && page())
        page()->appearanceChanged();
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::MouseButtonPress || !watched->isWidgetType())
        return false;
    const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
    if ((button != Qt::BackButton && button != Qt::ForwardButton) || static_cast<QWidget *>(watched)->window() != this)
        return false;
    m_actions.action(button == Qt::BackButton ? WindowActions::Back : WindowActions::Forward)->trigger();
    return true;
}

} // namespace laurels
