// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/result.h"

#include <optional>

namespace laurels {

/// Whether the file at `path` and its folder may be written: by their rights, by their disk, and by what their owner
/// says. An administrator may write anything, but a file that nobody is given the right to write is to stay as it is.
bool mayWrite(const QString &path);

/// Whether a program was stopped while it wrote: SQLite takes its half-done change back when the file is opened.
bool hasUnfinishedChange(const QString &path);

/// Bytes that the disk of `folder` has left; nothing when that cannot be told. It asks the folder itself: QStorageInfo
/// looks through the list of mounted disks, which a container may not have.
std::optional<qint64> roomIn(const QString &folder);

/// Unavailable unless the disk of `folder` has room for `bytes` more; the message says how much is needed.
Result<void> checkRoom(const QString &folder, qint64 bytes);

/// The kind of file system, "NFS", when `path` lies on one where other machines may write too and locks are not to be
/// relied on; nothing on a disk of this machine.
std::optional<QString> networkFileSystem(const QString &path);

/// The same by the number that statfs() gives.
std::optional<QString> networkFileSystemOfType(quint64 type);

/// Whether a lock that this process takes on `path` is seen by another one. Not for a file that this process has open:
/// to close it here would drop the locks held on it.
bool locksAreSeen(const QString &path);

/// What this account was told about, or had checked, before: whether `fact` was noted in this `state`. Kept in the
/// cache folder, so it may be forgotten; then it is told or checked once more.
bool isNoted(const QString &fact, const QString &state);
void note(const QString &fact, const QString &state);

} // namespace laurels
