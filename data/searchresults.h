// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/cards.h"

#include <optional>

namespace laurels {

/// A stretch of a text that matches, in UTF-16 units.
struct Match {
    int start = 0;
    int length = 0;
    bool operator==(const Match &) const = default;
};

/// Text with its matches, ready to be painted with marks.
struct MarkedText {
    QString text;
    QList<Match> matches; ///< In order, not overlapping.
    bool operator==(const MarkedText &) const = default;
};

struct FilmHit {
    FilmCard film;
    MarkedText title;
    MarkedText snippet; ///< Where else it matched; empty text = only the title.
};

struct AuthorityHit {
    AuthorityCard card;
    MarkedText name;
    MarkedText snippet;
};

/// One part of a query as it was understood, for a chip: `train` anywhere; Topic: Migration.
struct QueryPart {
    QString field; ///< Operator, "topic"; empty = anywhere.
    QString value; ///< "migration".
    QString source; ///< As typed, `topic:migration`; taking it out of the query removes the part.
    bool excluded = false;
};

/// Another spelling of a query, for "Did you mean …".
struct Correction {
    QString query; ///< The whole query, spelt so: what to search for when it is accepted.
    QString text; ///< What to show: the name or title as catalogued where the query is one, else the query.
    bool operator==(const Correction &) const = default;
};

struct SearchResults {
    QList<QueryPart> parts;
    QStringList unknownOperators; ///< Such as "colour": searched as plain words, and said so.
    QList<FilmHit> films; ///< Best first, as many as were asked for.
    std::optional<int> filmCount; ///< All that match, exact up to the bound; nothing = they were not counted.
    bool isFilmCountExact = true;
    QList<AuthorityHit> people;
    QList<AuthorityHit> awardBodies;
    QList<AuthorityHit> topics;
    QList<AuthorityHit> series;
    std::optional<Correction> didYouMean; ///< Where nothing or little matches, and a spelling nearby does.
    /// At least so many: films that were not counted are those that are here.
    int total() const
    {
        return filmCount.value_or(int(films.size()))
               + int(people.size() + awardBodies.size() + topics.size() + series.size());
    }
};

/// An operator that fits what is being typed, such as `topic:` after "migr".
struct OperatorHint {
    QString query; ///< The whole query with the operator in it: "topic:migr", or "topic:" when a value is to follow.
    QString text; ///< The operator and its value alone: "topic:migr".
    QString meaning; ///< "Films with this topic"; translated.
    bool operator==(const OperatorHint &) const = default;
};

/// What the list under the search field offers while a query is typed.
struct Suggestions {
    QString query; ///< What was typed; tells answers apart from those to an older query. Empty: no search is offered.
    QList<FilmHit> films; ///< Best first, at most three, without snippets.
    QList<AuthorityHit> people; ///< At most two.
    QList<AuthorityHit> others; ///< Award bodies, topics and series, at most two.
    QList<OperatorHint> operators; ///< At most three.
    std::optional<Correction> didYouMean; ///< Only where there is nothing else.
    bool isEmpty() const { return films.isEmpty() && people.isEmpty() && others.isEmpty() && operators.isEmpty(); }
};

} // namespace laurels
