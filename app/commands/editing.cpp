// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/exchange/pictures.h"
#include "data/edits.h"
#include "data/filmrules.h"
#include "data/filmstore.h"
#include "data/history.h"
#include "data/imagestore.h"
#include "data/json/filmjson.h"
#include "data/json/recordreader.h"

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

/// What one film's JSON says, and where it stands.
struct Given {
    QJsonObject object;
    qint64 line = 0;
};

/// The same error, with the place in the file that it is about.
Error at(const Arguments &arguments, const Given &given, Error error)
{
    error.message = tr("%1, line %2: %3").arg(arguments.value(u"from"_s)).arg(given.line).arg(error.message);
    return error;
}

/// All objects of the file named by --from, or of standard input.
Result<QList<Given>> readObjects(const Arguments &arguments)
{
    const QString name = arguments.value(u"from"_s);
    QFile file(name);
    const bool isOpen = name == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return Error{Error::NotFound, tr("%1 cannot be read: %2. Check its name.").arg(name, file.errorString())};
    QList<Given> objects;
    RecordReader reader(file);
    while (const auto record = reader.next()) {
        QJsonParseError error;
        const auto document = QJsonDocument::fromJson(record->json, &error);
        if (!record->problem.isEmpty() || !document.isObject())
            return Error{Error::Invalid, tr("%1, line %2: this is not JSON that can be read. %3")
                                             .arg(name)
                                             .arg(record->line)
                                             .arg(record->problem.isEmpty() ? error.errorString() : record->problem)};
        objects << Given{document.object(), record->line};
    }
    if (objects.isEmpty())
        return Error{Error::Invalid, tr("%1 holds no film. It should be an object in braces.").arg(name)};
    return objects;
}

/// Says on standard error what looks wrong in a film that was saved, as the form says it beside the field.
void warn(Catalogue &catalogue, const Film &film)
{
    const QList<Issue> doubts = catalogueWarnings(catalogue.films(), film).value_or(QList<Issue>());
    for (const Issue &issue : warnings(film) + doubts) {
        const QString sentence = tr("Saved, but look at “%1”: %2").arg(film.title, issue.message);
        std::fprintf(stderr, "laurels: %s\n", sentence.toUtf8().constData());
    }
}

} // namespace

Result<int> addCommand(Catalogue &catalogue, const Arguments &arguments)
{
    const auto objects = readObjects(arguments);
    if (!objects)
        return objects.error();
    QList<Film> films;
    QList<Picture> pictures;
    for (Given given : *objects) {
        const auto read = readPictures(given.object, PictureFiles::Read);
        if (!read)
            return at(arguments, given, read.error());
        const auto film = filmFromJson(given.object);
        if (!film)
            return at(arguments, given, film.error());
        if (auto checked = checkFilm(*film); !checked)
            return at(arguments, given, checked.error());
        pictures += *read;
        films << *film;
    }
    catalogue.images().offer(pictures);
    const auto ids = catalogue.edits().add(films);
    if (!ids)
        return ids.error();
    QJsonArray list;
    QString text;
    for (FilmId id : *ids) {
        if (const auto film = catalogue.films().find(id))
            warn(catalogue, *film);
        list << id.value;
        text += QString::number(id.value) + u'\n';
    }
    return arguments.has(u"json"_s) ? print(QJsonObject{{u"ids"_s, list}}) : print(text);
}

Result<Film> editFilm(Catalogue &catalogue, FilmId id, const QJsonObject &values, std::optional<qint64> revision)
{
    if (const QJsonValue given = values[u"id"_s]; !given.isUndefined() && given != QJsonValue(id.value))
        return Error{Error::Invalid, tr("“id” names another film than %1, which was to be changed. Leave it out, or "
                                        "name that film instead. Nothing was changed.")
                                         .arg(id.value)};
    QJsonObject read = values;
    const auto pictures = readPictures(read, PictureFiles::Read);
    if (!pictures)
        return pictures.error();
    Film trial;
    if (auto readable = applyJson(trial, read); !readable)
        return readable.error();
    catalogue.images().offer(*pictures);
    return catalogue.edits().change(
        id, [&read](Film &draft) { return applyJson(draft, read); }, revision);
}

Result<int> editCommand(Catalogue &catalogue, const Arguments &arguments)
{
    const auto revision =
        arguments.has(u"revision"_s) ? std::optional(arguments.value(u"revision"_s).toLongLong()) : std::nullopt;
    const auto id = catalogue.findFilm(arguments.values.first());
    if (!id)
        return id.error();
    const auto objects = readObjects(arguments);
    if (!objects)
        return objects.error();
    if (objects->size() != 1)
        return Error{Error::Invalid, tr("“edit” takes the JSON of one film; %1 were given.").arg(objects->size())};
    const auto film = editFilm(catalogue, *id, objects->first().object, revision);
    if (!film && film.error().kind == Error::Invalid)
        return at(arguments, objects->first(), film.error());
    if (!film)
        return film.error();
    warn(catalogue, *film);
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
    const auto wanted =
        arguments.has(u"change"_s) ? std::optional(ChangeId{arguments.value(u"change"_s).toLongLong()}) : std::nullopt;
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
