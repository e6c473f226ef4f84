// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/sql/database.h"

#include <QStringList>

#include <functional>

namespace laurels::sql {

/// "LAUR": what the header of a catalogue says it is.
constexpr int ApplicationId = 0x4C415552;

/// The version of the schema that this program reads and writes: how many steps there are.
constexpr int SchemaVersion = 6;

/// Brings the database from schema `from` (0 = empty) to `to`, step by step, in the transaction of the caller; the new
/// version is written with it. `goesOn` hears the percentage before each statement; when it
/// says no, the answer is Cancelled.
Result<void> migrate(Database &database, int from, int to, const std::function<bool(int)> &goesOn = {});

/// Every part of the schema, as type, name and SQL, in a fixed order; two schemas are the same when these are.
Result<QStringList> schemaParts(Database &database);

} // namespace laurels::sql
