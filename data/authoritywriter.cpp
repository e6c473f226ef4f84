// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/authoritywriter.h"

#include "data/fold.h"
#include "data/searchindex.h"
#include "data/sql/statement.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

// The number of a record that was removed is given to no other: the history names it by that, and may bring it back.
constexpr auto InsertPerson =
    u"INSERT INTO person (id, uuid, revision, name, disambiguation, sort_name, sort_key, born,"
    " died, portrait_id, portrait_description, portrait_credit, modified) VALUES (coalesce(:id,"
    " (SELECT 1 + coalesce(max(id), 0) FROM (SELECT max(id) AS id FROM person"
    " UNION ALL SELECT max(entity_id) FROM change_item WHERE entity = 'person'))),"
    " :uuid, :revision, :name, :disambiguation, :sort_name, :sort_key, :born, :died, :portrait, :portrait_description,"
    " :portrait_credit, :modified) RETURNING id";
constexpr auto UpdatePerson = u"UPDATE person SET revision = revision + 1, name = :name,"
                              " disambiguation = :disambiguation, sort_name = :sort_name, sort_key = :sort_key,"
                              " born = :born, died = :died, portrait_id = :portrait,"
                              " portrait_description = :portrait_description, portrait_credit = :portrait_credit,"
                              " modified = :modified"
                              " WHERE id = :id AND revision = :revision";
constexpr auto DropNames = u"DELETE FROM person_name WHERE person_id = :id";
constexpr auto InsertName = u"INSERT INTO person_name (person_id, position, name) VALUES (:id, :position, :name)";
constexpr auto DropLinks = u"DELETE FROM person_link WHERE person_id = :id";
constexpr auto InsertLink = u"INSERT INTO person_link (person_id, position, label, url)"
                            " VALUES (:id, :position, :label, :url)";
constexpr auto KeepBiography = u"INSERT INTO biography (person_id, text) VALUES (:id, :text)"
                               " ON CONFLICT (person_id) DO UPDATE SET text = excluded.text";
constexpr auto DropBiography = u"DELETE FROM biography WHERE person_id = :id";
constexpr auto DropPerson = u"DELETE FROM person WHERE id = :id";

constexpr auto InsertBody = u"INSERT INTO award_body (id, uuid, revision, name, short_name, place, kind, sort_key)"
                            " VALUES (coalesce(:id,"
                            " (SELECT 1 + coalesce(max(id), 0) FROM (SELECT max(id) AS id FROM award_body"
                            " UNION ALL SELECT max(entity_id) FROM change_item WHERE entity = 'award-body'))),"
                            " :uuid, :revision, :name, :short_name, :place, :kind, :sort_key)"
                            " RETURNING id";
constexpr auto UpdateBody = u"UPDATE award_body SET revision = revision + 1, name = :name, short_name = :short_name,"
                            " place = :place, kind = :kind, sort_key = :sort_key"
                            " WHERE id = :id AND revision = :revision";
constexpr auto DropBody = u"DELETE FROM award_body WHERE id = :id";

constexpr auto InsertTerm = u"INSERT INTO term (id, kind, revision, name, description, sort_key)"
                            " VALUES (coalesce(:id,"
                            " (SELECT 1 + coalesce(max(id), 0) FROM (SELECT max(id) AS id FROM term"
                            " UNION ALL SELECT max(entity_id) FROM change_item WHERE entity = 'term'))),"
                            " :kind, :revision, :name, :description, :sort_key) RETURNING id";
constexpr auto UpdateTerm = u"UPDATE term SET revision = revision + 1, name = :name, description = :description,"
                            " sort_key = :sort_key WHERE id = :id AND revision = :revision";
constexpr auto DropTerm = u"DELETE FROM term WHERE id = :id";

constexpr auto InsertRole = u"INSERT INTO vocabulary (id, kind, code, label, position)"
                            " VALUES (coalesce(:id,"
                            " (SELECT 1 + coalesce(max(id), 0) FROM (SELECT max(id) AS id FROM vocabulary"
                            " UNION ALL SELECT max(entity_id) FROM change_item WHERE entity = 'role'))),"
                            " 'role', :code, :label, :position) RETURNING id";
constexpr auto UpdateRole = u"UPDATE vocabulary SET label = :label, position = :position"
                            " WHERE id = :id AND kind = 'role'";
constexpr auto DropRole = u"DELETE FROM vocabulary WHERE id = :id AND kind = 'role'";

Result<void> checkChanged(const Result<int> &rows, const QString &name)
{
    if (!rows)
        return rows.error();
    if (*rows == 0)
        return Error{Error::Conflict,
                     QCoreApplication::translate("laurels::AuthorityStore",
                                                 "Somebody else changed or removed %1 meanwhile. Nothing was written.")
                         .arg(name)};
    return {};
}

QUuid uuidOrNew(QUuid uuid)
{
    return uuid.isNull() ? QUuid::createUuid() : uuid;
}

void bindValues(sql::Statement &write, const Person &person)
{
    const QString sortName = person.sortName.isEmpty() ? invertedName(person.name) : person.sortName;
    write.bind(":name"_L1, person.name)
        .bind(":disambiguation"_L1, person.disambiguation)
        .bind(":sort_name"_L1, person.sortName)
        .bind(":sort_key"_L1, fold(sortName))
        .bind(":born"_L1, person.born)
        .bind(":died"_L1, person.died)
        .bind(":portrait"_L1, person.portrait)
        .bind(":portrait_description"_L1, person.portraitDescription)
        .bind(":portrait_credit"_L1, person.portraitCredit)
        .bind(":modified"_L1, QDateTime::currentDateTimeUtc());
}

void bindValues(sql::Statement &write, const AwardBody &body)
{
    write.bind(":name"_L1, body.name)
        .bind(":short_name"_L1, body.shortName)
        .bind(":place"_L1, body.place)
        .bind(":kind"_L1, body.kind)
        .bind(":sort_key"_L1, sortKey(body.name));
}

void bindValues(sql::Statement &write, const Term &term)
{
    write.bind(":name"_L1, term.name)
        .bind(":description"_L1, term.description)
        .bind(":sort_key"_L1, sortKey(term.name));
}

} // namespace

struct AuthorityWriter::Statements {
    explicit Statements(sql::Database &d)
        : insertPerson(d, InsertPerson), updatePerson(d, UpdatePerson), dropNames(d, DropNames),
          insertName(d, InsertName), dropLinks(d, DropLinks), insertLink(d, InsertLink),
          keepBiography(d, KeepBiography), dropBiography(d, DropBiography), dropPerson(d, DropPerson),
          insertBody(d, InsertBody), updateBody(d, UpdateBody), dropBody(d, DropBody), insertTerm(d, InsertTerm),
          updateTerm(d, UpdateTerm), dropTerm(d, DropTerm), insertRole(d, InsertRole), updateRole(d, UpdateRole),
          dropRole(d, DropRole)
    {
    }

    template <class IdType> static Result<IdType> insert(sql::Statement &statement, IdType id)
    {
        const auto made = statement.bind(":id"_L1, id).first([](sql::Row &row) { return row.take<IdType>(); });
        if (!made)
            return made.error();
        return **made;
    }

    sql::Statement insertPerson, updatePerson, dropNames, insertName, dropLinks, insertLink, keepBiography,
        dropBiography, dropPerson, insertBody, updateBody, dropBody, insertTerm, updateTerm, dropTerm, insertRole,
        updateRole, dropRole;
};

AuthorityWriter::AuthorityWriter(sql::Database &database, SearchIndex &index)
    : m_index(index), m_statements(std::make_unique<Statements>(database))
{
}

AuthorityWriter::~AuthorityWriter() = default;

Result<PersonId> AuthorityWriter::insert(const Person &given)
{
    Person person = given;
    sql::Statement &insert = m_statements->insertPerson;
    bindValues(insert, person);
    insert.bind(":uuid"_L1, uuidOrNew(person.uuid)).bind(":revision"_L1, qMax<qint64>(person.revision, 1));
    const auto id = Statements::insert(insert, person.id);
    if (!id)
        return id;
    person.id = *id;
    if (auto done = writeLists(person); !done)
        return done.error();
    if (auto done = index(person); !done)
        return done.error();
    return id;
}

Result<void> AuthorityWriter::update(const Person &person)
{
    Statements &s = *m_statements;
    bindValues(s.updatePerson, person);
    s.updatePerson.bind(":id"_L1, person.id).bind(":revision"_L1, person.revision);
    if (auto done = checkChanged(s.updatePerson.changeRows(), person.name); !done)
        return done;
    for (sql::Statement *drop : {&s.dropNames, &s.dropLinks, &s.dropBiography})
        if (auto done = drop->bind(":id"_L1, person.id).execute(); !done)
            return done;
    if (auto done = writeLists(person); !done)
        return done;
    return index(person);
}

Result<void> AuthorityWriter::writeLists(const Person &person)
{
    Statements &s = *m_statements;
    for (int i = 0; i < person.otherNames.size(); ++i) {
        s.insertName.bind(":id"_L1, person.id).bind(":position"_L1, i).bind(":name"_L1, person.otherNames[i]);
        if (auto done = s.insertName.execute(); !done)
            return done;
    }
    for (int i = 0; i < person.links.size(); ++i) {
        s.insertLink.bind(":id"_L1, person.id).bind(":position"_L1, i).bind(":label"_L1, person.links[i].label);
        if (auto done = s.insertLink.bind(":url"_L1, person.links[i].url).execute(); !done)
            return done;
    }
    if (person.biography.isEmpty())
        return {};
    return s.keepBiography.bind(":id"_L1, person.id).bind(":text"_L1, person.biography).execute();
}

Result<void> AuthorityWriter::index(const Person &person)
{
    const QString names = (QStringList{person.name} + person.otherNames).join(u'\n');
    return m_index.writeName(SearchIndex::PersonName, person.id.value, names, person.biography);
}

Result<AwardBodyId> AuthorityWriter::insert(const AwardBody &given)
{
    AwardBody body = given;
    sql::Statement &insert = m_statements->insertBody;
    bindValues(insert, body);
    insert.bind(":uuid"_L1, uuidOrNew(body.uuid)).bind(":revision"_L1, qMax<qint64>(body.revision, 1));
    const auto id = Statements::insert(insert, body.id);
    if (!id)
        return id;
    body.id = *id;
    if (auto done = index(body); !done)
        return done.error();
    return id;
}

Result<void> AuthorityWriter::update(const AwardBody &body)
{
    sql::Statement &update = m_statements->updateBody;
    bindValues(update, body);
    update.bind(":id"_L1, body.id).bind(":revision"_L1, body.revision);
    if (auto done = checkChanged(update.changeRows(), body.name); !done)
        return done;
    return index(body);
}

Result<void> AuthorityWriter::index(const AwardBody &body)
{
    const QString names = body.shortName.isEmpty() ? body.name : body.name + u'\n' + body.shortName;
    return m_index.writeName(SearchIndex::AwardBodyName, body.id.value, names, body.place);
}

Result<TermId> AuthorityWriter::insert(const Term &given)
{
    Term term = given;
    sql::Statement &insert = m_statements->insertTerm;
    bindValues(insert, term);
    insert.bind(":kind"_L1, int(term.kind)).bind(":revision"_L1, qMax<qint64>(term.revision, 1));
    const auto id = Statements::insert(insert, term.id);
    if (!id)
        return id;
    term.id = *id;
    if (auto done = index(term); !done)
        return done.error();
    return id;
}

Result<void> AuthorityWriter::update(const Term &term)
{
    sql::Statement &update = m_statements->updateTerm;
    bindValues(update, term);
    update.bind(":id"_L1, term.id).bind(":revision"_L1, term.revision);
    if (auto done = checkChanged(update.changeRows(), term.name); !done)
        return done;
    return index(term);
}

Result<void> AuthorityWriter::index(const Term &term)
{
    return m_index.writeName(SearchIndex::nameKind(term.kind), term.id.value, term.name, term.description);
}

Result<RoleId> AuthorityWriter::insert(const Role &role)
{
    m_statements->insertRole.bind(":code"_L1, role.code.isEmpty() ? fold(role.label).replace(u' ', u'-') : role.code)
        .bind(":label"_L1, role.label)
        .bind(":position"_L1, role.position);
    return Statements::insert(m_statements->insertRole, role.id);
}

Result<void> AuthorityWriter::update(const Role &role)
{
    sql::Statement &update = m_statements->updateRole;
    update.bind(":id"_L1, role.id).bind(":label"_L1, role.label).bind(":position"_L1, role.position);
    return checkChanged(update.changeRows(), role.label);
}

Result<void> AuthorityWriter::remove(RecordId record)
{
    Statements &s = *m_statements;
    Result<void> unindexed;
    sql::Statement *drop = nullptr;
    switch (record.kind) {
    case RecordKind::Person:
        unindexed = m_index.removeName(SearchIndex::PersonName, record.value);
        drop = &s.dropPerson;
        break;
    case RecordKind::AwardBody:
        unindexed = m_index.removeName(SearchIndex::AwardBodyName, record.value);
        drop = &s.dropBody;
        break;
    case RecordKind::Term:
        for (const auto kind : {Term::Topic, Term::Series, Term::Country, Term::Language, Term::Company, Term::Funding})
            if (unindexed)
                unindexed = m_index.removeName(SearchIndex::nameKind(kind), record.value);
        drop = &s.dropTerm;
        break;
    case RecordKind::Role:
        drop = &s.dropRole;
        break;
    case RecordKind::Film:
        Q_UNREACHABLE();
    }
    if (!unindexed)
        return unindexed;
    return drop->bind(":id"_L1, record.value).execute();
}

} // namespace laurels
