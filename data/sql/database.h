// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/result.h"

#include <QSqlDatabase>
#include <QSqlError>

#include <memory>

struct sqlite3;

namespace laurels::sql {

/// One hardened connection to one catalogue file, used only on the thread that opened it.
class Database
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Opens the file at the absolute path `path`, which must exist, and makes the connection safe for a file from a
    /// stranger: no triggers, no views, no schema that is trusted, limits. Writes nothing.
    static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);
    /// An empty database in memory, with the same limits; for comparing schemas, and for tests.
    static Result<std::unique_ptr<Database>> inMemory();
    ~Database();

    Result<void> execute(const QString &sql); ///< One statement without values.
    Result<qint64> number(const QString &sql); ///< The first column of its first row; 0 when there is no row.

    /// From now on edits are made durable: journal DELETE, synchronous EXTRA. Called once the file has been vetted.
    Result<void> prepareForWriting();

    const QString &path() const { return m_path; }
    Mode mode() const { return m_mode; }
    sqlite3 *handle() const; ///< For what Qt SQL has no words for: backup, limits, interrupt.
    const QSqlDatabase &connection() const { return m_connection; }

    /// Ends the running statement with Cancelled; from any thread while the connection is open.
    void interrupt();

    /// What the driver said, as a sentence for a person.
    static Error error(const QSqlError &error, const QString &sql, const QString &path);
    static Error errorFromCode(int code, const QString &detail, const QString &path);

private:
    Database(QString path, Mode mode);
    Result<void> harden();

    QString m_path;
    Mode m_mode;
    QSqlDatabase m_connection;
};

/// One action of the person: BEGIN IMMEDIATE, then commit() or, when it dies without, ROLLBACK.
class Transaction
{
public:
    /// Waits up to eight seconds for another program that writes; then Unavailable.
    static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    Result<void> commit(); ///< Done and durable when it answers well; else rolled back.

private:
    explicit Transaction(Database &database);
    void rollBack();

    Database *m_database; ///< Null once committed, rolled back or moved from.
};

} // namespace laurels::sql
