// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/place.h"
#include "data/result.h"
#include "ui/widgets/tokens.h"

#include <QSize>

namespace laurels {

/// Opens the window on the catalogue at the absolute path `path`, made with the starter films when `isUsersOwn` and it
/// is not there yet. Answers the exit status when the last window is closed.
int runWindow(int &argc, char **argv, const QString &path, bool isUsersOwn);

struct Drawing {
    Place place;
    QString output; ///< The PNG to write.
    QSize size{1280, 820};
    double scale = 1;
    Theme theme = Theme::Light;
};

/// Draws a page of the real window into a picture, without a display. The user's own catalogue is made when it is not
/// there yet.
Result<void> draw(const QString &path, const Drawing &drawing, bool isUsersOwn);

} // namespace laurels
