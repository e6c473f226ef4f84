// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/awards/bodykinds.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

struct BodyKinds {
    Q_DECLARE_TR_FUNCTIONS(laurels::BodyKinds)
};

} // namespace

QList<std::pair<QString, QString>> bodyKinds()
{
    return {{QString(), BodyKinds::tr("Not recorded")},
            {u"festival"_s, BodyKinds::tr("Festival")},
            {u"academy"_s, BodyKinds::tr("Academy")},
            {u"guild"_s, BodyKinds::tr("Guild")},
            {u"critics"_s, BodyKinds::tr("Critics’ association")},
            {u"foundation"_s, BodyKinds::tr("Foundation")},
            {u"broadcaster"_s, BodyKinds::tr("Broadcaster")},
            {u"market"_s, BodyKinds::tr("Film market")},
            {u"other"_s, BodyKinds::tr("Other")}};
}

} // namespace laurels
