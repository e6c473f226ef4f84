// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "data/authoritystore.h"
#include "data/filmstore.h"
#include "data/json/filmjson.h"
#include "data/sheetreader.h"
#include "data/sql/database.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("laurels::Reading", text);
}

FilmSort sortNamed(const QString &name)
{
    static const QHash<QString, FilmSort> Sorts{{u"title"_s, FilmSort::Title},        {u"year"_s, FilmSort::Year},
                                                {u"premiere"_s, FilmSort::Premiere},  {u"length"_s, FilmSort::Length},
                                                {u"awards"_s, FilmSort::Awards},      {u"added"_s, FilmSort::Added},
                                                {u"relevance"_s, FilmSort::Relevance}};
    return Sorts.value(name);
}

/// How many of a page's last films a cursor names: one of them is still there, whatever was removed meanwhile.
constexpr qsizetype CursorFilms = 8;

/// The cursor for the films that follow `page`: its last films, the very last first. Films, not a number of rows, so
/// that it stays right when others are added before it.
QString cursorAfter(const QList<FilmId> &page)
{
    QStringList last;
    for (auto id = page.crbegin(); id != page.crend() && last.size() < CursorFilms; ++id)
        last << QString::number(id->value);
    return last.join(u'-');
}

/// The row where the page after `cursor` begins in `ids`.
Result<qsizetype> rowAfter(const QString &cursor, const QList<FilmId> &ids)
{
    if (cursor.isEmpty())
        return 0;
    for (const QString &part : cursor.split(u'-'))
        if (const qsizetype row = ids.indexOf(FilmId{part.toLongLong()}); row >= 0)
            return row + 1;
    return Error{Error::Invalid, tr("The films that --after %1 follows are not in this list any more. Begin again "
                                    "without --after.")
                                     .arg(cursor)};
}

void putNumber(QJsonObject &object, const QString &key, qint64 number)
{
    if (number)
        object[key] = number;
}

QJsonObject cardJson(const FilmCard &card)
{
    QJsonObject object{{u"id"_s, card.id.value}, {u"title"_s, card.title}};
    putNumber(object, u"year"_s, card.year);
    return object;
}

QJsonObject fullCardJson(const FilmCard &card)
{
    QJsonObject object = cardJson(card);
    object[u"directors"_s] = QJsonArray::fromStringList(card.directors);
    object[u"awards"_s] = card.awards;
    putNumber(object, u"lengthMinutes"_s, card.length.count());
    return object;
}

QJsonObject awardJson(const FilmAward &award)
{
    QJsonObject object{{u"film"_s, award.film.title},
                       {u"name"_s, award.award.name},
                       {u"category"_s, award.award.category},
                       {u"result"_s, award.award.result},
                       {u"body"_s, award.award.body.name}};
    putNumber(object, u"year"_s, award.award.year);
    return object;
}

QString awardText(const Award &award)
{
    QStringList parts;
    for (const QString &part : {award.year ? QString::number(award.year) : QString(), award.body.name, award.name,
                                award.category, award.result})
        if (!part.isEmpty())
            parts << part;
    return parts.join(u" · "_s);
}

QString filmText(const FilmSheet &sheet)
{
    const Film &film = sheet.film;
    QString text = film.title + u'\n';
    const auto line = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            text += label + u": "_s + value + u'\n';
    };
    const auto names = [](const QList<TermRef> &terms) {
        QStringList list;
        for (const TermRef &term : terms)
            list << term.name;
        return list.join(u", "_s);
    };
    line(tr("Original title"), film.originalTitle());
    line(tr("Year"), film.year ? QString::number(film.year) : QString());
    line(tr("Premiere"), film.premiere.toEdtf());
    line(tr("Length"), film.length.count() ? tr("%1 min").arg(film.length.count()) : QString());
    line(tr("Series"), names(film.series));
    line(tr("Funding initiative"), film.fundingInitiative.name);
    line(tr("Countries"), names(film.countries));
    line(tr("Languages"), names(film.languages));
    line(tr("Topics"), names(film.topics));
    for (const QString &paragraph : {film.logline, film.synopsis})
        if (!paragraph.isEmpty())
            text += u'\n' + paragraph + u'\n';
    text += u'\n';
    for (const Credit &credit : film.credits)
        text += (credit.role.isEmpty() ? tr("Role not recorded") : credit.role) + u": "_s + credit.person.name + u'\n';
    text += u'\n';
    for (const Award &award : film.awards)
        text += awardText(award) + u'\n';
    text += u'\n';
    for (const RelatedFilm &related : sheet.related)
        text += related.film.title + u" ("_s + reasonText(related.reasons.first()) + u")\n"_s;
    return text;
}

Result<int> showFilm(Catalogue &catalogue, FilmId id, bool json)
{
    const auto sheet = catalogue.sheets().film(id);
    if (!sheet)
        return sheet.error();
    return json ? print(toJson(sheet->film)) : print(filmText(*sheet));
}

Result<int> showPerson(Catalogue &catalogue, PersonId id, bool json)
{
    const auto sheet = catalogue.sheets().person(id);
    if (!sheet)
        return sheet.error();
    const Person &person = sheet->person;
    QJsonArray credits;
    QJsonArray awards;
    QString text = person.name + u"\n\n"_s + person.biography + u"\n\n"_s;
    for (const PersonFilm &film : sheet->films)
        for (const QString &role : film.roles) {
            QJsonObject credit{{u"film"_s, film.film.title}, {u"role"_s, role}};
            putNumber(credit, u"year"_s, film.film.year);
            credits << credit;
            text += film.film.title + u": "_s + (role.isEmpty() ? tr("Role not recorded") : role) + u'\n';
        }
    for (const FilmAward &award : sheet->awards) {
        awards << awardJson(award);
        text += award.film.title + u": "_s + awardText(award.award) + u'\n';
    }
    if (!json)
        return print(text);
    return print(QJsonObject{{u"name"_s, person.name},
                             {u"sortName"_s, person.sortName},
                             {u"otherNames"_s, QJsonArray::fromStringList(person.otherNames)},
                             {u"disambiguation"_s, person.disambiguation},
                             {u"biography"_s, person.biography},
                             {u"portraitDescription"_s, person.portraitDescription},
                             {u"portraitCredit"_s, person.portraitCredit},
                             {u"credits"_s, credits},
                             {u"awards"_s, awards}});
}

Result<int> showAwardBody(Catalogue &catalogue, AwardBodyId id, bool json)
{
    const auto sheet = catalogue.sheets().awardBody(id);
    if (!sheet)
        return sheet.error();
    QJsonArray awards;
    QString text = sheet->body.name + u"\n\n"_s;
    for (const FilmAward &award : sheet->awards) {
        awards << awardJson(award);
        text += award.film.title + u": "_s + awardText(award.award) + u'\n';
    }
    if (!json)
        return print(text);
    return print(
        QJsonObject{{u"name"_s, sheet->body.name}, {u"shortName"_s, sheet->body.shortName}, {u"awards"_s, awards}});
}

Result<int> showTerm(Catalogue &catalogue, const Place &place, bool json)
{
    const auto ids = catalogue.filmIds({.sort = FilmSort::Title, .descending = false, .term = TermId{place.id}});
    if (!ids)
        return ids.error();
    const auto cards = catalogue.films().cards(*ids);
    if (!cards)
        return cards.error();
    QJsonArray films;
    QString text = place.text + u"\n\n"_s;
    for (const FilmCard &card : *cards) {
        films << cardJson(card);
        text += card.title + u" · "_s + metaLine(card) + u'\n';
    }
    return json ? print(QJsonObject{{u"name"_s, place.text}, {u"films"_s, films}}) : print(text);
}

} // namespace

Result<int> listCommand(Catalogue &catalogue, const Arguments &arguments)
{
    const QString query = arguments.values.join(u' ');
    const FilmSort sort = sortNamed(arguments.value(u"sort"_s, query.isEmpty() ? u"added"_s : u"relevance"_s));
    const qsizetype limit = arguments.value(u"limit"_s, u"50"_s).toLongLong();
    const bool browses = !arguments.has(u"sort"_s);
    const auto ids =
        catalogue.filmIds({.sort = sort, .descending = arguments.has(u"descending"_s) || browses, .query = query});
    if (!ids)
        return ids.error();
    const bool json = arguments.has(u"json"_s);
    if (arguments.has(u"count"_s))
        return json ? print(QJsonObject{{u"total"_s, ids->size()}}) : print(QString::number(ids->size()) + u'\n');
    const auto row = rowAfter(arguments.value(u"after"_s), *ids);
    if (!row)
        return row.error();
    const QList<FilmId> page = ids->mid(*row, limit);
    const auto cards = catalogue.films().cards(page);
    if (!cards)
        return cards.error();
    QJsonArray films;
    QString text;
    for (const FilmCard &card : *cards) {
        films << fullCardJson(card);
        text += u"%1  %2  %3\n"_s.arg(card.id.value).arg(card.title, metaLine(card));
    }
    QJsonObject document{{u"total"_s, ids->size()}, {u"films"_s, films}, {u"next"_s, QJsonValue::Null}};
    if (!page.isEmpty() && *row + page.size() < ids->size())
        document[u"next"_s] = cursorAfter(page);
    return json ? print(document) : print(text);
}

Result<int> showCommand(Catalogue &catalogue, const Arguments &arguments)
{
    const QString &name = arguments.values.first();
    const auto named = placeFromText(name);
    const bool isPage = named && named->kind >= Place::Film && named->kind <= Place::Series;
    const auto place = catalogue.resolve(isPage ? *named : Place::film({}, name));
    if (!place)
        return place.error();
    const bool json = arguments.has(u"json"_s);
    switch (place->kind) {
    case Place::Person:
        return showPerson(catalogue, PersonId{place->id}, json);
    case Place::AwardBody:
        return showAwardBody(catalogue, AwardBodyId{place->id}, json);
    case Place::Topic:
    case Place::Series:
        return showTerm(catalogue, *place, json);
    default:
        return showFilm(catalogue, FilmId{place->id}, json);
    }
}

} // namespace laurels
