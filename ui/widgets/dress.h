// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokens.h"

#include <functional>

class QWidget;

namespace laurels {

/// Runs `dress` now, and again whenever the theme, its colours or the size of text change: for the colours, icons and
/// fonts that a widget keeps. What is painted needs none of this: Tokens::of(this) is right in every paint event.
///
///     keepDressed(label, [label](const Tokens &t) { setTextColour(label, t.text3); });
///
/// `dress` may use `widget` and what lives as long.
void keepDressed(QWidget *widget, std::function<void(const Tokens &)> dress);

/// The colour of a label's words.
void setTextColour(QWidget *label, const QColor &colour);

} // namespace laurels
