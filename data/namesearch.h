// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/marks.h"
#include "data/query.h"
#include "data/result.h"
#include "data/searchresults.h"

#include <QHash>

#include <memory>

namespace laurels {

class AuthorityStore;

namespace sql {
class Database;
}

/// Looks for people, award bodies, topics and series. Part of the Search.
class NameSearch
{
public:
    NameSearch(sql::Database &database, AuthorityStore &authorities);
    ~NameSearch();

    /// Puts at most `limit` of each kind into the results, best first: by name from its start, by whole words, by
    /// beginnings, by biography or description; those on most films first among equals.
    Result<void> read(SearchResults &results, const Query &query, int limit);

private:
    /// Rows of the index, by whose name or text they hold.
    using Rows = QHash<qint64, qint64>;
    using RowsByKind = QHash<int, Rows>; ///< SearchIndex::NameKind

    struct List;
    struct Search;
    Result<void> match(const QString &terms, RowsByKind &found);
    Result<void> readList(SearchResults &results, Search &search, const List &list, int limit);
    Result<QList<qint64>> inOrder(Authority kind, const QList<qint64> &ids, const QList<Needle> &needles);

    struct Statements;
    AuthorityStore &m_authorities;
    std::unique_ptr<Statements> m_statements;
};

} // namespace laurels
