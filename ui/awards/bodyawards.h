// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/sheets.h"
#include "ui/films/filmgroupsmodel.h"
#include "ui/widgets/barchart.h"

#include <optional>

namespace laurels {

/// The awards of a body under their years, all awards of a film in a year together; only those of the name `prize`,
/// where one is given.
QList<FilmGroup> groupAwards(const QList<FilmAward> &awards, const std::optional<QString> &prize, bool oldestFirst);

/// "Best Documentary, Feature, Nominated – Lixin Fan": one award, without film, body and year.
QString awardLine(const Award &award);

/// A bar a year from the first to the last, or a bar a decade where years are too many; its id is its first year that
/// has an award.
QList<BarChart::Bar> yearBars(const QList<YearCount> &years);

/// "Awards from 2009 to 2018, most in 2011, with 3."
QString yearsSummary(const QList<YearCount> &years);

} // namespace laurels
