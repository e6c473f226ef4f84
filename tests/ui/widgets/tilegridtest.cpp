// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tilegrid.h"

#include <QTest>

using namespace laurels;

class TileGridTest : public QObject
{
    Q_OBJECT

private slots:
    void fillsLineAfterLine()
    {
        TileGrid grid;

        grid.arrange(10, 4, {});

        QCOMPARE(grid.lines(), 3);
        QCOMPARE(grid.lineOf(4), 1);
        QCOMPARE(grid.placeOf(6), 2);
        QCOMPARE(grid.firstOf(2), 8);
        QCOMPARE(grid.lastOf(2), 9);
    }

    void beginsALineWithEachGroup()
    {
        TileGrid grid;

        grid.arrange(10, 4, {1, 5, 4});

        QCOMPARE(grid.lines(), 4);
        QCOMPARE(grid.lineOf(1), 1);
        QCOMPARE(grid.placeOf(5), 0);
        QCOMPARE(grid.lastOf(0), 0);
        QCOMPARE(grid.firstOf(3), 6);
        QCOMPARE(grid.lastOf(3), 9);
    }

    void keepsWhatTheGroupsLeaveOver()
    {
        TileGrid grid;

        grid.arrange(5, 4, {2});

        QCOMPARE(grid.lines(), 2);
        QCOMPARE(grid.lineOf(4), 1);
    }

    void takesGroupsThatPromiseTooMuch()
    {
        TileGrid grid;

        grid.arrange(3, 4, {2, 9, 7});

        QCOMPARE(grid.lines(), 2);
        QCOMPARE(grid.lastOf(1), 2);
    }

    void hasNoLineWithoutTiles()
    {
        TileGrid grid;

        grid.arrange(0, 4, {});

        QCOMPARE(grid.lines(), 0);
        QVERIFY(grid.firstOf(0) > grid.lastOf(0));
    }
};

QTEST_APPLESS_MAIN(TileGridTest)
#include "tilegridtest.moc"
