// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/catalogueactions.h"
#include "app/cataloguesession.h"
#include "app/draftoffers.h"
#include "app/pages/filmpreferences.h"
#include "app/savedsearchkeeper.h"
#include "app/settings.h"
#include "app/windowdialogs.h"
#include "app/windownotices.h"
#include "data/attention.h"
#include "data/filmstore.h"
#include "ui/films/filmpage.h"
#include "ui/films/filmspage.h"
#include "ui/search/querypage.h"
#include "ui/search/searchfield.h"
#include "ui/shell/headerbar.h"
#include "ui/shell/shellframe.h"
#include "ui/shell/sidebarview.h"
#include "ui/statistics/statisticspage.h"
#include "ui/widgets/emptystate.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCloseEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMouseEvent>
#include <QWindow>

#include <chrono>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace laurels {

namespace {

constexpr int MostSteps = 12; ///< In the list of a history button.

constexpr std::array Commands = {
    std::pair{WindowActions::EditThis, PageCommand::Edit},
    std::pair{WindowActions::DeleteThis, PageCommand::Delete},
    std::pair{WindowActions::BookmarkThis, PageCommand::Bookmark},
    std::pair{WindowActions::SaveSearch, PageCommand::SaveSearch},
    std::pair{WindowActions::Grid, PageCommand::Grid},
    std::pair{WindowActions::Table, PageCommand::Table},
    std::pair{WindowActions::Larger, PageCommand::Larger},
    std::pair{WindowActions::Smaller, PageCommand::Smaller},
    std::pair{WindowActions::UsualSize, PageCommand::UsualSize},
};

bool isWriting(PageCommand command)
{
    switch (command) {
    case PageCommand::Edit:
    case PageCommand::Delete:
    case PageCommand::Bookmark:
    case PageCommand::SaveSearch:
        return true;
    default:
        return false;
    }
}

} // namespace

MainWindow::MainWindow(const Program &program, QWidget *parent)
    : QMainWindow(parent), m_program(program), m_loader(program.catalogue, m_pictures, program.actions, program.drafts),
      m_actions(this), m_menus(program, this), m_snapshots(program, this), m_exchange(program, this),
      m_bulk(program, this)
{
    setWindowTitle(tr("Laurels"));
    setMinimumSize(720, 480);
    resize(1280, 820);
    restoreGeometry(m_program.settings.geometry());
    makeActions();
    makeFrame();
    qApp->installEventFilter(this); // the mouse's own buttons for back and forward, whatever they are pressed upon
    connect(&m_program.session, &CatalogueSession::opening, m_frame, &ShellFrame::beginWaiting);
    if (m_program.session.isOpening())
        m_frame->beginWaiting();
    connect(&m_program.session, &CatalogueSession::changed, this, &MainWindow::takeCatalogue);
    connect(&m_program.actions, &CatalogueActions::changed, this, [this] {
        if (page())
            page()->catalogueChanged();
        refreshSidebar(); // after the page has asked
    });
    connect(&m_program.actions, &CatalogueActions::bookmarked, this, &MainWindow::refreshSidebar);
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(1s);
    connect(&m_keeping, &QTimer::timeout, this, &MainWindow::keep);
    refreshSidebar();
    showWhatCanBeDone();
}

void MainWindow::makeFrame()
{
    m_search = new SearchField(m_pictures);
    m_header = new HeaderBar({.sidebar = m_actions.action(WindowActions::Sidebar),
                              .back = m_actions.action(WindowActions::Back),
                              .forward = m_actions.action(WindowActions::Forward),
                              .addFilm = m_actions.action(WindowActions::AddFilm)},
                             m_search);
    m_sidebar = new SidebarView(m_pictures);
    m_saved = new SavedSearchKeeper(m_program.catalogue, m_program.actions, *m_sidebar, this);
    m_sidebar->setCatalogueMenu(m_menus.card());
    m_frame = new ShellFrame(m_header, m_sidebar);
    m_frame->setSidebarWanted(m_program.settings.showsSidebar());
    setCentralWidget(m_frame);
    m_frame->setFocus(); // until there is a page: a window without a focus gives it to its first button
    m_notices = new WindowNotices(m_program, *m_frame, this);
    connectCatalogue();
    auto *drafts = new DraftOffers(m_program, *m_frame, this);
    connect(drafts, &DraftOffers::placeRequested, this, &MainWindow::follow);
    auto *menu = new QMenu(this);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        if (menu->isEmpty())
            m_actions.fillShort(menu);
    });
    m_header->setMenu(menu);
    if (m_program.settings.showsMenuBar())
        setMenuBarShown(true);
    connectSearch();
    connect(m_header, &HeaderBar::backListRequested, this,
            [this](const QPoint &at) { showSteps(m_history.stepsBack(MostSteps), at); });
    connect(m_header, &HeaderBar::forwardListRequested, this,
            [this](const QPoint &at) { showSteps(m_history.stepsForward(MostSteps), at); });
    connect(m_sidebar, &SidebarView::placeRequested, this, &MainWindow::follow);
    connect(m_frame, &ShellFrame::sidebarWantedChanged, &m_program.settings, &Settings::setShowsSidebar);
    connect(&m_menus, &CatalogueMenus::openRequested, this, &MainWindow::openCatalogue);
    connect(&m_menus, &CatalogueMenus::newRequested, this,
            [this](const QString &path) { leavePage([this, path] { m_program.session.create(path); }); });
}

void MainWindow::makeActions()
{
    using A = WindowActions;
    m_actions.on(A::NewCatalogue, [this] { m_menus.askNew(); });
    m_actions.on(A::OpenCatalogue, [this] { m_menus.askOpen(); });
    m_actions.setMenu(A::Recent, m_menus.recent());
    m_actions.on(A::Import, [this] { m_exchange.askImport(); });
    m_actions.on(A::Export, [this] { askExport(); });
    m_actions.on(A::CloseWindow, [this] { close(); });
    m_actions.on(A::Quit, [] { QApplication::closeAllWindows(); });
    m_actions.on(A::Undo, [this] { m_program.actions.undo(); });
    m_actions.on(A::Redo, [this] { m_program.actions.redo(); });
    m_actions.on(A::Find, [this] { m_search->begin(); });
    m_actions.on(A::Preferences, [this] { showPreferences(m_program.settings, this); });
    m_actions.on(A::Sidebar, [this] { m_frame->toggleSidebar(); });
    m_actions.on(A::NextRegion, [this] { m_frame->focusNextRegion(false); });
    m_actions.on(A::PreviousRegion, [this] { m_frame->focusNextRegion(true); });
    m_actions.on(A::Menu, [this] {
        if (showsMenuBar())
            menuBar()->setActiveAction(menuBar()->actions().constFirst());
        else
            m_header->openMenu();
    });
    m_actions.on(A::MenuBar, [this] {
        setMenuBarShown(!showsMenuBar());
        m_program.settings.setShowsMenuBar(showsMenuBar());
    });
    m_actions.on(A::FullScreen, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    m_actions.on(A::Back, [this] {
        if (m_history.canGoBack())
            travel(m_history.stepsBack(1).first().distance);
    });
    m_actions.on(A::Forward, [this] {
        if (m_history.canGoForward())
            travel(m_history.stepsForward(1).first().distance);
    });
    goTo(A::Films, Place::Films);
    goTo(A::People, Place::People);
    goTo(A::AwardBodies, Place::AwardBodies);
    goTo(A::Topics, Place::Topics);
    goTo(A::SeriesList, Place::SeriesList);
    goTo(A::Statistics, Place::Statistics);
    goTo(A::Connections, Place::Connections);
    goTo(A::Bookmarks, Place::Bookmarks);
    goTo(A::History, Place::History);
    m_actions.on(A::RandomFilm, [this] { goToRandomFilm(); });
    goTo(A::Attention, Place::Attention);
    goTo(A::MergeDuplicates, Place::MergePeople);
    goTo(A::Vocabulary, Place::Vocabulary);
    for (const auto &[id, command] : Commands)
        perform(id, command);
    m_actions.on(A::Snapshots, [this] { m_snapshots.show(); });
    m_actions.on(A::Keyboard, [this] { showKeys(m_actions, this); });
    m_actions.on(A::About, [this] { showAbout(this); });
    m_actions.on(A::AddFilm, [this] { go(Place::newFilm()); });
    m_actions.on(A::AddPerson, [this] { go(Place::add(Authority::Person)); });
}

bool MainWindow::showsMenuBar() const
{
    return menuWidget() && menuWidget()->isVisible();
}

/// Few have it: made when it is first wanted.
void MainWindow::setMenuBarShown(bool isShown)
{
    if (isShown && !menuWidget())
        m_actions.fill(menuBar());
    menuBar()->setVisible(isShown);
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
    const bool isOpen = m_program.session.isOpen();
    for (const A::Id id :
         {A::Find, A::Attention, A::Vocabulary, A::Export, A::Snapshots, A::Films, A::People, A::AwardBodies, A::Topics,
          A::SeriesList, A::Statistics, A::Connections, A::Bookmarks, A::RandomFilm, A::History})
        m_actions.action(id)->setEnabled(isOpen);
    for (const A::Id id : {A::Undo, A::Redo, A::AddFilm, A::AddPerson, A::MergeDuplicates, A::Import})
        m_actions.action(id)->setEnabled(mayWrite());
    m_search->setEnabled(isOpen);
    m_actions.action(A::Back)->setEnabled(isOpen && m_history.canGoBack());
    m_actions.action(A::Forward)->setEnabled(isOpen && m_history.canGoForward());
    for (const auto &[id, command] : Commands)
        m_actions.action(id)->setEnabled(page() && page()->canPerform(command) && (mayWrite() || !isWriting(command)));
}

Page *MainWindow::page() const
{
    return m_frame ? qobject_cast<Page *>(m_frame->page()) : nullptr;
}

/// What is on the screen is there with its words, or with why there is nothing; pictures may be on their way.
bool MainWindow::hasPage() const
{
    return m_loader.isIdle() && m_frame->page() && (!page() || page()->isShowing());
}

bool MainWindow::isComplete() const
{
    return m_isPainted && hasPage() && page() && page()->isComplete() && m_pictures.isIdle() && m_frame->isStill();
}

void MainWindow::notePainted()
{
    if (m_isPainted || !updatesEnabled() || !testAttribute(Qt::WA_Mapped) || !hasPage())
        return;
    m_isPainted = true;
    emit painted();
}

void MainWindow::oncePainted(QObject *context, const std::function<void()> &step)
{
    if (m_isPainted)
        step();
    else
        connect(this, &MainWindow::painted, context, step, Qt::SingleShotConnection);
}

/// Goes on when the page may be left.
void MainWindow::leavePage(const std::function<void()> &proceed)
{
    if (!page())
        return proceed();
    page()->leave([this, proceed] {
        m_history.keep(page()->state());
        proceed();
    });
}

void MainWindow::goWith(const std::function<void()> &step)
{
    if (m_program.session.isOpen())
        leavePage(step);
}

bool MainWindow::mayWrite() const
{
    return m_program.session.isOpen() && !m_program.session.opened().isReadOnly;
}

void MainWindow::go(const Place &place)
{
    if (isForm(place.kind) && m_program.session.isOpen() && !mayWrite())
        return m_notices->tellReadOnly();
    goWith([this, place] {
        m_history.push(place);
        open(place, {});
    });
}

void MainWindow::setFirstPlace(const Place &place)
{
    m_first = place;
}

void MainWindow::resume()
{
    if (!m_program.session.isOpen())
        return;
    const auto last = m_program.settings.lastVisit(m_program.session.opened().path);
    const Settings::Visit visit = m_first ? Settings::Visit{*m_first, {}} : last.value_or(Settings::Visit{});
    m_history.clear();
    m_history.push(visit.place);
    open(visit.place, visit.state);
}

void MainWindow::takeCatalogue()
{
    m_pictures.clear();
    m_loader.setMayWrite(mayWrite());
    m_sidebar->setCatalogue(m_program.session.isOpen() ? m_program.session.opened().name : QString());
    if (m_program.session.isOpen()) // the page comes first: counting all that a large catalogue has takes its time
        connect(this, m_isPainted ? &MainWindow::filled : &MainWindow::painted, this, &MainWindow::refreshSidebar,
                Qt::SingleShotConnection);
    resume();
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
    if (!menu->isEmpty())
        menu->popup(at);
}

void MainWindow::reload()
{
    if (m_history.isEmpty())
        return;
    if (page() && m_loader.isIdle()) // else the page of that entry is still to come
        m_history.keep(page()->state());
    open(m_history.current().place, m_history.current().state);
}

/// To where the person came from, which is never the page of what is gone.
void MainWindow::leaveRemoved()
{
    m_history.markGone();
    if (m_history.canGoBack())
        travel(m_history.stepsBack(1).first().distance);
    else
        go({Place::Films});
}

void MainWindow::open(const Place &place, const PageState &state)
{
    m_sidebar->setCurrentPlace(place.kind);
    const bool isQuery = place.kind == Place::Search || place.kind == Place::Films || place.kind == Place::Table;
    m_search->setQuery(isQuery ? place.text : QString());
    m_search->setSuggesting(place.kind != Place::Search);
    m_frame->beginWaiting();
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
    equip(shown);
    const bool keepsFocus = focusWidget() && m_frame->isOutsidePage(focusWidget());
    m_frame->setPage(shown);
    if (shown->isFullWindow())
        shown->setFocus(Qt::OtherFocusReason); // before the header goes: its focus would go to the next in line
    m_frame->setFilled(shown->isFullWindow());
    oncePainted(shown, [this, shown] { m_sidebar->setPanel(shown->sidebarPanel()); });
    showTitle(*shown);
    shown->restore(state);
    if (!keepsFocus && !shown->isAncestorOf(focusWidget()))
        shown->setFocus(Qt::OtherFocusReason);
    m_keeping.start();
    if (shown->isShowing())
        emit filled();
}

void MainWindow::showTitle(const Page &shown)
{
    m_history.setShown(shown.title());
    setWindowTitle(tr("%1 – Laurels").arg(shown.title()));
}

/// Connects what a page asks for with what does it.
void MainWindow::equip(Page *shown)
{
    connect(shown, &Page::placeRequested, this, &MainWindow::follow);
    connect(shown, &Page::completed, this, &MainWindow::filled);
    connect(shown, &Page::reloadNeeded, this, &MainWindow::reload);
    connect(shown, &Page::commandsChanged, this, &MainWindow::showWhatCanBeDone);
    connect(shown, &Page::sidebarRequested, m_frame, &ShellFrame::openSidebar);
    if (auto *answering = qobject_cast<QueryPage *>(shown))
        connectQuery(answering);
    connect(shown, &Page::backRequested, m_actions.action(WindowActions::Back), &QAction::trigger);
    connect(shown, &Page::removed, this, &MainWindow::leaveRemoved);
    connect(shown, &Page::placeBecame, this, [this](const Place &place) { m_history.replace(place); });
    connect(shown, &Page::titleChanged, this, [this, shown] { showTitle(*shown); });
    if (const auto *statistics = qobject_cast<StatisticsPage *>(shown))
        connect(statistics, &StatisticsPage::exportRequested, &m_exchange, &WindowExchange::askExportTables);
    const QString catalogue = m_program.session.opened().path;
    if (const auto *film = qobject_cast<FilmPage *>(shown)) {
        m_program.settings.noteFilm(catalogue, film->film());
        refreshRecent();
    }
    auto *films = qobject_cast<FilmsPage *>(shown);
    if (!films)
        return;
    followSettings(*films, m_history.current().place, m_program.settings);
    connect(films, &FilmsPage::bookmarkRequested, &m_program.actions, &CatalogueActions::setBookmarked);
    connect(films, &FilmsPage::bulkEditRequested, &m_bulk, &WindowBulk::ask);
    connect(films, &FilmsPage::deleteRequested, &m_program.actions, &CatalogueActions::removeFilms);
    connect(films, &FilmsPage::addRequested, m_actions.action(WindowActions::AddFilm), &QAction::trigger);
    connect(films, &FilmsPage::importRequested, m_actions.action(WindowActions::Import), &QAction::trigger);
    connect(films, &FilmsPage::newCatalogueRequested, &m_menus, &CatalogueMenus::askNew);
    connect(films, &FilmsPage::welcomeClosed, &m_program.settings,
            [&settings = m_program.settings, catalogue] { settings.closeWelcome(catalogue); });
    films->setWelcome(m_program.session.opened().isStarter && m_history.current().place.kind == Place::Films
                      && !m_program.settings.isWelcomeClosed(catalogue));
}

/// The numbers count every film: asked for when the catalogue has changed, not at each page.
void MainWindow::refreshSidebar()
{
    if (!m_program.session.isOpen())
        return m_sidebar->setCatalogue({});
    m_program.catalogue.ask(
        this, [](Catalogue &c) { return c.counts(); },
        [this, name = m_program.session.opened().name](const Result<Counts> &counts) {
            if (counts)
                m_sidebar->setCatalogue(name, *counts);
            countGaps();
        });
    m_saved->refresh();
    refreshRecent();
}

/// A tenth of a second for a million films: beside everything else.
void MainWindow::countGaps()
{
    m_program.catalogue.read(
        this, [](Catalogue &c) { return Attention(c.database()).counts(); },
        [this](const Result<Attention::Counts> &missing) {
            if (missing)
                m_sidebar->setCount(Place::Attention, missing->all());
        });
}

void MainWindow::refreshRecent()
{
    m_program.catalogue.ask(
        this,
        [ids = m_program.settings.recentFilms(m_program.session.opened().path)](Catalogue &c) {
            return c.films().cards(ids);
        },
        [this](const Result<QList<FilmCard>> &recent) {
            if (recent)
                m_sidebar->setRecent(*recent);
        });
}

void MainWindow::showError(const Error &error)
{
    const bool isGone = error.kind == Error::NotFound;
    if (isGone)
        m_history.markGone();
    auto *state = new EmptyState(isGone ? u"film"_s : u"error"_s);
    state->setWords(isGone ? tr("This is not in the catalogue any more") : tr("This page cannot be shown"),
                    error.message);
    if (!isGone)
        connect(state->addAction(tr("Try again")), &QAbstractButton::clicked, this, &MainWindow::reload);
    QAbstractButton *films = state->addAction(tr("All films"));
    connect(films, &QAbstractButton::clicked, this, [this] { go({Place::Films}); });
    if (m_history.canGoBack())
        connect(state->addAction(tr("Go back")), &QAbstractButton::clicked, m_actions.action(WindowActions::Back),
                &QAction::trigger);
    state->setFocusProxy(films);
    state->setObjectName(u"problem"_s);
    m_frame->setPage(state);
    m_frame->setFilled(false);
    setWindowTitle(tr("Laurels"));
    m_sidebar->setPanel(nullptr);
    state->setFocus(Qt::OtherFocusReason);
    emit filled();
    emit failed(error);
}

void MainWindow::openNewWindow(const Place &place)
{
    auto *window = new MainWindow(m_program);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->QWidget::show();
    window->go(place);
}

/// For the next start.
void MainWindow::keep()
{
    m_program.settings.setGeometry(saveGeometry());
    if (page() && m_program.session.isOpen() && !m_history.isEmpty())
        m_program.settings.setLastVisit(m_program.session.opened().path, {m_history.current().place, page()->state()});
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // A page with unsaved work asks first, and answers now or later.
    const auto isAsking = std::make_shared<bool>(true);
    leavePage([this, isAsking] {
        m_mayClose = true;
        if (!*isAsking)
            close();
    });
    *isAsking = false;
    event->setAccepted(m_mayClose);
    if (m_mayClose)
        keep();
    m_mayClose = false;
}

void MainWindow::moveEvent(QMoveEvent *event)
{
    QMainWindow::moveEvent(event);
    m_keeping.start();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_keeping.start();
}

bool MainWindow::event(QEvent *event)
{
    const bool isTaken = QMainWindow::event(event);
    if (event->type() == QEvent::UpdateRequest && !m_isPainted)
        QTimer::singleShot(0, this, &MainWindow::notePainted); // this frame has been handed to the screen then
    return isTaken;
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    const bool isNewLook =
        event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ApplicationFontChange;
    if (isNewLook && page())
        page()->appearanceChanged();
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_program.session.look();
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Expose && watched == windowHandle() && !m_isPainted) // Qt paints what is exposed
        QTimer::singleShot(0, this, &MainWindow::notePainted);
    if (event->type() != QEvent::MouseButtonPress || !watched->isWidgetType())
        return false;
    const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
    if ((button != Qt::BackButton && button != Qt::ForwardButton) || static_cast<QWidget *>(watched)->window() != this)
        return false;
    m_actions.action(button == Qt::BackButton ? WindowActions::Back : WindowActions::Forward)->trigger();
    return true;
}

} // namespace laurels
