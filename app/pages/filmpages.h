// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/pagesource.h"

namespace laurels {

/// The page of one film.
void loadFilmPage(const PageSource &source, const Place &place, const PageMade &made);

/// Films as a grid or a table: all of them, or those of a query.
void loadFilmsPage(const PageSource &source, const Place &place, const PageMade &made);

/// The films that the person marked.
void loadBookmarksPage(const PageSource &source, const Place &place, const PageMade &made);

/// The films of a topic, or of a series by their premiere, under what is known of it.
void loadTermPage(const PageSource &source, const Place &place, const PageMade &made);

} // namespace laurels
