// SPDX-License-Identifier: GPL-3.0-or-later
// How the window opens a catalogue, and what it shows where that fails.
#include "app/cataloguesession.h"
#include "app/openingerror.h"
#include "app/window.h"
#include "app/windowactivity.h"
#include "app/windownotices.h"
#include "ui/films/filmpage.h"
#include "ui/films/filmspage.h"
#include "ui/shell/shellframe.h"
#include "ui/shell/sidebarview.h"

namespace laurels {

void MainWindow::connectCatalogue()
{
    new WindowActivity(m_program.session.work(), *m_frame, m_sidebar->activity(), this);
    connect(&m_program.session, &CatalogueSession::failed, this, &MainWindow::showOpeningError);
    m_exchange.setNotices(m_notices);
    connect(m_notices, &WindowNotices::openRequested, this, &MainWindow::openCatalogue);
    connect(m_notices, &WindowNotices::snapshotsRequested, &m_snapshots, &WindowSnapshots::show);
    connect(&m_snapshots, &WindowSnapshots::openRequested, this, &MainWindow::openCatalogue);
}

void MainWindow::askExport()
{
    QList<WindowExchange::Offer> offered;
    const Place place = m_history.isEmpty() ? Place() : m_history.current().place;
    const auto *films = qobject_cast<FilmsPage *>(page());
    if (films && films->list() != FilmList())
        offered << WindowExchange::Offer{tr("What this page lists"), films->list()};
    else if (place.kind == Place::Search)
        offered << WindowExchange::Offer{tr("What the search finds"),
                                         FilmList{.sort = FilmSort::Relevance, .query = place.text}};
    if (films && films->selectedFilms().size() > 1)
        offered << WindowExchange::Offer{tr("The selected films"), films->selectedFilms()};
    if (const auto *film = qobject_cast<FilmPage *>(page()))
        offered << WindowExchange::Offer{tr("“%1”").arg(film->title()), QList{film->film()}};
    m_exchange.askExport(offered);
}

void MainWindow::openCatalogue(const QString &path)
{
    leavePage([this, path] { m_program.session.open(path); });
}

void MainWindow::showOpeningError(const QString &path, const Error &error)
{
    m_frame->endWaiting();
    OpeningChoices choices{.tryAgain = [this, path] { m_program.session.open(path); },
                           .locate = [this] { m_menus.askOpen(); },
                           .openAnother = [this] { m_menus.askOpen(); },
                           .create = [this] { m_menus.askNew(); }};
    if (WindowSnapshots::existFor(path))
        choices.restore = [this, path] { m_snapshots.showFor(path); };
    if (m_program.session.isOpen())
        choices.goBack = [this] { reload(); };
    if (page())
        m_history.keep(page()->state());
    m_frame->setPage(openingErrorPage(path, error, choices));
    m_frame->setFilled(false);
    setWindowTitle(tr("Laurels"));
    m_sidebar->setPanel(nullptr);
    m_frame->page()->setFocus(Qt::OtherFocusReason);
    showWhatCanBeDone();
    emit filled();
    emit failed(error);
}

} // namespace laurels
