// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/sheets.h"
#include "ui/films/filmgroupsmodel.h"

namespace laurels {

enum class FilmsBy { Role, Year };

/// The films of a person in groups: by what they did on them, director first and the unrecorded last, or by year,
/// newest first.
QList<FilmGroup> groupFilms(const QList<PersonFilm> &films, FilmsBy order);

/// Those on which it is not recorded what the person did.
QList<FilmCard> filmsWithoutRole(const QList<PersonFilm> &films);

} // namespace laurels
