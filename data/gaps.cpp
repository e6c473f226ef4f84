// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/gaps.h"

#include <algorithm>

namespace laurels {

Gaps gapsOf(const Film &film)
{
    Gaps gaps;
    gaps.setFlag(Gap::Image, !film.signatureImage());
    gaps.setFlag(Gap::Synopsis, film.synopsis.isEmpty());
    gaps.setFlag(Gap::Logline, film.logline.isEmpty());
    gaps.setFlag(Gap::Premiere, film.premiere.isUnknown());
    gaps.setFlag(Gap::Length, film.length.count() == 0);
    const auto hasNoRole = [](const Credit &credit) { return credit.role.isEmpty(); };
    gaps.setFlag(Gap::Credits, film.credits.isEmpty() || std::ranges::any_of(film.credits, hasNoRole));
    return gaps;
}

FilmField fieldOf(Gap gap)
{
    switch (gap) {
    case Gap::Image:
        return FilmField::Images;
    case Gap::Synopsis:
        return FilmField::Synopsis;
    case Gap::Logline:
        return FilmField::Logline;
    case Gap::Premiere:
        return FilmField::Premiere;
    case Gap::Length:
        return FilmField::Length;
    case Gap::Credits:
        return FilmField::Credits;
    }
    Q_UNREACHABLE();
}

} // namespace laurels
