// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace laurels {

/// The colours that a person wants.
enum class ThemeChoice {
    Desktop, ///< Light or dark, as the desktop is.
    Light,
    Dark,
    DesktopColours, ///< Every colour from the desktop's palette, for high contrast.
};

/// What the preferences show and change.
struct PreferenceValues {
    ThemeChoice theme = ThemeChoice::Desktop;
    bool hasSerifTitles = true;
    int textPercent = 100; ///< Of the desktop's text size.
    bool isMotionReduced = false;
    int tileWidth = 220; ///< Logical pixels.
    bool operator==(const PreferenceValues &) const = default;
};

} // namespace laurels
