// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/gaps.h"
#include "data/result.h"

namespace laurels {

namespace sql {
class Database;
}

/// What “Needs attention” lists. Every number comes from an index, so it is as quick with a million films.
class Attention
{
public:
    explicit Attention(sql::Database &database) : m_database(database) { }

    struct Counts {
        QList<std::pair<Gap, int>> films; ///< In the order of AllGaps; those without any film have 0.
        int peopleWithoutBiography = 0; ///< Of those who are on a film.
        int all() const; ///< One for each thing that a film or a person lacks.
        bool operator==(const Counts &) const = default;
    };
    Result<Counts> counts();

    Result<QList<FilmId>> films(Gap gap, int limit); ///< Newest first.
    Result<QList<PersonId>> peopleWithoutBiography(int limit); ///< Those on most films first.

private:
    sql::Database &m_database;
};

} // namespace laurels
