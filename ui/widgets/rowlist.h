// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

class QListView;

namespace laurels {

/// What a row of such a list shows beside its text.
enum RowRole {
    RowDetail = Qt::UserRole + 64, ///< A second line that says more.
    RowFigure, ///< At the end: "30 films".
};

/// Gives a list of some hundred rows the look of the design and makes it accessible: without a frame and a ground of
/// its own. Called once, in the constructor of the view or of its owner, before announceCurrent() is connected.
void dressRows(QListView *view);

} // namespace laurels
