// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/inventedfilms.h"

#include <QStringList>

namespace laurels::bench {

/// What a person might type who holds to no rule: beginnings of `words`, operators with and without a value, quotes and
/// brackets that are not closed, one letter, other scripts, signs of every kind. The same for the same dice.
QString randomQuery(Dice &dice, const QStringList &words);

} // namespace laurels::bench
