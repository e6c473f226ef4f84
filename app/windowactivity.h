// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backgroundwork.h"

#include <QTimer>

namespace laurels {

class ActivityCard;
class ShellFrame;

/// Shows in one window what the program is at: for two seconds by the line under the header, then by the card at the
/// sidebar's foot, where it can be stopped.
class WindowActivity : public QObject
{
    Q_OBJECT
public:
    WindowActivity(BackgroundWork &work, ShellFrame &frame, ActivityCard &card, QObject *parent);

private:
    void begin(const QString &task);
    void showCard();
    void end();

    ShellFrame &m_frame;
    ActivityCard &m_card;
    QTimer m_patience;
    QString m_task; ///< Empty = nothing is shown.
    double m_fraction = -1;
    QString m_detail;
};

} // namespace laurels
