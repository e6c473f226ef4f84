// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/pagesource.h"

namespace laurels {

/// A draft whose form is made again, and which nobody else is offered meanwhile.
struct ContinuedDraft {
    Draft draft;
    HeldDraft held;
};

/// A form as a draft has it, to be continued. NotFound when the draft is gone, or its form is open elsewhere.
void loadDraft(const PageSource &source, const Place &place, const PageMade &made);

/// For a page that continues a draft: once it is shown, its place is the usual one of its form.
void becomeOnceShown(Page *page, const Place &place);

} // namespace laurels
