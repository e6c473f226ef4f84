// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/query.h"
#include "data/result.h"
#include "data/searchresults.h"

#include <memory>

namespace laurels {

class AuthorityStore;
class FilmStore;

namespace sql {
class Database;
}

/// The search index and the questions it answers. The index is kept by code, in the transaction of each edit.
class Search
{
public:
    Search(sql::Database &database, FilmStore &films, AuthorityStore &authorities);
    ~Search();

    /// Films and names for a query in the query language, best first: at most `films` films and `names` of each kind.
    /// Any text is a valid query. Cancelled when interrupted.
    Result<SearchResults> find(const QString &query, int films, int names);

    /// What to offer under the search field while `query` is typed. Cancelled when interrupted.
    Result<Suggestions> suggest(const QString &query);

    /// The keys of every film that matches, best first.
    Result<QList<FilmId>> filmIds(const QString &query);
    Result<QList<FilmId>> filmIds(const Query &query, int limit);

private:
    Result<void> readFilms(SearchResults &results, const Query &query, const QList<FilmId> &ids);
    Result<void> readNames(SearchResults &results, const Query &query, int limit);

    struct Statements;
    sql::Database &m_database;
    FilmStore &m_films;
    AuthorityStore &m_authorities;
    std::unique_ptr<Statements> m_statements;
};

} // namespace laurels
