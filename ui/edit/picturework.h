// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/imagestore.h"

#include <QImage>
#include <QRect>

#include <functional>

class QObject;

namespace laurels {

using PictureRead = std::function<void(const Result<Picture> &)>;

/// Reads a picture on another thread; `answered` runs on that of `receiver`, and not at all once it is gone.
void readPictureLater(const QByteArray &bytes, QObject *receiver, const PictureRead &answered);

/// The same for one that has no file yet, such as what was copied from another program: it becomes a PNG.
void readPictureLater(const QImage &image, QObject *receiver, const PictureRead &answered);

/// Cuts a picture to `frame`, in its pixels; what comes is a picture of its own, JPEG or, from a PNG, PNG.
void cutPictureLater(const QByteArray &bytes, const QRect &frame, QObject *receiver, const PictureRead &answered);

/// Unpacks a picture, no larger than it takes to cover `cover`; null when it cannot be.
void decodePictureLater(const QByteArray &bytes, QSize cover, QObject *receiver,
                        const std::function<void(const QImage &)> &answered);

} // namespace laurels
