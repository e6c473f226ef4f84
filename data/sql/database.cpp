// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sql/database.h"

#include "data/sql/tokenizer.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>
#include <QtEndian>

#include <array>
#include <sqlite3.h>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace laurels::sql {

namespace {

constexpr std::chrono::milliseconds LockPatience = 8s; ///< How long a person is kept waiting for another's lock.
constexpr std::chrono::milliseconds StatementPatience = 30s;
constexpr int StepsBetweenLooks = 100'000; ///< Of SQLite's machine: some milliseconds.
constexpr int ChangeCounterOffset = 24;

QString tr(const char *text)
{
    return QCoreApplication::translate("laurels::sql::Database", text);
}

} // namespace

Database::Database(QString path, Mode mode)
    : m_path(std::move(path)), m_mode(mode),
      m_connection(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"laurels-"_s + QUuid::createUuid().toString(QUuid::Id128))),
      m_patience(StatementPatience), m_lockPatience(LockPatience)
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
    if (auto connected = database->connect(path); !connected)
        return connected.error();
    return database;
}

Result<std::unique_ptr<Database>> Database::inMemory(const QString &name)
{
    std::unique_ptr<Database> database(new Database(name, Mode::ReadWrite));
    if (auto connected = database->connect(u":memory:"_s); !connected)
        return connected.error();
    return database;
}

Result<void> Database::connect(const QString &name)
{
    QString options = u"QSQLITE_BUSY_TIMEOUT=250"_s;
    if (m_mode == Mode::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    m_connection.setConnectOptions(options);
    m_connection.setDatabaseName(name);
    if (!m_connection.open())
        return error(m_connection.lastError(), u"open"_s);
    return harden();
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
    const auto isTimeUpOf = [](void *database) { return int(static_cast<Database *>(database)->isTimeUp()); };
    sqlite3_progress_handler(handle(), StepsBetweenLooks, isTimeUpOf, this);
    // A log that another program left is part of a file that may yet be refused: it is only folded in once vetted.
    const int keepsLog = QFileInfo::exists(m_path + u"-wal"_s);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, keepsLog, nullptr);
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

void Database::startClock()
{
    m_ranOut = false;
    m_lockDeadline = QDeadlineTimer(m_lockPatience);
    if (!m_isLimited)
        m_deadline = QDeadlineTimer(m_patience);
}

bool Database::isWorthAnotherTry(const QSqlError &error) const
{
    return (error.nativeErrorCode().toInt() & 0xff) == SQLITE_BUSY && !m_lockDeadline.hasExpired();
}

bool Database::isTimeUp()
{
    if (m_goesOn && !m_goesOn())
        return true;
    m_ranOut = m_deadline.hasExpired();
    return m_ranOut;
}

bool Database::hasMoved() const
{
    int hasMoved = 0;
    sqlite3_file_control(handle(), "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved);
    return hasMoved != 0;
}

quint32 Database::changeCounter() const
{
    // Through SQLite's own descriptor: closing another one of the same file would drop the locks held on it.
    sqlite3_file *file = nullptr;
    std::array<uchar, 4> counter{};
    if (sqlite3_file_control(handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file) == SQLITE_OK && file && file->pMethods)
        file->pMethods->xRead(file, counter.data(), int(counter.size()), ChangeCounterOffset);
    return qFromBigEndian<quint32>(counter.data());
}

Result<void> Database::execute(const QString &sql)
{
    startClock();
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    while (!query.exec(sql))
        if (!isWorthAnotherTry(query.lastError()))
            return error(query.lastError(), sql);
    return {};
}

Result<qint64> Database::number(const QString &sql)
{
    startClock();
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    while (!query.exec(sql))
        if (!isWorthAnotherTry(query.lastError()))
            return error(query.lastError(), sql);
    if (query.next())
        return query.value(0).toLongLong();
    if (query.lastError().isValid())
        return error(query.lastError(), sql);
    return 0;
}

Result<Database::Writes> Database::writes()
{
    const auto others = number(u"PRAGMA data_version"_s);
    return others ? Result<Writes>(Writes{*others, sqlite3_total_changes64(handle())}) : others.error();
}

void Database::interrupt()
{
    sqlite3_interrupt(handle());
}

Error Database::error(const QSqlError &error, const QString &sql)
{
    const int code = error.nativeErrorCode().toInt();
    const QString words = error.driverText() + u": "_s + error.databaseText() + u" ["_s + sql + u"]"_s;
    if (code == SQLITE_INTERRUPT && m_ranOut)
        return {Error::Unavailable,
                tr("%1 takes too long to answer. Try again when the disk is less busy.").arg(m_path), words, code};
    m_diskFailed = m_diskFailed || (code & 0xff) == SQLITE_IOERR;
    return errorFromCode(code, words, m_path);
}

Error Database::errorFromCode(int code, const QString &detail, const QString &path)
{
    const auto failure = [&](Error::Kind kind, const QString &message) { return Error{kind, message, detail, code}; };
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return failure(Error::Unavailable, tr("Another program is writing to %1. Try again.").arg(path));
    case SQLITE_READONLY:
        if (code == SQLITE_READONLY_DBMOVED)
            return failure(
                Error::Unavailable,
                tr("%1 was moved, replaced or deleted meanwhile; nothing was saved. Save a copy elsewhere.").arg(path));
        if (code == SQLITE_READONLY_ROLLBACK || code == SQLITE_READONLY_RECOVERY)
            return failure(Error::Unavailable, tr("A change to %1 was cut off and must be taken back first, but the "
                                                  "file may only be read. Copy it, with the file beside it whose name "
                                                  "ends in -journal, to a folder that may be written.")
                                                   .arg(path));
        return failure(Error::Unavailable, tr("%1 can only be read, so nothing was saved.").arg(path));
    case SQLITE_FULL:
        return failure(Error::Unavailable,
                       tr("Not saved: the disk that holds %1 is full. Make room and try again.").arg(path));
    case SQLITE_IOERR:
        return failure(Error::Unavailable,
                       tr("The disk that holds %1 did not read or write as it should; nothing was saved. "
                          "Save a copy on another disk.")
                           .arg(path));
    case SQLITE_CANTOPEN:
        return failure(Error::Unavailable, tr("%1 cannot be opened. Check that it exists and may be read.").arg(path));
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return failure(Error::Damaged, tr("%1 is damaged. It was left as it is.").arg(path));
    case SQLITE_INTERRUPT:
        return failure(Error::Cancelled, tr("The work was stopped."));
    case SQLITE_TOOBIG:
        return failure(Error::Invalid, tr("A text or picture is too large for a catalogue (64 MB)."));
    default:
        return failure(Error::Unavailable, tr("%1 could not be read or written.").arg(path));
    }
}

TimeLimit::TimeLimit(Database &database, std::chrono::milliseconds patience, std::function<bool()> goesOn)
    : m_database(database)
{
    Q_ASSERT(!database.m_isLimited);
    m_database.m_isLimited = true;
    m_database.m_deadline = patience == None ? QDeadlineTimer(QDeadlineTimer::Forever) : QDeadlineTimer(patience);
    m_database.m_goesOn = std::move(goesOn);
}

TimeLimit::~TimeLimit()
{
    m_database.m_isLimited = false;
    m_database.m_goesOn = {};
}

Transaction::Transaction(Database &database) : m_database(&database), m_counter(database.changeCounter()) { }

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)), m_counter(other.m_counter)
{
}

Transaction::~Transaction()
{
    rollBack();
}

Result<Transaction> Transaction::begin(Database &database, std::chrono::milliseconds lockPatience)
{
    if (database.m_diskFailed)
        return Error{
            Error::Unavailable,
            tr("Nothing more is written to %1, because its disk failed. Save a copy on another disk, then open "
               "the catalogue again.")
                .arg(database.path())};
    if (database.mode() == Database::Mode::ReadOnly)
        return Database::errorFromCode(SQLITE_READONLY, u"BEGIN IMMEDIATE"_s, database.path());
    const auto usual = std::exchange(database.m_lockPatience, lockPatience);
    const auto begun = database.execute(u"BEGIN IMMEDIATE"_s);
    database.m_lockPatience = usual;
    return begun ? Result<Transaction>(Transaction(database)) : begun.error();
}

Result<void> Transaction::commit()
{
    const auto done = m_database->execute(u"COMMIT"_s);
    Database &database = *m_database;
    rollBack();
    // The journal is gone and the change stands; only the folder could not be told to keep it so.
    if (!done && done.error().code == SQLITE_IOERR_DIR_FSYNC && database.changeCounter() != m_counter)
        return Error{Error::Unavailable,
                     tr("Saved, but the disk that holds %1 could not confirm it. Save a copy on another disk.")
                         .arg(database.path()),
                     done.error().detail, done.error().code};
    return done;
}

void Transaction::rollBack()
{
    Database *database = std::exchange(m_database, nullptr);
    if (database && !sqlite3_get_autocommit(database->handle()))
        (void)database->execute(u"ROLLBACK"_s);
}

} // namespace laurels::sql
