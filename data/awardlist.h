// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/film.h"

namespace laurels {

/// Awards read from a list that was copied from somewhere, an award a line: "2009 Whistler Film Festival-Best
/// Documentary Award", "Best Feature, Big Sky Documentary Film Festival (2010)", "Nominated: Gotham Awards – Best
/// Documentary". A line that is only a year stands for those below it. Bullets and empty lines are passed over. What
/// cannot be told apart is left in the name of the award body, for a person to put right.
QList<Award> awardsFromText(const QString &text);

} // namespace laurels
