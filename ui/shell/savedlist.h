// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/savedsearches.h"
#include "ui/shell/page.h"

#include <QListWidget>

namespace laurels {

/// A saved search with the number of its films.
struct SavedCount {
    SavedSearch search;
    int films = -1; ///< -1 = not counted yet.
};

/// The saved searches: Enter or a click opens one as a list of films, F2 renames it, Delete removes it, Alt+Up and
/// Alt+Down move it; all of this in its menu, too. As tall as its rows.
class SavedList : public QListWidget
{
    Q_OBJECT
public:
    explicit SavedList(QWidget *parent = nullptr);

    void setSearches(const QList<SavedCount> &searches);
    void setNames(const QList<SavedSearch> &searches); ///< Those that were there before keep their numbers.

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

signals:
    void placeRequested(const laurels::Place &place, laurels::Opening opening);
    void renameRequested(laurels::SavedSearchId id, const QString &name);
    void removeRequested(laurels::SavedSearchId id);
    void moveRequested(laurels::SavedSearchId id, int to);

protected:
    bool event(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void open(int row, Opening opening);
    void move(int row, int by);
    void remove(int row);

    QList<SavedCount> m_searches;
};

} // namespace laurels
