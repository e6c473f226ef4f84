// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/authority.h"
#include "data/result.h"

namespace laurels {

namespace sql {
class Database;
}

/// One thing that stops a person, award body, term or role from being saved.
struct AuthorityIssue {
    QString field; ///< The key of its JSON: "name", "born".
    QString message; ///< A sentence that says what to change.
    bool operator==(const AuthorityIssue &) const = default;
};

/// Everything that stops it from being saved. Pure, and quick enough for each key.
QList<AuthorityIssue> validate(const Person &person);
QList<AuthorityIssue> validate(const AwardBody &body);
QList<AuthorityIssue> validate(const Term &term);
QList<AuthorityIssue> validate(const Role &role);

/// What is said when another record has the name already.
QString takenText(const Person &person);
QString takenText(const AwardBody &body);
QString takenText(const Term &term);
QString takenText(const Role &role);

/// The issues as one Error, and whether another record has the name already, as only the catalogue knows.
Result<void> checkAuthority(sql::Database &database, const Person &person);
Result<void> checkAuthority(sql::Database &database, const AwardBody &body);
Result<void> checkAuthority(sql::Database &database, const Term &term);
Result<void> checkAuthority(sql::Database &database, const Role &role);

/// The record of the same name that is in the way; 0 = none. For a link "Merge them".
Result<qint64> namesake(sql::Database &database, const Person &person);
Result<qint64> namesake(sql::Database &database, const AwardBody &body);
Result<qint64> namesake(sql::Database &database, const Term &term);
Result<qint64> namesake(sql::Database &database, const Role &role);

} // namespace laurels
