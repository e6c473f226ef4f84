// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/filmlist.h"
#include "ui/films/filmlistmodel.h"

#include <QElapsedTimer>
#include <QTableView>

class QMenu;

namespace laurels {

class PictureCache;

/// Films as a table whose columns the person chooses and orders. Sorting is asked for by signal.
class FilmTable : public QTableView
{
    Q_OBJECT
public:
    explicit FilmTable(PictureCache &pictures, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override; ///< A FilmListModel.
    void showSort(FilmSort sort, bool descending); ///< The arrow in the header; it stands nowhere for other orders.
    void fillColumnMenu(QMenu *menu); ///< An entry a column that may be hidden.

    QByteArray columnState() const; ///< Which columns, how wide, in which order.
    void restoreColumns(const QByteArray &state);

signals:
    void sortRequested(laurels::FilmSort sort, bool descending);
    void newWindowRequested(const QModelIndex &index); ///< By Ctrl+Enter or the middle button.
    void textTyped(const QString &text); ///< Letters typed one after the other, to jump to a title.
    void columnsChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &search) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void sortBy(int column);
    void arrangeColumns();

    FilmSort m_sort = FilmSort::Added;
    bool m_descending = true;
    QString m_typed;
    QElapsedTimer m_sinceTyped;
};

} // namespace laurels
