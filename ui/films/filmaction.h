// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QMetaType>

namespace laurels {

/// What a person can do with the film whose page they read.
enum class FilmAction {
    Edit = 0x01,
    Bookmark = 0x02, ///< Or take the bookmark away.
    CopyLink = 0x04,
    FindConnection = 0x08,
    OpenInNewWindow = 0x10,
    Print = 0x20,
    Delete = 0x40,
    Duplicate = 0x80,
    History = 0x100, ///< What was changed of it.
    Merge = 0x200, ///< With another record of the same film.
};
Q_DECLARE_FLAGS(FilmActions, FilmAction)
Q_DECLARE_OPERATORS_FOR_FLAGS(FilmActions)

} // namespace laurels
