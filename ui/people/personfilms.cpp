// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personfilms.h"

#include "ui/people/personhead.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

bool isUnrecorded(const PersonFilm &film)
{
    return film.roles.isEmpty() || film.roles.contains(QString());
}

QString headingOf(const PersonFilm &film, FilmsBy order)
{
    if (order == FilmsBy::Role)
        return rolesText(film.roles.isEmpty() ? QStringList{QString()} : film.roles);
    return film.film.year != 0 ? QString::number(film.film.year)
                               : QCoreApplication::translate("laurels::PersonPage", "Year not recorded");
}

/// Directed films first, unrecorded roles last, and between them the larger group before the smaller.
std::pair<int, qsizetype> rank(const PersonFilm &first, qsizetype films)
{
    if (isUnrecorded(first))
        return {2, 0};
    return {first.roles.constFirst() == "Director"_L1 ? 0 : 1, -films};
}

} // namespace

QList<FilmGroup> groupFilms(const QList<PersonFilm> &films, FilmsBy order)
{
    QList<FilmGroup> groups;
    QList<PersonFilm> firsts;
    for (const PersonFilm &film : films) {
        const QString heading = headingOf(film, order);
        auto group = std::ranges::find(groups, heading, &FilmGroup::heading);
        if (group == groups.end()) {
            groups << FilmGroup{heading, {}};
            firsts << film;
            group = groups.end() - 1;
        }
        group->entries << FilmEntry{film.film, {}};
    }
    if (order == FilmsBy::Year)
        return groups;
    QList<std::pair<std::pair<int, qsizetype>, qsizetype>> ranks;
    for (qsizetype i = 0; i < groups.size(); ++i)
        ranks.append({rank(firsts[i], groups[i].entries.size()), i});
    std::ranges::sort(ranks);
    QList<FilmGroup> ordered;
    for (const auto &[place, group] : ranks)
        ordered << groups[group];
    return ordered;
}

QList<FilmCard> filmsWithoutRole(const QList<PersonFilm> &films)
{
    QList<FilmCard> found;
    for (const PersonFilm &film : films)
        if (isUnrecorded(film))
            found << film.film;
    return found;
}

} // namespace laurels
