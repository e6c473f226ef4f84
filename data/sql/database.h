// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/result.h"

#include <QDeadlineTimer>
#include <QSqlDatabase>
#include <QSqlError>

#include <chrono>
#include <functional>
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
    /// An empty database in memory, with the same limits: for comparing schemas, for tests, and for a file that must
    /// be changed to be read but may not be; then `name` is the path that messages speak of.
    static Result<std::unique_ptr<Database>> inMemory(const QString &name = QStringLiteral(":memory:"));
    ~Database();

    /// One statement without values. Like all statements it waits eight seconds for other programs' locks.
    Result<void> execute(const QString &sql);
    Result<qint64> number(const QString &sql); ///< The first column of its first row; 0 when there is no row.

    /// The same as before as long as nobody has written to the file.
    struct Writes {
        qint64 others = -1; ///< What other connections did, as SQLite counts it,
        qint64 own = -1; ///< and this one.
        bool operator==(const Writes &) const = default;
    };
    Result<Writes> writes();

    /// From now on edits are made durable: journal DELETE, synchronous EXTRA. Called once the file has been vetted.
    Result<void> prepareForWriting();

    const QString &path() const { return m_path; }
    Mode mode() const { return m_mode; }
    bool isInMemory() const { return m_connection.databaseName() == QLatin1StringView(":memory:"); }
    void setReadOnly() { m_mode = Mode::ReadOnly; } ///< Refuses transactions from now on.
    sqlite3 *handle() const; ///< For what Qt SQL has no words for: backup, limits, interrupt.
    const QSqlDatabase &connection() const { return m_connection; }

    /// Ends the running statement with Cancelled; from any thread while the connection is open.
    void interrupt();

    /// Whether the name of the file leads to another file by now, or to none.
    bool hasMoved() const;

    /// What the driver said, as a sentence for a person. After a disk error the connection is closed for writing.
    Error error(const QSqlError &error, const QString &sql);
    static Error errorFromCode(int code, const QString &detail, const QString &path);

private:
    friend class Numbers;
    friend class Statement;
    friend class TimeLimit;
    friend class Transaction;
    Database(QString path, Mode mode);
    Result<void> connect(const QString &name);
    Result<void> harden();
    void startClock(); ///< A statement begins.
    bool isWorthAnotherTry(const QSqlError &error) const; ///< Another program holds a lock, and not for long yet.
    bool isTimeUp(); ///< Asked every so many steps of a statement.
    quint32 changeCounter() const; ///< As the file has it: goes up with each commit.

    QString m_path;
    Mode m_mode;
    QSqlDatabase m_connection;
    std::chrono::milliseconds m_patience; ///< With each statement, unless a TimeLimit lives.
    std::chrono::milliseconds m_lockPatience; ///< With other programs' locks.
    QDeadlineTimer m_lockDeadline;
    bool m_isLimited = false; ///< A TimeLimit lives: m_deadline is for all statements together.
    QDeadlineTimer m_deadline;
    std::function<bool()> m_goesOn;
    bool m_ranOut = false; ///< The statement that ended last took too long.
    bool m_diskFailed = false;
};

/// While it lives, all statements together may take so long, instead of half a minute each.
class TimeLimit
{
public:
    static constexpr std::chrono::milliseconds None{-1};

    /// `goesOn` is asked many times a second while a statement runs; when it says no, the statement is Cancelled.
    TimeLimit(Database &database, std::chrono::milliseconds patience, std::function<bool()> goesOn = {});
    TimeLimit(const TimeLimit &) = delete;
    TimeLimit &operator=(const TimeLimit &) = delete;
    ~TimeLimit();

private:
    Database &m_database;
};

/// One action of the person: BEGIN IMMEDIATE, then commit() or, when it dies without, ROLLBACK.
class Transaction
{
public:
    /// Waits so long for another program that writes; then Unavailable.
    static Result<Transaction> begin(Database &database,
                                     std::chrono::milliseconds lockPatience = std::chrono::seconds(8));
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    Result<void> commit(); ///< Done and durable when it answers well; else rolled back, unless the message says so.

private:
    explicit Transaction(Database &database);
    void rollBack();

    Database *m_database; ///< Null once committed, rolled back or moved from.
    quint32 m_counter = 0; ///< The file's change counter before.
};

} // namespace laurels::sql
