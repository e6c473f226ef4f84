// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace laurels {

/// A table that is read row by row: one stop of the Tab key, arrows inside, Enter opens the row. Any model of texts;
/// the first column takes the room that the others leave.
class TextTable : public QTableView
{
    Q_OBJECT
public:
    explicit TextTable(const QString &accessibleName, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void setColumnWidths(const QList<int> &widths); ///< Of those after the first, at the usual size of text.

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void arrange();

    QList<int> m_widths;
};

} // namespace laurels
