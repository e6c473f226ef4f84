// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/statistics/chartcontent.h"

#include <QTableWidget>

namespace laurels {

/// The figures of a chart as a table: Enter or a double-click on a row asks for what it counts, Ctrl+C copies the rows
/// that are selected.
class ChartTable : public QTableWidget
{
    Q_OBJECT
public:
    explicit ChartTable(const ChartContent &content, QWidget *parent = nullptr);

    void copyAll() const; ///< With the names of the columns.

signals:
    void entryOpened(int entry); ///< Of the content.

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void copy(const QList<int> &rows) const;
    QString line(int row) const;
};

} // namespace laurels
