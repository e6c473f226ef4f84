// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/result.h"

#include <QDateTime>
#include <QList>
#include <QUuid>

#include <functional>
#include <optional>

namespace laurels {

class Catalogue;

namespace sql {
class Database;
}

/// A verified copy of a catalogue, kept by the program itself.
struct Snapshot {
    QString path;
    qint64 sequence = 0; ///< Counts up; the order in which they were made, whatever the clock said.
    QDateTime at; ///< By the clock of that moment, UTC; for people.
    QString reason; ///< daily, bulk, import, restore, wanted.
    qint64 bytes = 0;
    bool operator==(const Snapshot &) const = default;
};

/// The snapshots of one catalogue: a folder of files that only this account may read.
class Snapshots
{
public:
    /// In the data folder, by the catalogue's uuid; made with the first snapshot.
    explicit Snapshots(QUuid catalogue, QString folder = defaultFolder());
    static QString defaultFolder();

    /// The catalogue that snapshots were last taken of at `path`: known although the file cannot be read any more.
    /// Null when there are none.
    static QUuid catalogueAt(const QString &path, const QString &folder = defaultFolder());

    QList<Snapshot> list() const; ///< Newest first.
    static Result<int> countFilms(const Snapshot &snapshot); ///< On any thread; it opens the file.

    /// Copies the catalogue, verifies the copy, and only then thins the older ones. Nothing is made, and nothing
    /// answered, when the newest is younger than half an hour, unless the reason is a restore or that it is wanted.
    /// From any thread, on a connection of that thread.
    Result<std::optional<Snapshot>> take(sql::Database &database, const QString &reason,
                                         const QDateTime &now = QDateTime::currentDateTimeUtc(),
                                         const std::function<bool(int)> &goesOn = {});
    /// The same once a day: for the first change of it.
    Result<std::optional<Snapshot>> takeDaily(sql::Database &database,
                                              const QDateTime &now = QDateTime::currentDateTimeUtc(),
                                              const std::function<bool(int)> &goesOn = {});

    /// The snapshot of that path, file name or number; NotFound.
    Result<Snapshot> find(const QString &name) const;

private:
    void thin();

    QString m_folder;
};

/// Those of `snapshots` (newest first) that are not kept: all of two days are, then the newest of each of 12 days, of
/// 10 weeks and of 9 months, and of them no more than `mostBytes` together; the newest always. Days are told apart by
/// what the clock said, but counted in the order of the sequence: a clock that was set back only keeps more.
QList<Snapshot> superfluous(const QList<Snapshot> &snapshots, qint64 mostBytes);

/// What restoring changed.
struct Restored {
    int filmsBefore = 0; ///< -1 = the file that was there could not be read.
    int films = 0;
    QString kept; ///< Where the file that was there is now.
};

/// Puts the vetted snapshot at `snapshot` in the place of the catalogue at `path`. The catalogue that is there is kept
/// as a snapshot first; one that cannot be opened is kept beside it, as "films.damaged-1.laurels".
Result<Restored> restore(const QString &snapshot, const QString &path,
                         const QString &folder = Snapshots::defaultFolder());

} // namespace laurels
