// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/result.h"

#include <functional>

namespace laurels {

class Catalogue;

namespace sql {
class Database;
}

/// A consistent copy of the catalogue at `path`, verified before it gets that name; also while others write.
/// `goesOn` hears the percentage that is copied; when it says no, there is no copy and the answer is Cancelled.
Result<void> backUp(Catalogue &catalogue, const QString &path, const std::function<bool(int)> &goesOn = {});
Result<void> backUp(sql::Database &database, const QString &path, const std::function<bool(int)> &goesOn = {});

/// All pages of `from` into `to`, which then holds the same.
Result<void> copyDatabase(sql::Database &from, sql::Database &to);

} // namespace laurels
