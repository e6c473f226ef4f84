// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/cards.h"

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

struct SearchResults {
    QList<QueryPart> parts;
    QStringList unknownOperators; ///< Such as "colour": searched as plain words, and said so.
    QList<FilmHit> films; ///< Best first, as many as were asked for.
    int filmCount = 0; ///< All that match, exact up to the bound.
    bool isFilmCountExact = true;
    QList<AuthorityHit> people;
    QList<AuthorityHit> awardBodies;
    QList<AuthorityHit> topics;
    QList<AuthorityHit> series;
    int total() const { return filmCount + int(people.size() + awardBodies.size() + topics.size() + series.size()); }
};

} // namespace laurels
