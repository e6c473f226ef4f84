// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/searchresults.h"

namespace laurels {

/// What a person typed into the search field, understood. Any text is a query: what is no operator is a word.
///
///     query    = { any }                                  all must match; a blank one means every film
///     any      = part { "OR" part }                       OR joins its two neighbours; only in capitals
///     part     = [ "-" ] ( "(" query ")" | [ operator ":" ] value )      "-" leaves out what matches
///     value    = word | '"' phrase '"'                    a word matches the start of words, a phrase whole words
///     operator = title | director | producer | person | body | award | topic | series | country | language | funding
///              | company | synopsis                       with "=" before the value: the whole name, nothing more
///              | year | length | awards | rating          number
///              | premiere | added                         date
///              | result                                   won | nominated | shortlisted | special-mention | ...
///              | is                                       awarded | incomplete
///              | has | no                                 image | synopsis | logline | bio | credits | premiere
///                                                         | length | award
///     number   = N | N..M | N-M | N.. | ..M | >N | >=N | <N | <=N
///     date     = the same with days, months and years: 2011, 2011-09, 2011-09-27; N-M only between years
///
/// A word without an operator is looked for in titles, people, award bodies and award names, topics, series, logline
/// and synopsis. AND between two parts changes nothing. What is not closed, is closed at the end. What holds no word,
/// such as a sign by itself, or an operator still without its value, is passed over; a query of nothing else matches
/// nothing.
struct Condition {
    enum Field {
        Anywhere,
        Title,
        Director,
        Producer,
        Person,
        Body, ///< Award body.
        AwardText, ///< Its body, name or category.
        Topic,
        Series,
        Country,
        Language,
        Funding,
        Company,
        Synopsis,
        Year,
        Length, ///< Minutes.
        AwardCount,
        Rating,
        Premiere, ///< Days, as yyyymmdd.
        Added, ///< Days, as yyyymmdd, UTC.
        Result, ///< Of an award: `value` is its code.
        Is, ///< `value`: awarded, incomplete.
        Has, ///< `value`: image and so on.
        No,
    };
    Field field = Anywhere;
    QString value; ///< Without quotes; of a number or date: as typed.
    bool isPhrase = false; ///< Whole words in this order; else the last word may go on.
    bool isExact = false; ///< The whole name, whatever its case and accents.
    double from = 0; ///< Numbers and dates: the first and the last that match.
    double to = 0;
    bool operator==(const Condition &) const = default;

    bool isText() const { return field <= Synopsis && !isExact; } ///< Answered by the full-text index.
};

/// A query as a tree.
struct Expression {
    enum Kind { All, Any, Not, Leaf };
    Kind kind = All;
    QList<Expression> children; ///< Of Not: one; of Leaf: none. All of nothing matches everything.
    Condition condition; ///< Of a Leaf.
    QString source; ///< As typed.
    bool operator==(const Expression &) const = default;
};

struct Query {
    Expression root; ///< Always All.
    QStringList unknownOperators; ///< Such as "colour", in the order typed; searched as words.

    bool isBlank = true; ///< Nothing was typed: every film is meant.

    bool isEmpty() const { return root.children.isEmpty(); }
    /// Something was typed, and nothing in it can be looked for: it matches no film.
    bool matchesNothing() const { return isEmpty() && !isBlank; }
};

/// At most 64 conditions and 1,000 characters of `text` are looked at.
Query parseQuery(const QString &text);

/// The parts as chips show them: one for each that must match.
QList<QueryPart> chips(const Query &query);

QStringList operatorNames(); ///< "title", "director" and so on, the most used first.
QString operatorMeaning(const QString &name); ///< "Films with this topic"; translated.
std::optional<Condition::Field> fieldOfOperator(const QString &name);
QString operatorOfField(Condition::Field field); ///< Empty for Anywhere.

} // namespace laurels
