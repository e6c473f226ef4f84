// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>

#include <functional>

class QWidget;

namespace laurels {

/// Tells where the keyboard focus goes, for as long as it lives. A widget that listens has it as a member, so that it
/// falls silent before the widget's children give up the focus as they go: a connection to the widget itself would last
/// until then, and call what is half gone.
class FocusWatch
{
public:
    /// Null stands for no widget of this program.
    using Moved = std::function<void(QWidget *before, QWidget *now)>;

    explicit FocusWatch(Moved moved);
    ~FocusWatch();
    Q_DISABLE_COPY_MOVE(FocusWatch)

private:
    QMetaObject::Connection m_connection;
};

} // namespace laurels
