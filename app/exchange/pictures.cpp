// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/pictures.h"

#include "ui/widgets/picturereader.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

#include <functional>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr qint64 LargestFile = 32 * 1024 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("laurels::Pictures", text);
}

Result<QByteArray> readFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::NotFound,
                     tr("The picture %1 cannot be read: %2. Check its name.").arg(name, file.errorString())};
    const QByteArray bytes = file.read(LargestFile + 1);
    if (bytes.size() > LargestFile)
        return Error{Error::Invalid, tr("The picture %1 is larger than 32 MiB. Use a smaller copy.").arg(name)};
    return bytes;
}

/// The bytes that `image` names or carries; nothing when it does neither.
Result<std::optional<QByteArray>> bytesOf(const QJsonObject &image, PictureFiles files)
{
    if (const QString name = image[u"file"_s].toString(); !name.isEmpty()) {
        if (files == PictureFiles::Refuse)
            return Error{Error::Invalid,
                         tr("A file named in an import is not read. Add the picture by “laurels edit”.")};
        const auto bytes = readFile(name);
        return bytes ? Result<std::optional<QByteArray>>(*bytes) : bytes.error();
    }
    const QJsonValue data = image[u"data"_s];
    if (!data.isString())
        return std::optional<QByteArray>();
    const auto decoded =
        QByteArray::fromBase64Encoding(data.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return Error{Error::Invalid, tr("“data” is not a picture in base64.")};
    return std::optional(*decoded);
}

/// One picture of a film, wherever its JSON stands.
Result<void> readPicture(QJsonObject &image, PictureFiles files, QList<Picture> &pictures)
{
    const auto bytes = bytesOf(image, files);
    if (!bytes)
        return bytes.error();
    image.remove(u"file"_s);
    image.remove(u"data"_s);
    if (!*bytes)
        return {};
    const auto picture = laurels::readPicture(**bytes);
    if (!picture)
        return picture.error();
    image[u"sha256"_s] = picture->sha256();
    image[u"mime"_s] = picture->mime;
    image[u"width"_s] = picture->size.width();
    image[u"height"_s] = picture->size.height();
    pictures << *picture;
    return {};
}

/// Calls `each` with every picture of the film's JSON and its path, and puts back what became of it.
Result<void> forEachPicture(QJsonObject &film, const std::function<Result<void>(QJsonObject &, const QString &)> &each)
{
    if (const QJsonValue signature = film.value(u"signatureImage"_s); signature.isObject()) {
        QJsonObject image = signature.toObject();
        if (auto done = each(image, u"signatureImage"_s); !done)
            return done;
        film[u"signatureImage"_s] = image;
    }
    QJsonArray others = film.value(u"otherImages"_s).toArray(); // operator[] would put a null there: no pictures
    for (qsizetype i = 0; i < others.size(); ++i) {
        QJsonObject image = others[i].toObject();
        if (auto done = each(image, u"otherImages[%1]"_s.arg(i)); !done)
            return done;
        others[i] = image;
    }
    if (!others.isEmpty())
        film[u"otherImages"_s] = others;
    return {};
}

} // namespace

Result<QList<Picture>> readPictures(QJsonObject &film, PictureFiles files, QString *badKey)
{
    QList<Picture> pictures;
    const auto read = [&](QJsonObject &image, const QString &path) -> Result<void> {
        const auto done = readPicture(image, files, pictures);
        if (!done && badKey)
            *badKey = path;
        return done;
    };
    if (auto done = forEachPicture(film, read); !done)
        return done.error();
    return pictures;
}

Result<void> addPictureData(QJsonObject &film, ImageStore &images)
{
    return forEachPicture(film, [&images](QJsonObject &image, const QString &) -> Result<void> {
        const auto id = images.find(image[u"sha256"_s].toString());
        if (!id)
            return id.error();
        const auto bytes = images.bytes(*id);
        if (!bytes)
            return bytes.error();
        image[u"data"_s] = QString::fromLatin1(bytes->toBase64());
        return {};
    });
}

bool beginsAsPicture(const QByteArray &bytes)
{
    return pictureSize(bytes).isValid();
}

} // namespace laurels
