// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/pagesource.h"

namespace laurels {

class SearchField;

/// What was found for a query.
void loadSearchPage(const PageSource &source, const Place &place, const PageMade &made);

/// Answers what the field asks while a person types, as long as it lives.
void answerSuggestions(CatalogueThread &catalogue, SearchField *field);

} // namespace laurels
