// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/history.h"

#include "data/sql/statement.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr auto All = u"SELECT id, at, actor, kind, label, undone_by FROM change_set ORDER BY id DESC LIMIT :limit";
constexpr auto OfFilm = u"SELECT id, at, actor, kind, label, undone_by FROM change_set WHERE id IN"
                        " (SELECT set_id FROM change_item WHERE entity = 'film' AND entity_id = :film)"
                        " ORDER BY id DESC LIMIT :limit";
constexpr auto Find = u"SELECT id, at, actor, kind, label, undone_by FROM change_set WHERE id = :id";
constexpr auto Newest = u"SELECT id, at, actor, kind, label, undone_by FROM change_set"
                        " WHERE undone_by IS NULL AND kind <> 'undo' ORDER BY id DESC LIMIT 1";
constexpr auto Films = u"SELECT DISTINCT entity_id FROM change_item WHERE set_id = :id AND entity = 'film'"
                       " ORDER BY entity_id LIMIT 100";
constexpr auto Fields = u"SELECT entity_id, field, coalesce(old, ''), coalesce(new, '') FROM change_item"
                        " WHERE set_id = :id ORDER BY position";
constexpr auto InsertSet = u"INSERT INTO change_set (uuid, at, actor, kind, label)"
                           " VALUES (:uuid, :at, :actor, :kind, :label) RETURNING id";
constexpr auto InsertItem = u"INSERT INTO change_item (set_id, position, entity, entity_id, field, old, new)"
                            " VALUES (:id, :position, 'film', :film, :field, :old, :new)";
constexpr auto MarkUndone = u"UPDATE change_set SET undone_by = :by WHERE id = :id";

Change readChange(sql::Row &row)
{
    Change change;
    change.id = row.take<ChangeId>();
    change.at = row.take<QDateTime>();
    change.by = row.take<QString>();
    change.kind = row.take<QString>();
    change.label = row.take<QString>();
    change.undoneBy = row.take<ChangeId>();
    return change;
}

QVariant nullIfEmpty(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace

struct History::Statements {
    explicit Statements(sql::Database &database)
        : all(database, All), ofFilm(database, OfFilm), find(database, Find), newest(database, Newest),
          films(database, Films), fields(database, Fields), insertSet(database, InsertSet),
          insertItem(database, InsertItem), markUndone(database, MarkUndone)
    {
    }

    Result<QList<Change>> withFilms(Result<QList<Change>> changes)
    {
        if (!changes)
            return changes;
        for (Change &change : *changes) {
            auto ids = films.bind(":id"_L1, change.id).all([](sql::Row &row) { return row.take<FilmId>(); });
            if (!ids)
                return ids.error();
            change.films = *ids;
        }
        return changes;
    }

    sql::Statement all, ofFilm, find, newest, films, fields, insertSet, insertItem, markUndone;
};

History::History(sql::Database &database) : m_statements(std::make_unique<Statements>(database)) { }

History::~History() = default;

Result<QList<Change>> History::changes(FilmId film, int limit)
{
    Statements &s = *m_statements;
    sql::Statement &read = film ? s.ofFilm.bind(":film"_L1, film) : s.all;
    return s.withFilms(read.bind(":limit"_L1, limit).all(readChange));
}

Result<Change> History::find(ChangeId id)
{
    const auto changes = m_statements->withFilms(m_statements->find.bind(":id"_L1, id).all(readChange));
    if (!changes)
        return changes.error();
    if (changes->isEmpty())
        return Error{Error::NotFound,
                     QCoreApplication::translate("laurels::History", "There is no change %1.").arg(id.value)};
    return changes->constFirst();
}

Result<Change> History::newestStanding()
{
    const auto changes = m_statements->withFilms(m_statements->newest.all(readChange));
    if (!changes)
        return changes.error();
    if (changes->isEmpty())
        return Error{Error::NotFound,
                     QCoreApplication::translate("laurels::History", "There is nothing to take back.")};
    return changes->constFirst();
}

Result<QList<ChangedField>> History::fields(ChangeId id)
{
    return m_statements->fields.bind(":id"_L1, id).all([](sql::Row &row) {
        return ChangedField{.film = row.take<FilmId>(),
                            .field = row.take<QString>(),
                            .before = row.take<QString>(),
                            .after = row.take<QString>()};
    });
}

Result<ChangeId> History::begin(const QString &kind, const QString &label)
{
    const QString actor = qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME", u"unknown"_s));
    const auto id = m_statements->insertSet.bind(":uuid"_L1, QUuid::createUuid())
                        .bind(":at"_L1, QDateTime::currentDateTimeUtc())
                        .bind(":actor"_L1, actor)
                        .bind(":kind"_L1, kind)
                        .bind(":label"_L1, label)
                        .first([](sql::Row &row) { return row.take<ChangeId>(); });
    if (!id)
        return id.error();
    m_current = **id;
    m_position = 0;
    return m_current;
}

Result<void> History::add(ChangeId change, const ChangedField &field)
{
    Q_ASSERT(change == m_current);
    return m_statements->insertItem.bind(":id"_L1, change)
        .bind(":position"_L1, m_position++)
        .bind(":film"_L1, field.film)
        .bind(":field"_L1, field.field)
        .bindStored(":old"_L1, nullIfEmpty(field.before))
        .bindStored(":new"_L1, nullIfEmpty(field.after))
        .execute();
}

Result<void> History::markUndone(ChangeId change, ChangeId by)
{
    return m_statements->markUndone.bind(":id"_L1, change).bind(":by"_L1, by).execute();
}

} // namespace laurels
