// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/backup.h"

#include "data/catalogue.h"
#include "data/filewriter.h"
#include "data/sql/database.h"
#include "data/storage.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int PagesAStep = 1000;
constexpr int MostRestarts = 3; ///< Each is caused by somebody who writes meanwhile; then they have to wait.
constexpr int MostWaits = 400; ///< Of 20 ms: eight seconds.
constexpr qint64 SpareRoom = 1024 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("laurels::Backup", text);
}

/// SQLITE_OK once all pages are there.
int copyPages(sqlite3 *from, sqlite3 *to, const std::function<bool(int)> &goesOn)
{
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", from, "main");
    if (!backup)
        return sqlite3_errcode(to);
    int state = SQLITE_OK;
    int waits = 0;
    int restarts = 0;
    int left = 0;
    bool isAlone = false; // a transaction of ours keeps the others from writing
    while (state == SQLITE_OK || ((state == SQLITE_BUSY || state == SQLITE_LOCKED) && waits++ < MostWaits)) {
        if (state != SQLITE_OK)
            sqlite3_sleep(20);
        state = sqlite3_backup_step(backup, PagesAStep);
        restarts += left != 0 && sqlite3_backup_remaining(backup) > left;
        left = sqlite3_backup_remaining(backup);
        const int all = qMax(1, sqlite3_backup_pagecount(backup));
        if (state == SQLITE_OK && goesOn && !goesOn(int(qint64(all - left) * 100 / all)))
            state = SQLITE_INTERRUPT;
        if (state == SQLITE_OK && restarts > MostRestarts && !isAlone)
            isAlone = sqlite3_exec(from, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_OK;
    }
    const int finished = sqlite3_backup_finish(backup);
    if (isAlone)
        sqlite3_exec(from, "ROLLBACK", nullptr, nullptr, nullptr);
    return state == SQLITE_DONE ? finished : state;
}

bool isWhole(sqlite3 *copy)
{
    bool isOk = false;
    sqlite3_stmt *check = nullptr;
    if (sqlite3_prepare_v2(copy, "PRAGMA integrity_check(1)", -1, &check, nullptr) == SQLITE_OK
        && sqlite3_step(check) == SQLITE_ROW)
        isOk = qstrcmp(reinterpret_cast<const char *>(sqlite3_column_text(check, 0)), "ok") == 0;
    sqlite3_finalize(check);
    return isOk;
}

/// Those of the catalogue: what only one person may read stays so.
mode_t rightsOf(const QString &path)
{
    struct stat status {
    };
    const bool isKnown = ::stat(QFile::encodeName(path).constData(), &status) == 0;
    return isKnown ? (status.st_mode & 0777) | S_IRUSR | S_IWUSR : S_IRUSR | S_IWUSR;
}

} // namespace

Result<void> backUp(sql::Database &database, const QString &path, const std::function<bool(int)> &goesOn)
{
    const auto pages = database.number(u"PRAGMA page_count"_s);
    const auto pageSize = database.number(u"PRAGMA page_size"_s);
    if (!pages || !pageSize)
        return pages ? pageSize.error() : pages.error();
    if (auto fits = checkRoom(QFileInfo(path).absolutePath(), *pages * *pageSize + SpareRoom); !fits)
        return fits;
    auto writer = FileWriter::open(path, rightsOf(database.path()));
    if (!writer)
        return writer.error();
    sqlite3 *copy = nullptr;
    int code = sqlite3_open_v2(QFile::encodeName((*writer)->partPath()).constData(), &copy,
                               SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOFOLLOW, nullptr);
    if (code == SQLITE_OK)
        code = copyPages(database.handle(), copy, goesOn);
    const bool isVerified = code == SQLITE_OK && isWhole(copy);
    sqlite3_close(copy);
    if (code != SQLITE_OK)
        return sql::Database::errorFromCode(code, u"backup"_s, path);
    if (!isVerified)
        return Error{Error::Damaged, tr("The copy at %1 failed its check and was removed. Look the catalogue over with "
                                        "“laurels check”.")
                                         .arg(path)};
    return (*writer)->commit();
}

Result<void> backUp(Catalogue &catalogue, const QString &path, const std::function<bool(int)> &goesOn)
{
    return backUp(catalogue.database(), path, goesOn);
}

Result<void> copyDatabase(sql::Database &from, sql::Database &to)
{
    const int code = copyPages(from.handle(), to.handle(), {});
    return code == SQLITE_OK ? Result<void>() : sql::Database::errorFromCode(code, u"copy"_s, from.path());
}

} // namespace laurels
