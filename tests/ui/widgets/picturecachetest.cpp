// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/picturecache.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QTest>

using namespace laurels;
using namespace Qt::StringLiterals;

class PictureCacheTest : public QObject
{
    Q_OBJECT

    static constexpr QSize Frame{160, 90};
    static constexpr QPointF Middle{0.5, 0.5};

    static QByteArray red(QSize size)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::red);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    }

private slots:
    void asksOnceAndShowsThePictureWhenItHasCome()
    {
        PictureCache cache;
        QSignalSpy asked(&cache, &PictureCache::bytesNeeded);
        QSignalSpy ready(&cache, &PictureCache::pictureReady);

        QVERIFY(!cache.pixmap(ImageId{1}, Frame, 1, Middle));
        QVERIFY(!cache.pixmap(ImageId{1}, Frame, 1, Middle));
        QCOMPARE(asked.count(), 1);
        cache.setBytes(ImageId{1}, Frame.width(), red({320, 180}));
        QVERIFY(ready.wait());

        const auto pixmap = cache.pixmap(ImageId{1}, Frame, 1, Middle);
        QVERIFY(pixmap);
        QCOMPARE(pixmap->size(), Frame);
        QCOMPARE(pixmap->toImage().pixelColor(80, 45), QColor(Qt::red));
        QVERIFY(cache.isIdle());
    }

    void unpacksOffTheThreadThatAsks()
    {
        PictureCache cache;
        (void)cache.pixmap(ImageId{1}, Frame, 1, Middle);

        cache.setBytes(ImageId{1}, Frame.width(), red({320, 180}));

        QVERIFY(!cache.pixmap(ImageId{1}, Frame, 1, Middle)); // nothing was done while we waited
        QVERIFY(!cache.isIdle());
        QTRY_VERIFY(cache.isIdle());
    }

    void keepsOnePictureForEachPixelRatio()
    {
        PictureCache cache;
        QSignalSpy asked(&cache, &PictureCache::bytesNeeded);
        for (const qreal ratio : {1.0, 2.0}) {
            (void)cache.pixmap(ImageId{1}, Frame, ratio, Middle);
            cache.setBytes(ImageId{1}, int(Frame.width() * ratio), red({640, 360}));
        }
        QTRY_VERIFY(cache.isIdle());

        const auto dense = cache.pixmap(ImageId{1}, Frame, 2, Middle);

        QCOMPARE(asked.count(), 2);
        QVERIFY(dense);
        QCOMPARE(dense->size(), Frame * 2);
        QCOMPARE(dense->deviceIndependentSize().toSize(), Frame);
    }

    void answersTheNewestWishFirstAndDropsWhatScrolledAway()
    {
        PictureCache cache;
        QList<qint64> asked;
        connect(&cache, &PictureCache::bytesNeeded, this, [&asked](ImageId image) { asked << image.value; });
        for (qint64 id = 1; id <= 300; ++id)
            (void)cache.pixmap(ImageId{id}, Frame, 1, Middle);
        const qsizetype atOnce = asked.size();

        for (qsizetype answered = 0; answered < asked.size(); ++answered)
            cache.setBytes(ImageId{asked.at(answered)}, Frame.width(), red({16, 9}));

        QVERIFY(atOnce < 20);
        QCOMPARE(asked.at(atOnce), 300);
        QVERIFY(!asked.contains(150)); // crowded out by newer ones
        QVERIFY(asked.size() < 150);
        QTRY_VERIFY(cache.isIdle());
    }

    void staysWithinItsBytes()
    {
        PictureCache cache;
        constexpr QSize Large{1600, 900}; // 5.8 MB each
        const QByteArray bytes = red({64, 36});
        for (qint64 id = 1; id <= 20; ++id) {
            (void)cache.pixmap(ImageId{id}, Large, 1, Middle);
            cache.setBytes(ImageId{id}, Large.width(), bytes);
            QTRY_VERIFY(cache.isIdle());
        }

        int kept = 0;
        for (qint64 id = 1; id <= 20; ++id)
            kept += cache.pixmap(ImageId{id}, Large, 1, Middle) ? 1 : 0;

        QVERIFY2(kept >= 1 && kept <= 9, qPrintable(QString::number(kept)));
    }

    void remembersWhatCannotBeRead()
    {
        PictureCache cache;
        QSignalSpy asked(&cache, &PictureCache::bytesNeeded);
        (void)cache.pixmap(ImageId{1}, Frame, 1, Middle);
        (void)cache.pixmap(ImageId{2}, Frame, 1, Middle);

        cache.setBytes(ImageId{1}, Frame.width(), {});
        cache.setBytes(ImageId{2}, Frame.width(), "no picture at all");
        QTRY_VERIFY(cache.isIdle());

        QVERIFY(cache.isUnreadable(ImageId{1}));
        QVERIFY(cache.isUnreadable(ImageId{2}));
        (void)cache.pixmap(ImageId{1}, Frame, 1, Middle);
        QCOMPARE(asked.count(), 2);
    }

    void cutsAroundTheFocalPoint()
    {
        QCOMPARE(cutAround({1600, 900}, {160, 90}, {0.5, 0.5}), QRect(0, 0, 1600, 900));
        QCOMPARE(cutAround({1600, 900}, {900, 900}, {0.0, 0.5}), QRect(0, 0, 900, 900));
        QCOMPARE(cutAround({1600, 900}, {900, 900}, {1.0, 0.5}), QRect(700, 0, 900, 900));
    }

    void forgetsAnotherCataloguesPictures()
    {
        PictureCache cache;
        (void)cache.pixmap(ImageId{1}, Frame, 1, Middle);
        cache.setBytes(ImageId{1}, Frame.width(), red({320, 180}));

        cache.clear();
        QTest::qWait(50); // for what was being unpacked

        QSignalSpy asked(&cache, &PictureCache::bytesNeeded);
        QVERIFY(!cache.pixmap(ImageId{1}, Frame, 1, Middle));
        QCOMPARE(asked.count(), 1);
    }
};

QTEST_MAIN(PictureCacheTest)
#include "picturecachetest.moc"
