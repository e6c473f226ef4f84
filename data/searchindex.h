// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/film.h"
#include "data/result.h"

#include <memory>

namespace laurels {

namespace sql {
class Database;
}

/// Keeps the full-text index in step with the tables, in the transaction of each edit: an index entry is taken out
/// with the very strings it was made of, which are kept for that.
class SearchIndex
{
public:
    /// The lists of names that are searched; stored, so the numbers stay.
    enum NameKind { PersonName = 0, AwardBodyName = 1, TopicName = 2, SeriesName = 3, CompanyName = 4 };

    explicit SearchIndex(sql::Database &database);
    ~SearchIndex();

    Result<void> write(const Film &film); ///< New or changed; names in its references must be filled in.
    Result<void> remove(FilmId id);
    Result<void> writeSynopsis(FilmId id, const QString &synopsis); ///< The table and its index; empty removes.

    /// `names`: every form of the name, a line each; `text`: biography or description.
    Result<void> writeName(NameKind kind, qint64 owner, const QString &names, const QString &text);

private:
    struct Statements;
    std::unique_ptr<Statements> m_statements;
};

} // namespace laurels
