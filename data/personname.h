// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/film.h"

namespace laurels {

/// "Lixin Fan (painter)" taken apart into a name and what tells it from namesakes; all of it is the name where nothing
/// stands in parentheses at its end. Without an id.
PersonRef personFromText(const QString &text);

} // namespace laurels
