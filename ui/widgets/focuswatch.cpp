// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focuswatch.h"

#include <QApplication>
#include <QWidget>

namespace laurels {

FocusWatch::FocusWatch(Moved moved)
    : m_connection(QObject::connect(qApp, &QApplication::focusChanged, qApp, std::move(moved)))
{
}

FocusWatch::~FocusWatch()
{
    QObject::disconnect(m_connection);
}

} // namespace laurels
