// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/importreport.h"

#include <functional>

class QIODevice;

namespace laurels {

/// Hears how many films were read, and what share of the file, from 0 to 1 and below 0 where that is unknown; says
/// whether the import goes on.
using ImportProgress = std::function<bool(qint64 films, double share)>;

/// Brings the films of one JSON file in, and notes in `report` what could not be taken. "-" is standard input. An error
/// ends the import: NotFound, Unavailable, or Cancelled when `goesOn` says no.
Result<void> importJsonFile(Catalogue &catalogue, FilmImport &import, const QString &name, ImportReport &report,
                            const ImportProgress &goesOn);

/// Whether the file holds more than `count` films; reads no further than it must.
bool holdsMoreThan(qint64 count, const QString &name);

} // namespace laurels
