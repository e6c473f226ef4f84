// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/pagesource.h"

namespace laurels {

/// What is missing in the catalogue.
void loadAttentionPage(const PageSource &source, const Place &place, const PageMade &made);

} // namespace laurels
