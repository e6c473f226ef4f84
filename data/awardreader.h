// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/result.h"
#include "data/sheets.h"

#include <memory>

namespace laurels {

class FilmStore;

namespace sql {
class Database;
class Statement;
} // namespace sql

/// Awards across films, newest first and by film within a year: those of one body, and those of a person's films.
class AwardReader
{
public:
    AwardReader(sql::Database &database, FilmStore &films);
    ~AwardReader();

    Result<QList<FilmAward>> ofBody(AwardBodyId body); ///< At most 2,000.
    Result<QList<FilmAward>> ofFilmsWith(PersonId person); ///< At most 2,000.

    Result<QList<YearCount>> years(AwardBodyId body); ///< Oldest first; awards without a year are left out.
    Result<QList<NameCount>> prizes(AwardBodyId body); ///< Most awards first.

private:
    Result<QList<FilmAward>> read(sql::Statement &awards, sql::Statement &recipients);

    struct Statements;
    FilmStore &m_films;
    std::unique_ptr<Statements> m_statements;
};

} // namespace laurels
