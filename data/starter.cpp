// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/starter.h"

#include "data/authoritystore.h"
#include "data/catalogue.h"
#include "data/filmstore.h"
#include "data/imagestore.h"
#include "data/json/filmjson.h"
#include "data/sql/database.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr QSize PictureSize(1600, 900); ///< As resources/drawpictures.cpp draws them, and so are the widths.
constexpr int ThumbnailWidths[] = {320, 640, 1280};

Result<QByteArray> readResource(const QString &name)
{
    QFile file(u":/starter/"_s + name);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    return Error{Error::NotFound,
                 QCoreApplication::translate("laurels::Starter", "This program was built without the starter films."),
                 file.fileName()};
}

Result<QJsonDocument> readJson(const QString &name)
{
    const auto bytes = readResource(name);
    if (!bytes)
        return bytes.error();
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(*bytes, &problem);
    if (problem.error == QJsonParseError::NoError)
        return document;
    return Error{
        Error::Damaged,
        QCoreApplication::translate("laurels::Starter", "The starter films cannot be read: %1 is damaged.").arg(name),
        problem.errorString()};
}

/// Calls `save` with each object of the list in the file `name`, until one fails.
template <class Save> Result<void> forEachOf(const QString &name, Save save)
{
    const auto document = readJson(name);
    if (!document)
        return document.error();
    const QJsonArray records = document->array();
    for (const auto &record : records)
        if (auto saved = save(record.toObject()); !saved)
            return saved.error();
    return {};
}

Person personFrom(const QJsonObject &json)
{
    Person person;
    person.name = json["name"_L1].toString();
    person.sortName = json["sortName"_L1].toString();
    person.otherNames = json["otherNames"_L1].toVariant().toStringList();
    person.disambiguation = json["disambiguation"_L1].toString();
    person.biography = json["biography"_L1].toString();
    return person;
}

AwardBody awardBodyFrom(const QJsonObject &json)
{
    AwardBody body;
    body.name = json["name"_L1].toString();
    body.shortName = json["shortName"_L1].toString();
    body.place = json["place"_L1].toString();
    body.kind = json["kind"_L1].toString();
    return body;
}

Term termFrom(const QJsonObject &json, Term::Kind kind)
{
    return {.kind = kind, .name = json["name"_L1].toString(), .description = json["description"_L1].toString()};
}

/// Before the films, which then find these by name.
Result<void> addAuthorities(AuthorityStore &store)
{
    if (auto done = forEachOf(u"people.json"_s, [&](const QJsonObject &json) { return store.save(personFrom(json)); });
        !done)
        return done;
    if (auto done =
            forEachOf(u"awardbodies.json"_s, [&](const QJsonObject &json) { return store.save(awardBodyFrom(json)); });
        !done)
        return done;
    if (auto done = forEachOf(u"topics.json"_s,
                              [&](const QJsonObject &json) { return store.save(termFrom(json, Term::Topic)); });
        !done)
        return done;
    return forEachOf(u"series.json"_s,
                     [&](const QJsonObject &json) { return store.save(termFrom(json, Term::Series)); });
}

/// The picture that the build has drawn from `drawing`, "pictures/last-train-home.svg".
Result<Picture> readPicture(const QString &drawing)
{
    const QString base = u"pictures/"_s + QFileInfo(drawing).completeBaseName();
    const auto bytes = readResource(base + u".jpg"_s);
    if (!bytes)
        return bytes.error();
    Picture picture{.bytes = *bytes, .mime = u"image/jpeg"_s, .size = PictureSize, .thumbnails = {}};
    for (const int width : ThumbnailWidths) {
        const auto smaller = readResource(u"%1-%2.jpg"_s.arg(base).arg(width));
        if (!smaller)
            return smaller.error();
        picture.thumbnails << Thumbnail{width, *smaller};
    }
    return picture;
}

/// `image` has its description, credit and focal point already.
Result<void> addSignatureImage(ImageStore &store, FilmImage &image, const QString &drawing)
{
    const auto picture = readPicture(drawing);
    if (!picture)
        return picture.error();
    const auto id = store.store(*picture);
    if (!id)
        return id.error();
    image.image = *id;
    image.sha256 = picture->sha256();
    image.mime = picture->mime;
    image.size = picture->size;
    return {};
}

Result<void> addFilm(Catalogue &catalogue, const QString &slug)
{
    const auto document = readJson(u"films/%1.json"_s.arg(slug));
    if (!document)
        return document.error();
    auto film = filmFromJson(document->object());
    if (!film)
        return film.error();
    if (const QString drawing = signatureImageFile(document->object()); !drawing.isEmpty())
        if (auto done = addSignatureImage(catalogue.images(), film->images.first(), drawing); !done)
            return done;
    if (auto inserted = catalogue.films().insert(*film); !inserted)
        return inserted.error();
    return {};
}

Result<void> addFilms(Catalogue &catalogue)
{
    const auto document = readJson(u"order.json"_s);
    if (!document)
        return document.error();
    QStringList slugs = document->toVariant().toStringList();
    std::ranges::reverse(slugs); // The first of the list is the newest: it comes last.
    for (const QString &slug : slugs)
        if (auto added = addFilm(catalogue, slug); !added)
            return added;
    return {};
}

} // namespace

Result<void> fillWithStarterFilms(Catalogue &catalogue)
{
    auto transaction = sql::Transaction::begin(catalogue.database());
    if (!transaction)
        return transaction.error();
    if (auto done = addAuthorities(catalogue.authorities()); !done)
        return done;
    if (auto done = addFilms(catalogue); !done)
        return done;
    if (auto done = catalogue.films().settle(); !done)
        return done;
    return transaction->commit();
}

} // namespace laurels
