// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/result.h"

namespace laurels {

class Catalogue;

/// A consistent copy of the catalogue at `path`, verified before it gets that name; also while others write.
Result<void> backUp(Catalogue &catalogue, const QString &path);

} // namespace laurels
