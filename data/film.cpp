// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/film.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurels {

QString Film::originalTitle() const
{
    const auto original = std::ranges::find(titles, u"original"_s, &Title::kind);
    return original == titles.end() ? QString() : original->text;
}

const FilmImage *Film::signatureImage() const
{
    const auto signature = std::ranges::find(images, u"signature"_s, &FilmImage::kind);
    return signature == images.end() ? nullptr : &*signature;
}

QStringList Film::directors() const
{
    QStringList names;
    for (const Credit &credit : credits)
        if (credit.role == "Director"_L1 && !names.contains(credit.person.name))
            names << credit.person.name;
    return names;
}

QList<Issue> validate(const Film &film)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("laurels::Film", text); };
    constexpr int FirstFilm = 1874;
    QList<Issue> issues;
    if (film.title.trimmed().isEmpty())
        issues << Issue{FilmField::Title, tr("Give the film a title.")};
    if (film.title.size() > 2000)
        issues << Issue{FilmField::Title, tr("A title has at most 2,000 characters.")};
    if (film.year != 0 && (film.year < FirstFilm || film.year > 2200))
        issues << Issue{FilmField::Year, tr("The year is before cinema began or far ahead. Check it.")};
    if (!film.premiere.isUnknown() && film.premiere.latest().year() < FirstFilm)
        issues << Issue{FilmField::Premiere, tr("The premiere is before cinema began. Check the year.")};
    if (film.length.count() < 0 || film.length > std::chrono::hours(24 * 365))
        issues << Issue{FilmField::Length, tr("The length is a number of minutes, such as 90.")};
    if (film.rating && (*film.rating < 0 || *film.rating > 5))
        issues << Issue{FilmField::Rating, tr("A rating goes from 0 to 5.")};
    for (const Award &award : film.awards)
        if (award.body.name.trimmed().isEmpty() && award.name.trimmed().isEmpty())
            issues << Issue{FilmField::Awards, tr("An award needs its award body or its name.")};
    if (std::ranges::count(film.awards, true, &Award::laurel) > 4)
        issues << Issue{FilmField::Awards, tr("A film shows at most four laurels. Unmark one of them.")};
    for (const Credit &credit : film.credits)
        if (credit.person.name.trimmed().isEmpty())
            issues << Issue{FilmField::Credits, tr("A credit needs the name of a person.")};
    return issues;
}

int shownYear(int completed, const PartialDate &premiere)
{
    return completed != 0 ? completed : premiere.year();
}

} // namespace laurels
