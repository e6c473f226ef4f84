// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/text.h"

#include <QVariant>

namespace laurels {

/// What was typed into a field of one line, as the catalogue keeps it.
inline QString asLine(const QVariant &typed)
{
    return cleanText(typed.toString()).simplified();
}

} // namespace laurels
