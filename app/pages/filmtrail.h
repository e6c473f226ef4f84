// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/id.h"

#include <QList>

namespace laurels {

/// The list of films from which the person of one window last opened one: what lies before and after a film.
class FilmTrail
{
public:
    void follow(const QList<FilmId> &films) { m_films = films; }

    /// The film `distance` places on from `film`; 0 when there is none, or `film` is not of the list.
    FilmId beside(FilmId film, int distance) const
    {
        const auto at = m_films.indexOf(film);
        return at < 0 ? FilmId() : m_films.value(at + distance);
    }

private:
    QList<FilmId> m_films;
};

} // namespace laurels
