// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/result.h"

#include <functional>

class QWidget;

namespace laurels {

/// What the buttons of the page do; those left empty are not offered.
struct OpeningChoices {
    std::function<void()> tryAgain;
    std::function<void()> locate; ///< The file has another place now.
    std::function<void()> restore; ///< A snapshot, in the place of a file that is damaged or gone.
    std::function<void()> openAnother;
    std::function<void()> create;
    std::function<void()> goBack; ///< To the catalogue that is still open.
};

/// The page that stands in the window when the catalogue at `path` could not be opened: what happened, what is safe,
/// what to do.
QWidget *openingErrorPage(const QString &path, const Error &error, const OpeningChoices &choices);

} // namespace laurels
