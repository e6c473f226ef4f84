// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/edits.h"

#include "data/filmrules.h"
#include "data/filmstore.h"
#include "data/json/filmjson.h"
#include "data/json/jsontext.h"
#include "data/recordstore.h"
#include "data/sql/database.h"
#include "data/sql/largewrite.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("laurels::Edits", text);
}

QString fieldNames(const QStringList &keys)
{
    QStringList names;
    for (const QString &key : keys)
        names << fieldName(key);
    return names.join(u", "_s);
}

} // namespace

QList<ChangedField> changedFields(const Film &before, const Film &after)
{
    const QJsonObject old = recordJson(before);
    const QJsonObject now = recordJson(after);
    QList<ChangedField> fields;
    for (const QString &key : changedKeys(before, after))
        fields << ChangedField{
            .record = after.id, .field = key, .before = jsonText(old[key]), .after = jsonText(now[key])};
    return fields;
}

Edits::Edits(sql::Database &database, FilmStore &films, RecordStore &records, History &history)
    : m_database(database), m_films(films), m_history(history), m_undo(database, records, history)
{
}

Result<QList<FilmId>> Edits::add(const QList<Film> &films, QUuid token)
{
    for (const Film &film : films)
        if (auto checked = checkFilm(film); !checked)
            return checked.error();
    auto transaction = sql::Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (!token.isNull()) {
        const auto known = m_history.withToken(token);
        if (!known)
            return known.error();
        if (*known)
            return (*known)->films;
    }
    const QString label = films.size() == 1 ? films.constFirst().title : tr("%1 films").arg(films.size());
    const auto change = m_history.begin(u"add"_s, label, token);
    if (!change)
        return change.error();
    QList<FilmId> ids;
    for (const Film &film : films) {
        const auto saved = m_films.insert(film);
        if (!saved)
            return saved.error();
        ids << saved->id;
        if (auto noted = m_history.addAlong(*change, m_films.made()); !noted)
            return noted.error();
        if (auto noted = m_history.add(*change, {.record = saved->id}); !noted)
            return noted.error();
    }
    if (auto settled = m_films.settle(); !settled)
        return settled.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return ids;
}

Result<Saved<Film>> Edits::save(const Film &draft, const Film &base, QUuid token)
{
    auto transaction = sql::Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto present = m_films.find(draft.id);
    if (!present)
        return present.error();
    if (!token.isNull()) {
        const auto known = m_history.withToken(token);
        if (!known)
            return known.error();
        if (*known)
            return Saved<Film>{.record = *present};
    }
    auto saved = combine(draft, base, *present);
    if (!saved || !saved->isSaved())
        return saved;
    const auto written = write(*present, saved->record, token);
    if (!written)
        return written.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    saved->record = *written;
    return saved;
}

/// What is to be written: the draft, with what somebody else saved since `base`.
Result<Saved<Film>> Edits::combine(const Film &draft, const Film &base, const Film &present)
{
    Saved<Film> saved{.record = draft};
    if (present.revision == base.revision) {
        saved.record.revision = present.revision;
        return saved;
    }
    saved.record = present;
    const ThreeWay parts = threeWay(recordJson(base), recordJson(draft), recordJson(present));
    const auto newest = m_history.changes(present.id, 1);
    if (!newest)
        return newest.error();
    if (!newest->isEmpty()) {
        saved.theirsBy = newest->constFirst().by;
        saved.theirsAt = newest->constFirst().at;
    }
    saved.conflicts = parts.conflicts;
    saved.mine = parts.mine.keys();
    saved.theirs = parts.theirs;
    if (saved.isSaved())
        if (auto applied = applyJson(saved.record, parts.mine, JsonIds::With); !applied)
            return applied.error();
    return saved;
}

/// Within a transaction. Nothing is written when nothing differs.
Result<Film> Edits::write(const Film &before, const Film &film, QUuid token)
{
    if (auto checked = checkFilm(film); !checked)
        return checked.error();
    if (changedKeys(before, film).isEmpty())
        return before;
    const auto saved = m_films.update(film);
    if (!saved)
        return saved.error();
    const QString label = tr("%1: %2").arg(saved->title, fieldNames(changedKeys(before, *saved)));
    const auto change = m_history.begin(u"edit"_s, label, token);
    if (!change)
        return change.error();
    if (auto noted = m_history.addAlong(*change, m_films.made()); !noted)
        return noted.error();
    for (const ChangedField &field : changedFields(before, *saved))
        if (auto noted = m_history.add(*change, field); !noted)
            return noted.error();
    if (auto settled = m_films.settle(); !settled)
        return settled.error();
    return saved;
}

Result<Film> Edits::change(FilmId id, const std::function<Result<void>(Film &)> &apply, std::optional<qint64> revision)
{
    auto transaction = sql::Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto before = m_films.find(id);
    if (!before)
        return before.error();
    Film draft = *before;
    if (revision)
        draft.revision = *revision;
    if (draft.revision != before->revision)
        return m_films.update(draft); // answers the Conflict
    if (auto applied = apply(draft); !applied)
        return applied.error();
    const auto written = write(*before, draft, {});
    if (!written)
        return written;
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return written;
}

Result<FilmId> Edits::duplicate(FilmId id)
{
    auto film = m_films.find(id);
    if (!film)
        return film.error();
    film->id = {};
    film->uuid = {};
    film->revision = 0;
    film->created = {};
    film->identifiers.clear();
    film->relations.removeIf([](const Relation &relation) { return relation.inverse; });
    film->title = tr("%1 (copy)").arg(film->title);
    film->sortTitle.clear();
    const auto added = add({*film});
    if (!added)
        return added.error();
    return added->constFirst();
}

Result<void> Edits::remove(const QList<FilmId> &ids)
{
    const sql::LargeWrite memory(m_database);
    auto transaction = sql::Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    ChangeId change;
    for (const FilmId id : ids) {
        const auto film = m_films.find(id);
        if (!film)
            return film.error();
        if (!change) {
            const auto begun =
                m_history.begin(u"remove"_s, ids.size() == 1 ? film->title : tr("%L1 films").arg(ids.size()));
            if (!begun)
                return begun.error();
            change = *begun;
        }
        if (auto noted = m_history.add(change, {.record = id, .before = jsonText(recordJson(*film))}); !noted)
            return noted;
        if (auto removed = m_films.remove(id); !removed)
            return removed;
    }
    if (auto settled = m_films.settle(); !settled)
        return settled;
    return transaction->commit();
}

Result<Change> Edits::undo(std::optional<ChangeId> change, OnMovedOn onMovedOn)
{
    return m_undo.takeBack(change, onMovedOn);
}

Result<Change> Edits::redo()
{
    return m_undo.redo();
}

} // namespace laurels
