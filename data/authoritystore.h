// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/cards.h"
#include "data/filmlist.h"
#include "data/recordid.h"
#include "data/result.h"

namespace laurels {

namespace sql {
class Database;
}
class AuthorityWriter;
class SearchIndex;

/// Reads and writes people, award bodies, topics, series and the other lists of names.
class AuthorityStore
{
public:
    AuthorityStore(sql::Database &database, SearchIndex &index);
    ~AuthorityStore();

    Result<Person> findPerson(PersonId id);
    Result<AwardBody> findAwardBody(AwardBodyId id);
    Result<Term> findTerm(TermId id);
    Result<Role> findRole(RoleId id);
    Result<QList<Role>> roles(); ///< All of them, in the order in which they are offered.

    /// All keys of one list, in order.
    Result<QList<qint64>> ids(Authority kind, AuthoritySort sort);
    /// The first by name whose filing form begins with `beginning`, or would follow it; 0 when there is none.
    Result<qint64> firstFrom(Authority kind, const QString &beginning);

    /// The cards of these keys, in the same order; those that are gone meanwhile are left out.
    Result<QList<AuthorityCard>> cards(Authority kind, const QList<qint64> &ids);

    /// The record of that name (for people: and disambiguation). When there is none it is made, and appended to `made`.
    /// Within a transaction.
    Result<PersonId> person(const PersonRef &ref, QList<RecordId> &made);
    Result<AwardBodyId> awardBody(const AwardBodyRef &ref, QList<RecordId> &made);
    Result<TermId> term(Term::Kind kind, const QString &name, QList<RecordId> &made);

    /// The record of that exact name, else of that name in other case and accents. A person may also be named with
    /// what tells them from namesakes, "Lixin Fan (painter)", or by the id. NotFound; Invalid, with all of them and
    /// their ids, when several people are called so.
    Result<qint64> find(Authority kind, const QString &name);

    /// Writes the record whole; a new one when its id is 0. Within a transaction. Conflict when the record has moved
    /// on from `revision`. Answers the id.
    Result<PersonId> save(const Person &person);
    Result<AwardBodyId> save(const AwardBody &body);
    Result<TermId> save(const Term &term);
    Result<RoleId> save(const Role &role);

    AuthorityWriter &writer() { return *m_writer; } ///< For what puts records back as they were.

private:
    struct Statements;
    Result<QList<PersonRef>> peopleNamed(const QString &name);
    Result<qint64> findPersonNamed(const QString &name);
    Result<qint64> findOther(Authority kind, const QString &name);
    template <class Record> auto write(const Record &record) -> Result<decltype(record.id)>;
    template <class Record> auto make(const Record &record, QList<RecordId> &made) -> Result<decltype(record.id)>;

    std::unique_ptr<AuthorityWriter> m_writer;
    std::unique_ptr<Statements> m_statements;
};

/// A list to bind where SQL says `json_each(:ids)`.
QString idsAsJson(const QList<qint64> &ids);

} // namespace laurels
