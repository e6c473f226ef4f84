// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace laurels {

/// The most that one text may hold, in UTF-16 units.
constexpr qsizetype LongestText = 1024 * 1024;

/// Text from a form or a file as the catalogue keeps it: lone surrogates become U+FFFD, every line ends in LF, control
/// characters but tab and LF go, and so do U+FFFE and U+FFFF. Everything else stays as given.
QString cleanText(const QString &text);

} // namespace laurels
