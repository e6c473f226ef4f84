// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sql/largewrite.h"

#include "data/sql/database.h"

#include <sqlite3.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace laurels::sql {

namespace {

constexpr int MostHeld = 200 * 1024 * 1024; ///< Bytes of pages.
constexpr int CallsBetweenLooks = 100;

} // namespace

LargeWrite::LargeWrite(Database &database) : m_database(&database)
{
    for (const auto &pragma : {u"PRAGMA cache_spill=OFF"_s, u"PRAGMA cache_size=-65536"_s})
        (void)database.execute(pragma); // without it the same is written, more slowly
}

LargeWrite::LargeWrite(LargeWrite &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)), m_calls(other.m_calls), m_spills(other.m_spills)
{
}

LargeWrite::~LargeWrite()
{
    if (!m_database)
        return;
    for (const auto &pragma : {u"PRAGMA cache_spill=ON"_s, u"PRAGMA cache_size=-2000"_s})
        (void)m_database->execute(pragma);
}

Result<void> LargeWrite::boundMemory()
{
    if (m_spills || ++m_calls % CallsBetweenLooks != 0)
        return {};
    int held = 0;
    int most = 0;
    sqlite3_db_status(m_database->handle(), SQLITE_DBSTATUS_CACHE_USED, &held, &most, 0);
    if (held < MostHeld)
        return {};
    m_spills = true;
    return m_database->execute(u"PRAGMA cache_spill=ON"_s);
}

} // namespace laurels::sql
