// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/cards.h"
#include "data/result.h"

#include <memory>

namespace laurels {

namespace sql {
class Database;
}

/// Reads films from all their tables. Part of the FilmStore.
class FilmReader
{
public:
    explicit FilmReader(sql::Database &database);
    ~FilmReader();

    Result<Film> film(FilmId id); ///< NotFound when there is none.
    Result<QList<FilmCard>> cards(const QList<FilmId> &ids); ///< In the order of `ids`; those gone are left out.

private:
    Result<void> readNames(Film &film);
    Result<void> readPeople(Film &film);
    Result<void> readAwards(Film &film);
    Result<void> readRest(Film &film);

    struct Statements;
    std::unique_ptr<Statements> m_statements;
};

/// Ids as a JSON array, for `IN (SELECT value FROM json_each(:ids))`.
QString idsAsJson(const QList<FilmId> &ids);

} // namespace laurels
