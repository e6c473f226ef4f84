// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/filmset.h"
#include "data/gaps.h"
#include "data/result.h"

#include <QString>

#include <vector>

namespace laurels {

namespace sql {
class Database;
}

/// One bar of a chart: a year, the first minute of a band, the first year of a decade; and how many films.
struct Bar {
    int from = 0;
    int count = 0;
    bool operator==(const Bar &) const = default;
};

/// What many films together say.
struct Statistics {
    struct Body {
        AwardBodyId id;
        QString name;
        int awards = 0;
        bool operator==(const Body &) const = default;
    };
    struct Topic {
        TermId id;
        QString name;
        int films = 0;
        QList<Bar> decades; ///< In order; those without a film are left out.
        bool operator==(const Topic &) const = default;
    };

    int films = 0;
    int awards = 0;
    int people = 0; ///< Who are credited on them.
    QList<Bar> filmsPerYear; ///< In order, only years that have films.
    int filmsWithoutYear = 0;
    QList<Body> bodies; ///< Most awards first, at most twelve.
    QList<Bar> lengths; ///< By ten minutes, in order, only those that have films.
    int medianLength = 0; ///< Minutes; 0 = no length is known.
    qint64 minutes = 0; ///< Of all films whose length is known.
    QList<Topic> topics; ///< Most films first, at most six.
    QList<std::pair<Gap, int>> gaps; ///< Films that lack it, in the order of AllGaps.
};

/// Counts over all films, or only some. Reads whole tables and indexes: less than a second with a million films.
class StatisticsReader
{
public:
    explicit StatisticsReader(sql::Database &database) : m_database(database) { }

    /// `only`: null = all films. Cancelled when interrupted.
    Result<Statistics> read(const FilmSet *only);

private:
    Result<void> readFilms(Statistics &statistics, const FilmSet *only);
    Result<void> readPeopleAndAwards(Statistics &statistics, const FilmSet *only);
    Result<void> readTopics(Statistics &statistics, const FilmSet *only);

    sql::Database &m_database;
    std::vector<qint16> m_years; ///< By film, of those that count.
};

} // namespace laurels
