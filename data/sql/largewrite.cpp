// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sql/largewrite.h"

#include "data/sql/database.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace laurels::sql {

// A larger cache, and not "cache_spill=OFF": within a transaction that cannot be taken back.
LargeWrite::LargeWrite(Database &database, int kilobytes) : m_database(&database)
{
    (void)database.execute(u"PRAGMA cache_size=-%1"_s.arg(kilobytes)); // without it the same is written, more slowly
}

LargeWrite::LargeWrite(LargeWrite &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) { }

LargeWrite::~LargeWrite()
{
    if (m_database)
        (void)m_database->execute(u"PRAGMA cache_size=-2000"_s); // as SQLite has it
}

} // namespace laurels::sql
