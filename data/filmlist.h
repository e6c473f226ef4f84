// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/cards.h"

namespace laurels {

/// Which films, in which order. The default is all of them, newest first.
struct FilmList {
    FilmSort sort = FilmSort::Added;
    bool descending = true;
    QString query; ///< In the query language; empty = all films.
    TermId term; ///< Only the films of this topic or series; 0 = any.
    bool isBookmarked = false; ///< Only the bookmarked ones; by Relevance they stand in the person's own order.
    bool operator==(const FilmList &) const = default;
};

/// What a list begins with: its first screens, where they are known sooner than the rest.
struct FilmListBeginning {
    QList<FilmId> ids;
    QList<FilmCard> cards; ///< Of the first of them.
    bool isWhole = false; ///< There is no more.
};

/// How a list of names is ordered.
enum class AuthoritySort { Name, Films };

} // namespace laurels
