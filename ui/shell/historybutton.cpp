// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/historybutton.h"

#include <QContextMenuEvent>

#include <chrono>

using namespace std::chrono_literals;

namespace laurels {

HistoryButton::HistoryButton(QWidget *parent) : QToolButton(parent)
{
    m_longPress.setSingleShot(true);
    m_longPress.setInterval(500ms);
    connect(&m_longPress, &QTimer::timeout, this, [this] {
        setDown(false); // so that letting go is no click
        requestList();
    });
}

void HistoryButton::requestList()
{
    emit listRequested(mapToGlobal(rect().bottomLeft()));
}

void HistoryButton::mousePressEvent(QMouseEvent *event)
{
    QToolButton::mousePressEvent(event);
    if (event->button() == Qt::LeftButton)
        m_longPress.start();
}

void HistoryButton::mouseReleaseEvent(QMouseEvent *event)
{
    m_longPress.stop();
    QToolButton::mouseReleaseEvent(event);
}

void HistoryButton::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
    requestList();
}

} // namespace laurels
