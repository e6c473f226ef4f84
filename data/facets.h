// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/filmset.h"
#include "data/result.h"

#include <memory>

namespace laurels {

namespace sql {
class Database;
}

/// One value that a list of films can be narrowed to.
struct FacetValue {
    QString name; ///< "Migration"; of decades "1990s"; of lengths "under 40".
    int count = 0; ///< How many of the films have it.
    QString part; ///< What to add to the query to include it, `topic:="Migration"`; with "-" before it, to exclude it.
    bool operator==(const FacetValue &) const = default;
};

/// How the films of an answer divide. Each list has its most frequent values first; decades, premieres and lengths are
/// in their own order, without those that no film has.
struct Facets {
    int films = 0; ///< All of them.
    int awarded = 0;
    int unawarded = 0;
    bool isExact = true; ///< Else each number is what was found by then: the query matches too much to count it all.
    QList<FacetValue> topics;
    QList<FacetValue> series;
    QList<FacetValue> awardBodies;
    QList<FacetValue> countries;
    QList<FacetValue> funding;
    QList<FacetValue> directors;
    QList<FacetValue> lengths;
    QList<FacetValue> decades;
    QList<FacetValue> premieres; ///< For the histogram: `name` is the year.
};

/// Counts facets. Up to some thousand films are counted by SQL; more with lists of films in memory (45 MB a million
/// films), read when they are first needed, which takes a second or two, and again after the catalogue has changed.
class FacetCounter
{
public:
    explicit FacetCounter(sql::Database &database);
    ~FacetCounter();

    /// At most `most` values in a list. Cancelled when interrupted.
    Result<Facets> count(const FilmSet &films, int most);

    /// Reads the lists now, so that the first large answer need not wait for them.
    Result<void> prepare();

private:
    struct Lists;
    struct Statements;
    struct Counts;
    Result<void> load();
    Result<Counts> countBySql(const FilmSet &films);
    Counts countByLists(const FilmSet &films) const;
    Result<Facets> named(const Counts &counts, int most);

    sql::Database &m_database;
    std::unique_ptr<Statements> m_statements;
    std::unique_ptr<Lists> m_lists; ///< Null until needed.
};

} // namespace laurels
