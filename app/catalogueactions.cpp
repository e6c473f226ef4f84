// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogueactions.h"

#include "data/bookmarks.h"
#include "data/edits.h"

#include <chrono>

using namespace std::chrono_literals;

namespace laurels {

CatalogueActions::CatalogueActions(CatalogueThread &catalogue, QObject *parent)
    : QObject(parent), m_catalogue(catalogue)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(1s);
    connect(&m_patience, &QTimer::timeout, this, [this] { emit waiting(m_isWaiting = true); });
}

void CatalogueActions::removeFilms(const QList<FilmId> &films)
{
    run(
        [films](Catalogue &c) -> Result<Change> {
            if (auto removed = c.edits().remove(films); !removed)
                return removed.error();
            return c.history().newestStanding();
        },
        &CatalogueActions::done);
}

void CatalogueActions::perform(const Work &work, const std::function<void()> &then)
{
    run(work, &CatalogueActions::done, then);
}

void CatalogueActions::setBookmarked(const QList<FilmId> &films, bool isBookmarked)
{
    m_catalogue.ask(
        this,
        [films, isBookmarked](Catalogue &c) -> Result<void> {
            Bookmarks bookmarks(c.database());
            for (const FilmId film : films)
                if (auto done = isBookmarked ? bookmarks.add(film) : bookmarks.remove(film); !done)
                    return done;
            return {};
        },
        [this, films, isBookmarked](const Result<void> &done) {
            if (!done)
                return fail(done.error(), [this, films, isBookmarked] { setBookmarked(films, isBookmarked); });
            emit bookmarked(films, isBookmarked);
        });
}

void CatalogueActions::takeBack(ChangeId change)
{
    run([change](Catalogue &c) { return c.edits().undo(change); }, &CatalogueActions::undone);
}

void CatalogueActions::putBack(ChangeId change, RecordId record, const QString &field)
{
    run([change, record, field](Catalogue &c) { return c.edits().undoing().putBack(change, record, field); },
        &CatalogueActions::done);
}

void CatalogueActions::undo()
{
    run([](Catalogue &c) { return c.edits().undo(); }, &CatalogueActions::undone);
}

void CatalogueActions::redo()
{
    run([](Catalogue &c) { return c.edits().redo(); }, &CatalogueActions::redone);
}

void CatalogueActions::retry()
{
    if (const auto again = std::exchange(m_again, {}))
        again();
}

void CatalogueActions::fail(const Error &error, const std::function<void()> &again)
{
    m_again = again;
    emit failed(error);
}

void CatalogueActions::run(const Work &work, Signal succeeded, const std::function<void()> &then)
{
    ++m_running;
    m_patience.start();
    m_catalogue.ask(this, work, [this, work, succeeded, then](const Result<Change> &change) {
        if (--m_running == 0) {
            m_patience.stop();
            if (std::exchange(m_isWaiting, false))
                emit waiting(false);
        }
        if (!change)
            return fail(change.error(), [this, work, succeeded, then] { run(work, succeeded, then); });
        m_again = {};
        emit(this->*succeeded)(*change);
        if (then)
            then();
        emit changed();
    });
}

} // namespace laurels
