// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/attention.h"

#include "data/sql/statement.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

/// Each condition is spelled as its index spells it, else SQLite does not see that they belong together.
struct GapStatements {
    Gap gap;
    const char16_t *count;
    const char16_t *films;
};

constexpr GapStatements OfGap[] = {
    {Gap::Image, u"SELECT count(*) FROM film WHERE (gaps & 1) <> 0",
     u"SELECT id FROM film WHERE (gaps & 1) <> 0 ORDER BY id DESC LIMIT :limit"},
    {Gap::Synopsis, u"SELECT count(*) FROM film WHERE (gaps & 2) <> 0",
     u"SELECT id FROM film WHERE (gaps & 2) <> 0 ORDER BY id DESC LIMIT :limit"},
    {Gap::Logline, u"SELECT count(*) FROM film WHERE (gaps & 4) <> 0",
     u"SELECT id FROM film WHERE (gaps & 4) <> 0 ORDER BY id DESC LIMIT :limit"},
    {Gap::Premiere, u"SELECT count(*) FROM film WHERE (gaps & 8) <> 0",
     u"SELECT id FROM film WHERE (gaps & 8) <> 0 ORDER BY id DESC LIMIT :limit"},
    {Gap::Length, u"SELECT count(*) FROM film WHERE (gaps & 16) <> 0",
     u"SELECT id FROM film WHERE (gaps & 16) <> 0 ORDER BY id DESC LIMIT :limit"},
    {Gap::Credits, u"SELECT count(*) FROM film WHERE (gaps & 32) <> 0",
     u"SELECT id FROM film WHERE (gaps & 32) <> 0 ORDER BY id DESC LIMIT :limit"},
};

/// Biographies are counted without being read; those of people on no film are few, and found by index.
constexpr auto CountPeople =
    u"SELECT (SELECT count(*) FROM person WHERE film_count > 0) - (SELECT count(*) FROM biography)"
    " + (SELECT count(*) FROM person p WHERE p.film_count = 0"
    " AND EXISTS (SELECT 1 FROM biography b WHERE b.person_id = p.id))";
constexpr auto People = u"SELECT p.id FROM person p WHERE p.film_count > 0 AND NOT EXISTS"
                        " (SELECT 1 FROM biography b WHERE b.person_id = p.id)"
                        " ORDER BY p.film_count DESC, p.sort_key, p.id LIMIT :limit";

} // namespace

Result<Attention::Counts> Attention::counts()
{
    Counts counts;
    const auto number = [](sql::Row &row) { return row.take<int>(); };
    for (const GapStatements &each : OfGap) {
        const auto count = sql::Statement(m_database, each.count).first(number);
        if (!count)
            return count.error();
        counts.films << std::pair(each.gap, count->value_or(0));
    }
    const auto people = sql::Statement(m_database, CountPeople).first(number);
    if (!people)
        return people.error();
    counts.peopleWithoutBiography = people->value_or(0);
    return counts;
}

int Attention::Counts::all() const
{
    return std::accumulate(films.begin(), films.end(), peopleWithoutBiography,
                           [](int sum, const auto &gap) { return sum + gap.second; });
}

Result<QList<FilmId>> Attention::films(Gap gap, int limit)
{
    for (const GapStatements &each : OfGap)
        if (each.gap == gap)
            return sql::Statement(m_database, each.films).bind(":limit"_L1, limit).all([](sql::Row &row) {
                return row.take<FilmId>();
            });
    Q_UNREACHABLE();
}

Result<QList<PersonId>> Attention::peopleWithoutBiography(int limit)
{
    return sql::Statement(m_database, People).bind(":limit"_L1, limit).all([](sql::Row &row) {
        return row.take<PersonId>();
    });
}

} // namespace laurels
