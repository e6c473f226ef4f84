// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/id.h"
#include "data/result.h"

#include <QList>
#include <QString>

namespace laurels {

namespace sql {
class Database;
}

using SavedSearchId = Id<struct SavedSearchTag>;

/// A query that is kept under a name.
struct SavedSearch {
    SavedSearchId id;
    QString name; ///< No two have the same.
    QString query;
    int position = 0; ///< Among all: the larger, the later.
    bool operator==(const SavedSearch &) const = default;
};

/// The queries that are kept in the catalogue, in an order of one's own. Like bookmarks they are no part of the
/// history.
class SavedSearches
{
public:
    explicit SavedSearches(sql::Database &database) : m_database(database) { }

    Result<QList<SavedSearch>> all(); ///< In order.

    /// At the end. Invalid when the name or the query is blank, or another search has the name.
    Result<SavedSearchId> add(const QString &name, const QString &query);
    Result<void> rename(SavedSearchId id, const QString &name); ///< Invalid as in add().
    Result<SavedSearch> remove(SavedSearchId id); ///< What was removed. NotFound when it is not there.
    Result<void> restore(const SavedSearch &search); ///< One that was removed, where it was. Invalid as in add().
    Result<void> move(SavedSearchId id, qsizetype to); ///< To that place of all(); past the end is the end.

private:
    Result<void> checkName(const QString &name, SavedSearchId except);
    Result<void> order(const QList<SavedSearch> &searches);

    sql::Database &m_database;
};

} // namespace laurels
