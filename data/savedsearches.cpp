// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/savedsearches.h"

#include "data/sql/statement.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr auto All = u"SELECT id, name, query, position FROM saved_search ORDER BY position, id";
constexpr auto Insert = u"INSERT INTO saved_search (name, query, position)"
                        " SELECT :name, :query, coalesce(max(position), 0) + 1 FROM saved_search RETURNING id";
constexpr auto Rename = u"UPDATE saved_search SET name = :name WHERE id = :id";
constexpr auto Restore = u"INSERT INTO saved_search (id, name, query, position)"
                         " VALUES (:id, :name, :query, :position)";
constexpr auto Delete = u"DELETE FROM saved_search WHERE id = :id RETURNING id, name, query, position";
constexpr auto Position = u"UPDATE saved_search SET position = :position WHERE id = :id";

QString tr(const char *text)
{
    return QCoreApplication::translate("laurels::SavedSearches", text);
}

SavedSearch readSearch(sql::Row &row)
{
    return {.id = row.take<SavedSearchId>(),
            .name = row.take<QString>(),
            .query = row.take<QString>(),
            .position = row.take<int>()};
}

} // namespace

Result<QList<SavedSearch>> SavedSearches::all()
{
    return sql::Statement(m_database, All).all(readSearch);
}

Result<void> SavedSearches::checkName(const QString &name, SavedSearchId except)
{
    if (name.isEmpty())
        return Error{Error::Invalid, tr("Give the search a name.")};
    const auto searches = all();
    if (!searches)
        return searches.error();
    const bool isTaken = std::ranges::any_of(*searches, [&](const SavedSearch &each) {
        return each.id != except && each.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return isTaken ? Result<void>(Error{Error::Invalid, tr("Another saved search is called “%1”.").arg(name)})
                   : Result<void>();
}

Result<SavedSearchId> SavedSearches::add(const QString &name, const QString &query)
{
    const QString called = name.simplified();
    if (query.trimmed().isEmpty())
        return Error{Error::Invalid, tr("There is nothing to save: no search was made.")};
    auto transaction = sql::Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (auto free = checkName(called, {}); !free)
        return free.error();
    const auto id = sql::Statement(m_database, Insert)
                        .bind(":name"_L1, called)
                        .bind(":query"_L1, query.trimmed())
                        .first([](sql::Row &row) { return row.take<SavedSearchId>(); });
    if (!id)
        return id.error();
    if (auto done = transaction->commit(); !done)
        return done.error();
    return id->value_or(SavedSearchId());
}

Result<void> SavedSearches::rename(SavedSearchId id, const QString &name)
{
    const QString called = name.simplified();
    auto transaction = sql::Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (auto free = checkName(called, id); !free)
        return free;
    if (auto done = sql::Statement(m_database, Rename).bind(":name"_L1, called).bind(":id"_L1, id).execute(); !done)
        return done;
    return transaction->commit();
}

Result<SavedSearch> SavedSearches::remove(SavedSearchId id)
{
    const auto removed = sql::Statement(m_database, Delete).bind(":id"_L1, id).first(readSearch);
    if (!removed)
        return removed.error();
    return *removed ? Result<SavedSearch>(**removed) : Error{Error::NotFound, tr("This search was removed meanwhile.")};
}

Result<void> SavedSearches::restore(const SavedSearch &search)
{
    auto transaction = sql::Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (auto free = checkName(search.name, {}); !free)
        return free;
    const auto done = sql::Statement(m_database, Restore)
                          .bind(":id"_L1, search.id)
                          .bind(":name"_L1, search.name)
                          .bind(":query"_L1, search.query)
                          .bind(":position"_L1, search.position)
                          .execute();
    return done ? transaction->commit() : done;
}

Result<void> SavedSearches::order(const QList<SavedSearch> &searches)
{
    sql::Statement position(m_database, Position);
    for (qsizetype i = 0; i < searches.size(); ++i)
        if (auto done = position.bind(":id"_L1, searches[i].id).bind(":position"_L1, i + 1).execute(); !done)
            return done;
    return {};
}

Result<void> SavedSearches::move(SavedSearchId id, qsizetype to)
{
    auto transaction = sql::Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    auto searches = all();
    if (!searches)
        return searches.error();
    const auto found = std::ranges::find(*searches, id, &SavedSearch::id);
    if (found == searches->end())
        return {};
    searches->move(found - searches->begin(), qBound(qsizetype(0), to, searches->size() - 1));
    if (auto done = order(*searches); !done)
        return done;
    return transaction->commit();
}

} // namespace laurels
