// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/authority.h"
#include "data/recordid.h"
#include "data/result.h"

#include <memory>

namespace laurels {

namespace sql {
class Database;
}
class SearchIndex;

/// Writes people, award bodies, terms and roles, and what search knows of their names. Part of the AuthorityStore; all
/// of it within a transaction of the caller.
class AuthorityWriter
{
public:
    AuthorityWriter(sql::Database &database, SearchIndex &index);
    ~AuthorityWriter();

    /// A new row; an id, uuid or revision that the record has is kept.
    Result<PersonId> insert(const Person &person);
    Result<AwardBodyId> insert(const AwardBody &body);
    Result<TermId> insert(const Term &term);
    Result<RoleId> insert(const Role &role);

    /// Conflict unless the stored revision is that of the record; it goes up by one. Roles have none.
    Result<void> update(const Person &person);
    Result<void> update(const AwardBody &body);
    Result<void> update(const Term &term);
    Result<void> update(const Role &role);

    Result<void> remove(RecordId record); ///< Not a film.

private:
    struct Statements;
    Result<void> writeLists(const Person &person);
    Result<void> index(const Person &person);
    Result<void> index(const AwardBody &body);
    Result<void> index(const Term &term);

    SearchIndex &m_index;
    std::unique_ptr<Statements> m_statements;
};

} // namespace laurels
