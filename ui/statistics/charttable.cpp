// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/charttable.h"

#include "ui/widgets/accessiblelist.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <numeric>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int RowHeight = 36;
constexpr int MostRows = 12; ///< At once; the others are scrolled to.
constexpr int EntryRole = Qt::UserRole;

} // namespace

ChartTable::ChartTable(const ChartContent &content, QWidget *parent) : QTableWidget(parent)
{
    makeAccessible(this, AccessibleShape::Table);
    setObjectName(u"chartTable"_s);
    setAccessibleName(content.heading);
    setAccessibleDescription(content.summary);
    setColumnCount(int(content.columns.size()));
    setHorizontalHeaderLabels(content.columns);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(qMax(RowHeight, fontMetrics().height() + 12));
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    for (int entry = 0; entry < content.entries.size(); ++entry) {
        if (content.entries[entry].isGap)
            continue;
        const int row = rowCount();
        insertRow(row);
        for (int column = 0; column < columnCount(); ++column) {
            auto *cell = new QTableWidgetItem(content.entries[entry].cells.value(column));
            cell->setData(EntryRole, entry);
            cell->setTextAlignment(Qt::AlignVCenter | (column == columnCount() - 1 ? Qt::AlignRight : Qt::AlignLeft));
            setItem(row, column, cell);
        }
    }
    if (rowCount() > 0)
        setCurrentCell(0, 0, QItemSelectionModel::NoUpdate);
    const int rows = qMin(rowCount(), MostRows);
    setFixedHeight(horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() + 2);
    connect(this, &QTableWidget::activated, this,
            [this](const QModelIndex &at) { emit entryOpened(at.data(EntryRole).toInt()); });
    connect(this, &QTableWidget::currentCellChanged, this, [this] { announceCurrent(this); });
}

void ChartTable::focusInEvent(QFocusEvent *event)
{
    QTableWidget::focusInEvent(event);
    announceCurrent(this);
}

QString ChartTable::line(int row) const
{
    QStringList cells;
    for (int column = 0; column < columnCount(); ++column)
        cells << (row < 0 ? horizontalHeaderItem(column)->text() : item(row, column)->text());
    return cells.join(u'\t') + u'\n';
}

void ChartTable::copy(const QList<int> &rows) const
{
    QString text;
    for (const int row : rows)
        text += line(row);
    QGuiApplication::clipboard()->setText(text);
}

void ChartTable::copyAll() const
{
    QList<int> rows(rowCount() + 1);
    std::iota(rows.begin(), rows.end(), -1);
    copy(rows);
}

void ChartTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        QList<int> rows;
        for (int row = 0; row < rowCount(); ++row)
            if (item(row, 0)->isSelected())
                rows << row;
        return rows.isEmpty() ? copyAll() : copy(rows);
    }
    QTableWidget::keyPressEvent(event);
}

} // namespace laurels
