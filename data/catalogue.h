// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/filmlist.h"
#include "data/place.h"
#include "data/result.h"
#include "data/searchresults.h"
#include "data/sheets.h"

#include <memory>

namespace laurels {

class AuthorityStore;
class Edits;
class FilmStore;
class History;
class ImageStore;
class Search;
class SearchIndex;
class SheetReader;

namespace sql {
class Database;
}

/// One open catalogue file and all that can be asked of it. Lives, works and dies on the thread that opened it.
class Catalogue
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Vets the file before anything is written to it, brings an older one up to date after a verified copy, and
    /// falls back to reading only where the file or its folder cannot be written. `path` must be absolute.
    static Result<std::unique_ptr<Catalogue>> open(const QString &path, Access access = Access::ReadWrite);

    /// Makes an empty catalogue called `name` where no file is yet.
    static Result<std::unique_ptr<Catalogue>> create(const QString &path, const QString &name);

    ~Catalogue();

    QString path() const;
    QString name() const; ///< As in the sidebar: "Starter catalogue".
    bool isReadOnly() const;
    Result<Counts> counts();

    /// All films of the list, in its order; a query without an order of its own answers best first.
    Result<QList<FilmId>> filmIds(const FilmList &list);

    /// The same place with its id and its name as catalogued; NotFound when there is no such record, Invalid with
    /// all of them and their ids in the message when several films have that title.
    Result<Place> resolve(const Place &place);

    /// The film of that exact title, else of that id; Invalid with all of them when several have the title.
    Result<FilmId> findFilm(const QString &idOrTitle);

    /// True when another program or window has written to the file since the last call.
    bool hasChangedOutside();

    /// Ends the statement that is running, from any thread; it answers Cancelled.
    void interrupt();

    FilmStore &films() { return *m_films; }
    AuthorityStore &authorities() { return *m_authorities; }
    ImageStore &images() { return *m_images; }
    SheetReader &sheets() { return *m_sheets; }
    Search &search() { return *m_search; }
    Edits &edits() { return *m_edits; }
    History &history() { return *m_history; }
    sql::Database &database() { return *m_database; }

private:
    explicit Catalogue(std::unique_ptr<sql::Database> database);

    std::unique_ptr<sql::Database> m_database; ///< First made, last to go: the stores hold its statements.
    std::unique_ptr<SearchIndex> m_index;
    std::unique_ptr<AuthorityStore> m_authorities;
    std::unique_ptr<ImageStore> m_images;
    std::unique_ptr<FilmStore> m_films;
    std::unique_ptr<SheetReader> m_sheets;
    std::unique_ptr<Search> m_search;
    std::unique_ptr<History> m_history;
    std::unique_ptr<Edits> m_edits;
    qint64 m_dataVersion = 0;
};

} // namespace laurels
