// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "data/edits.h"
#include "data/filmstore.h"
#include "data/history.h"
#include "data/imagestore.h"
#include "data/json/filmjson.h"
#include "data/json/recordreader.h"
#include "data/sql/database.h"
#include "ui/widgets/picturereader.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("laurels::Editing", text);
}

/// All objects of the file named by --from, or of standard input.
Result<QList<QJsonObject>> readObjects(const Arguments &arguments)
{
    const QString name = arguments.value(u"from"_s);
    if (name.isEmpty())
        return Error{Error::Invalid, tr("Name the JSON file after --from, or - for standard input.")};
    QFile file(name);
    const bool isOpen = name == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return Error{Error::NotFound, tr("%1 cannot be read. Check its name.").arg(name), file.errorString()};
    QList<QJsonObject> objects;
    RecordReader reader(file);
    while (const auto record = reader.next()) {
        QJsonParseError error;
        const auto document = QJsonDocument::fromJson(record->json, &error);
        if (!record->problem.isEmpty() || !document.isObject())
            return Error{Error::Invalid, tr("%1, line %2: this is not JSON that can be read. %3")
                                             .arg(name)
                                             .arg(record->line)
                                             .arg(record->problem.isEmpty() ? error.errorString() : record->problem)};
        objects << document.object();
    }
    if (objects.isEmpty())
        return Error{Error::Invalid, tr("%1 holds no film. It should be an object in braces.").arg(name)};
    return objects;
}

/// Reads and stores the picture that `object` names, and makes it the signature image of `film`.
Result<void> takePicture(Catalogue &catalogue, const QJsonObject &object, Film &film)
{
    const QString name = signatureImageFile(object);
    if (name.isEmpty())
        return {};
    constexpr qint64 Largest = 32 * 1024 * 1024;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::NotFound, tr("The picture %1 cannot be read. Check its name.").arg(name)};
    if (file.size() > Largest)
        return Error{Error::Invalid, tr("The picture %1 is larger than 32 MiB.").arg(name)};
    const auto picture = readPicture(file.readAll());
    if (!picture)
        return picture.error();
    auto transaction = sql::Transaction::begin(catalogue.database());
    if (!transaction)
        return transaction.error();
    const auto stored = catalogue.images().store(*picture);
    if (!stored)
        return stored.error();
    if (auto committed = transaction->commit(); !committed)
        return committed;
    for (FilmImage &image : film.images)
        if (image.kind == "signature"_L1) {
            image.image = *stored;
            image.sha256 = picture->sha256();
            image.mime = picture->mime;
            image.size = picture->size;
        }
    return {};
}

} // namespace

Result<int> addCommand(Catalogue &catalogue, const Arguments &arguments)
{
    const auto objects = readObjects(arguments);
    if (!objects)
        return objects.error();
    QList<Film> films;
    for (const QJsonObject &object : *objects) {
        auto film = filmFromJson(object);
        if (!film)
            return film.error();
        if (auto picture = takePicture(catalogue, object, *film); !picture)
            return picture.error();
        film->images.removeIf([](const FilmImage &image) { return !image.image; });
        films << *film;
    }
    const auto ids = catalogue.edits().add(films);
    if (!ids)
        return ids.error();
    QJsonArray list;
    QString text;
    for (FilmId id : *ids) {
        list << id.value;
        text += QString::number(id.value) + u'\n';
    }
    return arguments.has(u"json"_s) ? print(QJsonObject{{u"ids"_s, list}}) : print(text);
}

Result<int> editCommand(Catalogue &catalogue, const Arguments &arguments)
{
    std::optional<qint64> revision;
    if (arguments.has(u"revision"_s)) {
        bool isNumber = false;
        revision = arguments.value(u"revision"_s).toLongLong(&isNumber);
        if (!isNumber)
            return Error{Error::Invalid, tr("--revision needs a number.")};
    }
    const auto id = catalogue.findFilm(arguments.values.first());
    if (!id)
        return id.error();
    const auto objects = readObjects(arguments);
    if (!objects)
        return objects.error();
    if (objects->size() != 1)
        return Error{Error::Invalid, tr("“edit” takes the JSON of one film; %1 were given.").arg(objects->size())};
    Film pictured;
    if (auto checked = applyJson(pictured, objects->first()); !checked)
        return checked.error();
    if (auto picture = takePicture(catalogue, objects->first(), pictured); !picture)
        return picture.error();
    const FilmImage *const image = pictured.signatureImage();
    const auto film = catalogue.edits().change(
        *id,
        [&](Film &draft) -> Result<void> {
            if (auto applied = applyJson(draft, objects->first()); !applied)
                return applied;
            for (FilmImage &each : draft.images)
                if (image && image->image && each.kind == "signature"_L1) {
                    each.image = image->image;
                    each.sha256 = image->sha256;
                    each.mime = image->mime;
                    each.size = image->size;
                }
            draft.images.removeIf([](const FilmImage &each) { return !each.image; });
            return {};
        },
        revision);
    if (!film)
        return film.error();
    if (arguments.has(u"json"_s))
        return print(toJson(*film));
    return print(tr("“%1” is saved, revision %2.").arg(film->title).arg(film->revision) + u'\n');
}

Result<int> removeCommand(Catalogue &catalogue, const Arguments &arguments)
{
    const auto id = catalogue.findFilm(arguments.values.first());
    if (!id)
        return id.error();
    const auto film = catalogue.films().find(*id);
    if (!film)
        return film.error();
    if (auto removed = catalogue.edits().remove(*id); !removed)
        return removed.error();
    if (arguments.has(u"json"_s))
        return print(QJsonObject{{u"removed"_s, id->value}, {u"title"_s, film->title}});
    return print(tr("“%1” is removed. “laurels undo” brings it back.").arg(film->title) + u'\n');
}

Result<int> undoCommand(Catalogue &catalogue, const Arguments &arguments)
{
    std::optional<ChangeId> wanted;
    if (arguments.has(u"change"_s)) {
        bool isNumber = false;
        wanted = ChangeId{arguments.value(u"change"_s).toLongLong(&isNumber)};
        if (!isNumber)
            return Error{Error::Invalid, tr("--change needs the number of a change; see “laurels history”.")};
    }
    const auto change = catalogue.edits().undo(wanted);
    if (!change)
        return change.error();
    if (arguments.has(u"json"_s))
        return print(QJsonObject{{u"undone"_s, change->id.value}, {u"label"_s, change->label}});
    return print(tr("Taken back: %1").arg(change->label) + u'\n');
}

Result<int> historyCommand(Catalogue &catalogue, const Arguments &arguments)
{
    FilmId film;
    if (!arguments.values.isEmpty()) {
        const auto found = catalogue.findFilm(arguments.values.first());
        if (!found)
            return found.error();
        film = *found;
    }
    constexpr int Most = 1000;
    const auto changes = catalogue.history().changes(film, Most);
    if (!changes)
        return changes.error();
    QJsonArray list;
    QString text;
    for (const Change &change : *changes) {
        QJsonArray films;
        for (FilmId each : change.films)
            films << each.value;
        const QString at = change.at.toUTC().toString(Qt::ISODate);
        QJsonObject object{{u"id"_s, change.id.value}, {u"at"_s, at},
                           {u"by"_s, change.by},       {u"kind"_s, change.kind},
                           {u"label"_s, change.label}, {u"films"_s, films}};
        if (change.undoneBy)
            object[u"undoneBy"_s] = change.undoneBy.value;
        list << object;
        text += u"%1  %2  %3  %4  %5\n"_s.arg(change.id.value).arg(at, change.by, change.kind, change.label);
    }
    return arguments.has(u"json"_s) ? print(QJsonObject{{u"changes"_s, list}}) : print(text);
}

} // namespace laurels
