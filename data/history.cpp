// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/history.h"

#include "data/sql/statement.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>
#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr auto All = u"SELECT id, at, actor, kind, label, undone_by FROM change_set WHERE id < :before"
                     " ORDER BY id DESC LIMIT :limit";
constexpr auto OfRecord = u"SELECT id, at, actor, kind, label, undone_by FROM change_set WHERE id IN"
                          " (SELECT set_id FROM change_item WHERE entity = :entity AND entity_id = :record"
                          " AND set_id < :before) ORDER BY id DESC LIMIT :limit";
constexpr auto Find = u"SELECT id, at, actor, kind, label, undone_by FROM change_set WHERE id = :id";
constexpr auto WithToken = u"SELECT id, at, actor, kind, label, undone_by FROM change_set WHERE uuid = :token";
constexpr auto Newest = u"SELECT id, at, actor, kind, label, undone_by FROM change_set"
                        " WHERE undone_by IS NULL AND kind NOT IN ('undo', 'redo') ORDER BY id DESC LIMIT 1";
constexpr auto NewestTakenBack =
    u"SELECT c.id, c.at, c.actor, c.kind, c.label, c.undone_by FROM change_set c WHERE c.undone_by ="
    " (SELECT u.id FROM change_set u WHERE u.kind = 'undo' AND u.undone_by IS NULL AND u.id > coalesce((SELECT n.id"
    " FROM change_set n WHERE n.kind NOT IN ('undo', 'redo') ORDER BY n.id DESC LIMIT 1), 0)"
    " ORDER BY u.id DESC LIMIT 1) AND c.kind <> 'undo'";
constexpr auto Films = u"SELECT DISTINCT entity_id FROM change_item WHERE set_id = :id AND entity = 'film'"
                       " ORDER BY entity_id LIMIT 100";
constexpr auto Fields = u"SELECT entity, entity_id, field, coalesce(old, ''), coalesce(new, '') FROM change_item"
                        " WHERE set_id = :id ORDER BY position LIMIT :limit";
constexpr auto InsertSet = u"INSERT INTO change_set (uuid, at, actor, kind, label)"
                           " VALUES (:uuid, :at, :actor, :kind, :label) RETURNING id";
constexpr auto InsertItem = u"INSERT INTO change_item (set_id, position, entity, entity_id, field, old, new)"
                            " VALUES (:id, :position, :entity, :record, :field, :old, :new)";
constexpr auto MarkStanding = u"UPDATE change_set SET undone_by = NULL WHERE undone_by = :by";
constexpr auto MarkUndone = u"UPDATE change_set SET undone_by = :by WHERE id = :id";

constexpr auto Along = "along"_L1; ///< Stored as the new value of a record that came or went along.

constexpr std::array Entities = {"film"_L1, "person"_L1, "award-body"_L1, "term"_L1, "role"_L1};

QString entity(RecordKind kind)
{
    return Entities.at(size_t(kind));
}

RecordKind recordKind(const QString &entity)
{
    return RecordKind(std::ranges::find(Entities, entity) - Entities.begin());
}

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

/// Who runs the program, also where the environment does not say, such as in a timer's job; empty = nobody knows.
QString accountName()
{
    for (const char *variable : {"USER", "LOGNAME"})
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    std::array<char, 4096> texts{};
    passwd entry{};
    passwd *found = nullptr;
    const bool isKnown = getpwuid_r(geteuid(), &entry, texts.data(), texts.size(), &found) == 0 && found;
    return isKnown ? QString::fromLocal8Bit(found->pw_name) : u""_s;
}

} // namespace

struct History::Statements {
    explicit Statements(sql::Database &database)
        : all(database, All), ofRecord(database, OfRecord), find(database, Find), withToken(database, WithToken),
          newest(database, Newest), newestTakenBack(database, NewestTakenBack), films(database, Films),
          fields(database, Fields), insertSet(database, InsertSet), insertItem(database, InsertItem),
          markUndone(database, MarkUndone), markStanding(database, MarkStanding)
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

    sql::Statement all, ofRecord, find, withToken, newest, newestTakenBack, films, fields, insertSet, insertItem,
        markUndone, markStanding;
};

History::History(sql::Database &database) : m_statements(std::make_unique<Statements>(database)) { }

History::~History() = default;

bool Change::isUndoOrRedo() const
{
    return kind == "undo"_L1 || kind == "redo"_L1;
}

Result<QList<Change>> History::changes(RecordId record, int limit, ChangeId before)
{
    Statements &s = *m_statements;
    sql::Statement &read = record ? s.ofRecord : s.all;
    if (record)
        read.bind(":entity"_L1, entity(record.kind)).bind(":record"_L1, record.value);
    read.bind(":before"_L1, before ? before.value : std::numeric_limits<qint64>::max());
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

Result<Change> History::newestTakenBack()
{
    const auto changes = m_statements->withFilms(m_statements->newestTakenBack.all(readChange));
    if (!changes)
        return changes.error();
    if (changes->isEmpty())
        return Error{Error::NotFound,
                     QCoreApplication::translate("laurels::History", "There is nothing to bring back.")};
    return changes->constFirst();
}

Result<std::optional<Change>> History::withToken(QUuid token)
{
    const auto changes = m_statements->withFilms(m_statements->withToken.bind(":token"_L1, token).all(readChange));
    if (!changes)
        return changes.error();
    return changes->isEmpty() ? std::nullopt : std::optional(changes->constFirst());
}

Result<QList<ChangedField>> History::fields(ChangeId id, int most)
{
    return m_statements->fields.bind(":id"_L1, id).bind(":limit"_L1, most).all([](sql::Row &row) {
        const RecordKind kind = recordKind(row.take<QString>());
        ChangedField field{.record = {kind, row.take<qint64>()},
                           .field = row.take<QString>(),
                           .before = row.take<QString>(),
                           .after = row.take<QString>()};
        field.isAlong = field.field.isEmpty() && field.after == Along;
        if (field.isAlong)
            field.after.clear();
        return field;
    });
}

Result<ChangeId> History::begin(const QString &kind, const QString &label, QUuid token)
{
    const auto id = m_statements->insertSet.bind(":uuid"_L1, token.isNull() ? QUuid::createUuid() : token)
                        .bind(":at"_L1, QDateTime::currentDateTimeUtc())
                        .bind(":actor"_L1, accountName())
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
        .bind(":entity"_L1, entity(field.record.kind))
        .bind(":record"_L1, field.record.value)
        .bind(":field"_L1, field.field)
        .bindStored(":old"_L1, nullIfEmpty(field.before))
        .bindStored(":new"_L1, field.isAlong ? QVariant(Along) : nullIfEmpty(field.after))
        .execute();
}

Result<void> History::addAlong(ChangeId change, const QList<RecordId> &made)
{
    for (const RecordId record : made)
        if (auto noted = add(change, {.record = record, .isAlong = true}); !noted)
            return noted;
    return {};
}

Result<void> History::markUndone(ChangeId change, ChangeId by)
{
    return m_statements->markUndone.bind(":id"_L1, change).bind(":by"_L1, by).execute();
}

Result<void> History::markStanding(ChangeId undoneBy)
{
    return m_statements->markStanding.bind(":by"_L1, undoneBy).execute();
}

} // namespace laurels
