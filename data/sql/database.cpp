// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sql/database.h"

#include "data/sql/tokenizer.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QThread>
#include <QUuid>
#include <QVariant>

#include <array>
#include <sqlite3.h>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace laurels::sql {

namespace {

constexpr auto LockPatience = 8s; ///< How long a person is kept waiting for another program's lock.

QString tr(const char *text)
{
    return QCoreApplication::translate("laurels::sql::Database", text);
}

} // namespace

Database::Database(QString path, Mode mode)
    : m_path(std::move(path)), m_mode(mode),
      m_connection(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"laurels-"_s + QUuid::createUuid().toString(QUuid::Id128)))
{
}

Database::~Database()
{
    const QString name = m_connection.connectionName();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    std::unique_ptr<Database> database(new Database(path, mode));
    QString options = u"QSQLITE_BUSY_TIMEOUT=250"_s;
    if (mode == Mode::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    database->m_connection.setConnectOptions(options);
    database->m_connection.setDatabaseName(path);
    if (!database->m_connection.open())
        return error(database->m_connection.lastError(), u"open"_s, path);
    if (auto hardened = database->harden(); !hardened)
        return hardened.error();
    return database;
}

Result<std::unique_ptr<Database>> Database::inMemory()
{
    return open(u":memory:"_s, Mode::ReadWrite);
}

sqlite3 *Database::handle() const
{
    const QVariant handle = m_connection.driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}

Result<void> Database::harden()
{
    static constexpr std::array Switches = {
        std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1},
        std::pair{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        std::pair{SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
        std::pair{SQLITE_DBCONFIG_ENABLE_VIEW, 0},
        std::pair{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
        std::pair{SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
        std::pair{SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0},
        std::pair{SQLITE_DBCONFIG_DQS_DDL, 0},
        std::pair{SQLITE_DBCONFIG_DQS_DML, 0},
        std::pair{SQLITE_DBCONFIG_ENABLE_FKEY, 1},
    };
    static constexpr std::array Limits = {
        std::pair{SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024},
        std::pair{SQLITE_LIMIT_SQL_LENGTH, 100'000},
        std::pair{SQLITE_LIMIT_COLUMN, 100},
        std::pair{SQLITE_LIMIT_EXPR_DEPTH, 100},
        std::pair{SQLITE_LIMIT_COMPOUND_SELECT, 10},
        std::pair{SQLITE_LIMIT_FUNCTION_ARG, 16},
        std::pair{SQLITE_LIMIT_ATTACHED, 0},
        std::pair{SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 500},
        std::pair{SQLITE_LIMIT_VARIABLE_NUMBER, 1'000},
        std::pair{SQLITE_LIMIT_TRIGGER_DEPTH, 1},
        std::pair{SQLITE_LIMIT_WORKER_THREADS, 0},
        std::pair{SQLITE_LIMIT_VDBE_OP, 250'000},
    };
    for (const auto &[name, value] : Switches)
        sqlite3_db_config(handle(), name, value, nullptr);
    for (const auto &[name, value] : Limits)
        sqlite3_limit(handle(), name, value);
    for (const auto &pragma :
         {u"PRAGMA mmap_size=0"_s, u"PRAGMA cell_size_check=ON"_s, u"PRAGMA trusted_schema=OFF"_s,
          u"PRAGMA recursive_triggers=OFF"_s, u"PRAGMA temp_store=MEMORY"_s, u"PRAGMA locking_mode=NORMAL"_s})
        if (auto done = execute(pragma); !done)
            return done;
    return registerTokenizer(handle());
}

Result<void> Database::prepareForWriting()
{
    for (const auto &pragma :
         {u"PRAGMA journal_mode=DELETE"_s, u"PRAGMA synchronous=EXTRA"_s, u"PRAGMA foreign_keys=ON"_s})
        if (auto done = execute(pragma); !done)
            return done;
    return {};
}

Result<void> Database::execute(const QString &sql)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return error(query.lastError(), sql, m_path);
    return {};
}

Result<qint64> Database::number(const QString &sql)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return error(query.lastError(), sql, m_path);
    if (query.next())
        return query.value(0).toLongLong();
    if (query.lastError().isValid())
        return error(query.lastError(), sql, m_path);
    return 0;
}

void Database::interrupt()
{
    sqlite3_interrupt(handle());
}

Error Database::error(const QSqlError &error, const QString &sql, const QString &path)
{
    const QString words = error.driverText() + u": "_s + error.databaseText() + u" ["_s + sql + u"]"_s;
    return errorFromCode(error.nativeErrorCode().toInt(), words, path);
}

Error Database::errorFromCode(int code, const QString &detail, const QString &path)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Unavailable, tr("Another program is writing to %1. Try again.").arg(path), detail};
    case SQLITE_READONLY:
        if (code == SQLITE_READONLY_DBMOVED)
            return {Error::Unavailable, tr("%1 was moved, replaced or deleted meanwhile; nothing was saved.").arg(path),
                    detail};
        return {Error::Unavailable, tr("%1 can only be read, so nothing was saved.").arg(path), detail};
    case SQLITE_FULL:
        return {Error::Unavailable, tr("Not saved: the disk that holds %1 is full. Make room and try again.").arg(path),
                detail};
    case SQLITE_IOERR:
        return {Error::Unavailable,
                tr("The disk that holds %1 did not read or write as it should; nothing was saved.").arg(path), detail};
    case SQLITE_CANTOPEN:
        return {Error::Unavailable, tr("%1 cannot be opened. Check that it exists and may be read.").arg(path), detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {Error::Damaged, tr("%1 is damaged. It was left as it is.").arg(path), detail};
    case SQLITE_INTERRUPT:
        return {Error::Cancelled, tr("The work was stopped."), detail};
    case SQLITE_TOOBIG:
        return {Error::Invalid, tr("A text or picture is too large for a catalogue (64 MB)."), detail};
    default:
        return {Error::Unavailable, tr("%1 could not be read or written.").arg(path), detail};
    }
}

Transaction::Transaction(Database &database) : m_database(&database) { }

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) { }

Transaction::~Transaction()
{
    rollBack();
}

Result<Transaction> Transaction::begin(Database &database)
{
    const QDeadlineTimer deadline(LockPatience);
    for (;;) {
        const auto begun = database.execute(u"BEGIN IMMEDIATE"_s);
        if (begun)
            return Transaction(database);
        const int code = sqlite3_errcode(database.handle()) & 0xff;
        if ((code != SQLITE_BUSY && code != SQLITE_LOCKED) || deadline.hasExpired())
            return begun.error();
    }
}

Result<void> Transaction::commit()
{
    const QDeadlineTimer deadline(LockPatience);
    for (;;) {
        const auto done = m_database->execute(u"COMMIT"_s);
        if (done) {
            m_database = nullptr;
            return {};
        }
        const int code = sqlite3_errcode(m_database->handle()) & 0xff;
        if (code == SQLITE_BUSY && !deadline.hasExpired())
            continue; // the transaction is still open, and COMMIT may be tried again
        rollBack();
        return done.error();
    }
}

void Transaction::rollBack()
{
    Database *database = std::exchange(m_database, nullptr);
    if (database && !sqlite3_get_autocommit(database->handle()))
        (void)database->execute(u"ROLLBACK"_s);
}

} // namespace laurels::sql
