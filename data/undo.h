// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/history.h"
#include "data/threeway.h"

namespace laurels {

class RecordStore;

namespace sql {
class Database;
}

/// What Undo does with a field that was changed again since.
enum class OnMovedOn {
    Refuse, ///< Conflict; nothing is written.
    KeepPresent, ///< That field stays as it is, the others are taken back.
    TakeBack, ///< It gets its old value all the same.
};

/// A field that stands in the way of an undo. `mine` is what the change had made of it, `before` what Undo would
/// write, `theirs` what it is now.
struct UndoConflict {
    RecordId record;
    QString name; ///< Of the record: "Last Train Home".
    FieldConflict values; ///< Its field is empty when the record as a whole is in the way.
    QString message; ///< A sentence that says so.
};

/// Takes changes back, and brings them back again: each as a change of its own that writes the old values where the
/// present ones are still the new ones.
class Undo
{
public:
    Undo(sql::Database &database, RecordStore &records, History &history);

    /// Takes back the change, or the newest that stands; taking back an undo is redo(). One transaction. Answers the
    /// change that was taken back.
    Result<Change> takeBack(std::optional<ChangeId> change, OnMovedOn onMovedOn);
    Result<Change> redo(); ///< Brings back what was taken back last; answers that change.

    /// What takeBack() of this change would have to refuse for; empty when nothing is in the way.
    Result<QList<UndoConflict>> conflicts(ChangeId change);

    /// Gives one field of one record the value that it had before the change, whatever it is now.
    Result<Change> putBack(ChangeId change, RecordId record, const QString &field);

private:
    /// Fields of one record that follow each other in a change; or the record as a whole. One that came along with a
    /// film goes with it when no other film names it and nobody has changed it since; it is in nobody's way.
    struct Step {
        RecordId record;
        QList<ChangedField> fields;
        bool isWhole() const { return fields.constFirst().field.isEmpty(); }
        bool isAlong() const { return fields.constFirst().isAlong; }
    };
    Result<QList<Step>> stepsBack(ChangeId change); ///< Last done, first undone.
    /// A change may touch a field more than once, as an import does: what it left there last is compared.
    Result<QList<UndoConflict>> conflicts(const QList<Step> &steps, ChangeId change);
    Result<QList<UndoConflict>> conflicts(const Step &step, ChangeId change);
    Result<bool> isChangedSince(RecordId record, ChangeId change);
    Result<void> takeBack(const Step &step, OnMovedOn onMovedOn, ChangeId undo);
    Result<void> takeBackAlong(const Step &step, ChangeId change, ChangeId undo);
    Result<void> takeBackFields(const Step &step, OnMovedOn onMovedOn, ChangeId undo);

    sql::Database &m_database;
    RecordStore &m_records;
    History &m_history;
};

} // namespace laurels
