// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/json/filmjson.h"
#include "data/json/jsonreader.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("laurels::FilmJson", text);
}

const QStringList &titleKinds()
{
    static const QStringList kinds{u"original"_s, u"alternative"_s, u"translated"_s, u"transliterated"_s, u"working"_s};
    return kinds;
}

const QStringList &results()
{
    static const QStringList codes{u"won"_s,      u"nominated"_s,          u"shortlisted"_s, u"special-mention"_s,
                                   u"finalist"_s, u"official-selection"_s, u"unknown"_s};
    return codes;
}

const QStringList &relationKinds()
{
    static const QStringList kinds{u"companion"_s,  u"follows"_s,   u"remake-of"_s,
                                   u"version-of"_s, u"same-team"_s, u"related"_s};
    return kinds;
}

const QStringList &dateKinds()
{
    static const QStringList kinds{u"festival-premiere"_s, u"release"_s, u"broadcast"_s, u"online"_s};
    return kinds;
}

/// Reads one film's keys, each by its own function.
class FilmJsonReader
{
public:
    FilmJsonReader(Film &film, JsonIds ids) : m_film(film), m_ids(ids) { }

    void read(const QJsonObject &object, const std::function<void(const QString &, const QJsonValue &)> &unknown)
    {
        for (auto it = object.begin(); it != object.end() && !m_json.error(); ++it)
            if (!readKey(it.key(), it.value()))
                unknown(it.key(), it.value());
        readTitles(object);
    }

    JsonReader &json() { return m_json; }

private:
    bool readKey(const QString &key, const QJsonValue &value)
    {
        return readText(key, value) || readNumber(key, value) || readTerms(key, value) || readLists(key, value)
               || readImages(key, value) || isFixed(key);
    }

    static bool isFixed(const QString &key)
    {
        static const QStringList Fixed{u"id"_s,       u"uuid"_s,          u"revision"_s,         u"created"_s,
                                       u"modified"_s, u"originalTitle"_s, u"alternativeTitles"_s};
        return Fixed.contains(key);
    }

    bool readText(const QString &key, const QJsonValue &value)
    {
        QString *const text = key == "title"_L1       ? &m_film.title
                              : key == "sortTitle"_L1 ? &m_film.sortTitle
                              : key == "logline"_L1   ? &m_film.logline
                              : key == "synopsis"_L1  ? &m_film.synopsis
                              : key == "notes"_L1     ? &m_film.notes
                                                      : nullptr;
        if (text)
            *text = m_json.text(value, key);
        return text;
    }

    bool readNumber(const QString &key, const QJsonValue &value)
    {
        if (key == "year"_L1)
            m_film.year = known(value, key);
        else if (key == "lengthMinutes"_L1)
            m_film.length = std::chrono::minutes(known(value, key));
        else if (key == "rating"_L1)
            m_film.rating = m_json.real(value, key);
        else if (key == "premiere"_L1)
            m_film.premiere = date(value, key);
        else
            return false;
        return true;
    }

    /// A year or a length, of which only null says that it is not known.
    int known(const QJsonValue &value, const QString &path)
    {
        const int number = m_json.number(value, path);
        if (number == 0 && value.isDouble())
            m_json.refuse(path, tr("“%1” cannot be 0. Write null when it is not known.").arg(path));
        return number;
    }

    bool readTerms(const QString &key, const QJsonValue &value)
    {
        QList<TermRef> *const terms = key == "series"_L1      ? &m_film.series
                                      : key == "countries"_L1 ? &m_film.countries
                                      : key == "languages"_L1 ? &m_film.languages
                                      : key == "topics"_L1    ? &m_film.topics
                                                              : nullptr;
        if (terms)
            *terms = m_json.list<TermRef>(value, key,
                                          [this](const auto &each, const auto &path) { return term(each, path); });
        else if (key == "fundingInitiative"_L1)
            m_film.fundingInitiative = value.isNull() ? TermRef() : term(value, key);
        return terms || key == "fundingInitiative"_L1;
    }

    bool readLists(const QString &key, const QJsonValue &value)
    {
        if (key == "dates"_L1)
            m_film.dates = m_json.list<FilmDate>(value, key,
                                                 [this](const auto &v, const auto &path) { return filmDate(v, path); });
        else if (key == "companies"_L1)
            m_film.companies = m_json.list<CompanyCredit>(
                value, key, [this](const auto &v, const auto &path) { return company(v, path); });
        else if (key == "credits"_L1)
            m_film.credits =
                m_json.list<Credit>(value, key, [this](const auto &v, const auto &path) { return credit(v, path); });
        else if (key == "awards"_L1)
            m_film.awards =
                m_json.list<Award>(value, key, [this](const auto &v, const auto &path) { return award(v, path); });
        else if (key == "relatedTitles"_L1)
            readRelations(value, key);
        else if (key == "links"_L1)
            m_film.links =
                m_json.list<Link>(value, key, [this](const auto &v, const auto &path) { return link(v, path); });
        else if (key == "identifiers"_L1)
            m_film.identifiers = m_json.list<Identifier>(
                value, key, [this](const auto &v, const auto &path) { return identifier(v, path); });
        else if (key == "customFields"_L1)
            readCustomFields(value, key);
        else
            return false;
        return true;
    }

    bool readImages(const QString &key, const QJsonValue &value)
    {
        if (key == "signatureImage"_L1)
            readSignatureImage(value, key);
        else if (key == "otherImages"_L1)
            readOtherImages(value, key);
        else
            return false;
        return true;
    }

    void readTitles(const QJsonObject &object)
    {
        const auto isOriginal = [](const Title &title) { return title.kind == "original"_L1; };
        const QJsonValue original = object[u"originalTitle"_s];
        const QJsonValue others = object[u"alternativeTitles"_s];
        QList<Title> &titles = m_film.titles;
        const auto old = std::ranges::find_if(titles, isOriginal);
        std::optional<Title> kept = old == titles.end() ? std::nullopt : std::optional(*old);
        if (!original.isUndefined()) {
            const QString text = m_json.text(original, u"originalTitle"_s);
            if (text.isEmpty())
                kept.reset();
            else if (!kept || kept->text != text)
                kept = Title{text, {}, u"original"_s};
        }
        if (!others.isUndefined()) {
            titles = m_json.list<Title>(others, u"alternativeTitles"_s,
                                        [this](const auto &v, const auto &path) { return title(v, path); });
        } else if (!original.isUndefined()) {
            if (old != titles.end() && kept)
                *old = *kept;
            else if (old != titles.end())
                titles.erase(old);
        } else {
            return;
        }
        const auto isKept = [&](const Title &title) { return isOriginal(title) && title.text == kept->text; };
        if (kept && std::ranges::none_of(titles, isKept))
            titles.prepend(*kept);
    }

    Title title(const QJsonValue &value, const QString &path)
    {
        const QJsonObject object = members(value, path, {u"title"_s, u"language"_s, u"kind"_s});
        return {.text = needed(object, u"title"_s, path),
                .language = member(object, u"language"_s, path),
                .kind = m_json.code(object[u"kind"_s], path + u".kind"_s, titleKinds())};
    }

    PartialDate date(const QJsonValue &value, const QString &path)
    {
        const QString text = m_json.text(value, path);
        const auto date = PartialDate::fromEdtf(text);
        if (const QString missing = missingDay(text, QLocale()); !missing.isEmpty())
            m_json.refuse(path, tr("“%1” cannot be “%2”. %3").arg(path, text.trimmed(), missing));
        else if (!date)
            m_json.refuse(
                path,
                tr("“%1” must be a date such as 2011, 2011-09 or 2011-09-27; “%2” is none.").arg(path, text.left(40)));
        return date.value_or(PartialDate());
    }

    FilmDate filmDate(const QJsonValue &value, const QString &path)
    {
        const QJsonObject object = members(value, path, {u"kind"_s, u"date"_s, u"place"_s});
        return {.kind = m_json.code(object[u"kind"_s], path + u".kind"_s, dateKinds()),
                .date = date(object[u"date"_s], path + u".date"_s),
                .place = member(object, u"place"_s, path)};
    }

    PersonRef person(const QJsonValue &value, const QString &path)
    {
        if (!value.isObject())
            return {{}, m_json.text(value, path), {}};
        const QJsonObject object = members(value, path, {u"name"_s, u"disambiguation"_s, u"personId"_s});
        return {.id = id<PersonId>(object, u"personId"_s, path),
                .name = needed(object, u"name"_s, path),
                .disambiguation = member(object, u"disambiguation"_s, path)};
    }

    TermRef term(const QJsonValue &value, const QString &path)
    {
        if (!value.isObject()) {
            const QString name = m_json.text(value, path);
            if (name.trimmed().isEmpty())
                m_json.refuse(path, tr("“%1” must be a name; it is empty.").arg(path));
            return {{}, name};
        }
        const QJsonObject object = members(value, path, {u"name"_s, u"termId"_s});
        return {id<TermId>(object, u"termId"_s, path), needed(object, u"name"_s, path)};
    }

    CompanyCredit company(const QJsonValue &value, const QString &path)
    {
        const QJsonObject object = members(value, path, {u"name"_s, u"role"_s, u"termId"_s});
        return {.company = {id<TermId>(object, u"termId"_s, path), needed(object, u"name"_s, path)},
                .role = member(object, u"role"_s, path)};
    }

    Credit credit(const QJsonValue &value, const QString &path)
    {
        const QJsonObject object =
            members(value, path, {u"role"_s, u"name"_s, u"creditedAs"_s, u"character"_s, u"note"_s});
        Credit credit{.person = person(object[u"name"_s], path + u".name"_s),
                      .role = member(object, u"role"_s, path),
                      .creditedAs = member(object, u"creditedAs"_s, path),
                      .character = member(object, u"character"_s, path),
                      .note = member(object, u"note"_s, path)};
        if (credit.person.name.trimmed().isEmpty())
            m_json.refuse(path + u".name"_s, tr("“%1” needs the name of a person.").arg(path + u".name"_s));
        return credit;
    }

    Award award(const QJsonValue &value, const QString &path)
    {
        const QJsonObject object = members(value, path,
                                           {u"body"_s, u"shortName"_s, u"bodyId"_s, u"year"_s, u"name"_s, u"category"_s,
                                            u"edition"_s, u"result"_s, u"recipients"_s, u"source"_s, u"laurel"_s});
        Award award{
            .body = {.id = id<AwardBodyId>(object, u"bodyId"_s, path),
                     .name = member(object, u"body"_s, path),
                     .shortName = member(object, u"shortName"_s, path)},
            .year = known(object[u"year"_s], path + u".year"_s),
            .name = member(object, u"name"_s, path),
            .category = member(object, u"category"_s, path),
            .edition = member(object, u"edition"_s, path),
            .result = m_json.code(object[u"result"_s], path + u".result"_s, results()),
            .recipients = m_json.list<PersonRef>(object[u"recipients"_s], path + u".recipients"_s,
                                                 [this](const auto &v, const auto &inner) { return person(v, inner); }),
            .source = member(object, u"source"_s, path),
            .laurel = m_json.flag(object[u"laurel"_s], path + u".laurel"_s),
        };
        if (award.result.isEmpty())
            award.result = u"unknown"_s;
        return award;
    }

    /// What other films say about this one is theirs, and stays.
    void readRelations(const QJsonValue &value, const QString &key)
    {
        QList<Relation> relations = m_json.list<Relation>(value, key, [this](const auto &each, const auto &path) {
            const QJsonObject object =
                members(each, path, {u"title"_s, u"year"_s, u"kind"_s, u"note"_s, u"filmId"_s, u"id"_s, u"seenFrom"_s});
            Relation relation{.other = id<FilmId>(object, u"filmId"_s, path),
                              .title = needed(object, u"title"_s, path),
                              .year = known(object[u"year"_s], path + u".year"_s),
                              .kind = m_json.code(object[u"kind"_s], path + u".kind"_s, relationKinds()),
                              .note = member(object, u"note"_s, path),
                              .inverse = member(object, u"seenFrom"_s, path) == "other"_L1};
            if (relation.kind.isEmpty())
                relation.kind = u"related"_s;
            return relation;
        });
        const auto isInverse = [](const Relation &relation) { return relation.inverse; };
        relations.removeIf(isInverse);
        std::ranges::copy_if(m_film.relations, std::back_inserter(relations), isInverse);
        m_film.relations = relations;
    }

    Link link(const QJsonValue &value, const QString &path)
    {
        const QJsonObject object = members(value, path, {u"label"_s, u"url"_s});
        return {.label = member(object, u"label"_s, path), .url = needed(object, u"url"_s, path)};
    }

    Identifier identifier(const QJsonValue &value, const QString &path)
    {
        const QJsonObject object = members(value, path, {u"scheme"_s, u"value"_s});
        return {.scheme = needed(object, u"scheme"_s, path), .value = needed(object, u"value"_s, path)};
    }

    void readCustomFields(const QJsonValue &value, const QString &key)
    {
        const QJsonObject object = m_json.object(value, key);
        m_film.customFields.clear();
        for (auto it = object.begin(); it != object.end(); ++it)
            m_film.customFields << CustomField{m_json.text(it.key(), key),
                                               m_json.text(it.value(), key + u'.' + it.key())};
    }

    void readSignatureImage(const QJsonValue &value, const QString &key)
    {
        const auto isSignature = [](const FilmImage &image) { return image.kind == "signature"_L1; };
        if (value.isNull()) {
            m_film.images.removeIf(isSignature);
            return;
        }
        auto image = std::ranges::find_if(m_film.images, isSignature);
        if (image == m_film.images.end()) {
            m_film.images.prepend(FilmImage{.kind = u"signature"_s});
            image = m_film.images.begin();
        }
        readImage(*image, value, key);
    }

    void readOtherImages(const QJsonValue &value, const QString &key)
    {
        m_film.images.removeIf([](const FilmImage &image) { return image.kind != "signature"_L1; });
        m_film.images += m_json.list<FilmImage>(value, key, [this](const auto &each, const auto &path) {
            FilmImage image;
            readImage(image, each, path);
            image.kind = m_json.code(each[u"kind"_s], path + u".kind"_s, {u"still"_s, u"poster"_s});
            if (image.kind.isEmpty())
                image.kind = u"still"_s;
            return image;
        });
    }

    void readImage(FilmImage &image, const QJsonValue &value, const QString &path)
    {
        const QJsonObject object = members(value, path,
                                           {u"file"_s, u"mime"_s, u"width"_s, u"height"_s, u"sha256"_s,
                                            u"description"_s, u"credit"_s, u"focalPoint"_s, u"imageId"_s, u"kind"_s});
        const QString sha256 = member(object, u"sha256"_s, path);
        if (!sha256.isEmpty() && sha256 != image.sha256) {
            image.sha256 = sha256;
            image.image = id<ImageId>(object, u"imageId"_s, path);
            image.mime = member(object, u"mime"_s, path);
            image.size = {m_json.number(object[u"width"_s], path + u".width"_s),
                          m_json.number(object[u"height"_s], path + u".height"_s)};
        }
        m_json.text(object[u"file"_s], path + u".file"_s); // the picture itself is the caller's affair
        if (object.contains("description"_L1))
            image.description = member(object, u"description"_s, path);
        if (object.contains("credit"_L1))
            image.credit = member(object, u"credit"_s, path);
        if (object.contains("focalPoint"_L1))
            image.focalPoint = focalPoint(object[u"focalPoint"_s], path + u".focalPoint"_s);
    }

    QPointF focalPoint(const QJsonValue &value, const QString &path)
    {
        if (value.isNull())
            return FilmImage().focalPoint;
        const auto at = m_json.list<double>(
            value, path, [this](const auto &each, const auto &inner) { return m_json.real(each, inner).value_or(-1); });
        const auto isFraction = [](double part) { return part >= 0 && part <= 1; };
        if (at.size() == 2 && std::ranges::all_of(at, isFraction))
            return {at[0], at[1]};
        m_json.refuse(path, tr("“%1” must be two numbers from 0 to 1, such as [0.5, 0.4].").arg(path));
        return {};
    }

    QJsonObject members(const QJsonValue &value, const QString &path, const QStringList &keys)
    {
        const QJsonObject object = m_json.object(value, path);
        m_json.allowKeys(object, path, keys);
        return object;
    }

    QString member(const QJsonObject &object, const QString &key, const QString &path)
    {
        return m_json.text(object[key], path + u'.' + key);
    }

    QString needed(const QJsonObject &object, const QString &key, const QString &path)
    {
        const QString text = member(object, key, path);
        if (text.trimmed().isEmpty())
            m_json.refuse(path + u'.' + key, tr("“%1” is missing or empty.").arg(path + u'.' + key));
        return text;
    }

    template <class T> T id(const QJsonObject &object, const QString &key, const QString &path)
    {
        const qint64 value = m_json.key(object[key], path + u'.' + key);
        return m_ids == JsonIds::With ? T{value} : T{};
    }

    Film &m_film;
    JsonIds m_ids;
    JsonReader m_json;
};

QString valueText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.sliced(1, json.size() - 2));
}

Result<void> finish(const JsonReader &json, QString *badKey)
{
    if (!json.error())
        return {};
    if (badKey)
        *badKey = json.badKey();
    return *json.error();
}

Result<void> readFilm(Film &film, const QJsonObject &object, JsonIds ids, UnknownKeys unknown, QString *badKey)
{
    Film read = film;
    QList<CustomField> kept;
    FilmJsonReader reader(read, ids);
    reader.read(object, [&](const QString &key, const QJsonValue &value) {
        if (unknown == UnknownKeys::KeepAsCustomField)
            kept << CustomField{reader.json().text(key, key), reader.json().text(valueText(value), key)};
        else
            reader.json().refuse(key, tr("“%1” is no key of a film. Check its spelling.").arg(key));
    });
    read.customFields += kept;
    if (auto done = finish(reader.json(), badKey); !done)
        return done;
    film = read;
    return {};
}

} // namespace

Result<Film> filmFromJson(const QJsonObject &object, UnknownKeys unknown, QString *badKey)
{
    Film film;
    if (auto done = readFilm(film, object, JsonIds::Without, unknown, badKey); !done)
        return done.error();
    film.uuid = QUuid::fromString(object[u"uuid"_s].toString());
    return film;
}

Result<void> applyJson(Film &film, const QJsonObject &object, JsonIds ids, QString *badKey)
{
    return readFilm(film, object, ids, UnknownKeys::Refuse, badKey);
}

QString signatureImageFile(const QJsonObject &object)
{
    return object[u"signatureImage"_s][u"file"_s].toString();
}

} // namespace laurels
