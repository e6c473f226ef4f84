// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/searchresults.h"

#include <optional>

namespace laurels {

/// Where operators such as `topic:` stand in a query that is being typed, with their colon, for their colour.
QList<Match> operatorSpans(const QString &query);

/// The query without that part of it, and without the space that it leaves.
QString withoutPart(const QString &query, const QueryPart &part);

/// The query with `text`, such as `director:`, as its last part. A word that is just `text` begun gives way to it.
QString withPart(const QString &query, const QString &text);

/// The part in words, for a chip: "“train” anywhere", "Topic: Migration", "without Topic: Migration".
QString partText(const QueryPart &part);

/// An operator in words: "topic" is "Topic"; one that is not known stands for itself.
QString operatorText(const QString &name);

/// Whether films are narrowed to those with a value, or to those without.
enum class Narrowing { None, Included, Excluded };

/// What the query does with a facet's part, such as `topic:="Migration"`; see FacetValue::part.
Narrowing narrowing(const QString &query, const QString &part);

/// The query that narrows so by that part, and else as before. Parts with the same operator are alternatives.
QString narrowed(const QString &query, const QString &part, Narrowing wanted);

/// Years, the first and the last with them.
struct YearSpan {
    int first = 0;
    int last = 0;
    bool operator==(const YearSpan &) const = default;
};

/// The years of the premiere that the query narrows to; nothing when it does not. An open end is far away.
std::optional<YearSpan> premieres(const QString &query);
QString withPremieres(const QString &query, std::optional<YearSpan> years); ///< In place of those it narrows to now.

/// The query without all that facets put into it.
QString withoutFacets(const QString &query);

} // namespace laurels
