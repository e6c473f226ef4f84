// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/texttable.h"

#include "ui/widgets/accessiblelist.h"
#include "ui/widgets/tokens.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace laurels {

namespace {

constexpr int RowHeight = 36;
constexpr int Inset = 10;
constexpr int UsualHeight = 17; ///< Of a line of text, for which the widths of columns are given.

/// One row is one thing: the selection goes across all of its cells.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const Tokens &t = Tokens::of(option.palette);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, t.accentTint);
        painter->setPen(t.border);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const QRect text = option.rect.adjusted(Inset, 0, -Inset, 0);
        painter->setFont(option.font);
        painter->setPen(index.column() == 0 ? t.text : t.text2);
        painter->drawText(text, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->restore();
    }
};

} // namespace

TextTable::TextTable(const QString &accessibleName, QWidget *parent) : QTableView(parent)
{
    makeAccessible(this, AccessibleShape::Table);
    setAccessibleName(accessibleName);
    setItemDelegate(new RowDelegate(this));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(48);
    arrange();
}

void TextTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    arrange();
}

void TextTable::setColumnWidths(const QList<int> &widths)
{
    m_widths = widths;
    arrange();
}

void TextTable::arrange()
{
    const int line = fontMetrics().height();
    verticalHeader()->setDefaultSectionSize(qMax(RowHeight, line + 14));
    if (!model() || model()->columnCount() == 0)
        return;
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int i = 0; i < m_widths.size() && i + 1 < model()->columnCount(); ++i)
        setColumnWidth(i + 1, m_widths.at(i) * qMax(line, UsualHeight) / UsualHeight);
}

void TextTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid())
        return;
    QPainter painter(viewport());
    painter.setPen(QPen(Tokens::of(palette()).focus, 2));
    const int row = currentIndex().row();
    painter.drawRect(QRect(0, rowViewportPosition(row), viewport()->width(), rowHeight(row)).adjusted(1, 1, -1, -1));
}

void TextTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid())
        emit activated(currentIndex());
    else if (event->matches(QKeySequence::Copy))
        event->ignore(); // Qt would copy one cell
    else
        QTableView::keyPressEvent(event);
}

void TextTable::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        selectRow(0);
    QTableView::focusInEvent(event);
    viewport()->update();
    announceCurrent(this);
}

void TextTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void TextTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous); // not QTableView's, whose numbers are of Qt's own children
    viewport()->update();
    announceCurrent(this);
}

void TextTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
    viewport()->update();
}

} // namespace laurels
