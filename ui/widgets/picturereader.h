// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/imagestore.h"

#include <QImage>

namespace laurels {

/// A picture from a stranger, made ready to be stored: told by its first bytes whatever its name says, measured before
/// it is unpacked (32 MiB, 30,000 pixels a side, 40 megapixels), turned upright, and with its thumbnails. Only JPEG,
/// PNG, WebP, GIF (its first frame), BMP and TIFF: an SVG could name other files. Any thread.
Result<Picture> readPicture(const QByteArray &bytes);

/// The same bytes unpacked under the same limits, no larger than it takes to cover `cover` pixels (empty = as large as
/// it is); null when they cannot be. Any thread.
QImage decodePicture(const QByteArray &bytes, QSize cover);

/// How large the picture says it is; not valid when it is none, or larger than is taken. Unpacks nothing. Any thread.
QSize pictureSize(const QByteArray &bytes);

} // namespace laurels
