// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/result.h"
#include "data/upgrade.h"

#include <QList>

namespace laurels {

class Catalogue;

/// What one look at a catalogue found.
struct Finding {
    QString name; ///< "integrity", "foreign keys", "search index", "images".
    bool isOk = true;
    QString detail; ///< A sentence: what was looked at, or what is wrong and what to do.
};

/// Looks the whole catalogue over and changes nothing: every page, every reference, every index against its text, every
/// picture against its hash. `isPicture` says whether bytes begin as a picture does. Cancelled when `goesOn` says no.
Result<QList<Finding>> inspect(Catalogue &catalogue, const std::function<bool(const QByteArray &)> &isPicture,
                               const Progress &goesOn = {});

} // namespace laurels
