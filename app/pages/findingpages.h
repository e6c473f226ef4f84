// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/pagesource.h"

namespace laurels {

/// What all films, or those of a query, say together.
void loadStatisticsPage(const PageSource &source, const Place &place, const PageMade &made);

/// How two films or people are linked.
void loadConnectionsPage(const PageSource &source, const Place &place, const PageMade &made);

} // namespace laurels
