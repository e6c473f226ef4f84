// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

class QWidget;

namespace laurels {

/// The colours of the design, by what they are for. Everything that is painted takes its colours from here.
struct Tokens {
    QColor canvas; ///< The page.
    QColor sidebar; ///< Header and sidebar.
    QColor surface; ///< Fields, cards, laurel strip.
    QColor sunken; ///< Tracks.
    QColor hover; ///< Pointer over.
    QColor border; ///< Separators, cards; decoration.
    QColor borderStrong; ///< Outline of fields and check boxes.
    QColor text; ///< Main text.
    QColor text2; ///< Secondary text.
    QColor text3; ///< Meta lines, placeholders.
    QColor accent; ///< Links, primary buttons.
    QColor accentHover; ///< Pressed and hovered primary.
    QColor onAccent; ///< Label of a primary button.
    QColor accentTint; ///< Selection.
    QColor gold; ///< Award numbers and years.
    QColor goldGlyph; ///< Laurel drawings.
    QColor goldTint; ///< Behind award figures.
    QColor danger; ///< Errors.
    QColor dangerTint;
    QColor warn; ///< Cautions.
    QColor warnTint;
    QColor info; ///< Notes, the unsaved dot.
    QColor infoTint;
    QColor mark; ///< Search match.
    QColor focus; ///< Focus ring.
    QColor btn; ///< Outline of buttons.
    bool isDark = false;

    /// Of the theme that the widget's palette belongs to.
    static const Tokens &of(const QWidget *widget);
    static const Tokens &of(const QPalette &palette);
    static const Tokens &light();
    static const Tokens &dark();
};

enum class Theme { Desktop, Light, Dark };

/// The palette of the theme; of Desktop, the light or dark one by the lightness of `desktop`'s windows.
QPalette paletteFor(Theme theme, const QPalette &desktop);

} // namespace laurels
