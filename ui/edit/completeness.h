// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/film.h"

namespace laurels {

/// Something that a film ought to have: what is said when it is missing, and the field that takes it.
struct CompletenessItem {
    QString field; ///< Key of the form's row.
    QString icon;
    QString missing; ///< "No synopsis yet".
    bool isThere = false;
};

/// The nine things that make a film's page whole, in the order of the form.
QList<CompletenessItem> completeness(const Film &film);

} // namespace laurels
