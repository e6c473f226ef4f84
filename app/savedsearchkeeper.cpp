// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/savedsearchkeeper.h"

#include "app/catalogueactions.h"
#include "data/search.h"
#include "ui/search/querypage.h"
#include "ui/shell/savedlist.h"
#include "ui/shell/sidebarview.h"

namespace laurels {

namespace {

Result<QList<SavedCount>> readCounted(Catalogue &catalogue)
{
    const auto searches = SavedSearches(catalogue.database()).all();
    if (!searches)
        return searches.error();
    QList<SavedCount> counted;
    for (const SavedSearch &search : *searches) {
        const auto films = catalogue.search().filmSet(search.query);
        if (!films)
            return films.error();
        counted << SavedCount{search, int(films->count())};
    }
    return counted;
}

} // namespace

SavedSearchKeeper::SavedSearchKeeper(CatalogueThread &catalogue, CatalogueActions &actions, SidebarView &sidebar,
                                     QObject *parent)
    : QObject(parent), m_catalogue(catalogue), m_actions(actions), m_sidebar(sidebar),
      m_question(catalogue, NewestQuestion::Later)
{
    const SavedList &list = sidebar.saved();
    connect(&list, &SavedList::renameRequested, this, [this](SavedSearchId id, const QString &name) {
        change([id, name](SavedSearches &searches) { return searches.rename(id, name); });
    });
    connect(&list, &SavedList::removeRequested, this, &SavedSearchKeeper::remove);
    connect(&list, &SavedList::moveRequested, this, [this](SavedSearchId id, int to) {
        change([id, to](SavedSearches &searches) { return searches.move(id, to); });
    });
    connect(&actions, &CatalogueActions::savedSearchesChanged, this, &SavedSearchKeeper::refresh);
}

/// The names at once, for they are few; their numbers when nothing else is read.
void SavedSearchKeeper::refresh()
{
    m_catalogue.ask(
        this, [](Catalogue &c) { return SavedSearches(c.database()).all(); },
        [this](const Result<QList<SavedSearch>> &searches) {
            if (!searches)
                return;
            m_sidebar.setSaved(*searches);
            if (!searches->isEmpty())
                count();
        });
}

void SavedSearchKeeper::count()
{
    m_question.ask(this, readCounted, [this](const Result<QList<SavedCount>> &searches) {
        if (searches)
            m_sidebar.saved().setSearches(*searches);
    });
}

void SavedSearchKeeper::change(const Work &work)
{
    m_catalogue.ask(
        this,
        [work](Catalogue &c) {
            SavedSearches searches(c.database());
            return work(searches);
        },
        [this, work](const Result<void> &done) {
            if (!done)
                m_actions.fail(done.error(), [self = QPointer(this), work] {
                    if (self)
                        self->change(work);
                });
            emit m_actions.savedSearchesChanged(); // also where a name was refused: the list shows the old one again
        });
}

void SavedSearchKeeper::remove(SavedSearchId id)
{
    m_catalogue.ask(
        this, [id](Catalogue &c) { return SavedSearches(c.database()).remove(id); },
        [this, id](const Result<SavedSearch> &search) {
            emit m_actions.savedSearchesChanged();
            if (search)
                emit removed(*search);
            else
                m_actions.fail(search.error(), [self = QPointer(this), id] {
                    if (self)
                        self->remove(id);
                });
        });
}

void SavedSearchKeeper::restore(const SavedSearch &search)
{
    change([search](SavedSearches &searches) { return searches.restore(search); });
}

void SavedSearchKeeper::serve(QueryPage *page)
{
    connect(page, &QueryPage::saveRequested, this, [this, page](const QString &name, const QString &query) {
        m_catalogue.ask(
            page, [name, query](Catalogue &c) { return SavedSearches(c.database()).add(name, query); },
            [this, page](const Result<SavedSearchId> &saved) {
                page->setSaved(saved ? QString() : saved.error().message);
                if (saved)
                    emit m_actions.savedSearchesChanged();
            });
    });
}

} // namespace laurels
