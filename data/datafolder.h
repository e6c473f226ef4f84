// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/result.h"

namespace laurels {

/// Where this account's own catalogue, drafts and snapshots are: $XDG_DATA_HOME/laurels. Absolute; it may not exist.
QString dataFolder();

/// Makes the folder at `path`, and those above it, so that only this account may look into it. Answers `path`.
Result<QString> makePrivateFolder(const QString &path);

} // namespace laurels
