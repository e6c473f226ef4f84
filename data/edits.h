// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/film.h"
#include "data/history.h"
#include "data/result.h"

#include <functional>

namespace laurels {

class FilmStore;

namespace sql {
class Database;
}

/// What a person does to films. Each call is one transaction that writes its change beside its effect, and has
/// happened, for good, when it answers well.
class Edits
{
public:
    Edits(sql::Database &database, FilmStore &films, History &history);

    Result<QList<FilmId>> add(const QList<Film> &films); ///< All of them or none.

    /// Reads the film, lets `apply` change it, saves what came of it. With a `revision`, Conflict when the film has
    /// moved on from it. A film that `apply` leaves as it was is not written.
    Result<Film> change(FilmId id, const std::function<Result<void>(Film &)> &apply,
                        std::optional<qint64> revision = {});

    Result<void> remove(FilmId id);

    /// Takes back the change, or the newest that stands. Conflict, and nothing is written, when what it did has been
    /// changed again since. Answers the change that was taken back.
    Result<Change> undo(std::optional<ChangeId> change = {});

private:
    Result<void> undoField(const ChangedField &field, ChangeId change, ChangeId undo);
    Result<void> undoCreation(FilmId id, ChangeId change, ChangeId undo);
    Result<void> undoRemoval(const ChangedField &removed, ChangeId undo);

    sql::Database &m_database;
    FilmStore &m_films;
    History &m_history;
};

/// What the history notes of a save: one for each JSON key that differs, with its value before and after.
QList<ChangedField> changedFields(const Film &before, const Film &after);

} // namespace laurels
