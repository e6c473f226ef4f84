// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/films/placelinks.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/linkbutton.h"

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int BetweenLinks = 1; ///< The links' own room for the focus ring does the rest.

} // namespace

QString placeKey(const Place &place)
{
    return u"%1 %2"_s.arg(int(place.kind)).arg(place.id);
}

PlaceLinks::PlaceLinks(const QList<PlaceLink> &links, QWidget *parent) : QWidget(parent)
{
    auto *flow = new FlowLayout(BetweenLinks, 0);
    setLayout(flow);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (qsizetype i = 0; i < links.size(); ++i) {
        auto *link = new LinkButton(links[i].text);
        link->setWrapping(true);
        if (i + 1 < links.size())
            link->setTrailing(u","_s);
        leadTo(link, links[i].place, this);
        flow->addWidget(link);
    }
}

} // namespace laurels
