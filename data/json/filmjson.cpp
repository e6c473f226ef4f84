// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/json/filmjson.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

void put(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object[key] = text;
}

void put(QJsonObject &object, const QString &key, qint64 number)
{
    if (number != 0)
        object[key] = number;
}

void put(QJsonObject &object, const QString &key, const QJsonArray &list)
{
    if (!list.isEmpty())
        object[key] = list;
}

template <class List, class Write> QJsonArray array(const List &list, Write write)
{
    QJsonArray elements;
    for (const auto &element : list)
        elements << write(element);
    return elements;
}

QJsonObject titleJson(const Title &title)
{
    QJsonObject object{{u"title"_s, title.text}};
    put(object, u"language"_s, title.language);
    put(object, u"kind"_s, title.kind);
    return object;
}

/// The first original title has a key of its own; it is among the others only when that key cannot say everything.
void putTitles(QJsonObject &object, const QList<Title> &titles)
{
    const auto original = std::ranges::find(titles, u"original"_s, &Title::kind);
    QJsonArray others;
    for (auto title = titles.begin(); title != titles.end(); ++title)
        if (title != original || title != titles.begin() || !title->language.isEmpty())
            others << titleJson(*title);
    if (original != titles.end())
        object[u"originalTitle"_s] = original->text;
    put(object, u"alternativeTitles"_s, others);
}

QJsonObject imageJson(const FilmImage &image, JsonIds ids)
{
    QJsonObject object;
    put(object, u"mime"_s, image.mime);
    put(object, u"width"_s, image.size.width());
    put(object, u"height"_s, image.size.height());
    put(object, u"sha256"_s, image.sha256);
    put(object, u"description"_s, image.description);
    put(object, u"credit"_s, image.credit);
    object[u"focalPoint"_s] = QJsonArray{image.focalPoint.x(), image.focalPoint.y()};
    if (ids == JsonIds::With)
        put(object, u"imageId"_s, image.image.value);
    return object;
}

/// Writes what names other records, with or without their ids.
class References
{
public:
    explicit References(JsonIds ids) : m_ids(ids) { }

    QJsonValue person(const PersonRef &person) const
    {
        if (person.disambiguation.isEmpty() && !shows(person.id.value))
            return person.name;
        QJsonObject object{{u"name"_s, person.name}};
        put(object, u"disambiguation"_s, person.disambiguation);
        putId(object, u"personId"_s, person.id.value);
        return object;
    }

    QJsonValue term(const TermRef &term) const
    {
        if (!shows(term.id.value))
            return term.name;
        return QJsonObject{{u"name"_s, term.name}, {u"termId"_s, term.id.value}};
    }

    QJsonArray terms(const QList<TermRef> &terms) const
    {
        return array(terms, [this](const TermRef &each) { return term(each); });
    }

    QJsonObject company(const CompanyCredit &credit) const
    {
        QJsonObject object{{u"name"_s, credit.company.name}};
        put(object, u"role"_s, credit.role);
        putId(object, u"termId"_s, credit.company.id.value);
        return object;
    }

    QJsonObject credit(const Credit &credit) const
    {
        QJsonObject object{{u"name"_s, person(credit.person)}};
        put(object, u"role"_s, credit.role);
        put(object, u"creditedAs"_s, credit.creditedAs);
        put(object, u"character"_s, credit.character);
        put(object, u"note"_s, credit.note);
        return object;
    }

    QJsonObject award(const Award &award) const
    {
        QJsonObject object;
        put(object, u"body"_s, award.body.name);
        put(object, u"shortName"_s, award.body.shortName);
        putId(object, u"bodyId"_s, award.body.id.value);
        put(object, u"year"_s, award.year);
        put(object, u"name"_s, award.name);
        put(object, u"category"_s, award.category);
        put(object, u"edition"_s, award.edition);
        object[u"result"_s] = award.result.isEmpty() ? u"unknown"_s : award.result;
        put(object, u"recipients"_s, array(award.recipients, [this](const PersonRef &each) { return person(each); }));
        put(object, u"source"_s, award.source);
        if (award.laurel)
            object[u"laurel"_s] = true;
        return object;
    }

    QJsonObject relation(const Relation &relation) const
    {
        QJsonObject object;
        put(object, u"title"_s, relation.title);
        put(object, u"year"_s, relation.year);
        put(object, u"kind"_s, relation.kind);
        put(object, u"note"_s, relation.note);
        putId(object, u"filmId"_s, relation.other.value);
        if (relation.inverse)
            object[u"seenFrom"_s] = u"other"_s;
        return object;
    }

private:
    bool shows(qint64 id) const { return m_ids == JsonIds::With && id != 0; }
    void putId(QJsonObject &object, const QString &key, qint64 id) const
    {
        if (shows(id))
            object[key] = id;
    }

    JsonIds m_ids;
};

QJsonObject dateJson(const FilmDate &date)
{
    QJsonObject object{{u"date"_s, date.date.toEdtf()}};
    put(object, u"kind"_s, date.kind);
    put(object, u"place"_s, date.place);
    return object;
}

QJsonObject linkJson(const Link &link)
{
    QJsonObject object{{u"url"_s, link.url}};
    put(object, u"label"_s, link.label);
    return object;
}

QJsonObject identifierJson(const Identifier &identifier)
{
    return {{u"scheme"_s, identifier.scheme}, {u"value"_s, identifier.value}};
}

void putImages(QJsonObject &object, const Film &film, JsonIds ids)
{
    const FilmImage *signature = film.signatureImage();
    if (signature)
        object[u"signatureImage"_s] = imageJson(*signature, ids);
    QJsonArray others;
    for (const FilmImage &image : film.images)
        if (&image != signature) {
            QJsonObject other = imageJson(image, ids);
            other[u"kind"_s] = image.kind;
            others << other;
        }
    put(object, u"otherImages"_s, others);
}

void putText(QJsonObject &object, const Film &film)
{
    object[u"title"_s] = film.title;
    put(object, u"sortTitle"_s, film.sortTitle);
    putTitles(object, film.titles);
    put(object, u"logline"_s, film.logline);
    put(object, u"synopsis"_s, film.synopsis);
    put(object, u"year"_s, film.year);
    put(object, u"premiere"_s, film.premiere.toEdtf());
    put(object, u"dates"_s, array(film.dates, dateJson));
    put(object, u"lengthMinutes"_s, film.length.count());
    put(object, u"links"_s, array(film.links, linkJson));
    put(object, u"identifiers"_s, array(film.identifiers, identifierJson));
    put(object, u"notes"_s, film.notes);
    if (film.rating)
        object[u"rating"_s] = *film.rating;
    QJsonObject fields;
    for (const CustomField &field : film.customFields)
        fields[field.name] = field.value;
    if (!fields.isEmpty())
        object[u"customFields"_s] = fields;
}

void putReferences(QJsonObject &object, const Film &film, JsonIds ids)
{
    const References write(ids);
    put(object, u"series"_s, write.terms(film.series));
    if (!film.fundingInitiative.name.isEmpty())
        object[u"fundingInitiative"_s] = write.term(film.fundingInitiative);
    put(object, u"countries"_s, write.terms(film.countries));
    put(object, u"languages"_s, write.terms(film.languages));
    put(object, u"topics"_s, write.terms(film.topics));
    put(object, u"companies"_s, array(film.companies, [&](const CompanyCredit &each) { return write.company(each); }));
    put(object, u"credits"_s, array(film.credits, [&](const Credit &each) { return write.credit(each); }));
    put(object, u"awards"_s, array(film.awards, [&](const Award &each) { return write.award(each); }));
    put(object, u"relatedTitles"_s, array(film.relations, [&](const Relation &each) { return write.relation(each); }));
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

} // namespace

QJsonObject toJson(const Film &film, JsonIds ids)
{
    QJsonObject object{
        {u"id"_s, film.id.value},
        {u"uuid"_s, film.uuid.toString(QUuid::WithoutBraces)},
        {u"revision"_s, film.revision},
        {u"created"_s, timeText(film.created)},
        {u"modified"_s, timeText(film.modified)},
    };
    putText(object, film);
    putReferences(object, film, ids);
    putImages(object, film, ids);
    return object;
}

QStringList changedKeys(const Film &before, const Film &after)
{
    const auto compared = [](Film film) {
        film.relations.removeIf([](const Relation &relation) { return relation.inverse; });
        QJsonObject object = toJson(film, JsonIds::With);
        for (const QString &key : {u"id"_s, u"uuid"_s, u"revision"_s, u"created"_s, u"modified"_s})
            object.remove(key);
        return object;
    };
    const QJsonObject old = compared(before);
    const QJsonObject now = compared(after);
    QStringList keys;
    for (const QString &key : old.keys() + now.keys())
        if (old[key] != now[key] && !keys.contains(key))
            keys << key;
    return keys;
}

} // namespace laurels
