// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/edit/namesuggestions.h"

#include <QFrame>

class QListWidget;

namespace laurels {

/// The suggestions below a NameEdit. It never takes the focus: the line passes it the keys.
class NamePopup : public QFrame
{
    Q_OBJECT
public:
    explicit NamePopup(QWidget *window);

    /// `offer` is the last row, for a new record; empty = none.
    void setRows(const QString &typed, const QString &icon, const QList<NameSuggestion> &found, const QString &offer);
    void showBelow(const QWidget *line);
    void step(int by); ///< Marks the row before or after.
    int marked() const; ///< The number of suggestions is the row of the offer; -1 = nothing.
    QString markedText() const;

signals:
    void chosen(int row);

private:
    QListWidget *m_list;
    bool m_isStepped = false; ///< By the arrow keys, since these rows came.
};

} // namespace laurels
