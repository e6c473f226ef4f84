// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace laurels {

class PictureCache;
class SearchResultsModel;

/// The results of a search as one list, as tall as they are: the page around it scrolls. One stop of the Tab key,
/// arrows inside; Enter or a click opens, with Ctrl or the middle button in a new window.
class ResultList : public QListView
{
    Q_OBJECT
public:
    ResultList(SearchResultsModel &results, PictureCache &pictures, QWidget *parent = nullptr);

    void fit(); ///< Takes the height of its rows; after new results.

signals:
    void newWindowRequested(const QModelIndex &index);
    void currentMoved(const QRect &row); ///< Where the keyboard is now, in this widget's coordinates.

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace laurels
