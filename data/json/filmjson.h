// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/film.h"
#include "data/result.h"

#include <QJsonObject>

namespace laurels {

/// Whether references are named by their names alone, or also by their ids ("personId", "bodyId", "termId", "filmId",
/// "imageId"), so that what is written can be restored exactly in the same catalogue.
enum class JsonIds { Without, With };

/// What becomes of a key that no film has.
enum class UnknownKeys { Refuse, KeepAsCustomField };

/// The film as the command line shows and exports it. Keys without a value are left out, except title, id, uuid,
/// revision, created and modified.
QJsonObject toJson(const Film &film, JsonIds ids = JsonIds::Without);

/// A new film. Its id, revision, created and modified are not taken over, its uuid is.
/// Invalid when a value is of the wrong type; `badKey` is then the path of it, "awards[2].year".
Result<Film> filmFromJson(const QJsonObject &object, UnknownKeys unknown = UnknownKeys::Refuse,
                          QString *badKey = nullptr);

/// Changes what `object` has keys for, and nothing else: a list replaces the list, null clears. The ids in it count
/// only when `ids` says so, because those of a file are of another catalogue. Id, uuid, revision, created and modified
/// stay. On failure the film is as before.
Result<void> applyJson(Film &film, const QJsonObject &object, JsonIds ids = JsonIds::Without,
                       QString *badKey = nullptr);

/// The path given as {"signatureImage": {"file": …}}; empty = none. The caller reads the picture: applyJson() only
/// takes its description, credit and focal point.
QString signatureImageFile(const QJsonObject &object);

/// The keys whose values differ, as applyJson() takes them: id, revision and times are none of them.
QStringList changedKeys(const Film &before, const Film &after);

} // namespace laurels
