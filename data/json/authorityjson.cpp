// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/json/authorityjson.h"

#include "data/json/jsonreader.h"

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

void put(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object[key] = text;
}

QJsonArray linksJson(const QList<Link> &links)
{
    QJsonArray array;
    for (const Link &link : links)
        array << QJsonObject{{u"label"_s, link.label}, {u"url"_s, link.url}};
    return array;
}

QList<Link> readLinks(JsonReader &reader, const QJsonValue &value, const QString &key)
{
    return reader.list<Link>(value, key, [&reader](const QJsonValue &each, const QString &path) {
        const QJsonObject object = reader.object(each, path);
        return Link{.label = reader.text(object[u"label"_s], path), .url = reader.text(object[u"url"_s], path)};
    });
}

PartialDate readDate(JsonReader &reader, const QJsonValue &value, const QString &key)
{
    return PartialDate::fromEdtf(reader.text(value, key)).value_or(PartialDate());
}

/// Gives each key of `object` to `read`, and what was read to `record` when all of it could be.
template <class Record, class Read> Result<void> apply(Record &record, const QJsonObject &object, Read read)
{
    Record next = record;
    JsonReader reader;
    for (auto it = object.begin(); it != object.end(); ++it)
        read(next, reader, it.key(), it.value());
    if (reader.error())
        return *reader.error();
    record = next;
    return {};
}

} // namespace

QJsonObject toJson(const Person &person)
{
    QJsonObject object{{u"uuid"_s, person.uuid.toString(QUuid::WithoutBraces)},
                       {u"revision"_s, person.revision},
                       {u"name"_s, person.name}};
    put(object, u"sortName"_s, person.sortName);
    put(object, u"disambiguation"_s, person.disambiguation);
    put(object, u"born"_s, person.born.toEdtf());
    put(object, u"died"_s, person.died.toEdtf());
    put(object, u"biography"_s, person.biography);
    if (!person.otherNames.isEmpty())
        object[u"otherNames"_s] = QJsonArray::fromStringList(person.otherNames);
    if (!person.links.isEmpty())
        object[u"links"_s] = linksJson(person.links);
    if (person.portrait)
        object[u"portrait"_s] = person.portrait.value;
    put(object, u"portraitDescription"_s, person.portraitDescription);
    put(object, u"portraitCredit"_s, person.portraitCredit);
    return object;
}

QJsonObject toJson(const AwardBody &body)
{
    QJsonObject object{
        {u"uuid"_s, body.uuid.toString(QUuid::WithoutBraces)}, {u"revision"_s, body.revision}, {u"name"_s, body.name}};
    put(object, u"shortName"_s, body.shortName);
    put(object, u"place"_s, body.place);
    put(object, u"kind"_s, body.kind);
    return object;
}

QJsonObject toJson(const Term &term)
{
    QJsonObject object{{u"revision"_s, term.revision}, {u"termKind"_s, int(term.kind)}, {u"name"_s, term.name}};
    put(object, u"description"_s, term.description);
    return object;
}

QJsonObject toJson(const Role &role)
{
    return {{u"code"_s, role.code}, {u"label"_s, role.label}, {u"position"_s, role.position}};
}

Result<void> applyJson(Person &person, const QJsonObject &object)
{
    return apply(person, object, [](Person &next, JsonReader &reader, const QString &key, const QJsonValue &value) {
        if (key == "name"_L1)
            next.name = reader.text(value, key);
        else if (key == "sortName"_L1)
            next.sortName = reader.text(value, key);
        else if (key == "disambiguation"_L1)
            next.disambiguation = reader.text(value, key);
        else if (key == "born"_L1)
            next.born = readDate(reader, value, key);
        else if (key == "died"_L1)
            next.died = readDate(reader, value, key);
        else if (key == "biography"_L1)
            next.biography = reader.text(value, key);
        else if (key == "otherNames"_L1)
            next.otherNames = reader.list<QString>(
                value, key, [&reader](const QJsonValue &each, const QString &path) { return reader.text(each, path); });
        else if (key == "links"_L1)
            next.links = readLinks(reader, value, key);
        else if (key == "portrait"_L1)
            next.portrait = ImageId{reader.key(value, key)};
        else if (key == "portraitDescription"_L1)
            next.portraitDescription = reader.text(value, key);
        else if (key == "portraitCredit"_L1)
            next.portraitCredit = reader.text(value, key);
    });
}

Result<void> applyJson(AwardBody &body, const QJsonObject &object)
{
    return apply(body, object, [](AwardBody &next, JsonReader &reader, const QString &key, const QJsonValue &value) {
        if (key == "name"_L1)
            next.name = reader.text(value, key);
        else if (key == "shortName"_L1)
            next.shortName = reader.text(value, key);
        else if (key == "place"_L1)
            next.place = reader.text(value, key);
        else if (key == "kind"_L1)
            next.kind = reader.text(value, key);
    });
}

Result<void> applyJson(Term &term, const QJsonObject &object)
{
    return apply(term, object, [](Term &next, JsonReader &reader, const QString &key, const QJsonValue &value) {
        if (key == "name"_L1)
            next.name = reader.text(value, key);
        else if (key == "description"_L1)
            next.description = reader.text(value, key);
    });
}

Result<void> applyJson(Role &role, const QJsonObject &object)
{
    return apply(role, object, [](Role &next, JsonReader &reader, const QString &key, const QJsonValue &value) {
        if (key == "label"_L1)
            next.label = reader.text(value, key);
        else if (key == "position"_L1)
            next.position = reader.number(value, key);
    });
}

} // namespace laurels
