// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/film.h"
#include "data/history.h"
#include "data/result.h"
#include "data/threeway.h"
#include "data/undo.h"

#include <functional>

namespace laurels {

class FilmStore;
class RecordStore;

namespace sql {
class Database;
}

/// What a person does to films, and how anything is taken back. Each call is one transaction that writes its change
/// beside its effect, and has happened, for good, when it answers well.
class Edits
{
public:
    Edits(sql::Database &database, FilmStore &films, RecordStore &records, History &history);

    /// All of them or none. A `token` of the client's own makes it safe to try again when the answer was lost: what
    /// was added under it is answered, not added twice.
    Result<QList<FilmId>> add(const QList<Film> &films, QUuid token = {});

    /// Saves a draft that grew out of `base`, as a form holds both. What somebody else saved meanwhile is kept where
    /// the two do not overlap; where they do, nothing is written and the conflicts say what to choose between: lay the
    /// choice into a draft over the `record` answered, and save that with it as the base. `token` as for add().
    Result<Saved<Film>> save(const Film &draft, const Film &base, QUuid token = {});

    /// Reads the film, lets `apply` change it, saves what came of it. With a `revision`, Conflict when the film has
    /// moved on from it. A film that `apply` leaves as it was is not written.
    Result<Film> change(FilmId id, const std::function<Result<void>(Film &)> &apply,
                        std::optional<qint64> revision = {});

    /// A copy to be changed into another film, such as the next part of a series. It has no identifiers.
    Result<FilmId> duplicate(FilmId id);

    Result<void> remove(FilmId id) { return remove(QList<FilmId>{id}); }
    Result<void> remove(const QList<FilmId> &films); ///< All of them or none, as one change.

    /// Takes back the change, or the newest that stands. Conflict, and nothing is written, when what it did has been
    /// changed again since; undoing().conflicts() then says which fields, with their values. Answers the change that
    /// was taken back.
    Result<Change> undo(std::optional<ChangeId> change = {}, OnMovedOn onMovedOn = OnMovedOn::Refuse);
    Result<Change> redo(); ///< Brings back what undo() took back last; NotFound when there is nothing.
    Undo &undoing() { return m_undo; }

private:
    Result<Film> write(const Film &before, const Film &film, QUuid token);
    Result<Saved<Film>> combine(const Film &draft, const Film &base, const Film &present);

    sql::Database &m_database;
    FilmStore &m_films;
    History &m_history;
    Undo m_undo;
};

/// What the history notes of a save: one for each JSON key that differs, with its value before and after.
QList<ChangedField> changedFields(const Film &before, const Film &after);

} // namespace laurels
