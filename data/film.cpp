// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/film.h"

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

int shownYear(int completed, const PartialDate &premiere)
{
    return completed != 0 ? completed : premiere.year();
}

} // namespace laurels
