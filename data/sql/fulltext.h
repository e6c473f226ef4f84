// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/sql/database.h"

#include <QStringList>

namespace laurels::sql {

QStringList indexNames(); ///< Of the full-text indexes, in the order of the alphabet.

/// The full-text indexes that disagree with the text they were made of. Only on a connection that may write: SQLite
/// asks an index by writing a word to it. Reads all text that is indexed.
Result<QStringList> brokenIndexes(Database &database);

/// Makes these indexes again from their text. Within a transaction.
Result<void> rebuildIndexes(Database &database, const QStringList &names);

/// How many bytes of new entries each index gathers before it writes them; more makes an import faster. It is kept in
/// the file, so whoever asks for much sets it back to UsualIndexMemory in the same transaction.
Result<void> setIndexMemory(Database &database, int bytes);
constexpr int UsualIndexMemory = 1024 * 1024;

} // namespace laurels::sql
