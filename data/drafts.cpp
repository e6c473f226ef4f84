// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/drafts.h"

#include "data/datafolder.h"
#include "data/filewriter.h"
#include "data/json/authorityjson.h"
#include "data/json/filmjson.h"
#include "data/recordstore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>

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

QString pictureEnding(const QByteArray &picture)
{
    const QByteArray hash = QCryptographicHash::hash(picture, QCryptographicHash::Sha256).toHex();
    return u"."_s + QString::fromLatin1(hash) + u".picture"_s;
}

QStringList pictureFiles(const QString &folder, QUuid id)
{
    return QDir(folder).entryList({id.toString(QUuid::WithoutBraces) + u".*.picture"_s}, QDir::Files, QDir::Name);
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
    QJsonObject titles; // two keys of one list, whose order only both together give
    for (const QString &key : {u"originalTitle"_s, u"alternativeTitles"_s})
        if (object.contains(key))
            titles[key] = object[key];
    (void)applyJson(film, titles);
    film.id = FilmId{draft.record};
    film.uuid = QUuid::fromString(object[u"uuid"_s].toString());
    film.revision = draft.revision;
    film.created = QDateTime::fromString(object[u"created"_s].toString(), Qt::ISODate);
    film.modified = QDateTime::fromString(object[u"modified"_s].toString(), Qt::ISODate);
    return film;
}

/// What a record has for itself, and no field of its form.
void readOwn(Person &person, const QJsonObject &object, const Draft &)
{
    person.uuid = QUuid::fromString(object[u"uuid"_s].toString());
}

void readOwn(AwardBody &body, const QJsonObject &object, const Draft &)
{
    body.uuid = QUuid::fromString(object[u"uuid"_s].toString());
}

void readOwn(Term &term, const QJsonObject &, const Draft &draft)
{
    term.kind = Term::Kind(qBound(0, draft.fields[u"termKind"_s].toInt(), int(Term::Funding)));
}

/// A field that cannot be read stays as in an empty record.
template <class Record> Record readRecord(const QJsonObject &object, const Draft &draft)
{
    Record record;
    readOwn(record, object, draft);
    for (auto member = object.begin(); member != object.end(); ++member)
        (void)applyJson(record, {{member.key(), member.value()}});
    record.id.value = draft.record;
    record.revision = draft.revision;
    return record;
}

} // namespace

Drafts::Drafts(QString folder) : m_folder(std::move(folder)) { }

QString Drafts::defaultFolder()
{
    return dataFolder() + u"/drafts"_s;
}

QString Drafts::fileName(QUuid id, const QString &ending) const
{
    return m_folder + u'/' + id.toString(QUuid::WithoutBraces) + ending;
}

Result<void> Drafts::write(const QString &path, const QByteArray &bytes) const
{
    auto writer = FileWriter::open(path, OnlyMine);
    if (!writer)
        return writer.error();
    if (auto written = (*writer)->write(bytes); !written)
        return written;
    return (*writer)->commit();
}

Result<void> Drafts::keep(const Draft &draft)
{
    if (auto made = makePrivateFolder(m_folder); !made)
        return made.error();
    for (const QByteArray &picture : draft.pictures) {
        const QString path = fileName(draft.id, pictureEnding(picture));
        if (QFile::exists(path))
            continue;
        if (auto written = write(path, picture); !written)
            return written;
    }
    return write(fileName(draft.id, u".json"_s), QJsonDocument(asJson(draft)).toJson(QJsonDocument::Compact));
}

void Drafts::drop(QUuid id)
{
    QFile::remove(fileName(id, u".json"_s));
    for (const QString &name : pictureFiles(m_folder, id))
        QFile::remove(m_folder + u'/' + name);
}

QList<Draft> Drafts::list(const QString &catalogue) const
{
    QList<Draft> drafts;
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files)) {
        const auto draft = readDraft(folder.filePath(name));
        if (draft && draft->catalogue == catalogue && hold(draft->id))
            drafts << *draft;
    }
    std::ranges::sort(drafts, std::greater(), &Draft::at);
    return drafts;
}

std::optional<Draft> Drafts::find(QUuid id) const
{
    std::optional<Draft> draft = readDraft(fileName(id, u".json"_s));
    if (!draft)
        return {};
    for (const QString &name : pictureFiles(m_folder, id)) {
        QFile file(m_folder + u'/' + name);
        if (file.open(QIODevice::ReadOnly) && file.size() <= LargestDraft)
            draft->pictures << file.readAll();
    }
    return draft;
}

HeldDraft Drafts::hold(QUuid id) const
{
    if (!makePrivateFolder(m_folder))
        return {};
    auto lock = std::make_shared<QLockFile>(fileName(id, u".lock"_s));
    lock->setStaleLockTime(0); // held for as long as its program runs
    return lock->tryLock(0) ? HeldDraft(id, std::move(lock)) : HeldDraft();
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

template <class Record> Draft recordDraft(const QString &catalogue, const Record &record, const Record &base)
{
    return {.id = QUuid::createUuid(),
            .catalogue = catalogue,
            .kind = RecordId(record.id).kind,
            .record = record.id.value,
            .revision = base.revision,
            .title = record.name,
            .at = QDateTime::currentDateTimeUtc(),
            .base = base.id ? toJson(base) : QJsonObject(),
            .fields = toJson(record)};
}

template <class Record> Record draftedRecord(const Draft &draft)
{
    return readRecord<Record>(draft.fields, draft);
}

template <class Record> Record draftedRecordBase(const Draft &draft)
{
    return readRecord<Record>(draft.base, draft);
}

template Draft recordDraft(const QString &, const Person &, const Person &);
template Draft recordDraft(const QString &, const AwardBody &, const AwardBody &);
template Draft recordDraft(const QString &, const Term &, const Term &);
template Person draftedRecord(const Draft &);
template AwardBody draftedRecord(const Draft &);
template Term draftedRecord(const Draft &);
template Person draftedRecordBase(const Draft &);
template AwardBody draftedRecordBase(const Draft &);
template Term draftedRecordBase(const Draft &);

} // namespace laurels
