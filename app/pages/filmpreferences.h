// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/place.h"

namespace laurels {

class FilmsPage;
class Settings;

/// Shows the page's films as the person likes to see them, and keeps what they change about it.
void followSettings(FilmsPage &page, const Place &place, Settings &settings);

} // namespace laurels
