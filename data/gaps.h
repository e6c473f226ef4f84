// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/filmrules.h"

#include <QFlags>

namespace laurels {

/// What a film still lacks, for “Needs attention” and for a form's completeness. Stored as these bits in film.gaps,
/// each with an index of its own, so the numbers stay.
enum class Gap {
    Image = 1, ///< No signature image.
    Synopsis = 2,
    Logline = 4,
    Premiere = 8,
    Length = 16,
    Credits = 32, ///< Nobody is credited, or somebody without a role.
};
Q_DECLARE_FLAGS(Gaps, Gap)
Q_DECLARE_OPERATORS_FOR_FLAGS(Gaps)

constexpr Gap AllGaps[] = {Gap::Image, Gap::Synopsis, Gap::Logline, Gap::Premiere, Gap::Length, Gap::Credits};

Gaps gapsOf(const Film &film);

/// The field of a form that closes the gap.
FilmField fieldOf(Gap gap);

} // namespace laurels
