// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/film.h"
#include "data/result.h"

namespace laurels {

class FilmStore;

enum class FilmField {
    Title,
    SortTitle,
    Titles,
    Logline,
    Synopsis,
    Year,
    Premiere,
    Dates,
    Length,
    Funding,
    Countries,
    Languages,
    Companies,
    Awards,
    Credits,
    Topics,
    Series,
    Images,
    Links,
    Relations,
    Identifiers,
    CustomFields,
    Notes,
    Rating,
};

/// One thing about a film that is wrong, or may be.
struct Issue {
    FilmField field;
    QString message; ///< A sentence that says what to change, or to look at.
    int row = -1; ///< Which entry of a list; -1 = the field as a whole.
    int twin = -1; ///< The entry before it that says the same; -1 = the issue is another.
    FilmId film = {}; ///< The film that the message speaks of, for a link "Open it"; 0 = none.
    bool operator==(const Issue &) const = default;
};

/// Everything that stops `film` from being saved; empty when it may be. Pure: no database, no widgets.
QList<Issue> validate(const Film &film);

/// What looks wrong, and stops nothing. Pure, and quick enough for each key.
QList<Issue> warnings(const Film &film);

/// The warnings that only the catalogue knows: another film of this title and year.
Result<QList<Issue>> catalogueWarnings(FilmStore &films, const Film &film);

/// Everything that stops `film` from being saved, as one Error; nothing when it may be.
Result<void> checkFilm(const Film &film);

/// What was typed where a number of minutes, a year, a date belongs; empty text is "unknown". Invalid with the sentence
/// to show beside the field.
Result<std::chrono::minutes> lengthFromText(const QString &text);
Result<int> yearFromText(const QString &text);
Result<PartialDate> dateFromText(const QString &text); ///< EDTF: 2011, 2011-09, 2011-09-27, 2011~.

constexpr int LongestLogline = 200; ///< Characters; a longer one is a warning, because lists cut it.
constexpr int MostLaurels = 4; ///< On one film.

} // namespace laurels
