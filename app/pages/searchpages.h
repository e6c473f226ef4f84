// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/pagesource.h"

namespace laurels {

class QueryPage;
class SearchField;

/// What was found for a query.
void loadSearchPage(const PageSource &source, const Place &place, const PageMade &made);

/// Answers what the films of the page's query can be narrowed to, as long as it lives.
void answerFacets(CatalogueThread &catalogue, QueryPage *page);

/// Answers what the field asks while a person types, as long as it lives.
void answerSuggestions(CatalogueThread &catalogue, SearchField *field);

} // namespace laurels
