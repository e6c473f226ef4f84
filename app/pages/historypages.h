// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/pagesource.h"

namespace laurels {

/// What was changed: of the whole catalogue, or of the film whose id the place has, which may be deleted by now.
void loadHistoryPage(const PageSource &source, const Place &place, const PageMade &made);

} // namespace laurels
