// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/backup.h"

#include "data/catalogue.h"
#include "data/filewriter.h"
#include "data/sql/database.h"

#include <QCoreApplication>
#include <QFile>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

int copyPages(sqlite3 *from, sqlite3 *to)
{
    constexpr int Pages = 1000;
    constexpr int Tries = 400;
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", from, "main");
    if (!backup)
        return sqlite3_errcode(to);
    int state = SQLITE_OK;
    for (int busy = 0; busy < Tries && (state == SQLITE_OK || state == SQLITE_BUSY || state == SQLITE_LOCKED);) {
        state = sqlite3_backup_step(backup, Pages);
        if (state == SQLITE_BUSY || state == SQLITE_LOCKED) {
            ++busy;
            sqlite3_sleep(20);
        }
    }
    const int finished = sqlite3_backup_finish(backup);
    return state == SQLITE_DONE ? finished : state;
}

bool isWhole(sqlite3 *copy)
{
    bool isOk = false;
    sqlite3_stmt *check = nullptr;
    if (sqlite3_prepare_v2(copy, "PRAGMA quick_check(1)", -1, &check, nullptr) == SQLITE_OK
        && sqlite3_step(check) == SQLITE_ROW)
        isOk = qstrcmp(reinterpret_cast<const char *>(sqlite3_column_text(check, 0)), "ok") == 0;
    sqlite3_finalize(check);
    return isOk;
}

} // namespace

Result<void> backUp(Catalogue &catalogue, const QString &path)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("laurels::Backup", text); };
    auto writer = FileWriter::open(path);
    if (!writer)
        return writer.error();
    sqlite3 *copy = nullptr;
    int code = sqlite3_open_v2(QFile::encodeName((*writer)->partPath()).constData(), &copy,
                               SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOFOLLOW, nullptr);
    if (code == SQLITE_OK)
        code = copyPages(catalogue.database().handle(), copy);
    const bool isVerified = code == SQLITE_OK && isWhole(copy);
    sqlite3_close(copy);
    if (code != SQLITE_OK)
        return sql::Database::errorFromCode(code, u"backup"_s, path);
    if (!isVerified)
        return Error{Error::Damaged, tr("The copy at %1 failed its check and was removed.").arg(path)};
    return (*writer)->commit();
}

} // namespace laurels
