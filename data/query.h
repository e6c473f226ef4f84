// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/searchresults.h"

namespace laurels {

/// What a person typed into the search field, understood. Any text is a query: what is no operator is a word.
///
///     query    = { part }
///     part     = [ "-" ] ( [ operator ":" ] value )      all parts must match; "-" leaves out what matches
///     value    = word | '"' phrase '"'                    a word matches the start of words, a phrase whole
///     operator = title | director | person | body | topic | series | year
///     year     = 2009 | 2005..2012 | 2005-2012 | >2010 | >=2010 | <2010 | <=2010
struct Query {
    struct Part {
        enum Field { Anywhere, Title, Director, Person, Body, Topic, Series, Year };
        Field field = Anywhere;
        QString value; ///< Without quotes; empty for Year.
        bool isPhrase = false; ///< Whole words in this order; else the last word may go on.
        bool isExcluded = false;
        int from = 0; ///< Year: first that matches.
        int to = 9999; ///< Year: last that matches.
        QString source; ///< As typed.
    };
    QList<Part> parts;
    QStringList unknownOperators; ///< Such as "colour", in the order typed.

    bool isEmpty() const { return parts.isEmpty(); }
};

/// At most 64 parts and 1,000 characters of `text` are looked at.
Query parseQuery(const QString &text);

/// The parts as chips show them.
QList<QueryPart> chips(const Query &query);

QStringList operatorNames(); ///< "title", "director" and so on, the most used first.
QString operatorMeaning(const QString &name); ///< "Films with this topic"; translated.

/// The value as an FTS5 string that can be nothing else: `"last train" *`; empty when there is nothing to look for.
QString fullTextTerm(const Query::Part &part);

} // namespace laurels
