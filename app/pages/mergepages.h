// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/pagesource.h"

namespace laurels {

/// The pairs of people or films that may be one. The place's text "12+34" puts the pair of these ids before them.
void loadMergePage(const PageSource &source, const Place &place, const PageMade &made);

} // namespace laurels
