// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/query.h"

namespace laurels {

/// The full-text indexes of films: titles and all that has a name (search_meta), or titles and names with logline and
/// synopsis, but without the names that only operators look for (search_all).
enum class FullTextIndex { Names, Everywhere };

/// A question to one of them.
struct FullTextQuery {
    Expression words; ///< Without Not.
    QLatin1StringView columns = {}; ///< "{title people}": where to look; empty = everywhere.
    bool isWhole = false; ///< No word goes on.
    FullTextIndex index = FullTextIndex::Everywhere;
};

/// The FTS5 expression for a tree of texts, in which nothing typed can be anything but text: `"last train" *`.
/// `whole`: no word goes on.
QString fullTextExpression(const Expression &expression, bool whole = false);

} // namespace laurels
