// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace laurels {

/// The desktop's own palette, marked so that Tokens take every colour from it: for high contrast.
QPalette desktopColours(const QPalette &desktop);

/// Whether titles and figures are set in a serif face, else in the interface's own. True until it is said.
void setSerifTitles(bool serif);
bool hasSerifTitles();

} // namespace laurels
