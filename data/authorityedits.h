// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/authority.h"
#include "data/history.h"
#include "data/threeway.h"

namespace laurels {

class AuthorityStore;
class FilmStore;
class RecordStore;

namespace sql {
class Database;
}

/// What a person does to people, award bodies, terms and roles. Each call is one transaction that writes its change
/// beside its effect, as with Edits, whose undo takes these back too.
class AuthorityEdits
{
public:
    AuthorityEdits(sql::Database &database, RecordStore &records, AuthorityStore &authorities, FilmStore &films,
                   History &history);

    /// Adds the record when its id is 0; else saves a draft that grew out of `base`, as Edits::save() does. A name that
    /// is changed is changed on every film, and found by search. Invalid when the name is taken.
    Result<Saved<Person>> save(const Person &draft, const Person &base, QUuid token = {});
    Result<Saved<AwardBody>> save(const AwardBody &draft, const AwardBody &base, QUuid token = {});
    Result<Saved<Term>> save(const Term &draft, const Term &base, QUuid token = {});
    Result<Saved<Role>> save(const Role &draft, const Role &base, QUuid token = {});

    Result<QList<FilmId>> uses(RecordId record); ///< The films that name it, by title.
    Result<void> remove(RecordId record); ///< Invalid, saying on how many films, while a film names it.

    /// Every film that names `gone` names `result` instead, whose values are written to the record of its id; `gone` is
    /// removed. Answers the change: one step for Undo, which restores both whole.
    Result<Change> merge(PersonId gone, const Person &result);
    Result<Change> merge(AwardBodyId gone, const AwardBody &result);
    Result<Change> merge(TermId gone, const Term &result); ///< Invalid unless both are in the same list.
    Result<Change> merge(RoleId gone, const Role &result);
    /// `result` is the film that stays, with the values chosen; what other films say of `gone` they then say of it.
    Result<Change> merge(FilmId gone, const Film &result);

private:
    template <class Record> Result<Saved<Record>> saveRecord(const Record &draft, const Record &base, QUuid token);
    template <class Record> Result<Saved<Record>> addRecord(const Record &draft, QUuid token);
    template <class Record> Result<Change> mergeRecord(RecordId gone, const Record &result);
    Result<Change> mergeInto(RecordId gone, RecordId kept, const QJsonObject &result);
    Result<void> renameOnFilms(RecordId gone, RecordId kept, const QJsonObject &result, ChangeId change);
    Result<void> repoint(FilmId gone, FilmId kept, ChangeId change);
    Result<void> setNoted(RecordId record, const QJsonObject &values, ChangeId change);
    Result<void> removeNoted(RecordId record, ChangeId change);

    sql::Database &m_database;
    RecordStore &m_records;
    AuthorityStore &m_authorities;
    FilmStore &m_films;
    History &m_history;
};

} // namespace laurels
