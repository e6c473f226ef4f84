// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/picturereader.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QImageWriter>
#include <QRandomGenerator>
#include <QTest>
#include <QtEndian>

using namespace laurels;
using namespace Qt::StringLiterals;

class PictureReaderTest : public QObject
{
    Q_OBJECT

    static QByteArray encoded(const QImage &image, const char *format)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, format);
        return bytes;
    }

    static QImage gradient(QSize size)
    {
        QImage image(size, QImage::Format_RGB32);
        for (int y = 0; y < size.height(); ++y)
            for (int x = 0; x < size.width(); ++x)
                image.setPixel(x, y, qRgb(x % 256, y % 256, (x + y) % 256));
        return image;
    }

    /// A PNG that claims to be of `size`; its checksum of the header is right, its pixels are those of a small one.
    static QByteArray pngOfClaimedSize(quint32 width, quint32 height)
    {
        QByteArray bytes = encoded(gradient({8, 8}), "PNG");
        constexpr int Header = 12; // behind signature and length: type, then width and height
        qToBigEndian(width, bytes.data() + Header + 4);
        qToBigEndian(height, bytes.data() + Header + 8);
        quint32 crc = 0xFFFFFFFF;
        for (const char byte : bytes.mid(Header, 17)) {
            crc ^= quint8(byte);
            for (int bit = 0; bit < 8; ++bit)
                crc = (crc >> 1) ^ (crc & 1 ? 0xEDB88320 : 0);
        }
        qToBigEndian(~crc, bytes.data() + Header + 17);
        return bytes;
    }

private slots:
    void readsWhatItKnowsByItsFirstBytes_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QString>("mime");

        QTest::newRow("JPEG") << QByteArray("JPEG") << u"image/jpeg"_s;
        QTest::newRow("PNG") << QByteArray("PNG") << u"image/png"_s;
        QTest::newRow("BMP") << QByteArray("BMP") << u"image/bmp"_s;
        if (QImageWriter::supportedImageFormats().contains("webp"))
            QTest::newRow("WebP") << QByteArray("WEBP") << u"image/webp"_s;
    }
    void readsWhatItKnowsByItsFirstBytes()
    {
        QFETCH(QByteArray, format);
        QFETCH(QString, mime);

        const auto picture = readPicture(encoded(gradient({640, 360}), format.constData()));

        QVERIFY(picture);
        QCOMPARE(picture->mime, mime);
        QCOMPARE(picture->size, QSize(640, 360));
        QVERIFY(!picture->thumbnails.isEmpty());
        for (const Thumbnail &thumbnail : picture->thumbnails)
            QCOMPARE(decodePicture(thumbnail.bytes, {}).width(), thumbnail.width);
    }

    void refusesWhatIsNoPictureOrTooMuchOfOne_data()
    {
        QTest::addColumn<QByteArray>("bytes");

        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("not a picture");
        QTest::newRow("an SVG that names a file")
            << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><image href='/etc/passwd'/></svg>");
        QTest::newRow("an XPM") << QByteArray("/* XPM */ static char *x[] = {\"1 1 1 1\", \"a c #fff\", \"a\"};");
        QTest::newRow("a signature and no more") << QByteArray("\x89PNG\r\n\x1a\n");
        QTest::newRow("a JPEG that ends at once") << QByteArray("\xff\xd8\xff\xe0", 4);
        QTest::newRow("more than 40 megapixels") << pngOfClaimedSize(20'000, 20'000);
        QTest::newRow("a side over 30,000") << pngOfClaimedSize(31'000, 1);
        QTest::newRow("a side that overflows") << pngOfClaimedSize(0x7FFFFFFF, 0x7FFFFFFF);
        QTest::newRow("no width") << pngOfClaimedSize(0, 100);
        QTest::newRow("over 32 MiB") << encoded(gradient({8, 8}), "PNG") + QByteArray(33 * 1024 * 1024, '\0');
    }
    void refusesWhatIsNoPictureOrTooMuchOfOne()
    {
        QFETCH(QByteArray, bytes);

        const auto picture = readPicture(bytes);

        QVERIFY(!picture);
        QCOMPARE(picture.error().kind, Error::Invalid);
        QVERIFY(picture.error().message.endsWith(u'.'));
        QVERIFY(decodePicture(bytes, {100, 100}).isNull());
    }

    void livesThroughPicturesThatWereCutAndMangled()
    {
        QRandomGenerator random(20090122);
        QElapsedTimer timer;
        timer.start();
        for (const char *format : {"JPEG", "PNG", "BMP"}) {
            const QByteArray whole = encoded(gradient({160, 90}), format);
            for (int round = 0; round < 60; ++round) {
                QByteArray bytes = whole.first(random.bounded(8, int(whole.size())));
                for (int change = 0; change < 8; ++change)
                    bytes[random.bounded(4, int(bytes.size()))] = char(random.bounded(256));
                const auto picture = readPicture(bytes);
                QVERIFY(!picture || !picture->size.isEmpty());
            }
        }

        QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
    }

    void unpacksNoMoreThanItTakesToCover()
    {
        const QByteArray bytes = encoded(gradient({1600, 900}), "JPEG");

        const QImage image = decodePicture(bytes, {320, 180});

        QCOMPARE(image.size(), QSize(320, 180));
        QCOMPARE(decodePicture(bytes, {}).size(), QSize(1600, 900));
    }
};

QTEST_GUILESS_MAIN(PictureReaderTest)
#include "picturereadertest.moc"
