// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/edit/editpage.h"

namespace laurels {

/// Leave without saving? Save, Discard, Keep editing.
EditPage::Leaving askLeaving(QWidget *parent, int changes);

/// Give up what was typed?
bool askDiscard(QWidget *parent, int changes);

} // namespace laurels
