// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/result.h"

#include <functional>

namespace laurels {

namespace sql {
class Database;
}

/// Hears how much of the work is done, in percent; says whether it goes on.
using Progress = std::function<bool(int)>;

/// Brings a vetted catalogue of schema `version` up to the one this program knows, whole or not at all. First makes a
/// verified copy beside it, "films.before-v2.laurels", which stays until a person deletes it. Answers its path.
Result<QString> upgrade(sql::Database &database, int version, const Progress &progress);

/// The same without a copy, in memory, for a catalogue that may only be read.
Result<void> upgradeInMemory(sql::Database &database, int version);

} // namespace laurels
