// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/id.h"
#include "data/result.h"

#include <QByteArray>
#include <QList>
#include <QSize>

#include <memory>

namespace laurels {

namespace sql {
class Database;
}

/// A smaller copy of a picture, encoded.
struct Thumbnail {
    int width = 0; ///< Pixels.
    QByteArray bytes;
};

/// A picture ready to be stored: its bytes as they came, and its thumbnails.
struct Picture {
    QByteArray bytes;
    QString mime; ///< "image/jpeg".
    QSize size; ///< Pixels, after its orientation was applied.
    QList<Thumbnail> thumbnails; ///< Narrowest first.
    QString sha256() const; ///< Of `bytes`, in lower-case hexadecimal.
};

/// Keeps each picture once, under the hash of its bytes.
class ImageStore
{
public:
    explicit ImageStore(sql::Database &database);
    ~ImageStore();

    Result<ImageId> store(const Picture &picture); ///< Within a transaction.

    /// Keeps pictures at hand for the films that are saved next and name them by their hash: they are stored in the
    /// transaction of that film. Those offered before are let go.
    void offer(const QList<Picture> &pictures);
    /// The image of that hash, stored already or offered. Within a transaction; NotFound.
    Result<ImageId> take(const QString &sha256);

    /// Removes pictures that no film and no person shows, and that no change of the last 90 days could bring back.
    /// Within a transaction; answers how many.
    Result<int> removeUnused();

    Result<ImageId> find(const QString &sha256); ///< NotFound when there is none.
    Result<QByteArray> bytes(ImageId id); ///< As they came.
    Result<QByteArray> thumbnail(ImageId id,
                                 int width); ///< The narrowest of at least `width` pixels, else the original.

private:
    struct Statements;
    sql::Database &m_database;
    std::unique_ptr<Statements> m_statements;
    QList<Picture> m_offered;
};

} // namespace laurels
