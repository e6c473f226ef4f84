// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/searchresults.h"

namespace laurels {

/// `text` with the words marked that it does not share, in the same order, with each of `others`. Of a long text that
/// shares none with one of them nothing is marked, because that would say nothing. A Chinese, Japanese or Korean
/// character counts as a word. Of very long texts that differ in many places, one long run may be marked.
MarkedText markedDifference(const QString &text, const QStringList &others);

} // namespace laurels
