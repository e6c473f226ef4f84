// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/draftpages.h"

namespace laurels {

/// The form of a film that is there, or of one that is to be added.
void loadFilmForm(const PageSource &source, const Place &place, const PageMade &made);

/// The same as a draft has it, to be continued.
void loadFilmDraft(const PageSource &source, const ContinuedDraft &continued, const PageMade &made);

} // namespace laurels
