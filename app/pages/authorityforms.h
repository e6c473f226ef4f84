// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/pagesource.h"

namespace laurels {

/// The form of a person that is there, or of one that is to be added; and so on.
void loadPersonForm(const PageSource &source, const Place &place, const PageMade &made);
void loadAwardBodyForm(const PageSource &source, const Place &place, const PageMade &made);
void loadTermForm(const PageSource &source, const Place &place, const PageMade &made); ///< Of a topic or a series.

} // namespace laurels
