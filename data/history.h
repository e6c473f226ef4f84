// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/film.h"
#include "data/recordid.h"
#include "data/result.h"

#include <memory>
#include <optional>

namespace laurels {

namespace sql {
class Database;
}

/// The value of one field before and after; the fields are the keys of the record's JSON, the values JSON.
struct ChangedField {
    RecordId record;
    QString field; ///< Empty = the record as a whole: it came (before is empty) or went (after is empty).
    QString before;
    QString after;
    bool isAlong = false; ///< As a whole only: it came because a film named it first, or went because none does.
    bool operator==(const ChangedField &) const = default;
};

/// One thing done by a person: what the history lists and Undo takes back.
struct Change {
    ChangeId id;
    QDateTime at; ///< UTC.
    QString by; ///< The account that did it.
    QString kind; ///< add, edit, remove, import, merge, bulk, undo, redo.
    QString label; ///< "Last Train Home: length".
    ChangeId undoneBy; ///< 0 = it stands.
    QList<FilmId> films; ///< At most a hundred of them.

    bool isUndoOrRedo() const;
};

/// The record of all that was changed, written in the same transaction as its effect.
class History
{
public:
    explicit History(sql::Database &database);
    ~History();

    /// Newest first; of one record, or of all when `record` is none. `before` gives those older than that change.
    Result<QList<Change>> changes(RecordId record, int limit, ChangeId before = {});
    Result<Change> find(ChangeId id);
    Result<Change> newestStanding(); ///< The one that Undo takes back; NotFound when there is none.
    /// The change that Redo brings back: the one taken back last, unless something else was done since. NotFound.
    Result<Change> newestTakenBack();
    /// The change that a client wrote under this token of its own; nothing when it did not come to that.
    Result<std::optional<Change>> withToken(QUuid token);
    Result<QList<ChangedField>> fields(ChangeId id, int most = -1); ///< In the order they were made; -1 = all.

    /// Within a transaction. A `token` makes a save that is tried again known: see withToken().
    Result<ChangeId> begin(const QString &kind, const QString &label, QUuid token = {});
    Result<void> add(ChangeId change, const ChangedField &field); ///< Within a transaction.
    /// What a film made by naming it: noted before the film, so that it goes after it. Within a transaction.
    Result<void> addAlong(ChangeId change, const QList<RecordId> &made);
    Result<void> markUndone(ChangeId change, ChangeId by); ///< Within a transaction.
    Result<void> markStanding(ChangeId undoneBy); ///< What that undo took back stands again. Within a transaction.

private:
    struct Statements;
    std::unique_ptr<Statements> m_statements;
    ChangeId m_current;
    int m_position = 0;
};

} // namespace laurels
