// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/imagestore.h"
#include "data/json/filmjson.h"

namespace laurels {

/// Whether a picture may be read from a file that the JSON names: the person's own words may, a stranger's may not.
enum class PictureFiles { Read, Refuse };

/// Reads the pictures that a film's JSON names ("file") or carries ("data", base64), and puts what is known of each in
/// its place, so that the film then names it by its hash. Invalid or NotFound, with the path of the bad key.
Result<QList<Picture>> readPictures(QJsonObject &film, PictureFiles files, QString *badKey = nullptr);

/// Puts the bytes of the film's stored pictures into its JSON, as "data", so that they come along.
Result<void> addPictureData(QJsonObject &film, ImageStore &images);

/// Whether these are the first bytes of a picture that could be drawn.
bool beginsAsPicture(const QByteArray &bytes);

} // namespace laurels
