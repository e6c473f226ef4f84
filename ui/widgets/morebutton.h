// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QToolButton>

namespace laurels {

/// The button at the end of a row of actions, with a menu of those that are wanted less.
class MoreButton : public QToolButton
{
    Q_OBJECT
public:
    explicit MoreButton(QWidget *parent = nullptr);

    template <class Work> void offer(const QString &text, const QObject *receiver, Work work)
    {
        menu()->addAction(text, receiver, work);
    }
};

} // namespace laurels
