// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/facetlists.h"
#include "data/result.h"

#include <memory>

namespace laurels {

namespace sql {
class Database;
class Statement;
} // namespace sql

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

/// Counts facets. In a large catalogue up to some thousand films are counted by SQL; more with lists in memory, read
/// when they are first needed.
class FacetCounter
{
public:
    explicit FacetCounter(sql::Database &database);
    ~FacetCounter();

    /// At most `most` values in a list. Cancelled when interrupted.
    Result<Facets> count(const FilmSet &films, int most);

private:
    Result<bool> wantsLists(qsizetype films);
    Result<QList<FacetValue>> mostFrequent(std::vector<ValueCount> values, const QString &field, sql::Statement &names,
                                           int most);
    Result<Facets> named(const FacetCounts &counts, int films, int most);

    struct Statements;
    sql::Database &m_database;
    std::unique_ptr<Statements> m_statements;
    FacetLists m_lists;
};

} // namespace laurels
