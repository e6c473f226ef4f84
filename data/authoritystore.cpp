// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/authoritystore.h"

#include "data/authoritywriter.h"
#include "data/fold.h"
#include "data/personname.h"
#include "data/sql/statement.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr auto FindPerson = u"SELECT p.id, p.uuid, p.revision, p.name, p.sort_name, p.disambiguation,"
                            " p.born, p.died, coalesce(b.text, ''), p.portrait_id, p.portrait_description,"
                            " p.portrait_credit, p.modified"
                            " FROM person p LEFT JOIN biography b ON b.person_id = p.id WHERE p.id = :id";
constexpr auto PersonNames = u"SELECT name FROM person_name WHERE person_id = :id ORDER BY position";
constexpr auto PersonLinks = u"SELECT label, url FROM person_link WHERE person_id = :id ORDER BY position";
constexpr auto PersonByName = u"SELECT id FROM person WHERE name = :name AND disambiguation = :disambiguation";
constexpr auto FindBody = u"SELECT id, uuid, revision, name, short_name, place, kind FROM award_body WHERE id = :id";
constexpr auto BodyByName = u"SELECT id, short_name FROM award_body WHERE name = :name";
constexpr auto FindTerm = u"SELECT id, kind, revision, name, description FROM term WHERE id = :id";
constexpr auto TermByName = u"SELECT id FROM term WHERE kind = :kind AND name = :name";
constexpr auto FindRole = u"SELECT id, code, label, position FROM vocabulary WHERE id = :id AND kind = 'role'";
constexpr auto Roles = u"SELECT id, code, label, position FROM vocabulary WHERE kind = 'role' ORDER BY position, label";

constexpr auto PeopleByName = u"SELECT id FROM person ORDER BY sort_key, id";
constexpr auto PeopleByFilms = u"SELECT id FROM person ORDER BY film_count DESC, sort_key, id";
constexpr auto BodiesByName = u"SELECT id FROM award_body ORDER BY sort_key, id";
constexpr auto BodiesByAwards = u"SELECT id FROM award_body ORDER BY award_count DESC, sort_key, id";
constexpr auto TermsByName = u"SELECT id FROM term WHERE kind = :kind AND film_count > 0 ORDER BY sort_key, id";
constexpr auto TermsByFilms = u"SELECT id FROM term WHERE kind = :kind AND film_count > 0"
                              " ORDER BY film_count DESC, sort_key, id";

constexpr auto FirstPerson = u"SELECT id FROM person WHERE sort_key >= :key ORDER BY sort_key, id LIMIT 1";
constexpr auto FirstBody = u"SELECT id FROM award_body WHERE sort_key >= :key ORDER BY sort_key, id LIMIT 1";
constexpr auto FirstTerm = u"SELECT id FROM term WHERE kind = :kind AND sort_key >= :key AND film_count > 0"
                           " ORDER BY sort_key, id LIMIT 1";

constexpr auto PersonCards = u"SELECT id, name, disambiguation, film_count, 0, portrait_id FROM person"
                             " WHERE id IN (SELECT value FROM json_each(:ids))";
constexpr auto BodyCards = u"SELECT id, name, place, film_count, award_count, NULL FROM award_body"
                           " WHERE id IN (SELECT value FROM json_each(:ids))";
constexpr auto TermCards = u"SELECT id, name, description, film_count, 0, NULL FROM term"
                           " WHERE id IN (SELECT value FROM json_each(:ids))";
constexpr auto RolesOfPeople = u"SELECT c.person_id, v.label FROM credit c JOIN vocabulary v ON v.id = c.role_id"
                               " WHERE c.person_id IN (SELECT value FROM json_each(:ids))"
                               " GROUP BY c.person_id, v.id ORDER BY c.person_id, min(v.position)";

constexpr auto PeopleNamed = u"SELECT id, name, disambiguation FROM person WHERE name = :name ORDER BY id";
constexpr auto PeopleFolded = u"SELECT id, name, disambiguation FROM person WHERE sort_key IN (:key, :inverted)"
                              " ORDER BY id";
constexpr auto BodyFolded = u"SELECT id, name FROM award_body WHERE sort_key = :key";
constexpr auto BodyByShortName = u"SELECT id, name FROM award_body WHERE short_name = :name";
constexpr auto TermFolded = u"SELECT id, name FROM term WHERE kind = :kind AND sort_key = :key";

QString tr(const char *text)
{
    return QCoreApplication::translate("laurels::AuthorityStore", text);
}

Role readRole(sql::Row &row)
{
    return {.id = row.take<RoleId>(),
            .code = row.take<QString>(),
            .label = row.take<QString>(),
            .position = row.take<int>()};
}

Term::Kind termKind(Authority kind)
{
    return kind == Authority::Series ? Term::Series : Term::Topic;
}

} // namespace

QString idsAsJson(const QList<qint64> &ids)
{
    QJsonArray array;
    for (const qint64 id : ids)
        array.append(id);
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

struct AuthorityStore::Statements {
    explicit Statements(sql::Database &d)
        : findPerson(d, FindPerson), personNames(d, PersonNames), personLinks(d, PersonLinks),
          personByName(d, PersonByName), findBody(d, FindBody), bodyByName(d, BodyByName), findTerm(d, FindTerm),
          termByName(d, TermByName), findRole(d, FindRole), roles(d, Roles), peopleByName(d, PeopleByName),
          peopleByFilms(d, PeopleByFilms), bodiesByName(d, BodiesByName), bodiesByAwards(d, BodiesByAwards),
          termsByName(d, TermsByName), termsByFilms(d, TermsByFilms), firstPerson(d, FirstPerson),
          firstBody(d, FirstBody), firstTerm(d, FirstTerm), personCards(d, PersonCards), bodyCards(d, BodyCards),
          termCards(d, TermCards), rolesOfPeople(d, RolesOfPeople), peopleNamed(d, PeopleNamed),
          peopleFolded(d, PeopleFolded), bodyFolded(d, BodyFolded), bodyByShortName(d, BodyByShortName),
          termFolded(d, TermFolded)
    {
    }
    sql::Statement findPerson, personNames, personLinks, personByName, findBody, bodyByName, findTerm, termByName,
        findRole, roles, peopleByName, peopleByFilms, bodiesByName, bodiesByAwards, termsByName, termsByFilms,
        firstPerson, firstBody, firstTerm, personCards, bodyCards, termCards, rolesOfPeople, peopleNamed, peopleFolded,
        bodyFolded, bodyByShortName, termFolded;
};

AuthorityStore::AuthorityStore(sql::Database &database, SearchIndex &index)
    : m_writer(std::make_unique<AuthorityWriter>(database, index)), m_statements(std::make_unique<Statements>(database))
{
}

AuthorityStore::~AuthorityStore() = default;

Result<Person> AuthorityStore::findPerson(PersonId id)
{
    Statements &s = *m_statements;
    auto found = s.findPerson.bind(":id"_L1, id).first([](sql::Row &row) {
        return Person{.id = row.take<PersonId>(),
                      .uuid = row.take<QUuid>(),
                      .revision = row.take<qint64>(),
                      .name = row.take<QString>(),
                      .sortName = row.take<QString>(),
                      .disambiguation = row.take<QString>(),
                      .born = row.take<PartialDate>(),
                      .died = row.take<PartialDate>(),
                      .biography = row.take<QString>(),
                      .portrait = row.take<ImageId>(),
                      .portraitDescription = row.take<QString>(),
                      .portraitCredit = row.take<QString>(),
                      .modified = row.take<QDateTime>()};
    });
    if (!found)
        return found.error();
    if (!*found)
        return Error{Error::NotFound, tr("The catalogue has no such person.")};
    Person person = **found;
    const auto names = s.personNames.bind(":id"_L1, id).all([](sql::Row &row) { return row.take<QString>(); });
    const auto links = s.personLinks.bind(":id"_L1, id).all([](sql::Row &row) {
        return Link{.label = row.take<QString>(), .url = row.take<QString>()};
    });
    if (!names || !links)
        return names ? links.error() : names.error();
    person.otherNames = *names;
    person.links = *links;
    return person;
}

Result<AwardBody> AuthorityStore::findAwardBody(AwardBodyId id)
{
    auto found = m_statements->findBody.bind(":id"_L1, id).first([](sql::Row &row) {
        return AwardBody{.id = row.take<AwardBodyId>(),
                         .uuid = row.take<QUuid>(),
                         .revision = row.take<qint64>(),
                         .name = row.take<QString>(),
                         .shortName = row.take<QString>(),
                         .place = row.take<QString>(),
                         .kind = row.take<QString>()};
    });
    if (!found)
        return found.error();
    if (!*found)
        return Error{Error::NotFound, tr("The catalogue has no such award body.")};
    return **found;
}

Result<Term> AuthorityStore::findTerm(TermId id)
{
    auto found = m_statements->findTerm.bind(":id"_L1, id).first([](sql::Row &row) {
        return Term{.id = row.take<TermId>(),
                    .kind = Term::Kind(row.take<int>()),
                    .revision = row.take<qint64>(),
                    .name = row.take<QString>(),
                    .description = row.take<QString>()};
    });
    if (!found)
        return found.error();
    if (!*found)
        return Error{Error::NotFound, tr("The catalogue has no such topic or series.")};
    return **found;
}

Result<Role> AuthorityStore::findRole(RoleId id)
{
    auto found = m_statements->findRole.bind(":id"_L1, id).first(readRole);
    if (!found)
        return found.error();
    if (!*found)
        return Error{Error::NotFound, tr("The catalogue has no such role.")};
    return **found;
}

Result<QList<Role>> AuthorityStore::roles()
{
    return m_statements->roles.all(readRole);
}

Result<QList<qint64>> AuthorityStore::ids(Authority kind, AuthoritySort sort)
{
    Statements &s = *m_statements;
    const bool byName = sort == AuthoritySort::Name;
    const auto read = [](sql::Row &row) { return row.take<qint64>(); };
    switch (kind) {
    case Authority::Person:
        return (byName ? s.peopleByName : s.peopleByFilms).all(read);
    case Authority::AwardBody:
        return (byName ? s.bodiesByName : s.bodiesByAwards).all(read);
    case Authority::Topic:
    case Authority::Series:
        return (byName ? s.termsByName : s.termsByFilms).bind(":kind"_L1, int(termKind(kind))).all(read);
    }
    Q_UNREACHABLE();
}

Result<qint64> AuthorityStore::firstFrom(Authority kind, const QString &beginning)
{
    Statements &s = *m_statements;
    sql::Statement &statement = kind == Authority::Person      ? s.firstPerson
                                : kind == Authority::AwardBody ? s.firstBody
                                                               : s.firstTerm.bind(":kind"_L1, int(termKind(kind)));
    const auto found =
        statement.bind(":key"_L1, fold(beginning)).first([](sql::Row &row) { return row.take<qint64>(); });
    return found ? Result<qint64>(found->value_or(0)) : Result<qint64>(found.error());
}

Result<QList<AuthorityCard>> AuthorityStore::cards(Authority kind, const QList<qint64> &ids)
{
    Statements &s = *m_statements;
    const QString json = idsAsJson(ids);
    sql::Statement &statement = kind == Authority::Person      ? s.personCards
                                : kind == Authority::AwardBody ? s.bodyCards
                                                               : s.termCards;
    const auto found = statement.bind(":ids"_L1, json).all([kind](sql::Row &row) {
        return AuthorityCard{.kind = kind,
                             .id = row.take<qint64>(),
                             .name = row.take<QString>(),
                             .detail = row.take<QString>(),
                             .films = row.take<int>(),
                             .awards = row.take<int>(),
                             .image = row.take<ImageId>()};
    });
    if (!found)
        return found.error();
    QHash<qint64, AuthorityCard> byId;
    for (const AuthorityCard &card : *found)
        byId.insert(card.id, card);
    if (kind == Authority::Person) {
        const auto roles = s.rolesOfPeople.bind(":ids"_L1, json).all([](sql::Row &row) {
            const qint64 id = row.take<qint64>();
            return std::pair(id, row.take<QString>());
        });
        if (!roles)
            return roles.error();
        QHash<qint64, QStringList> byPerson;
        for (const auto &[id, role] : *roles)
            byPerson[id] << role;
        for (auto card = byId.begin(); card != byId.end(); ++card) {
            const QString shown =
                byPerson.value(card->id).first(qMin(3, byPerson.value(card->id).size())).join(u", "_s);
            card->detail = card->detail.isEmpty() ? shown
                           : shown.isEmpty()      ? card->detail
                                                  : card->detail + u" · "_s + shown;
        }
    }
    QList<AuthorityCard> cards;
    for (const qint64 id : ids)
        if (const auto card = byId.constFind(id); card != byId.constEnd())
            cards << *card;
    return cards;
}

Result<PersonId> AuthorityStore::person(const PersonRef &ref, QList<RecordId> &made)
{
    if (ref.id)
        return ref.id;
    const auto known = m_statements->personByName.bind(":name"_L1, ref.name)
                           .bind(":disambiguation"_L1, ref.disambiguation)
                           .first([](sql::Row &row) { return row.take<PersonId>(); });
    if (!known)
        return known.error();
    return *known ? Result<PersonId>(**known)
                  : make(Person{.name = ref.name, .disambiguation = ref.disambiguation}, made);
}

Result<AwardBodyId> AuthorityStore::awardBody(const AwardBodyRef &ref, QList<RecordId> &made)
{
    if (ref.id || ref.name.isEmpty())
        return ref.id;
    const auto known = m_statements->bodyByName.bind(":name"_L1, ref.name).first([](sql::Row &row) {
        return AwardBodyRef{.id = row.take<AwardBodyId>(), .shortName = row.take<QString>()};
    });
    if (!known)
        return known.error();
    if (!*known)
        return make(AwardBody{.name = ref.name, .shortName = ref.shortName}, made);
    if (ref.shortName.isEmpty() || !(*known)->shortName.isEmpty())
        return (*known)->id;
    auto body = findAwardBody((*known)->id);
    if (!body)
        return body.error();
    body->shortName = ref.shortName;
    return save(*body);
}

Result<TermId> AuthorityStore::term(Term::Kind kind, const QString &name, QList<RecordId> &made)
{
    const auto known =
        m_statements->termByName.bind(":kind"_L1, int(kind)).bind(":name"_L1, name).first([](sql::Row &row) {
            return row.take<TermId>();
        });
    if (!known)
        return known.error();
    return *known ? Result<TermId>(**known) : make(Term{.kind = kind, .name = name}, made);
}

Result<QList<PersonRef>> AuthorityStore::peopleNamed(const QString &name)
{
    const auto read = [](sql::Row &row) {
        return PersonRef{
            .id = row.take<PersonId>(), .name = row.take<QString>(), .disambiguation = row.take<QString>()};
    };
    auto people = m_statements->peopleNamed.bind(":name"_L1, name).all(read);
    if (!people || !people->isEmpty())
        return people;
    return m_statements->peopleFolded.bind(":key"_L1, fold(name))
        .bind(":inverted"_L1, fold(invertedName(name)))
        .all(read);
}

Result<qint64> AuthorityStore::findPersonNamed(const QString &name)
{
    auto people = peopleNamed(name);
    const PersonRef told = personFromText(name);
    if (people && people->isEmpty() && !told.disambiguation.isEmpty()) {
        people = peopleNamed(told.name);
        if (people)
            people->removeIf([wanted = fold(told.disambiguation)](const PersonRef &person) {
                return fold(person.disambiguation) != wanted;
            });
    }
    if (!people)
        return people.error();
    if (people->size() <= 1)
        return people->isEmpty() ? 0 : people->constFirst().id.value;
    QStringList all;
    for (const PersonRef &person : std::as_const(*people)) {
        const QString text =
            person.disambiguation.isEmpty() ? person.name : tr("%1, %2").arg(person.name, person.disambiguation);
        all << tr("%1 (%2)").arg(person.id.value).arg(text);
    }
    return Error{Error::Invalid, tr("%1 people are called “%2”. Name the one you mean by the id, person:%3, or with "
                                    "what tells them apart in parentheses: %4.")
                                     .arg(all.size())
                                     .arg(name)
                                     .arg(people->constLast().id.value)
                                     .arg(all.join(u"; "_s))};
}

Result<qint64> AuthorityStore::find(Authority kind, const QString &name)
{
    const auto found = kind == Authority::Person ? findPersonNamed(name) : findOther(kind, name);
    if (!found || *found != 0)
        return found;
    if (kind == Authority::Person) {
        const auto numbered = cards(kind, {name.toLongLong()});
        if (!numbered)
            return numbered.error();
        if (!numbered->isEmpty())
            return numbered->constFirst().id;
    }
    return Error{Error::NotFound, tr("The catalogue has nothing called “%1”.").arg(name)};
}

/// 0 when none is called so.
Result<qint64> AuthorityStore::findOther(Authority kind, const QString &name)
{
    Statements &s = *m_statements;
    const auto read = [](sql::Row &row) {
        const qint64 id = row.take<qint64>();
        return std::pair(id, row.take<QString>());
    };
    QList<std::pair<qint64, QString>> candidates;
    const auto look = [&](sql::Statement &statement) -> Result<void> {
        const auto found = statement.all(read);
        if (!found)
            return found.error();
        candidates += *found;
        return {};
    };
    Result<void> looked;
    switch (kind) {
    case Authority::Person:
        Q_UNREACHABLE();
    case Authority::AwardBody:
        looked = look(s.bodyFolded.bind(":key"_L1, sortKey(name)));
        if (looked)
            looked = look(s.bodyByShortName.bind(":name"_L1, name));
        break;
    case Authority::Topic:
    case Authority::Series:
        looked = look(s.termFolded.bind(":kind"_L1, int(termKind(kind))).bind(":key"_L1, sortKey(name)));
        break;
    }
    if (!looked)
        return looked.error();
    for (const auto &[id, candidate] : std::as_const(candidates))
        if (candidate == name)
            return id;
    return candidates.isEmpty() ? 0 : candidates.constFirst().first;
}

Result<PersonId> AuthorityStore::save(const Person &person)
{
    return write(person);
}

Result<AwardBodyId> AuthorityStore::save(const AwardBody &body)
{
    return write(body);
}

Result<TermId> AuthorityStore::save(const Term &term)
{
    return write(term);
}

Result<RoleId> AuthorityStore::save(const Role &role)
{
    return write(role);
}

template <class Record>
auto AuthorityStore::make(const Record &record, QList<RecordId> &made) -> Result<decltype(record.id)>
{
    const auto id = m_writer->insert(record);
    if (id)
        made << *id;
    return id;
}

template <class Record> auto AuthorityStore::write(const Record &record) -> Result<decltype(record.id)>
{
    if (!record.id)
        return m_writer->insert(record);
    if (auto updated = m_writer->update(record); !updated)
        return updated.error();
    return record.id;
}

} // namespace laurels
