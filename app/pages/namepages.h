// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/pagesource.h"

namespace laurels {

/// The page of one person.
void loadPersonPage(const PageSource &source, const Place &place, const PageMade &made);

/// The page of one award body.
void loadAwardBodyPage(const PageSource &source, const Place &place, const PageMade &made);

/// All people, award bodies, topics or series, with their numbers.
void loadNamesPage(const PageSource &source, const Place &place, const PageMade &made);

} // namespace laurels
