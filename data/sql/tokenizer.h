// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/result.h"

struct sqlite3;

namespace laurels::sql {

/// Gives the connection the full-text tokenizer "laurels": words of letters and digits, folded as fold() does (case,
/// accents, ø, ß; composed and decomposed are the same), and each Chinese, Japanese or Korean character a word of its
/// own, so that any run of them is found. Offsets are those of the text as stored, so snippets show it as written.
Result<void> registerTokenizer(sqlite3 *handle);

} // namespace laurels::sql
