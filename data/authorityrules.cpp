// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/authorityrules.h"

#include "data/sql/statement.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr auto PersonNamesake = u"SELECT id FROM person WHERE name = :name AND disambiguation = :disambiguation"
                                " AND id <> :id";
constexpr auto BodyNamesake = u"SELECT id FROM award_body WHERE name = :name AND id <> :id";
constexpr auto TermNamesake = u"SELECT id FROM term WHERE kind = :kind AND name = :name AND id <> :id";
constexpr auto RoleNamesake = u"SELECT id FROM vocabulary WHERE kind = 'role' AND label = :name AND id <> :id";

constexpr qsizetype LongestName = 2000;

QString tr(const char *text)
{
    return QCoreApplication::translate("laurels::Authority", text);
}

void checkName(QList<AuthorityIssue> &issues, const QString &field, const QString &name, const QString &whenEmpty)
{
    if (name.trimmed().isEmpty())
        issues << AuthorityIssue{field, whenEmpty};
    if (name.size() > LongestName)
        issues << AuthorityIssue{field, tr("A name has at most 2,000 characters.")};
}

Result<qint64> readId(sql::Statement &statement)
{
    const auto found = statement.first([](sql::Row &row) { return row.take<qint64>(); });
    if (!found)
        return found.error();
    return found->value_or(0);
}

template <class Record> Result<void> check(sql::Database &database, const Record &record)
{
    QStringList sentences;
    for (const AuthorityIssue &issue : validate(record))
        sentences << issue.message;
    if (!sentences.isEmpty())
        return Error{Error::Invalid, sentences.join(u' ')};
    const auto other = namesake(database, record);
    if (!other)
        return other.error();
    if (*other != 0)
        return Error{Error::Invalid, takenText(record)};
    return {};
}

} // namespace

QList<AuthorityIssue> validate(const Person &person)
{
    QList<AuthorityIssue> issues;
    checkName(issues, u"name"_s, person.name, tr("Give the person a name."));
    for (const QString &name : person.otherNames)
        if (name.trimmed().isEmpty()) {
            issues << AuthorityIssue{u"otherNames"_s, tr("One of the other names is empty. Write it, or remove it.")};
            break;
        }
    if (!person.born.isUnknown() && !person.died.isUnknown() && person.died.latest() < person.born.earliest())
        issues << AuthorityIssue{u"died"_s, tr("The death is before the birth. Check both dates.")};
    return issues;
}

QList<AuthorityIssue> validate(const AwardBody &body)
{
    QList<AuthorityIssue> issues;
    checkName(issues, u"name"_s, body.name, tr("Give the award body a name."));
    return issues;
}

QList<AuthorityIssue> validate(const Term &term)
{
    QList<AuthorityIssue> issues;
    checkName(issues, u"name"_s, term.name, tr("The name is empty. Write one."));
    return issues;
}

QList<AuthorityIssue> validate(const Role &role)
{
    QList<AuthorityIssue> issues;
    checkName(issues, u"label"_s, role.label, tr("Give the role a name, such as Director."));
    return issues;
}

QString takenText(const Person &person)
{
    return tr("Another person is called “%1”. Say what tells them apart, or merge the two.").arg(person.name);
}

QString takenText(const AwardBody &body)
{
    return tr("Another award body is called “%1”. Name it otherwise, or merge the two.").arg(body.name);
}

QString takenText(const Term &term)
{
    return tr("The list has “%1” already. Name it otherwise, or merge the two.").arg(term.name);
}

QString takenText(const Role &role)
{
    return tr("Another role is called “%1”. Name it otherwise, or merge the two.").arg(role.label);
}

Result<void> checkAuthority(sql::Database &database, const Person &person)
{
    return check(database, person);
}

Result<void> checkAuthority(sql::Database &database, const AwardBody &body)
{
    return check(database, body);
}

Result<void> checkAuthority(sql::Database &database, const Term &term)
{
    return check(database, term);
}

Result<void> checkAuthority(sql::Database &database, const Role &role)
{
    return check(database, role);
}

Result<qint64> namesake(sql::Database &database, const Person &person)
{
    sql::Statement find(database, PersonNamesake);
    return readId(find.bind(":name"_L1, person.name)
                      .bind(":disambiguation"_L1, person.disambiguation)
                      .bind(":id"_L1, person.id.value));
}

Result<qint64> namesake(sql::Database &database, const AwardBody &body)
{
    sql::Statement find(database, BodyNamesake);
    return readId(find.bind(":name"_L1, body.name).bind(":id"_L1, body.id.value));
}

Result<qint64> namesake(sql::Database &database, const Term &term)
{
    sql::Statement find(database, TermNamesake);
    return readId(find.bind(":kind"_L1, int(term.kind)).bind(":name"_L1, term.name).bind(":id"_L1, term.id.value));
}

Result<qint64> namesake(sql::Database &database, const Role &role)
{
    sql::Statement find(database, RoleNamesake);
    return readId(find.bind(":name"_L1, role.label).bind(":id"_L1, role.id.value));
}

} // namespace laurels
