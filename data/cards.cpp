// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cards.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace laurels {

bool isDescendingByNature(FilmSort sort)
{
    return sort != FilmSort::Title;
}

QString metaLine(const FilmCard &card)
{
    QStringList parts;
    if (card.year != 0)
        parts << QString::number(card.year);
    const QStringList &people = card.directors.isEmpty() ? card.makers : card.directors;
    if (!people.isEmpty())
        parts << people.join(u", "_s);
    if (card.length.count() > 0)
        parts << QCoreApplication::translate("laurels::FilmCard", "%1 min").arg(card.length.count());
    return parts.isEmpty() ? QCoreApplication::translate("laurels::FilmCard", "Year and length not recorded")
                           : parts.join(u" · "_s);
}

} // namespace laurels
