// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/undo.h"

#include "data/json/jsontext.h"
#include "data/recordstore.h"
#include "data/sql/database.h"
#include "data/sql/largewrite.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("laurels::Undo", text);
}

} // namespace

Undo::Undo(sql::Database &database, RecordStore &records, History &history)
    : m_database(database), m_records(records), m_history(history)
{
}

Result<Change> Undo::redo()
{
    const auto change = m_history.newestTakenBack();
    return change ? takeBack(change->undoneBy, OnMovedOn::Refuse) : change;
}

Result<Change> Undo::takeBack(std::optional<ChangeId> wanted, OnMovedOn onMovedOn)
{
    const sql::LargeWrite memory(m_database); // an import is taken back like anything else
    auto transaction = sql::Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto change = wanted ? m_history.find(*wanted) : m_history.newestStanding();
    if (!change)
        return change;
    if (change->undoneBy)
        return Error{Error::Invalid,
                     tr("Change %1 (%2) has been taken back already.").arg(change->id.value).arg(change->label)};
    const auto steps = stepsBack(change->id);
    if (!steps)
        return steps.error();
    if (onMovedOn == OnMovedOn::Refuse) {
        const auto found = conflicts(*steps, change->id);
        if (!found)
            return found.error();
        if (!found->isEmpty())
            return Error{Error::Conflict, found->constFirst().message};
    }
    const bool isRedo = change->kind == "undo"_L1;
    const auto undo = m_history.begin(isRedo ? u"redo"_s : u"undo"_s,
                                      (isRedo ? tr("Redo of %1") : tr("Undo of %1")).arg(change->label));
    if (!undo)
        return undo.error();
    for (const Step &step : *steps) {
        if (auto done = step.isAlong() ? takeBackAlong(step, change->id, *undo) : takeBack(step, onMovedOn, *undo);
            !done)
            return done.error();
    }
    if (auto marked = m_history.markUndone(change->id, *undo); !marked)
        return marked.error();
    if (isRedo)
        if (auto stands = m_history.markStanding(change->id); !stands)
            return stands.error();
    if (auto settled = m_records.settle(); !settled)
        return settled.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return *change;
}

Result<QList<Undo::Step>> Undo::stepsBack(ChangeId change)
{
    const auto fields = m_history.fields(change);
    if (!fields)
        return fields.error();
    QList<Step> steps;
    for (auto field = fields->crbegin(); field != fields->crend(); ++field) {
        const bool continues = !steps.isEmpty() && !field->field.isEmpty() && !steps.constLast().isWhole()
                               && steps.constLast().record == field->record;
        if (!continues)
            steps << Step{.record = field->record};
        steps.last().fields << *field;
    }
    return steps;
}

Result<QList<UndoConflict>> Undo::conflicts(ChangeId id)
{
    const auto steps = stepsBack(id);
    return steps ? conflicts(*steps, id) : steps.error();
}

Result<QList<UndoConflict>> Undo::conflicts(const QList<Step> &steps, ChangeId id)
{
    QList<UndoConflict> all;
    std::set<std::pair<RecordId, QString>> seen; // fields; a record as a whole is one without a name
    for (const Step &step : steps) {
        if (step.isAlong())
            continue;
        Step newest{.record = step.record};
        for (const ChangedField &field : step.fields)
            if (!seen.contains({step.record, QString()}) && seen.insert({step.record, field.field}).second)
                newest.fields << field;
        if (newest.fields.isEmpty())
            continue;
        const auto found = conflicts(newest, id);
        if (!found)
            return found.error();
        all += *found;
    }
    return all;
}

Result<QList<UndoConflict>> Undo::conflicts(const Step &step, ChangeId change)
{
    QList<UndoConflict> found;
    const ChangedField &first = step.fields.constFirst();
    const bool cameThen = step.isWhole() && first.before.isEmpty();
    const auto present = m_records.find(step.record);
    if (!present && present.error().kind != Error::NotFound)
        return present.error();
    if (step.isWhole() && !cameThen) {
        if (present)
            found << UndoConflict{
                .record = step.record,
                .name = recordName(step.record.kind, *present),
                .message = tr("Change %1 cannot be taken back: what it removed is there again.").arg(change.value)};
        return found;
    }
    if (!present) {
        found << UndoConflict{
            .record = step.record,
            .message = tr("Change %1 cannot be taken back: what it changed was removed since.").arg(change.value)};
        return found;
    }
    const QString name = recordName(step.record.kind, *present);
    if (cameThen) {
        const auto wasChanged = isChangedSince(step.record, change);
        if (!wasChanged)
            return wasChanged.error();
        if (*wasChanged)
            found << UndoConflict{
                .record = step.record,
                .name = name,
                .message = tr("“%1” was changed since it was added, so adding it is not taken back. Remove it instead.")
                               .arg(name)};
        return found;
    }
    for (const ChangedField &field : step.fields) {
        const QString now = jsonText((*present)[field.field]);
        if (!sameJson(now, field.after))
            found << UndoConflict{
                .record = step.record,
                .name = name,
                .values = {.field = field.field, .before = field.before, .mine = field.after, .theirs = now},
                .message = tr("Change %1 cannot be taken back: the field %2 of “%3” was changed again since.")
                               .arg(change.value)
                               .arg(fieldName(field.field), name)};
    }
    return found;
}

Result<bool> Undo::isChangedSince(RecordId record, ChangeId change)
{
    const auto later = m_history.changes(record, 1000);
    if (!later)
        return later.error();
    return std::ranges::any_of(*later, [change](const Change &other) {
        return other.id > change && !other.undoneBy && !other.isUndoOrRedo();
    });
}

Result<void> Undo::takeBackAlong(const Step &step, ChangeId change, ChangeId undo)
{
    const auto present = m_records.find(step.record);
    if (!present && present.error().kind != Error::NotFound)
        return present.error();
    if (const QString before = step.fields.constFirst().before; !before.isEmpty()) {
        const auto put =
            present ? Result<RecordId>(step.record) : m_records.insert(step.record, jsonValue(before).toObject());
        if (!put && put.error().kind == Error::Invalid)
            return {}; // another has the name by now, and the film will name that one
        if (!put)
            return put.error();
        return present ? Result<void>() : m_history.addAlong(undo, {step.record});
    }
    if (!present)
        return {};
    const auto naming = m_records.filmsNaming(step.record);
    const auto wasChanged = isChangedSince(step.record, change);
    if (!naming || !wasChanged)
        return naming ? wasChanged.error() : naming.error();
    if (!naming->isEmpty() || *wasChanged)
        return {};
    if (auto noted = m_history.add(undo, {.record = step.record, .before = jsonText(*present), .isAlong = true});
        !noted)
        return noted;
    return m_records.remove(step.record);
}

Result<void> Undo::takeBack(const Step &step, OnMovedOn onMovedOn, ChangeId undo)
{
    const ChangedField &first = step.fields.constFirst();
    if (!step.isWhole())
        return takeBackFields(step, onMovedOn, undo);
    if (!first.before.isEmpty()) {
        if (auto put = m_records.insert(step.record, jsonValue(first.before).toObject()); !put)
            return put.error();
        return m_history.add(undo, {.record = step.record});
    }
    const auto present = m_records.find(step.record);
    if (!present)
        return present.error();
    if (auto noted = m_history.add(undo, {.record = step.record, .before = jsonText(*present)}); !noted)
        return noted;
    return m_records.remove(step.record);
}

Result<void> Undo::takeBackFields(const Step &step, OnMovedOn onMovedOn, ChangeId undo)
{
    const auto present = m_records.find(step.record);
    if (!present)
        return present.error();
    QJsonObject values;
    QList<ChangedField> notes;
    for (const ChangedField &field : step.fields) {
        const QString now = jsonText((*present)[field.field]);
        const bool movedOn = !sameJson(now, field.after);
        if ((movedOn && onMovedOn == OnMovedOn::KeepPresent) || sameJson(now, field.before))
            continue;
        values[field.field] = jsonValue(field.before);
        notes.prepend({.record = step.record, .field = field.field, .before = now, .after = field.before});
    }
    if (values.isEmpty())
        return {};
    if (auto set = m_records.set(step.record, values); !set)
        return set;
    for (const ChangedField &note : notes)
        if (auto noted = m_history.add(undo, note); !noted)
            return noted;
    return {};
}

Result<Change> Undo::putBack(ChangeId id, RecordId record, const QString &field)
{
    auto transaction = sql::Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto fields = m_history.fields(id);
    if (!fields)
        return fields.error();
    const auto wanted = std::ranges::find_if(*fields, [&](const ChangedField &each) {
        return each.record == record && each.field == field && !field.isEmpty();
    });
    if (wanted == fields->end())
        return Error{Error::NotFound, tr("Change %1 did not touch that field.").arg(id.value)};
    const auto present = m_records.find(record);
    if (!present)
        return present.error();
    const auto change =
        m_history.begin(u"edit"_s, tr("%1: %2 put back").arg(recordName(record.kind, *present), fieldName(field)));
    if (!change)
        return change.error();
    const Step step{.record = record, .fields = {*wanted}};
    if (auto done = takeBackFields(step, OnMovedOn::TakeBack, *change); !done)
        return done.error();
    if (auto settled = m_records.settle(); !settled)
        return settled.error();
    const auto done = m_history.find(*change);
    if (!done)
        return done;
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return done;
}

} // namespace laurels
