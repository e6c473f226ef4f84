// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/place.h"
#include "data/statistics.h"

namespace laurels {

/// One figure of a chart, as a bar and as a row of its table.
struct ChartEntry {
    QString label; ///< At the bar; empty = none.
    QStringList cells; ///< Of the table.
    QString spoken; ///< "2011, 401 films".
    int value = 0;
    Place place; ///< What it counts.
    bool isGap = false; ///< Nothing between two bars: no row of the table.
};

/// A chart in words and figures, whatever draws it.
struct ChartContent {
    QString heading;
    QString subtitle;
    QString summary; ///< A sentence that says what one sees at a glance.
    QStringList columns; ///< Of the table.
    QList<ChartEntry> entries;
};

// `query` is what the statistics were limited to; empty = all films.
ChartContent filmsPerYear(const Statistics &statistics, const QString &query);
ChartContent awardsPerBody(const Statistics &statistics, const QString &query);
ChartContent lengthsOfFilms(const Statistics &statistics, const QString &query);
ChartContent completeness(const Statistics &statistics, const QString &query); ///< Values are percents.

/// One topic; all have the same decades.
ChartContent filmsOfTopic(const Statistics &statistics, qsizetype topic, const QString &query);
ChartContent topicsOverTime(const Statistics &statistics, const QString &query); ///< All of them, for the table.

/// The tables of `charts` one below the other, each under its heading, as comma-separated values.
QString commaSeparated(const QList<ChartContent> &charts);

/// Where the marker of the median stands among the bars of lengthsOfFilms().
double placeOfMedian(const Statistics &statistics);

} // namespace laurels
