// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/film.h"

namespace laurels {

/// `kept` with what only `incoming` knows: its values where `kept` has none, and the list entries that `kept` lacks,
/// behind its own. Nothing of `kept` is changed or lost. Names count, not ids.
Film mergedFilm(const Film &kept, const Film &incoming);

} // namespace laurels
