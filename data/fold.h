// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace laurels {

/// The text without case and accents, for comparing and sorting: "Fān Lìxīn" and "FAN LIXIN" are both "fan lixin",
/// "Øresund" is "oresund", "Straße" "strasse". White space is folded to single blanks.
QString fold(QStringView text);

/// One code point folded; empty for a mark that is dropped.
QString foldCodePoint(char32_t codePoint);
void appendFolded(QString &text, char32_t codePoint); ///< The same, at the end of `text`.

/// Whether the character stands for itself in search, as in Chinese, Japanese and Korean.
bool isIdeographic(char32_t codePoint);

/// The filing form of a title: folded, and its leading article at the end ("the kill team" is "kill team, the").
QString sortKey(const QString &title);

/// "Fan, Lixin" from "Lixin Fan"; one word stays as it is.
QString invertedName(const QString &name);

} // namespace laurels
