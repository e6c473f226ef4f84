// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/sql/database.h"
#include "data/sql/values.h"

#include <QSqlQuery>

#include <optional>

namespace laurels::sql {

class Statement;

/// One row: its columns are taken from left to right, in the order of the SELECT list.
class Row
{
public:
    template <class T> T take()
    {
        T value{};
        fromSql(m_query->value(m_column++), value);
        return value;
    }

private:
    friend class Rows;
    explicit Row(QSqlQuery *query) : m_query(query) { }
    QSqlQuery *m_query;
    int m_column = 0;
};

/// What a statement answers. Finishes it when it dies, so that no read lock is left behind.
class Rows
{
public:
    Rows(Rows &&other) noexcept;
    Rows &operator=(Rows &&) = delete;
    ~Rows();

    std::optional<Row> next(); ///< Nothing after the last row, and when reading it failed: ask status().
    Result<void> status() const; ///< Whether reading went well so far.
    int changed() const; ///< How many rows were inserted, updated or deleted.

private:
    friend class Statement;
    explicit Rows(Statement *statement);
    Statement *m_statement; ///< Null when moved from.
};

/// A statement that is prepared when it is first run and then kept, forward-only.
class Statement
{
public:
    Statement(Database &database, QStringView sql);

    /// Gives `name` (":id") its value for the next run.
    template <class T> Statement &bind(QLatin1StringView name, const T &value)
    {
        return bindStored(name, toSql(value));
    }
    Statement &bindStored(QLatin1StringView name, const QVariant &stored);

    Result<Rows> run();
    Result<void> execute(); ///< run() for a statement without rows.
    Result<int> changeRows(); ///< execute(), and how many rows it changed.

    /// Every row as `read` takes it, all read before it answers.
    template <class Read> auto all(Read read) -> Result<QList<decltype(read(std::declval<Row &>()))>>
    {
        auto rows = run();
        if (!rows)
            return rows.error();
        QList<decltype(read(std::declval<Row &>()))> values;
        while (auto row = rows->next())
            values << read(*row);
        if (auto status = rows->status(); !status)
            return status.error();
        return values;
    }

    /// The first row as `read` takes it; nothing when there is none.
    template <class Read> auto first(Read read) -> Result<std::optional<decltype(read(std::declval<Row &>()))>>
    {
        auto rows = run();
        if (!rows)
            return rows.error();
        std::optional<decltype(read(std::declval<Row &>()))> value;
        if (auto row = rows->next())
            value = read(*row);
        if (auto status = rows->status(); !status)
            return status.error();
        return value;
    }

private:
    friend class Rows;
    Result<void> prepare();

    Database &m_database;
    QString m_sql;
    std::optional<QSqlQuery> m_query; ///< Set once prepared.
    QList<std::pair<QString, QVariant>> m_values;
};

} // namespace laurels::sql
