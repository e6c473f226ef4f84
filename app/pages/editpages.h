// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/pagesource.h"

namespace laurels {

/// The form of a film that is there, or of one that is to be added.
void loadFilmForm(const PageSource &source, const Place &place, const PageMade &made);

} // namespace laurels
