// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/bookmarks.h"

#include "data/sql/statement.h"

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr auto All = u"SELECT b.film_id FROM bookmark b JOIN film f ON f.id = b.film_id ORDER BY b.position, b.film_id";
constexpr auto Contains = u"SELECT count(*) FROM bookmark WHERE film_id = :film";
constexpr auto Insert = u"INSERT INTO bookmark (film_id, position)"
                        " SELECT :film, coalesce(max(position), 0) + 1 FROM bookmark WHERE true"
                        " ON CONFLICT (film_id) DO NOTHING";
constexpr auto Delete = u"DELETE FROM bookmark WHERE film_id = :film";
constexpr auto Place = u"UPDATE bookmark SET position = :position WHERE film_id = :film";

} // namespace

Result<QList<FilmId>> Bookmarks::films()
{
    return sql::Statement(m_database, All).all([](sql::Row &row) { return row.take<FilmId>(); });
}

Result<bool> Bookmarks::contains(FilmId film)
{
    const auto count = sql::Statement(m_database, Contains).bind(":film"_L1, film).first([](sql::Row &row) {
        return row.take<int>();
    });
    if (!count)
        return count.error();
    return count->value_or(0) > 0;
}

Result<void> Bookmarks::add(FilmId film)
{
    return sql::Statement(m_database, Insert).bind(":film"_L1, film).execute();
}

Result<void> Bookmarks::remove(FilmId film)
{
    return sql::Statement(m_database, Delete).bind(":film"_L1, film).execute();
}

Result<void> Bookmarks::move(FilmId film, int to)
{
    auto transaction = sql::Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    auto order = films();
    if (!order)
        return order.error();
    const qsizetype from = order->indexOf(film);
    if (from < 0)
        return {};
    order->move(from, qBound(qsizetype(0), qsizetype(to), order->size() - 1));
    sql::Statement place(m_database, Place);
    for (qsizetype i = 0; i < order->size(); ++i)
        if (auto done = place.bind(":film"_L1, order->at(i)).bind(":position"_L1, i + 1).execute(); !done)
            return done;
    return transaction->commit();
}

} // namespace laurels
