// SPDX-License-Identifier: GPL-3.0-or-later
// How the window's search field, its pages and its history work together.
#include "app/pages/searchpages.h"
#include "app/savedsearchkeeper.h"
#include "app/window.h"
#include "app/windownotices.h"
#include "data/filmstore.h"
#include "ui/films/filmspage.h"
#include "ui/search/querypage.h"
#include "ui/search/searchfield.h"

#include <QRandomGenerator>

namespace laurels {

void MainWindow::connectSearch()
{
    connect(m_saved, &SavedSearchKeeper::removed, this, [this](const SavedSearch &search) {
        m_notices->offerUndo(tr("Saved search “%1” removed.").arg(search.name),
                             [this, search] { m_saved->restore(search); });
    });
    answerSuggestions(m_program.catalogue, m_search);
    connect(m_search, &SearchField::placeRequested, this, [this](const Place &place, Opening opening) {
        m_search->clearFocus(); // the page takes it
        follow(place, opening);
    });
    connect(m_search, &SearchField::searchRequested, this, [this](const QString &query, Opening opening) {
        if (const auto linked = placeFromText(query); linked && linked->kind == Place::Film) // a link that was copied
            return follow(*linked, opening);
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

/// Of those that the page lists, else of all.
void MainWindow::goToRandomFilm()
{
    const auto *films = qobject_cast<FilmsPage *>(page());
    if (films && !films->ids().isEmpty())
        return go(Place::film(films->ids().at(QRandomGenerator::global()->bounded(films->ids().size()))));
    m_program.catalogue.ask(
        this, [](Catalogue &c) { return c.films().random(); },
        [this](const Result<std::optional<FilmId>> &film) {
            if (film && *film)
                go(Place::film(**film));
        });
}

void MainWindow::connectQuery(QueryPage *shown)
{
    m_saved->serve(shown);
    if (m_openFilters)
        shown->setOpenGroups(*m_openFilters);
    connect(shown, &QueryPage::openGroupsChanged, this, [this](const QStringList &names) { m_openFilters = names; });
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

} // namespace laurels
