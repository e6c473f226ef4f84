// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/film.h"
#include "data/result.h"

#include <memory>

namespace laurels {

namespace sql {
class Database;
}

/// The value of one field before and after; the fields are the keys of the film's JSON, the values JSON.
struct ChangedField {
    FilmId film;
    QString field; ///< Empty = the film as a whole: it came (before is empty) or went (after is empty).
    QString before;
    QString after;
    bool operator==(const ChangedField &) const = default;
};

/// One thing done by a person: what the history lists and Undo takes back.
struct Change {
    ChangeId id;
    QDateTime at; ///< UTC.
    QString by; ///< The account that did it.
    QString kind; ///< add, edit, remove, import, undo.
    QString label; ///< "Last Train Home: length".
    ChangeId undoneBy; ///< 0 = it stands.
    QList<FilmId> films; ///< At most a hundred of them.
};

/// The record of all that was changed, written in the same transaction as its effect.
class History
{
public:
    explicit History(sql::Database &database);
    ~History();

    /// Newest first; of one film, or of all when `film` is 0.
    Result<QList<Change>> changes(FilmId film, int limit);
    Result<Change> find(ChangeId id);
    Result<Change> newestStanding(); ///< The one that Undo takes back; NotFound when there is none.
    Result<QList<ChangedField>> fields(ChangeId id); ///< In the order they were made.

    Result<ChangeId> begin(const QString &kind, const QString &label); ///< Within a transaction.
    Result<void> add(ChangeId change, const ChangedField &field); ///< Within a transaction.
    Result<void> markUndone(ChangeId change, ChangeId by); ///< Within a transaction.

private:
    struct Statements;
    std::unique_ptr<Statements> m_statements;
    ChangeId m_current;
    int m_position = 0;
};

} // namespace laurels
