// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/pagesource.h"

namespace laurels {

/// The words of one list: the place's text is roles (also when it is empty), companies, countries, languages, funding.
void loadVocabularyPage(const PageSource &source, const Place &place, const PageMade &made);

} // namespace laurels
