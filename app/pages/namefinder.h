// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/cataloguethread.h"
#include "ui/edit/namesuggestions.h"

namespace laurels {

/// Finds names in the open catalogue for the fields of a form. `catalogue` outlives what is returned.
FindNames nameFinder(CatalogueThread &catalogue);

} // namespace laurels
