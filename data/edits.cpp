// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/edits.h"

#include "data/filmrules.h"
#include "data/filmstore.h"
#include "data/json/filmjson.h"
#include "data/sql/database.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("laurels::Edits", text);
}

/// One JSON value as text; empty for an absent one. Wrapped, because QJsonDocument holds no bare values.
QString asText(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return {};
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(wrapped.sliced(1, wrapped.size() - 2));
}

QJsonValue fromText(const QString &text)
{
    if (text.isEmpty())
        return QJsonValue::Null;
    return QJsonDocument::fromJson("[" + text.toUtf8() + "]").array().first();
}

QString wholeFilm(const Film &film)
{
    return asText(toJson(film, JsonIds::With));
}

} // namespace

QList<ChangedField> changedFields(const Film &before, const Film &after)
{
    const QJsonObject old = toJson(before, JsonIds::With);
    const QJsonObject now = toJson(after, JsonIds::With);
    QList<ChangedField> fields;
    for (const QString &key : changedKeys(before, after))
        fields << ChangedField{.film = after.id, .field = key, .before = asText(old[key]), .after = asText(now[key])};
    return fields;
}

Edits::Edits(sql::Database &database, FilmStore &films, History &history)
    : m_database(database), m_films(films), m_history(history)
{
}

Result<QList<FilmId>> Edits::add(const QList<Film> &films)
{
    for (const Film &film : films)
        if (auto checked = checkFilm(film); !checked)
            return checked.error();
    auto transaction = sql::Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const QString label = films.size() == 1 ? films.constFirst().title : tr("%1 films").arg(films.size());
    const auto change = m_history.begin(u"add"_s, label);
    if (!change)
        return change.error();
    QList<FilmId> ids;
    for (const Film &film : films) {
        const auto saved = m_films.insert(film);
        if (!saved)
            return saved.error();
        ids << saved->id;
        if (auto noted = m_history.add(*change, {.film = saved->id}); !noted)
            return noted.error();
    }
    if (auto settled = m_films.settle(); !settled)
        return settled.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return ids;
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
    if (auto checked = checkFilm(draft); !checked)
        return checked.error();
    if (changedKeys(*before, draft).isEmpty())
        return *before;
    const auto saved = m_films.update(draft);
    if (!saved)
        return saved.error();
    const QStringList keys = changedKeys(*before, *saved);
    const auto change = m_history.begin(u"edit"_s, tr("%1: %2").arg(saved->title, keys.join(u", "_s)));
    if (!change)
        return change.error();
    for (const ChangedField &field : changedFields(*before, *saved))
        if (auto noted = m_history.add(*change, field); !noted)
            return noted.error();
    if (auto settled = m_films.settle(); !settled)
        return settled.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return *saved;
}

Result<void> Edits::remove(FilmId id)
{
    auto transaction = sql::Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto film = m_films.find(id);
    if (!film)
        return film.error();
    const auto change = m_history.begin(u"remove"_s, film->title);
    if (!change)
        return change.error();
    if (auto noted = m_history.add(*change, {.film = id, .before = wholeFilm(*film)}); !noted)
        return noted;
    if (auto removed = m_films.remove(id); !removed)
        return removed;
    if (auto settled = m_films.settle(); !settled)
        return settled;
    return transaction->commit();
}

Result<Change> Edits::undo(std::optional<ChangeId> wanted)
{
    auto transaction = sql::Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto change = wanted ? m_history.find(*wanted) : m_history.newestStanding();
    if (!change)
        return change;
    if (change->undoneBy)
        return Error{Error::Invalid,
                     tr("Change %1 (%2) has been taken back already.").arg(change->id.value).arg(change->label)};
    const auto fields = m_history.fields(change->id);
    if (!fields)
        return fields.error();
    const auto undo = m_history.begin(u"undo"_s, tr("Undo of %1").arg(change->label));
    if (!undo)
        return undo.error();
    for (auto field = fields->crbegin(); field != fields->crend(); ++field) {
        const bool isWhole = field->field.isEmpty();
        const auto done = !isWhole                  ? undoField(*field, change->id, *undo)
                          : field->before.isEmpty() ? undoCreation(field->film, change->id, *undo)
                                                    : undoRemoval(*field, *undo);
        if (!done)
            return done.error();
    }
    if (auto marked = m_history.markUndone(change->id, *undo); !marked)
        return marked.error();
    if (auto settled = m_films.settle(); !settled)
        return settled.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return *change;
}

Result<void> Edits::undoField(const ChangedField &field, ChangeId change, ChangeId undo)
{
    const auto film = m_films.find(field.film);
    if (!film)
        return film.error();
    const QString present = asText(toJson(*film, JsonIds::With)[field.field]);
    if (present != field.after)
        return Error{Error::Conflict,
                     tr("Change %1 cannot be taken back: the field %2 of “%3” was changed again since.")
                         .arg(change.value)
                         .arg(field.field, film->title)};
    Film draft = *film;
    if (auto applied = applyJson(draft, {{field.field, fromText(field.before)}}, JsonIds::With); !applied)
        return applied;
    if (auto saved = m_films.update(draft); !saved)
        return saved.error();
    return m_history.add(undo,
                         {.film = field.film, .field = field.field, .before = field.after, .after = field.before});
}

Result<void> Edits::undoCreation(FilmId id, ChangeId change, ChangeId undo)
{
    const auto film = m_films.find(id);
    if (!film)
        return film.error();
    const auto later = m_history.changes(id, 1000);
    if (!later)
        return later.error();
    const bool wasChanged = std::ranges::any_of(*later, [change](const Change &other) {
        return other.id > change && !other.undoneBy && other.kind != "undo"_L1;
    });
    if (wasChanged)
        return Error{Error::Conflict,
                     tr("“%1” was changed since it was added, so adding it is not taken back. Remove the film instead.")
                         .arg(film->title)};
    if (auto noted = m_history.add(undo, {.film = id, .before = wholeFilm(*film)}); !noted)
        return noted;
    return m_films.remove(id);
}

Result<void> Edits::undoRemoval(const ChangedField &removed, ChangeId undo)
{
    const QJsonObject object = fromText(removed.before).toObject();
    Film film;
    if (auto applied = applyJson(film, object, JsonIds::With); !applied)
        return applied;
    film.id = removed.film;
    film.uuid = QUuid::fromString(object[u"uuid"_s].toString());
    film.revision = object[u"revision"_s].toInteger() + 1; // whoever still holds the old one must look again
    film.created = QDateTime::fromString(object[u"created"_s].toString(), Qt::ISODate);
    if (auto saved = m_films.insert(film); !saved)
        return saved.error();
    return m_history.add(undo, {.film = removed.film});
}

} // namespace laurels
