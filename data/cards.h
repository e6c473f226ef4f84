// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/authority.h"

namespace laurels {

/// A film as a list shows it: what fits on a tile or a row, and no more.
struct FilmCard {
    FilmId id;
    QString title;
    int year = 0; ///< As shown (see shownYear); 0 = unknown.
    PartialDate premiere;
    std::chrono::minutes length{0}; ///< 0 = unknown.
    int awards = 0; ///< How many are recorded, whatever their result.
    QStringList directors;
    QStringList makers; ///< The first two people credited; for the tile of a film without a director.
    QStringList topics;
    QStringList series;
    QString fundingInitiative;
    ImageId image; ///< Its signature image; 0 = none, the generated tile stands in.
    QPointF focalPoint{0.5, 0.5};
    QDateTime added; ///< UTC.
    QDateTime changed; ///< UTC.
    bool operator==(const FilmCard &) const = default;
};

/// A person, award body, topic or series as a list shows it.
struct AuthorityCard {
    Authority kind = Authority::Person;
    qint64 id = 0; ///< A PersonId, AwardBodyId or TermId, by `kind`.
    QString name;
    QString
        detail; ///< A person's roles or disambiguation, a body's place and kind, a topic's description; may be empty.
    int films = 0; ///< How many films of the catalogue it is on.
    int awards = 0; ///< Award bodies only: how many awards.
    ImageId image; ///< A portrait; 0 = none.
    bool operator==(const AuthorityCard &) const = default;
};

/// How a list of films is ordered. Films without the value come last in both directions.
/// Relevance is for the answers to a query, and best first whatever the direction.
enum class FilmSort { Added, Title, Year, Premiere, Length, Awards, Relevance };

/// The direction that a person means when they name an order: newest, longest and most first, titles from A.
bool isDescendingByNature(FilmSort sort);

/// "2011 · Lixin Fan · 90 min": the parts that are known; a sentence when none is.
QString metaLine(const FilmCard &card);

} // namespace laurels
