// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/place.h"
#include "data/result.h"

#include <memory>

namespace laurels {

namespace sql {
class Database;
}

/// What may join two films.
struct PathKinds {
    bool people = true;
    bool awardBodies = true;
    bool topics = true;
    bool series = true;
    bool operator==(const PathKinds &) const = default;
};

/// A chain of films, and between each two of them what they share: film, via, film, via, … It begins and ends with
/// what was asked for, which may be a person.
struct Path {
    QList<Place> places; ///< With their names.
    bool operator==(const Path &) const = default;
};

/// Looks for the shortest chains between two films or people.
class PathFinder
{
public:
    static constexpr int LongestPath = 6; ///< Steps, each from one film to the next.

    explicit PathFinder(sql::Database &database);
    ~PathFinder();

    /// At most `most` chains of the smallest number of steps, those through what fewest films share first; empty when
    /// there is none of LongestPath steps. `from` and `to` are films or people with their ids. Of a name that very many
    /// films share only the first are followed, so that an answer takes no longer among a million films. Cancelled
    /// when interrupted.
    Result<QList<Path>> find(const Place &from, const Place &to, PathKinds kinds, int most);

private:
    struct Side;
    struct Statements;
    Result<void> expand(Side &side, PathKinds kinds);
    Result<void> expandFilm(Side &side, qint64 film, PathKinds kinds);
    Result<void> expandName(Side &side, qint64 name);
    Result<qint64> filmsOf(qint64 name);
    Result<Path> named(const QList<qint64> &nodes);

    std::unique_ptr<Statements> m_statements;
};

} // namespace laurels
