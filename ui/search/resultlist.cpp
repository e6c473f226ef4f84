// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/resultlist.h"

#include "ui/search/resultdelegate.h"
#include "ui/widgets/accessiblelist.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace laurels {

ResultList::ResultList(SearchResultsModel &results, PictureCache &pictures, QWidget *parent) : QListView(parent)
{
    makeAccessible(this, AccessibleShape::List);
    setObjectName(u"results"_s);
    setAccessibleName(tr("Results"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setResizeMode(Adjust);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setItemDelegate(new ResultDelegate(pictures, this));
    setModel(&results);
}

void ResultList::fit()
{
    int height = 0;
    for (int row = 0; row < model()->rowCount(); ++row)
        height += sizeHintForIndex(model()->index(row, 0)).height();
    setFixedHeight(height);
}

void ResultList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    announceCurrent(this);
    if (hasFocus() && current.isValid())
        emit currentMoved(visualRect(current));
}

void ResultList::focusInEvent(QFocusEvent *event)
{
    for (int row = 0; !currentIndex().isValid() && row < model()->rowCount(); ++row)
        if (const QModelIndex index = model()->index(row, 0); index.flags() & Qt::ItemIsEnabled)
            setCurrentIndex(index);
    QListView::focusInEvent(event);
    announceCurrent(this);
    if (event->reason() != Qt::MouseFocusReason && currentIndex().isValid())
        emit currentMoved(visualRect(currentIndex()));
}

void ResultList::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || !currentIndex().isValid())
        return QListView::keyPressEvent(event);
    if (event->modifiers() & Qt::ControlModifier)
        emit newWindowRequested(currentIndex());
    else
        emit activated(currentIndex());
}

void ResultList::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    QListView::mouseReleaseEvent(event);
    if (!index.isValid() || !(index.flags() & Qt::ItemIsEnabled))
        return;
    const bool isOther = event->button() == Qt::MiddleButton
                         || (event->button() == Qt::LeftButton && (event->modifiers() & Qt::ControlModifier));
    if (isOther)
        emit newWindowRequested(index);
    else if (event->button() == Qt::LeftButton)
        emit activated(index);
}

void ResultList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

} // namespace laurels
