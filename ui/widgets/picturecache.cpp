// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/picturecache.h"

#include "ui/widgets/picturereader.h"

#include <QPainter>

namespace laurels {

namespace {

constexpr int MostKilobytes = 48 * 1024;
constexpr int MostWaiting = 96; ///< Two screens of the smallest tiles.
constexpr int MostAsked = 6; ///< Few, so that a new wish does not stand behind old ones.

QImage painted(const QByteArray &bytes, QSize pixels, QPointF focalPoint, int radius)
{
    const QImage picture = decodePicture(bytes, pixels);
    if (picture.isNull())
        return {};
    QImage result(pixels, QImage::Format_ARGB32_Premultiplied);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QImage cut = picture.copy(cutAround(picture.size(), pixels, focalPoint))
                           .scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(cut));
    painter.drawRoundedRect(result.rect(), radius, radius);
    return result;
}

} // namespace

QRect cutAround(QSize picture, QSize frame, QPointF focalPoint)
{
    const QSize size = frame.scaled(picture, Qt::KeepAspectRatio).expandedTo({1, 1});
    const int left = qRound(focalPoint.x() * picture.width() - size.width() / 2.0);
    const int top = qRound(focalPoint.y() * picture.height() - size.height() / 2.0);
    return {QPoint(qBound(0, left, qMax(0, picture.width() - size.width())),
                   qBound(0, top, qMax(0, picture.height() - size.height()))),
            size};
}

PictureCache::PictureCache(QObject *parent) : QObject(parent), m_pixmaps(MostKilobytes)
{
    m_pool.setMaxThreadCount(2);
}

PictureCache::~PictureCache()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void PictureCache::clear()
{
    ++m_epoch;
    m_pool.clear();
    m_pixmaps.clear();
    m_waiting.clear();
    m_asked.clear();
    m_decoding.clear();
    m_unreadable.clear();
}

std::optional<QPixmap> PictureCache::pixmap(ImageId image, QSize size, qreal devicePixelRatio, QPointF focalPoint,
                                            int radius)
{
    if (!image || size.isEmpty() || isUnreadable(image))
        return {};
    const Key key{image, (QSizeF(size) * devicePixelRatio).toSize(), (focalPoint * 1000).toPoint(),
                  qRound(radius * devicePixelRatio), devicePixelRatio};
    if (const QPixmap *known = m_pixmaps.object(key))
        return *known;
    want(key);
    return {};
}

void PictureCache::want(const Key &key)
{
    if (m_decoding.contains(key) || m_asked.value({key.image, key.pixels.width()}).contains(key))
        return;
    m_waiting.removeOne(key);
    m_waiting << key;
    if (m_waiting.size() > MostWaiting)
        m_waiting.removeFirst();
    askNext();
}

void PictureCache::askNext()
{
    while (m_asked.size() < MostAsked && !m_waiting.isEmpty()) {
        const Key key = m_waiting.takeLast();
        const Wish wish{key.image, key.pixels.width()};
        const bool isAsked = m_asked.contains(wish);
        m_asked[wish] << key;
        if (!isAsked)
            emit bytesNeeded(wish.first, wish.second);
    }
}

void PictureCache::setBytes(ImageId image, int width, const QByteArray &bytes)
{
    const QList<Key> keys = m_asked.take({image, width});
    if (bytes.isEmpty() && !keys.isEmpty()) {
        m_unreadable.insert(image);
        emit pictureReady(image);
    } else {
        for (const Key &key : keys)
            decode(key, bytes);
    }
    askNext();
}

void PictureCache::decode(const Key &key, const QByteArray &bytes)
{
    m_decoding.insert(key);
    const auto work = [this, key, bytes, epoch = m_epoch] {
        const QImage image = painted(bytes, key.pixels, QPointF(key.focalPoint) / 1000, key.radius);
        QMetaObject::invokeMethod(this, [this, key, image, epoch] { keep(key, image, epoch); });
    };
    m_pool.start(work, ++m_serial);
}

void PictureCache::keep(const Key &key, const QImage &image, int epoch)
{
    if (epoch != m_epoch)
        return;
    m_decoding.remove(key);
    if (image.isNull()) {
        m_unreadable.insert(key.image);
    } else {
        auto pixmap = new QPixmap(QPixmap::fromImage(image));
        pixmap->setDevicePixelRatio(key.ratio);
        m_pixmaps.insert(key, pixmap, qMax(1, int(image.sizeInBytes() / 1024)));
    }
    emit pictureReady(key.image);
}

} // namespace laurels
