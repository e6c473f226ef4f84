// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rovingfocus.h"

#include <QKeyEvent>
#include <QWidget>

namespace laurels {

RovingFocus::RovingFocus(Qt::Orientation orientation, QObject *parent) : QObject(parent), m_orientation(orientation) { }

void RovingFocus::setWidgets(const QList<QWidget *> &widgets)
{
    m_widgets = widgets;
    for (QWidget *widget : widgets) {
        widget->installEventFilter(this);
        connect(widget, &QObject::destroyed, this, [this, widget] { m_widgets.removeOne(widget); });
    }
    stopAt(0);
}

void RovingFocus::stopAt(qsizetype number)
{
    for (qsizetype i = 0; i < m_widgets.size(); ++i)
        m_widgets[i]->setFocusPolicy(i == number ? Qt::StrongFocus : Qt::ClickFocus);
}

void RovingFocus::focus(qsizetype number)
{
    if (number >= 0 && number < m_widgets.size())
        m_widgets[number]->setFocus(Qt::OtherFocusReason);
}

bool RovingFocus::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = static_cast<QWidget *>(watched);
    const qsizetype at = m_widgets.indexOf(widget);
    if (event->type() == QEvent::FocusIn)
        stopAt(at);
    if (event->type() != QEvent::KeyPress)
        return false;
    const bool isRow = m_orientation == Qt::Horizontal;
    const bool isMirrored = isRow && widget->layoutDirection() == Qt::RightToLeft;
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == (isRow ? Qt::Key_Left : Qt::Key_Up))
        focus(at + (isMirrored ? 1 : -1));
    else if (key == (isRow ? Qt::Key_Right : Qt::Key_Down))
        focus(at + (isMirrored ? -1 : 1));
    else if (key == Qt::Key_Home)
        focus(0);
    else if (key == Qt::Key_End)
        focus(m_widgets.size() - 1);
    else
        return false;
    return true;
}

} // namespace laurels
