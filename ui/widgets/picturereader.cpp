// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/picturereader.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QImageWriter>

#include <array>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr qsizetype MostBytes = 32 * 1024 * 1024;
constexpr int LongestSide = 30'000;
constexpr qint64 MostPixels = 40'000'000;
constexpr int UnpackedMegabytes = 192;
constexpr std::array ThumbnailWidths{320, 640, 1280};
constexpr int ThumbnailQuality = 85;

struct Format {
    QByteArray name; ///< As Qt's readers call it; empty = none of ours.
    QString mime;
};

Format formatOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xd8\xff"))
        return {"jpeg", u"image/jpeg"_s};
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return {"png", u"image/png"_s};
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return {"webp", u"image/webp"_s};
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return {"gif", u"image/gif"_s};
    if (bytes.startsWith("BM"))
        return {"bmp", u"image/bmp"_s};
    if (bytes.startsWith(QByteArray("II*\0", 4)) || bytes.startsWith(QByteArray("MM\0*", 4)))
        return {"tiff", u"image/tiff"_s};
    return {};
}

Error refusal(const QString &message, const QString &detail = {})
{
    return {Error::Invalid, message, detail};
}

struct PictureReader {
    Q_DECLARE_TR_FUNCTIONS(laurels::PictureReader)
};

Error notAPicture(const QString &detail = {})
{
    return refusal(PictureReader::tr("That file is not a picture Laurels can read. Use JPEG, PNG or WebP."), detail);
}

bool isWithinLimits(QSize size)
{
    return !size.isEmpty() && size.width() <= LongestSide && size.height() <= LongestSide
           && qint64(size.width()) * size.height() <= MostPixels;
}

/// Set up so that nothing but this one decoder sees the bytes.
void prepare(QImageReader &reader, const QByteArray &format)
{
    [[maybe_unused]] static const bool isLimited = (QImageReader::setAllocationLimit(UnpackedMegabytes), true);
    reader.setFormat(format);
    reader.setAutoDetectImageFormat(false);
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);
}

QImage narrowed(const QImage &image, int width)
{
    return image.width() > width ? image.scaledToWidth(width, Qt::SmoothTransformation) : image;
}

Thumbnail thumbnailOf(const QImage &image, int width)
{
    const bool hasWebp = QImageWriter::supportedImageFormats().contains("webp");
    const QByteArray format = !image.hasAlphaChannel() ? "jpeg" : hasWebp ? "webp" : "png";
    Thumbnail thumbnail{.width = width};
    QBuffer buffer(&thumbnail.bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format.constData(), ThumbnailQuality);
    return thumbnail;
}

QList<Thumbnail> thumbnailsOf(QImage image)
{
    QList<Thumbnail> thumbnails;
    for (auto width = ThumbnailWidths.crbegin(); width != ThumbnailWidths.crend(); ++width) {
        if (image.width() < *width)
            continue;
        image = narrowed(image, *width); // each from the one above it: the first step is the dear one
        thumbnails.prepend(thumbnailOf(image, *width));
    }
    if (thumbnails.isEmpty())
        thumbnails << thumbnailOf(image, image.width());
    return thumbnails;
}

} // namespace

Result<Picture> readPicture(const QByteArray &bytes)
{
    if (bytes.size() > MostBytes)
        return refusal(PictureReader::tr("The picture is larger than 32 MB. Use a smaller copy."));
    const Format format = formatOf(bytes);
    if (format.name.isEmpty())
        return notAPicture();
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    prepare(reader, format.name);
    const QSize size = reader.size();
    if (!size.isValid())
        return notAPicture(reader.errorString());
    if (!isWithinLimits(size))
        return refusal(PictureReader::tr("The picture has more than 40 megapixels. Use a smaller copy."));
    const QImage image = reader.read();
    if (image.isNull())
        return notAPicture(reader.errorString());
    return Picture{.bytes = bytes, .mime = format.mime, .size = image.size(), .thumbnails = thumbnailsOf(image)};
}

QImage decodePicture(const QByteArray &bytes, QSize cover)
{
    const Format format = formatOf(bytes);
    if (format.name.isEmpty() || bytes.size() > MostBytes)
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    prepare(reader, format.name);
    const QSize size = reader.size();
    if (!isWithinLimits(size))
        return {};
    const bool isTurned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    const QSize needed = size.scaled(isTurned ? cover.transposed() : cover, Qt::KeepAspectRatioByExpanding);
    if (!cover.isEmpty() && needed.width() < size.width())
        reader.setScaledSize(needed);
    return reader.read();
}

QSize pictureSize(const QByteArray &bytes)
{
    const Format format = formatOf(bytes);
    if (format.name.isEmpty() || bytes.size() > MostBytes)
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    prepare(reader, format.name);
    const QSize size = reader.size();
    return isWithinLimits(size) ? size : QSize();
}

} // namespace laurels
