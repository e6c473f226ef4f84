// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/sql/database.h"

namespace laurels::sql {

/// Reads the header's bytes, before SQLite sees the file: whether it is a regular file, a catalogue, and of which
/// schema version. NotFound, Damaged or NewerSchema; nothing is opened for writing.
Result<int> readSchemaVersion(const QString &path);

/// Whether the open database holds just what this program would have built for schema `version`, and passes SQLite's
/// own check and that of the search index. Damaged, with what was found; nothing is written.
Result<void> vet(Database &database, int version);

} // namespace laurels::sql
