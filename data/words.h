// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace laurels {

/// One word of a text as search sees it: a run of letters and digits, or one Chinese, Japanese or Korean character.
struct Word {
    QString text; ///< Folded: without case and accents.
    int start = 0; ///< In the text, in UTF-16 units.
    int length = 0;
    bool operator==(const Word &) const = default;
};

/// The words of `text`, in order; the same ones that the full-text index holds of it.
QList<Word> wordsOf(QStringView text);

/// Stands between the names of one film in the index. It counts as a word there, so that no phrase reaches from one
/// name into the next; nobody types it.
constexpr char16_t NameBreak = u'\u241e';

} // namespace laurels
