// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/draghandle.h"

#include "ui/widgets/dress.h"
#include "ui/widgets/icons.h"

#include <QApplication>
#include <QMenu>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace laurels {

DragHandle::DragHandle(QWidget *parent) : QToolButton(parent)
{
    setFixedSize(24, 36);
    setCursor(Qt::OpenHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setToolTip(tr("Drag to another place, or Alt+Up and Alt+Down"));
    keepDressed(this, [this](const Tokens &t) { setIcon(laurels::icon(u"drag-handle"_s, t.text3)); });
    connect(this, &QToolButton::clicked, this, &DragHandle::openMenu);
}

void DragHandle::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Move up"), this, [this] { emit stepRequested(-1); });
    menu->addAction(tr("Move down"), this, [this] { emit stepRequested(1); });
    menu->popup(mapToGlobal(rect().bottomLeft()));
}

void DragHandle::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position().toPoint();
    m_isDragging = false;
    QToolButton::mousePressEvent(event);
}

void DragHandle::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    const int moved = (event->position().toPoint() - m_pressedAt).manhattanLength();
    if (!m_isDragging && moved >= QApplication::startDragDistance()) {
        m_isDragging = true;
        setDown(false);
        setCursor(Qt::ClosedHandCursor);
        emit dragStarted();
    }
    if (m_isDragging)
        emit draggedTo(event->globalPosition().toPoint());
}

void DragHandle::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_isDragging)
        return QToolButton::mouseReleaseEvent(event);
    m_isDragging = false;
    setCursor(Qt::OpenHandCursor);
}

} // namespace laurels
