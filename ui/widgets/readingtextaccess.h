// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace laurels {

/// Makes ReadingText a text to assistive programs: read by line, word or character, and selected. May be called again.
void installReadingTextAccessibility();

} // namespace laurels
