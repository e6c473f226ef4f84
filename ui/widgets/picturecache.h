// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/id.h"

#include <QCache>
#include <QHash>
#include <QObject>
#include <QPixmap>
#include <QPointF>
#include <QSet>
#include <QThreadPool>

#include <optional>

namespace laurels {

/// The part of a picture of `picture` pixels that fills `frame`, as near to the focal point (fractions) as its edges
/// allow. Whole pixels of the picture.
QRect cutAround(QSize picture, QSize frame, QPointF focalPoint);

/// Pictures as they are painted: cut, scaled to device pixels, rounded. What is missing is asked for by signal, newest
/// wish first, and unpacked on threads of its own; a wish that nobody repeats is dropped when newer ones crowd it out.
class PictureCache : public QObject
{
    Q_OBJECT
public:
    explicit PictureCache(QObject *parent = nullptr);
    ~PictureCache() override; ///< Waits for what is being unpacked.

    /// Nothing while the picture is on the way, and when it cannot be read. `size` and `radius` in logical pixels.
    std::optional<QPixmap> pixmap(ImageId image, QSize size, qreal devicePixelRatio, QPointF focalPoint,
                                  int radius = 0);

    bool isUnreadable(ImageId image) const { return m_unreadable.contains(image); }
    bool isIdle() const { return m_waiting.isEmpty() && m_asked.isEmpty() && m_decoding.isEmpty(); }

    void clear(); ///< For another catalogue, whose ids mean other pictures.

public slots:
    /// The answer to bytesNeeded(): the same id and width. Empty bytes: there is no such picture.
    void setBytes(laurels::ImageId image, int width, const QByteArray &bytes);

signals:
    void bytesNeeded(laurels::ImageId image, int width); ///< An encoded copy of at least `width` pixels, if there is.
    void pictureReady(laurels::ImageId image); ///< Or known to be unreadable: paint again.

private:
    struct Key {
        ImageId image;
        QSize pixels;
        QPoint focalPoint; ///< Thousandths.
        int radius = 0; ///< Device pixels.
        qreal ratio = 1; ///< Device pixels a logical one.
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.image, key.pixels, key.focalPoint.x(), key.focalPoint.y(), key.radius,
                              key.ratio);
        }
    };
    using Wish = std::pair<ImageId, int>; ///< Picture and width in pixels.

    void want(const Key &key);
    void askNext();
    void decode(const Key &key, const QByteArray &bytes);
    void keep(const Key &key, const QImage &image, int epoch);

    QCache<Key, QPixmap> m_pixmaps; ///< Cost in kilobytes.
    QList<Key> m_waiting; ///< Newest last; not asked for yet.
    QHash<Wish, QList<Key>> m_asked; ///< Asked for; the bytes have not come.
    QSet<Key> m_decoding;
    QSet<ImageId> m_unreadable;
    QThreadPool m_pool;
    int m_serial = 0; ///< Newer work runs first.
    int m_epoch = 0; ///< Goes up with clear(): what was begun before is dropped.
};

} // namespace laurels
