// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/pagesource.h"

namespace laurels {

/// The form of a film that is there, or of one that is to be added.
void loadFilmForm(const PageSource &source, const Place &place, const PageMade &made);

/// The form as a draft has it, to be continued. NotFound when the draft is gone, or its form is open elsewhere.
void loadDraft(const PageSource &source, const Place &place, const PageMade &made);

} // namespace laurels
