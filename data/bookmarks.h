// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/id.h"
#include "data/result.h"

#include <QList>

namespace laurels {

namespace sql {
class Database;
}

/// A personal list of films in an order of one's own. Not part of the history: a bookmark of a film that is removed
/// waits, and is there again when the removal is taken back.
class Bookmarks
{
public:
    explicit Bookmarks(sql::Database &database) : m_database(database) { }

    Result<QList<FilmId>> films(); ///< In order.
    Result<bool> contains(FilmId film);

    Result<void> add(FilmId film); ///< At the end; one that is there stays where it is.
    Result<void> remove(FilmId film);
    Result<void> move(FilmId film, int to); ///< To that place of films(); past the end is the end.

private:
    sql::Database &m_database;
};

} // namespace laurels
