// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/placelist.h"

#include <QTest>

using namespace laurels;
using namespace Qt::StringLiterals;

class PlaceListTest : public QObject
{
    Q_OBJECT

private slots:
    void saysEachCountInFullToThoseWhoListen()
    {
        PlaceList places;

        places.setCounts({.films = 1'000'000, .people = 99});
        places.setCount(Place::Attention, 1'841'306);

        QCOMPARE(places.findItems(u"Films"_s, Qt::MatchExactly).first()->data(Qt::AccessibleTextRole).toString(),
                 u"Films, 1,000,000"_s);
        QCOMPARE(places.findItems(u"People"_s, Qt::MatchExactly).first()->data(Qt::AccessibleTextRole).toString(),
                 u"People, 99"_s);
        QCOMPARE(
            places.findItems(u"Needs attention"_s, Qt::MatchExactly).first()->data(Qt::AccessibleTextRole).toString(),
            u"Needs attention, 1,841,306"_s);
    }
};

QTEST_MAIN(PlaceListTest)
#include "placelisttest.moc"
