// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/authority.h"
#include "data/recordid.h"
#include "data/result.h"

#include <QHash>

namespace laurels {

namespace sql {
class Database;
}

/// One word that films share, with how many of them.
struct WordUse {
    RecordId record; ///< A role or a term.
    QString name;
    int films = 0;
    bool operator==(const WordUse &) const = default;
};

/// The words that have no pages of their own, for looking after them.
class Vocabulary
{
public:
    explicit Vocabulary(sql::Database &database) : m_database(database) { }

    /// In the order in which they are offered. Counts every credit: some seconds for a million films, in slices
    /// between which others write.
    Result<QList<WordUse>> roles();
    Result<QList<WordUse>> terms(Term::Kind kind); ///< By name.

private:
    Result<QHash<RoleId, int>> filmsByRole();

    sql::Database &m_database;
};

} // namespace laurels
