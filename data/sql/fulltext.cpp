// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sql/fulltext.h"

#include "data/sql/statement.h"

#include <array>

using namespace Qt::StringLiterals;

namespace laurels::sql {

namespace {

/// What is said to each full-text index: whether it agrees with its text, to be made again from it, and how much to
/// hold in memory.
struct FullTextIndex {
    QLatin1StringView name;
    const char16_t *check;
    const char16_t *rebuild;
    const char16_t *setMemory;
};

constexpr std::array FullTextIndexes = {
    FullTextIndex{"search_all"_L1, u"INSERT INTO search_all (search_all, rank) VALUES ('integrity-check', 1)",
                  u"INSERT INTO search_all (search_all) VALUES ('rebuild')",
                  u"INSERT INTO search_all (search_all, rank) VALUES ('hashsize', :bytes)"},
    FullTextIndex{"search_meta"_L1, u"INSERT INTO search_meta (search_meta, rank) VALUES ('integrity-check', 1)",
                  u"INSERT INTO search_meta (search_meta) VALUES ('rebuild')",
                  u"INSERT INTO search_meta (search_meta, rank) VALUES ('hashsize', :bytes)"},
    FullTextIndex{"search_names"_L1, u"INSERT INTO search_names (search_names, rank) VALUES ('integrity-check', 1)",
                  u"INSERT INTO search_names (search_names) VALUES ('rebuild')",
                  u"INSERT INTO search_names (search_names, rank) VALUES ('hashsize', :bytes)"},
};

} // namespace

QStringList indexNames()
{
    QStringList names;
    for (const FullTextIndex &index : FullTextIndexes)
        names << index.name;
    return names;
}

Result<QStringList> brokenIndexes(Database &database)
{
    QStringList broken;
    for (const FullTextIndex &index : FullTextIndexes) {
        const auto asked = Statement(database, index.check).execute();
        if (!asked && asked.error().kind != Error::Damaged)
            return asked.error();
        if (!asked)
            broken << index.name;
    }
    return broken;
}

Result<void> rebuildIndexes(Database &database, const QStringList &names)
{
    for (const FullTextIndex &index : FullTextIndexes)
        if (names.contains(index.name))
            if (auto done = Statement(database, index.rebuild).execute(); !done)
                return done;
    return {};
}

Result<void> setIndexMemory(Database &database, int bytes)
{
    for (const FullTextIndex &index : FullTextIndexes)
        if (auto done = Statement(database, index.setMemory).bind(":bytes"_L1, bytes).execute(); !done)
            return done;
    return {};
}

} // namespace laurels::sql
