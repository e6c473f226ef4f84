// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/recordstore.h"

#include "data/authorityrules.h"
#include "data/authoritystore.h"
#include "data/authoritywriter.h"
#include "data/filmrules.h"
#include "data/filmstore.h"
#include "data/json/authorityjson.h"
#include "data/json/filmjson.h"
#include "data/sql/statement.h"

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr auto FilmsOfPerson = u"SELECT film_id FROM credit WHERE person_id = :id"
                               " UNION SELECT film_id FROM award_recipient WHERE person_id = :id2";
constexpr auto FilmsOfBody = u"SELECT DISTINCT film_id FROM award WHERE body_id = :id";
constexpr auto FilmsOfTerm = u"SELECT film_id FROM film_term WHERE term_id = :id"
                             " UNION SELECT id FROM film WHERE funding_id = :id2";
constexpr auto FilmsOfRole = u"SELECT DISTINCT film_id FROM credit WHERE role_id = :id";
constexpr auto PersonExists = u"SELECT count(*) FROM person WHERE id = :id";
constexpr auto BodyExists = u"SELECT count(*) FROM award_body WHERE id = :id";
constexpr auto TermExists = u"SELECT count(*) FROM term WHERE id = :id";
constexpr auto FilmExists = u"SELECT count(*) FROM film WHERE id = :id";

template <class Record> Result<QJsonObject> asJson(const Result<Record> &found)
{
    if (!found)
        return found.error();
    return toJson(*found);
}

/// `found` with the values given.
template <class Record> Result<Record> changed(Result<Record> found, const QJsonObject &values)
{
    if (found)
        if (auto applied = applyJson(*found, values); !applied)
            return applied.error();
    return found;
}

/// What a removed record is put back as.
template <class Record> Result<Record> restored(const QJsonObject &whole)
{
    Record record;
    if (auto applied = applyJson(record, whole); !applied)
        return applied.error();
    if constexpr (requires { record.revision; })
        record.revision = whole[u"revision"_s].toInteger() + 1; // whoever still holds the old one must look again
    if constexpr (requires { record.uuid; })
        record.uuid = QUuid::fromString(whole[u"uuid"_s].toString());
    return record;
}

template <class Id> Result<RecordId> asRecord(const Result<Id> &id)
{
    if (!id)
        return id.error();
    return RecordId(*id);
}

} // namespace

RecordStore::RecordStore(sql::Database &database, FilmStore &films, AuthorityStore &authorities)
    : m_database(database), m_films(films), m_authorities(authorities)
{
}

Result<QJsonObject> RecordStore::find(RecordId record)
{
    switch (record.kind) {
    case RecordKind::Film: {
        const auto film = m_films.find(FilmId{record.value});
        if (!film)
            return film.error();
        return recordJson(*film);
    }
    case RecordKind::Person:
        return asJson(m_authorities.findPerson(PersonId{record.value}));
    case RecordKind::AwardBody:
        return asJson(m_authorities.findAwardBody(AwardBodyId{record.value}));
    case RecordKind::Term:
        return asJson(m_authorities.findTerm(TermId{record.value}));
    case RecordKind::Role:
        return asJson(m_authorities.findRole(RoleId{record.value}));
    }
    Q_UNREACHABLE();
}

Result<void> RecordStore::set(RecordId record, const QJsonObject &values)
{
    const auto save = [&](auto next) -> Result<void> {
        if (!next)
            return next.error();
        if (auto checked = checkAuthority(m_database, *next); !checked)
            return checked;
        if (auto saved = m_authorities.save(*next); !saved)
            return saved.error();
        return {};
    };
    switch (record.kind) {
    case RecordKind::Film:
        return setFilm(FilmId{record.value}, values);
    case RecordKind::Person:
        return save(changed(m_authorities.findPerson(PersonId{record.value}), values));
    case RecordKind::AwardBody:
        return save(changed(m_authorities.findAwardBody(AwardBodyId{record.value}), values));
    case RecordKind::Term:
        return save(changed(m_authorities.findTerm(TermId{record.value}), values));
    case RecordKind::Role:
        return save(changed(m_authorities.findRole(RoleId{record.value}), values));
    }
    Q_UNREACHABLE();
}

Result<void> RecordStore::setFilm(FilmId id, const QJsonObject &values)
{
    auto film = m_films.find(id);
    if (!film)
        return film.error();
    if (auto applied = applyJson(*film, values, JsonIds::With); !applied)
        return applied;
    if (auto forgotten = forgetWhatIsGone(*film); !forgotten)
        return forgotten;
    if (auto checked = checkFilm(*film); !checked)
        return checked;
    if (auto saved = m_films.update(*film); !saved)
        return saved.error();
    return {};
}

Result<RecordId> RecordStore::insert(RecordId record, const QJsonObject &whole)
{
    const auto save = [&](auto next) -> Result<RecordId> {
        if (!next)
            return next.error();
        next->id.value = record.value;
        if (auto checked = checkAuthority(m_database, *next); !checked)
            return checked.error();
        return asRecord(m_authorities.writer().insert(*next));
    };
    switch (record.kind) {
    case RecordKind::Film: {
        Film film;
        if (auto applied = applyJson(film, whole, JsonIds::With); !applied)
            return applied.error();
        film.id = FilmId{record.value};
        film.uuid = QUuid::fromString(whole[u"uuid"_s].toString());
        film.revision = whole[u"revision"_s].toInteger() + 1;
        film.created = QDateTime::fromString(whole[u"created"_s].toString(), Qt::ISODate);
        if (auto forgotten = forgetWhatIsGone(film); !forgotten)
            return forgotten.error();
        const auto saved = m_films.insert(film);
        if (!saved)
            return saved.error();
        return RecordId(saved->id);
    }
    case RecordKind::Person:
        return save(restored<Person>(whole));
    case RecordKind::AwardBody:
        return save(restored<AwardBody>(whole));
    case RecordKind::Term: {
        auto term = restored<Term>(whole);
        if (term)
            term->kind = Term::Kind(whole[u"termKind"_s].toInt());
        return save(term);
    }
    case RecordKind::Role: {
        auto role = restored<Role>(whole);
        if (role)
            role->code = whole[u"code"_s].toString();
        return save(role);
    }
    }
    Q_UNREACHABLE();
}

Result<void> RecordStore::remove(RecordId record)
{
    return record.kind == RecordKind::Film ? m_films.remove(FilmId{record.value})
                                           : m_authorities.writer().remove(record);
}

Result<QList<FilmId>> RecordStore::filmsNaming(RecordId record)
{
    const auto read = [&](const char16_t *sql) {
        sql::Statement statement(m_database, sql);
        statement.bind(":id"_L1, record.value);
        if (QStringView(sql).contains(u":id2"))
            statement.bind(":id2"_L1, record.value);
        return statement.all([](sql::Row &row) { return row.take<FilmId>(); });
    };
    switch (record.kind) {
    case RecordKind::Film:
        return QList<FilmId>();
    case RecordKind::Person:
        return read(FilmsOfPerson);
    case RecordKind::AwardBody:
        return read(FilmsOfBody);
    case RecordKind::Term:
        return read(FilmsOfTerm);
    case RecordKind::Role:
        return read(FilmsOfRole);
    }
    Q_UNREACHABLE();
}

Result<void> RecordStore::settle()
{
    return m_films.settle();
}

/// What was named by an id that is no more is named by its name again: found, or made anew.
Result<void> RecordStore::forgetWhatIsGone(Film &film)
{
    Result<void> done;
    const auto forget = [&](const char16_t *sql, auto &id) {
        if (!id || !done)
            return;
        const auto count =
            sql::Statement(m_database, sql).bind(":id"_L1, id).first([](sql::Row &row) { return row.take<int>(); });
        if (!count)
            done = count.error();
        else if (count->value_or(0) == 0)
            id = {};
    };
    for (Credit &credit : film.credits)
        forget(PersonExists, credit.person.id);
    for (Award &award : film.awards) {
        forget(BodyExists, award.body.id);
        for (PersonRef &recipient : award.recipients)
            forget(PersonExists, recipient.id);
    }
    for (QList<TermRef> *terms : {&film.series, &film.countries, &film.languages, &film.topics})
        for (TermRef &term : *terms)
            forget(TermExists, term.id);
    for (CompanyCredit &credit : film.companies)
        forget(TermExists, credit.company.id);
    forget(TermExists, film.fundingInitiative.id);
    for (Relation &relation : film.relations)
        forget(FilmExists, relation.other);
    return done;
}

QJsonObject recordJson(const Film &film)
{
    Film own = film;
    own.relations.removeIf([](const Relation &relation) { return relation.inverse; });
    return toJson(own, JsonIds::With);
}

QString recordName(RecordKind kind, const QJsonObject &record)
{
    return record[kind == RecordKind::Film ? u"title"_s : kind == RecordKind::Role ? u"label"_s : u"name"_s].toString();
}

} // namespace laurels
