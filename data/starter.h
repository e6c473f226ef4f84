// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/result.h"

namespace laurels {

class Catalogue;

/// Writes the starter films with their people, award bodies, topics, series and pictures into `catalogue`, which is
/// new and empty, as one transaction. Not a change of the person's, so Undo does not take it back.
Result<void> fillWithStarterFilms(Catalogue &catalogue);

} // namespace laurels
