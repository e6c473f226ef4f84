// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/catalogue.h"

#include <functional>

namespace laurels {

/// Where an export goes, piece by piece.
using ExportSink = std::function<Result<void>(const QByteArray &)>;

/// Hears how many of the films were written; says whether the export goes on.
using ExportProgress = std::function<bool(qsizetype written)>;

enum class WithPictures { No, Yes };

/// Writes the films as one JSON array, in that order; those that are gone meanwhile are left out. Answers how many were
/// written; Cancelled when `goesOn` says no.
Result<qsizetype> exportJson(Catalogue &catalogue, const QList<FilmId> &films, const ExportSink &write,
                             WithPictures pictures, const ExportProgress &goesOn);

/// The same into the file `path`, which is there whole or as it was before; Invalid when that is the catalogue itself.
Result<qsizetype> exportJsonFile(Catalogue &catalogue, const QList<FilmId> &films, const QString &path,
                                 WithPictures pictures, const ExportProgress &goesOn);

/// Invalid when `path` is the catalogue's own file.
Result<void> checkExportTarget(const Catalogue &catalogue, const QString &path);

} // namespace laurels
