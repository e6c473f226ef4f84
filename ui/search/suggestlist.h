// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/suggestmodel.h"

#include <QListView>

namespace laurels {

class PictureCache;

/// The list under the search field. It never takes the focus: the field leads it with its own keys, and the pointer
/// chooses by a press.
class SuggestList : public QListView
{
    Q_OBJECT
public:
    explicit SuggestList(PictureCache &pictures, QWidget *parent = nullptr);

    void setSuggestions(const Suggestions &suggestions); ///< Nothing is chosen then.
    const SuggestModel &entries() const { return m_entries; }

    int currentRow() const { return currentIndex().row(); } ///< -1 = none: what was typed stands.
    void move(int step); ///< To the next (1) or previous (-1) entry; past either end to none.
    void clearChoice();

    QSize sizeHint() const override;

signals:
    void chosen(int row, bool inNewWindow);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    SuggestModel m_entries;
};

} // namespace laurels
