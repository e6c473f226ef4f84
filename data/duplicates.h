// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/recordid.h"
#include "data/result.h"

#include <QList>
#include <QSet>
#include <QString>

namespace laurels {

namespace sql {
class Database;
}

/// Two records that may be one.
struct DuplicatePair {
    RecordId first; ///< The one made first; of people, the one on more films.
    RecordId second;
    QString firstName;
    QString secondName;
    QString reason; ///< "Same name, 2 shared films"; translated.
    int sharedFilms = 0; ///< Of people.
};

/// Finds records that may be one, for merging. Looks through the whole catalogue once, in one or two seconds for a
/// million films, and gives up on what is too common to compare.
class Duplicates
{
public:
    explicit Duplicates(sql::Database &database) : m_database(database) { }

    /// The same name, a name that another has as another name, a name that differs by one letter; surest first.
    Result<QList<DuplicatePair>> people(int limit);
    Result<QList<DuplicatePair>> films(int limit); ///< The same identifier, the same title and year.

    /// They are two: the pair is not offered again. In either order.
    Result<void> markDistinct(RecordId a, RecordId b);

private:
    struct Person {
        qint64 id = 0;
        QString key; ///< The folded name as filed: "fan, lixin".
    };
    using Pair = std::pair<qint64, qint64>;

    Result<QSet<Pair>> distinctPairs(RecordKind kind);
    Result<QList<Pair>> byOtherName(int limit);
    Result<DuplicatePair> describe(Pair pair, const QString &reason);

    sql::Database &m_database;
};

/// Whether `a` becomes `b` when one letter is changed, added or left out.
bool differsByOneLetter(QStringView a, QStringView b);

} // namespace laurels
