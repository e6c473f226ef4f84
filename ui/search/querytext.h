// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/searchresults.h"

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

} // namespace laurels
