// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QProgressBar;
class QToolButton;

namespace laurels {

class PlainLabel;

/// Work that takes longer than two seconds, at the sidebar's foot: what, how far, and Stop.
class ActivityCard : public QFrame
{
    Q_OBJECT
public:
    explicit ActivityCard(QWidget *parent = nullptr);

    void begin(const QString &task, bool canStop); ///< "Importing films".

    /// `fraction` from 0 to 1, below 0 = unknown; `detail` such as "5,120 of 12,480, about 40 s left".
    void setProgress(double fraction, const QString &detail);

    void setRail(bool isRail); ///< The bar alone; its words in a tool tip.
    QString task() const;

signals:
    void stopRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_task;
    PlainLabel *m_detail;
    QProgressBar *m_bar;
    QToolButton *m_stop;
    int m_announced = 0; ///< The last tenth that assistive programs were told.
    bool m_canStop = false;
    bool m_isRail = false;
};

} // namespace laurels
