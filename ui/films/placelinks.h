// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/place.h"
#include "ui/shell/page.h"
#include "ui/widgets/abstractlink.h"

namespace laurels {

/// What a place is called among the links of a page: the same after the page is made anew.
QString placeKey(const Place &place);

/// `link` asks for `place` by the signal placeRequested of `section`.
template <class Section> void leadTo(AbstractLink *link, const Place &place, Section *section)
{
    link->setObjectName(placeKey(place));
    QObject::connect(link, &AbstractLink::clicked, section,
                     [section, place] { emit section->placeRequested(place, Opening::Here); });
    QObject::connect(link, &AbstractLink::openedInNewWindow, section,
                     [section, place] { emit section->placeRequested(place, Opening::NewWindow); });
}

struct PlaceLink {
    QString text;
    Place place;
};

/// Links one after another, with commas between them, on as many lines as it takes.
class PlaceLinks : public QWidget
{
    Q_OBJECT
public:
    explicit PlaceLinks(const QList<PlaceLink> &links, QWidget *parent = nullptr);

signals:
    void placeRequested(const laurels::Place &place, laurels::Opening opening);
};

} // namespace laurels
