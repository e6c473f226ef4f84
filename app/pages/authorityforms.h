// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/draftpages.h"

namespace laurels {

/// The form of a person that is there, or of one that is to be added; and so on.
void loadPersonForm(const PageSource &source, const Place &place, const PageMade &made);
void loadAwardBodyForm(const PageSource &source, const Place &place, const PageMade &made);
void loadTermForm(const PageSource &source, const Place &place, const PageMade &made); ///< Of a topic or a series.

/// The same as a draft has it, to be continued.
void loadPersonDraft(const PageSource &source, const ContinuedDraft &continued, const PageMade &made);
void loadAwardBodyDraft(const PageSource &source, const ContinuedDraft &continued, const PageMade &made);
void loadTermDraft(const PageSource &source, const ContinuedDraft &continued, const PageMade &made);

} // namespace laurels
