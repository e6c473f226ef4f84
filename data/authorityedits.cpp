// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/authorityedits.h"

#include "data/authoritystore.h"
#include "data/bookmarks.h"
#include "data/edits.h"
#include "data/filmmerge.h"
#include "data/filmstore.h"
#include "data/json/authorityjson.h"
#include "data/json/jsontext.h"
#include "data/recordstore.h"
#include "data/sql/database.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("laurels::AuthorityEdits", text);
}

Result<Person> find(AuthorityStore &authorities, PersonId id)
{
    return authorities.findPerson(id);
}
Result<AwardBody> find(AuthorityStore &authorities, AwardBodyId id)
{
    return authorities.findAwardBody(id);
}
Result<Term> find(AuthorityStore &authorities, TermId id)
{
    return authorities.findTerm(id);
}
Result<Role> find(AuthorityStore &authorities, RoleId id)
{
    return authorities.findRole(id);
}

/// What makes `before` into `after`; null clears.
QJsonObject difference(const QJsonObject &before, const QJsonObject &after)
{
    QJsonObject values;
    for (const QString &key : differingKeys(before, after))
        values[key] = after.contains(key) ? after[key] : QJsonValue(QJsonValue::Null);
    return values;
}

QString fieldNames(const QStringList &keys)
{
    QStringList names;
    for (const QString &key : keys)
        names << fieldName(key);
    return names.join(u", "_s);
}

} // namespace

AuthorityEdits::AuthorityEdits(sql::Database &database, RecordStore &records, AuthorityStore &authorities,
                               FilmStore &films, History &history)
    : m_database(database), m_records(records), m_authorities(authorities), m_films(films), m_history(history)
{
}

template <class Record>
Result<Saved<Record>> AuthorityEdits::saveRecord(const Record &draft, const Record &base, QUuid token)
{
    if (!draft.id)
        return addRecord(draft, token);
    auto transaction = sql::Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto present = find(m_authorities, draft.id);
    if (!present)
        return present.error();
    Saved<Record> saved{.record = *present};
    const auto known = m_history.withToken(token);
    if (!known)
        return known.error();
    if (*known)
        return saved;
    const ThreeWay parts = threeWay(toJson(base), toJson(draft), toJson(*present));
    const auto newest = m_history.changes(draft.id, 1);
    if (!newest)
        return newest.error();
    saved.conflicts = parts.conflicts;
    saved.theirs = parts.theirs;
    if (!parts.theirs.isEmpty() || !parts.conflicts.isEmpty()) {
        saved.mine = parts.mine.keys();
        saved.theirsBy = newest->isEmpty() ? QString() : newest->constFirst().by;
        saved.theirsAt = newest->isEmpty() ? QDateTime() : newest->constFirst().at;
    }
    if (!saved.isSaved() || parts.mine.isEmpty())
        return saved;
    const QString name = recordName(RecordId(draft.id).kind, toJson(draft));
    const auto change = m_history.begin(u"edit"_s, tr("%1: %2").arg(name, fieldNames(parts.mine.keys())), token);
    if (!change)
        return change.error();
    if (auto set = setNoted(draft.id, parts.mine, *change); !set)
        return set.error();
    if (auto settled = m_records.settle(); !settled)
        return settled.error();
    const auto written = find(m_authorities, draft.id);
    if (!written)
        return written.error();
    saved.record = *written;
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return saved;
}

template <class Record> Result<Saved<Record>> AuthorityEdits::addRecord(const Record &draft, QUuid token)
{
    auto transaction = sql::Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto known = m_history.withToken(token);
    if (!known)
        return known.error();
    auto id = Result<RecordId>(RecordId());
    if (*known) {
        const auto fields = m_history.fields((*known)->id);
        if (!fields)
            return fields.error();
        id = fields->constFirst().record;
    } else {
        id = m_records.insert(draft.id, toJson(draft));
        if (!id)
            return id.error();
        const QString name = recordName(id->kind, toJson(draft));
        const auto change = m_history.begin(u"add"_s, name, token);
        if (!change)
            return change.error();
        if (auto noted = m_history.add(*change, {.record = *id}); !noted)
            return noted.error();
    }
    const auto added = find(m_authorities, decltype(draft.id){id->value});
    if (!added)
        return added.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return Saved<Record>{.record = *added};
}

Result<Saved<Person>> AuthorityEdits::save(const Person &draft, const Person &base, QUuid token)
{
    return saveRecord(draft, base, token);
}

Result<Saved<AwardBody>> AuthorityEdits::save(const AwardBody &draft, const AwardBody &base, QUuid token)
{
    return saveRecord(draft, base, token);
}

Result<Saved<Term>> AuthorityEdits::save(const Term &draft, const Term &base, QUuid token)
{
    return saveRecord(draft, base, token);
}

Result<Saved<Role>> AuthorityEdits::save(const Role &draft, const Role &base, QUuid token)
{
    return saveRecord(draft, base, token);
}

Result<QList<FilmId>> AuthorityEdits::uses(RecordId record)
{
    const auto films = m_records.filmsNaming(record);
    if (!films)
        return films;
    const FilmSet some(*films);
    return m_films.ordered(FilmSort::Title, false, &some);
}

Result<void> AuthorityEdits::remove(RecordId record)
{
    auto transaction = sql::Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto present = m_records.find(record);
    if (!present)
        return present.error();
    const QString name = recordName(record.kind, *present);
    const auto films = m_records.filmsNaming(record);
    if (!films)
        return films.error();
    if (films->size() == 1)
        return Error{Error::Invalid,
                     tr("“%1” is on one film. Replace it there or merge it with another, then remove it.").arg(name)};
    if (!films->isEmpty())
        return Error{Error::Invalid,
                     tr("“%1” is on %2 films. Replace it there or merge it with another, then remove it.")
                         .arg(name)
                         .arg(films->size())};
    const auto change = m_history.begin(u"remove"_s, name);
    if (!change)
        return change.error();
    if (auto removed = removeNoted(record, *change); !removed)
        return removed;
    return transaction->commit();
}

template <class Record> Result<Change> AuthorityEdits::mergeRecord(RecordId gone, const Record &result)
{
    return mergeInto(gone, result.id, toJson(result));
}

Result<Change> AuthorityEdits::merge(PersonId gone, const Person &result)
{
    return mergeRecord(gone, result);
}

Result<Change> AuthorityEdits::merge(AwardBodyId gone, const AwardBody &result)
{
    return mergeRecord(gone, result);
}

Result<Change> AuthorityEdits::merge(TermId gone, const Term &result)
{
    const auto other = m_authorities.findTerm(gone);
    if (!other)
        return other.error();
    if (other->kind != result.kind)
        return Error{Error::Invalid,
                     tr("“%1” and “%2” are in different lists, so they are not merged.").arg(other->name, result.name)};
    return mergeRecord(gone, result);
}

Result<Change> AuthorityEdits::merge(RoleId gone, const Role &result)
{
    return mergeRecord(gone, result);
}

Result<Change> AuthorityEdits::merge(FilmId gone, const Film &result)
{
    Film kept = result;
    kept.relations.removeIf(
        [&](const Relation &relation) { return relation.other == gone || relation.other == kept.id; });
    return mergeInto(gone, kept.id, recordJson(kept));
}

Result<Change> AuthorityEdits::mergeInto(RecordId gone, RecordId kept, const QJsonObject &result)
{
    if (gone == kept)
        return Error{Error::Invalid, tr("A record cannot be merged with itself.")};
    auto transaction = sql::Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto present = m_records.find(kept);
    const auto other = m_records.find(gone);
    if (!present || !other)
        return present ? other.error() : present.error();
    const auto change = m_history.begin(
        u"merge"_s, tr("Merged “%1” into “%2”").arg(recordName(gone.kind, *other), recordName(kept.kind, result)));
    if (!change)
        return change.error();
    const auto renamed = gone.kind == RecordKind::Film ? repoint(FilmId{gone.value}, FilmId{kept.value}, *change)
                                                       : renameOnFilms(gone, kept, result, *change);
    if (!renamed)
        return renamed.error();
    if (auto removed = removeNoted(gone, *change); !removed) // first, because the one kept may take its name
        return removed.error();
    if (auto set = setNoted(kept, difference(*present, result), *change); !set)
        return set.error();
    if (auto settled = m_records.settle(); !settled)
        return settled.error();
    const auto done = m_history.find(*change);
    if (!done)
        return done;
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return done;
}

Result<void> AuthorityEdits::renameOnFilms(RecordId gone, RecordId kept, const QJsonObject &result, ChangeId change)
{
    const auto films = m_records.filmsNaming(gone);
    if (!films)
        return films.error();
    const auto old = m_records.find(gone);
    if (!old)
        return old.error();
    const Replacement replacement{.gone = gone,
                                  .goneName = recordName(gone.kind, *old),
                                  .kept = kept,
                                  .keptName = recordName(kept.kind, result),
                                  .keptShortName = result[u"shortName"_s].toString(),
                                  .keptDisambiguation = result[u"disambiguation"_s].toString()};
    for (const FilmId id : *films) {
        const auto before = m_films.find(id);
        if (!before)
            return before.error();
        const auto saved = m_films.update(replaced(*before, replacement));
        if (!saved)
            return saved.error();
        for (const ChangedField &field : changedFields(*before, *saved))
            if (auto noted = m_history.add(change, field); !noted)
                return noted;
    }
    return {};
}

Result<void> AuthorityEdits::repoint(FilmId gone, FilmId kept, ChangeId change)
{
    const auto film = m_films.find(gone);
    if (!film)
        return film.error();
    Bookmarks bookmarks(m_database);
    const auto isBookmarked = bookmarks.contains(gone);
    if (!isBookmarked)
        return isBookmarked.error();
    if (*isBookmarked)
        if (auto added = bookmarks.add(kept); !added)
            return added;
    for (const Relation &seen : film->relations) {
        if (!seen.inverse || seen.other == kept)
            continue;
        const auto before = m_films.find(seen.other);
        if (!before)
            return before.error();
        Film after = *before;
        for (Relation &relation : after.relations)
            if (!relation.inverse && relation.other == gone)
                relation.other = kept;
        const auto saved = m_films.update(after);
        if (!saved)
            return saved.error();
        for (const ChangedField &field : changedFields(*before, *saved))
            if (auto noted = m_history.add(change, field); !noted)
                return noted;
    }
    return {};
}

Result<void> AuthorityEdits::setNoted(RecordId record, const QJsonObject &values, ChangeId change)
{
    const auto before = m_records.find(record);
    if (!before)
        return before.error();
    if (auto set = m_records.set(record, values); !set)
        return set;
    const auto after = m_records.find(record);
    if (!after)
        return after.error();
    for (const QString &key : differingKeys(*before, *after)) {
        const ChangedField field{
            .record = record, .field = key, .before = jsonText((*before)[key]), .after = jsonText((*after)[key])};
        if (auto noted = m_history.add(change, field); !noted)
            return noted;
    }
    return {};
}

Result<void> AuthorityEdits::removeNoted(RecordId record, ChangeId change)
{
    const auto whole = m_records.find(record);
    if (!whole)
        return whole.error();
    if (auto noted = m_history.add(change, {.record = record, .before = jsonText(*whole)}); !noted)
        return noted;
    return m_records.remove(record);
}

} // namespace laurels
