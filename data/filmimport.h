// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/catalogue.h"
#include "data/sql/database.h"
#include "data/sql/largewrite.h"

namespace laurels {

/// Brings films in, one after another, as one transaction and one change: all of it is there after finish(), and none
/// of it when the import dies before. What it holds in memory is bounded as by sql::LargeWrite.
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
    FilmImport(Catalogue &catalogue, sql::LargeWrite memory, sql::Transaction transaction, ChangeId change,
               OnDuplicate onDuplicate);
    Result<Outcome> merge(FilmId id, const Film &film);
    Result<Outcome> write(const Film &film);

    Catalogue &m_catalogue;
    sql::LargeWrite m_memory; ///< Outlives the transaction.
    sql::Transaction m_transaction;
    ChangeId m_change;
    OnDuplicate m_onDuplicate;
    bool m_isChanged = false; ///< Something was added or updated.
};

} // namespace laurels
