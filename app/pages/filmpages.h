// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/pagesource.h"

namespace laurels {

/// The page of one film.
void loadFilmPage(const PageSource &source, const Place &place, const PageMade &made);

/// Films as a grid or a table: all of them, or those of a topic, a series, a person, an award body or a query.
void loadFilmsPage(const PageSource &source, const Place &place, const PageMade &made);

} // namespace laurels
