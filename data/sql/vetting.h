// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/sql/database.h"

namespace laurels::sql {

/// Reads the header's bytes, before SQLite sees the file: whether it is a regular file, a catalogue, and of which
/// schema version. NotFound, Damaged or NewerSchema; nothing is opened for writing. Not for a file that this process
/// has open: to close it here would drop the locks held on it.
Result<int> readSchemaVersion(const QString &path);

/// Whether the open database holds just what this program would have built for schema `version`, and passes SQLite's
/// quick check, which a file over LargeFile is spared for now. Damaged, with what was found; nothing is written.
Result<void> vet(Database &database, int version);

/// What schemaFingerprint(SchemaVersion) gives, so that a start need not build a schema to compare the file's with.
constexpr QByteArrayView NewestFingerprint = "76b027c8c1757def6146930f07ee9f9a287ab0e6e2c1d53bbea7968057ac51d7";

/// A hash, in hex, of every part that schema `version` has.
Result<QByteArray> schemaFingerprint(int version);

/// From this size on a check takes so long that it is made once the first list is on screen, see checkFile().
constexpr qint64 LargeFile = 200 * 1024 * 1024;

/// SQLite's quick check of the whole file, on a connection of its own, from any thread: about 0.4 s a GB. Damaged when
/// it fails, Cancelled when `goesOn` says no.
Result<void> checkFile(const QString &path, std::function<bool()> goesOn = {});

} // namespace laurels::sql
