// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

namespace laurels {

/// `text` broken into lines of at most `width` pixels, inside a word only where it is longer than a line. Beyond `most`
/// lines (0 = any number) the last one ends in "…".
QStringList textLines(const QString &text, const QFont &font, int width, int most = 0);

/// The widest of `lines`, in pixels.
int widthOf(const QStringList &lines, const QFont &font);

} // namespace laurels
