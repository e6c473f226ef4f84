// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/sheets.h"

namespace laurels {

/// Last Train Home with everything that a film's page can show.
FilmSheet someFilmSheet();

/// A film of which nothing is known but its title.
FilmSheet bareFilmSheet(const QString &title);

} // namespace laurels
