// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;

namespace laurels {

enum class AccessibleShape {
    List, ///< A list; its children are the rows of the first column.
    Table, ///< A table; its children are the cells that are not hidden, row by row.
};

/// Gives `view` an accessible interface of its own. Qt's offers no way to open an item and ends the program when asked
/// about index -1. Here every child has a Press action, which emits the view's activated(). Called once, in the view's
/// constructor, before it has a model. The view must tell of its current item by announceCurrent().
///
/// From the first call on, views that nobody has called it for have such an interface too, such as the list of a combo
/// box, where Press chooses: a table view as a Table, any other as a List.
void makeAccessible(QAbstractItemView *view, AccessibleShape shape);

/// Tells assistive programs which item has the focus, or would have it in a list that takes none of its own; for
/// currentChanged() and focusInEvent().
void announceCurrent(QAbstractItemView *view);

} // namespace laurels
