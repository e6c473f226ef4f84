// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/history.h"

namespace laurels {

/// "Length was changed", "Deleted": what a change did, in one line.
QString whatText(const Change &change);

/// "Taken back", or nothing where the change stands.
QString stateText(const Change &change);

/// "Other images" for the key "otherImages".
QString fieldText(const QString &key);

/// A value of the history as a person reads it; a dash for none.
QString valueText(const QString &json);

} // namespace laurels
