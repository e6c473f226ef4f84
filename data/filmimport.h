// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/catalogue.h"
#include "data/sql/database.h"

namespace laurels {

/// Brings films in, one after another, as one transaction and one change: all of it is there after finish(), and none
/// of it when the import dies before. Up to 200 MB of what is new is held in memory, so that the file stays as it was
/// for whoever copies it meanwhile; beyond that it is locked for readers too, until the end.
class FilmImport
{
public:
    enum class OnDuplicate {
        Skip, ///< Leave the film that is there alone.
        Merge, ///< Fill in what it lacks.
        Add, ///< Add a second one.
    };
    enum class Outcome { Added, Updated, Unchanged, Skipped };

    /// `label` names the source, for the history.
    static Result<std::unique_ptr<FilmImport>> begin(Catalogue &catalogue, const QString &label,
                                                     OnDuplicate onDuplicate);
    ~FilmImport();

    /// Invalid when the film cannot be taken; the import goes on with the next. Any other error ends the import.
    Result<Outcome> take(const Film &film);

    /// Durable when it answers well. Without it, nothing is written (a dry run). When no film was added or updated,
    /// no change is recorded either: the last one stays what “undo” takes back.
    Result<void> finish();

private:
    FilmImport(Catalogue &catalogue, sql::Transaction transaction, ChangeId change, OnDuplicate onDuplicate);
    Result<Outcome> merge(FilmId id, const Film &film);
    Result<Outcome> write(const Film &film);
    Result<void> boundMemory();

    Catalogue &m_catalogue;
    sql::Transaction m_transaction;
    ChangeId m_change;
    OnDuplicate m_onDuplicate;
    int m_taken = 0;
    bool m_isChanged = false; ///< Something was added or updated.
    bool m_spills = false; ///< Pages go to the file before the end: more than is held in memory was written.
};

} // namespace laurels
