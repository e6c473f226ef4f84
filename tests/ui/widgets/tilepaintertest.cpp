// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tilepainter.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace laurels;
using namespace Qt::StringLiterals;

class TilePainterTest : public QObject
{
    Q_OBJECT
private slots:
    void designsEachTitleTheSameEverywhere()
    {
        QCOMPARE(tileHash(u"Fallen  City"_s), 0x58689e1aa02a910eULL);
        QCOMPARE(tileHash(u"the salt ledger"_s), 0x34ea179d8aaa307dULL);
        QCOMPARE(tileDesign(u"Fallen City"_s).tint, 2);
        QCOMPARE(tileDesign(u"Fallen City"_s).motif, 1);
        QCOMPARE(tileDesign(u"the salt ledger"_s).tint, 5);
        QCOMPARE(tileDesign(u"the salt ledger"_s).motif, 0);
    }

    void passesOverArticlesInInitials()
    {
        QCOMPARE(tileInitials(u"A Room for Swallows"_s), u"RS"_s);
        QCOMPARE(tileInitials(u"The Salt Ledger"_s), u"SL"_s);
        QCOMPARE(tileInitials(u"9to5"_s), u"9"_s);
        QCOMPARE(tileInitials(u"…"_s), u"…"_s);
    }

    void paintsInkOnGround()
    {
        QImage image(320, 180, QImage::Format_RGB32);
        image.fill(Qt::magenta);

        QPainter painter(&image);
        paintTile(painter, image.rect(), u"Fallen City"_s, 0);
        painter.end();

        QCOMPARE(image.pixelColor(0, 179), tileGround(tileDesign(u"Fallen City"_s)));
        bool hasInk = false;
        for (int x = 0; x < 320; ++x)
            for (int y = 100; y < 180; ++y)
                hasInk |= image.pixelColor(x, y) == QColor(0xf4, 0xef, 0xd9);
        QVERIFY(hasInk);
    }
};

QTEST_MAIN(TilePainterTest)
#include "tilepaintertest.moc"
