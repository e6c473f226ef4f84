// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sql/migrations.h"

#include "data/sql/statement.h"

#include <QFile>
#include <QRegularExpression>

#include <array>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace laurels::sql {

namespace {

// SQLite's own statistics come and go with ANALYZE, which other programs run too.
constexpr auto Schema = u"SELECT type, name, coalesce(sql, '') FROM sqlite_schema"
                        " WHERE NOT (type = 'table' AND name = 'sqlite_stat1'"
                        " AND sql = 'CREATE TABLE sqlite_stat1(tbl,idx,stat)') ORDER BY type, name";

/// The statements of one step. A blank line ends a statement.
QStringList statements(int step)
{
    static constexpr std::array Steps = {":/migrations/0001_catalogue.sql"_L1, ":/migrations/0002_editing.sql"_L1,
                                         ":/migrations/0003_search.sql"_L1,    ":/migrations/0004_names.sql"_L1,
                                         ":/migrations/0005_portraits.sql"_L1, ":/migrations/0006_fourletters.sql"_L1};
    QFile file(Steps.at(size_t(step - 1)));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    QStringList all = QString::fromUtf8(file.readAll()).split(QRegularExpression(u"\\n\\s*\\n"_s), Qt::SkipEmptyParts);
    for (QString &statement : all)
        statement = statement.trimmed().chopped(1);
    return all;
}

} // namespace

Result<void> migrate(Database &database, int from, int to, const std::function<bool(int)> &goesOn)
{
    QStringList all;
    for (int step = from + 1; step <= to; ++step)
        all += statements(step);
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (goesOn && !goesOn(int(i * 100 / all.size())))
            return Database::errorFromCode(SQLITE_INTERRUPT, u"migrate"_s, database.path());
        if (auto done = database.execute(all[i]); !done)
            return done;
    }
    return database.execute(u"PRAGMA user_version=%1"_s.arg(to));
}

Result<QStringList> schemaParts(Database &database)
{
    return Statement(database, Schema).all([](Row &row) {
        const QString type = row.take<QString>();
        const QString name = row.take<QString>();
        return type + u'\n' + name + u'\n' + row.take<QString>();
    });
}

} // namespace laurels::sql
