// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sql/statement.h"

#include <utility>

namespace laurels::sql {

Rows::Rows(Statement *statement) : m_statement(statement) { }

Rows::Rows(Rows &&other) noexcept : m_statement(std::exchange(other.m_statement, nullptr)) { }

Rows::~Rows()
{
    if (m_statement)
        m_statement->m_query->finish();
}

std::optional<Row> Rows::next()
{
    return m_statement->m_query->next() ? std::optional(Row(&*m_statement->m_query)) : std::nullopt;
}

Result<void> Rows::status() const
{
    const QSqlError error = m_statement->m_query->lastError();
    if (error.isValid())
        return m_statement->m_database.error(error, m_statement->m_sql);
    return {};
}

int Rows::changed() const
{
    return m_statement->m_query->numRowsAffected();
}

Statement::Statement(Database &database, QStringView sql) : m_database(database), m_sql(sql.toString()) { }

Statement &Statement::bindStored(QLatin1StringView name, const QVariant &stored)
{
    m_values.append({QString(name), stored});
    return *this;
}

Result<void> Statement::prepare()
{
    if (m_query)
        return {};
    QSqlQuery query(m_database.connection());
    query.setForwardOnly(true);
    if (!query.prepare(m_sql))
        return m_database.error(query.lastError(), m_sql);
    m_query = std::move(query);
    return {};
}

Result<Rows> Statement::run()
{
    if (auto prepared = prepare(); !prepared)
        return prepared.error();
    for (const auto &[name, value] : std::as_const(m_values))
        m_query->bindValue(name, value);
    m_values.clear();
    m_database.startClock();
    while (!m_query->exec()) {
        if (m_database.isWorthAnotherTry(m_query->lastError()))
            continue;
        const Error error = m_database.error(m_query->lastError(), m_sql);
        m_query->finish();
        return error;
    }
    return Rows(this);
}

Result<void> Statement::execute()
{
    const auto rows = run();
    if (!rows)
        return rows.error();
    return {};
}

Result<int> Statement::changeRows()
{
    const auto rows = run();
    if (!rows)
        return rows.error();
    return rows->changed();
}

} // namespace laurels::sql
