// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/upgrade.h"

#include "data/backup.h"
#include "data/sql/database.h"
#include "data/sql/migrations.h"
#include "data/storage.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int CopyShare = 40; ///< Percent of the progress that the copy takes.

QString tr(const char *text)
{
    return QCoreApplication::translate("laurels::Upgrade", text);
}

/// Beside the catalogue, a name that no file has yet.
QString copyPath(const QString &path)
{
    const QFileInfo file(path);
    const QString base =
        u"%1/%2.before-v%3"_s.arg(file.absolutePath(), file.completeBaseName()).arg(sql::SchemaVersion);
    QString copy = base + u".laurels"_s;
    for (int i = 2; QFileInfo(copy).isSymLink() || QFileInfo::exists(copy); ++i)
        copy = u"%1-%2.laurels"_s.arg(base).arg(i);
    return copy;
}

Result<qint64> countFilms(sql::Database &database)
{
    return database.number(u"SELECT count(*) FROM film"_s);
}

Error lostSomething(const QString &path)
{
    return {
        Error::Unavailable,
        tr("%1 could not be brought up to date without loss, so it was left as it is. Please report this.").arg(path)};
}

/// All steps, in the transaction of the caller.
Result<void> takeSteps(sql::Database &database, int version, const Progress &goesOn)
{
    const auto found = database.number(u"PRAGMA user_version"_s);
    if (!found)
        return found.error();
    if (*found != version)
        return Error{Error::Unavailable,
                     tr("Another program has brought %1 up to date just now. Open it again.").arg(database.path())};
    const auto before = countFilms(database);
    if (!before)
        return before.error();
    if (auto done = sql::migrate(database, version, sql::SchemaVersion, goesOn); !done)
        return done;
    const auto after = countFilms(database);
    const auto dangling = database.number(u"SELECT count(*) FROM pragma_foreign_key_check"_s);
    if (!after || !dangling)
        return after ? dangling.error() : after.error();
    return *after == *before && *dangling == 0 ? Result<void>() : lostSomething(database.path());
}

Result<void> takeStepsAtOnce(sql::Database &database, int version, const Progress &goesOn)
{
    auto transaction = sql::Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (auto done = takeSteps(database, version, goesOn); !done)
        return done;
    return transaction->commit();
}

} // namespace

Result<QString> upgrade(sql::Database &database, int version, const Progress &progress)
{
    const qint64 size = QFileInfo(database.path()).size();
    if (auto fits = checkRoom(QFileInfo(database.path()).absolutePath(), size * 22 / 10); !fits)
        return fits.error();
    const QString copy = copyPath(database.path());
    const auto copied = [&](int percent) { return !progress || progress(percent * CopyShare / 100); };
    if (auto done = backUp(database, copy, copied); !done)
        return done.error();

    int percent = CopyShare;
    const auto goesOn = [&] { return !progress || progress(percent); };
    const auto stepped = [&](int done) {
        percent = CopyShare + done * (100 - CopyShare) / 100;
        return goesOn();
    };
    const sql::TimeLimit limit(database, sql::TimeLimit::None, goesOn);
    // Off around the steps: to build a table anew would otherwise take all rows that point to it along.
    auto done = database.execute(u"PRAGMA foreign_keys=OFF"_s);
    if (done)
        done = takeStepsAtOnce(database, version, stepped);
    const auto restored = database.execute(u"PRAGMA foreign_keys=ON"_s);
    if (done)
        done = restored;
    if (done)
        return copy;
    if (database.number(u"PRAGMA user_version"_s).value_or(0) == version)
        QFile::remove(copy); // the catalogue is as it was, so there is nothing to keep it for
    return done.error();
}

Result<void> upgradeInMemory(sql::Database &database, int version)
{
    const sql::TimeLimit limit(database, sql::TimeLimit::None);
    if (auto done = database.execute(u"PRAGMA foreign_keys=OFF"_s); !done)
        return done;
    return takeStepsAtOnce(database, version, {});
}

} // namespace laurels
