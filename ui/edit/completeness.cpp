// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/completeness.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

struct Completeness {
    Q_DECLARE_TR_FUNCTIONS(laurels::Completeness)
};

} // namespace

QList<CompletenessItem> completeness(const Film &film)
{
    const bool hasEveryRole = std::ranges::none_of(film.credits, &QString::isEmpty, &Credit::role);
    return {
        {u"title"_s, u"basics"_s, Completeness::tr("No title yet"), !film.title.isEmpty()},
        {u"logline"_s, u"basics"_s, Completeness::tr("No logline yet"), !film.logline.isEmpty()},
        {u"premiere"_s, u"calendar"_s, Completeness::tr("Premiere not recorded"), !film.premiere.isUnknown()},
        {u"lengthMinutes"_s, u"clock"_s, Completeness::tr("Length not recorded"), film.length.count() > 0},
        {u"synopsis"_s, u"story"_s, Completeness::tr("No synopsis yet"), !film.synopsis.isEmpty()},
        {u"credits"_s, u"people"_s, Completeness::tr("Nobody is credited yet"), !film.credits.isEmpty()},
        {u"credits"_s, u"person"_s, Completeness::tr("A role is not recorded"),
         hasEveryRole && !film.credits.isEmpty()},
        {u"topics"_s, u"topic"_s, Completeness::tr("No topic yet"), !film.topics.isEmpty()},
        {u"images"_s, u"image"_s, Completeness::tr("No signature image yet"), film.signatureImage() != nullptr},
    };
}

} // namespace laurels
