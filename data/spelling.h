// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/result.h"

#include <QStringList>

struct sqlite3_stmt;

namespace laurels {

namespace sql {
class Database;
}

/// The words of titles and names, for finding those that a misspelt word may have meant.
class Spelling
{
public:
    explicit Spelling(sql::Database &database) : m_database(database) { }
    ~Spelling();
    Spelling(const Spelling &) = delete;
    Spelling &operator=(const Spelling &) = delete;

    Result<bool> knows(const QString &folded); ///< Whether some word begins so.

    /// Words that differ by one letter more, less, changed or swapped with its neighbour, or by two where the word has
    /// at least six; the nearest first, at most eight. Short words (under four letters) have none.
    Result<QStringList> near(const QString &folded);

private:
    Result<QString> next(const QString &from); ///< The first word from there on; empty = none.

    sql::Database &m_database;
    sqlite3_stmt *m_next = nullptr; ///< Null until first asked.
};

} // namespace laurels
