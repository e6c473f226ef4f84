// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/drafts.h"

#include "data/datafolder.h"
#include "data/filewriter.h"
#include "data/json/filmjson.h"
#include "data/recordstore.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr mode_t OnlyMine = 0600;
constexpr qint64 LargestDraft = 64 * 1024 * 1024;

QJsonObject asJson(const Draft &draft)
{
    return {{u"id"_s, draft.id.toString(QUuid::WithoutBraces)},
            {u"catalogue"_s, draft.catalogue},
            {u"kind"_s, int(draft.kind)},
            {u"record"_s, draft.record},
            {u"revision"_s, draft.revision},
            {u"title"_s, draft.title},
            {u"at"_s, draft.at.toUTC().toString(Qt::ISODateWithMs)},
            {u"base"_s, draft.base},
            {u"fields"_s, draft.fields}};
}

std::optional<Draft> readDraft(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > LargestDraft)
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    Draft draft{.id = QUuid::fromString(object[u"id"_s].toString()),
                .catalogue = object[u"catalogue"_s].toString(),
                .kind = RecordKind(qBound(0, object[u"kind"_s].toInt(), int(RecordKind::Role))),
                .record = object[u"record"_s].toInteger(),
                .revision = object[u"revision"_s].toInteger(),
                .title = object[u"title"_s].toString(),
                .at = QDateTime::fromString(object[u"at"_s].toString(), Qt::ISODateWithMs),
                .base = object[u"base"_s].toObject(),
                .fields = object[u"fields"_s].toObject()};
    return draft.id.isNull() || draft.fields.isEmpty() ? std::nullopt : std::optional(draft);
}

/// What can be read of one field: of a list, the rows that were filled in far enough.
void applyWhatCanBeRead(Film &film, const QString &key, const QJsonValue &value)
{
    if (applyJson(film, {{key, value}}, JsonIds::With))
        return;
    QJsonArray rows;
    for (const QJsonValue &row : value.toArray())
        if (Film probe; applyJson(probe, {{key, QJsonArray{row}}}, JsonIds::With))
            rows << row;
    (void)applyJson(film, {{key, rows}}, JsonIds::With);
}

Film readFilm(const QJsonObject &object, const Draft &draft)
{
    Film film;
    for (auto member = object.begin(); member != object.end(); ++member)
        applyWhatCanBeRead(film, member.key(), member.value());
    film.id = FilmId{draft.record};
    film.uuid = QUuid::fromString(object[u"uuid"_s].toString());
    film.revision = draft.revision;
    film.created = QDateTime::fromString(object[u"created"_s].toString(), Qt::ISODate);
    film.modified = QDateTime::fromString(object[u"modified"_s].toString(), Qt::ISODate);
    return film;
}

} // namespace

Drafts::Drafts(QString folder) : m_folder(std::move(folder)) { }

QString Drafts::defaultFolder()
{
    return dataFolder() + u"/drafts"_s;
}

QString Drafts::fileName(QUuid id) const
{
    return m_folder + u'/' + id.toString(QUuid::WithoutBraces) + u".json"_s;
}

Result<void> Drafts::keep(const Draft &draft)
{
    if (auto made = makePrivateFolder(m_folder); !made)
        return made.error();
    auto writer = FileWriter::open(fileName(draft.id), OnlyMine);
    if (!writer)
        return writer.error();
    if (auto written = (*writer)->write(QJsonDocument(asJson(draft)).toJson(QJsonDocument::Compact)); !written)
        return written;
    return (*writer)->commit();
}

void Drafts::drop(QUuid id)
{
    QFile::remove(fileName(id));
}

QList<Draft> Drafts::list(const QString &catalogue) const
{
    QList<Draft> drafts;
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files))
        if (const auto draft = readDraft(folder.filePath(name)); draft && draft->catalogue == catalogue)
            drafts << *draft;
    std::ranges::sort(drafts, std::greater(), &Draft::at);
    return drafts;
}

Draft filmDraft(const QString &catalogue, const Film &film, const Film &base)
{
    return {.id = QUuid::createUuid(),
            .catalogue = catalogue,
            .kind = RecordKind::Film,
            .record = film.id.value,
            .revision = base.revision,
            .title = film.title,
            .at = QDateTime::currentDateTimeUtc(),
            .base = base.id ? recordJson(base) : QJsonObject(),
            .fields = recordJson(film)};
}

Film draftedFilm(const Draft &draft)
{
    return readFilm(draft.fields, draft);
}

Film draftedFilmBase(const Draft &draft)
{
    return readFilm(draft.base, draft);
}

} // namespace laurels
