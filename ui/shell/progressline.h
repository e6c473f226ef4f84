// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace laurels {

/// The line below the header that says a page is on its way: not before 300 ms have passed.
class ProgressLine : public QWidget
{
    Q_OBJECT
public:
    static constexpr int Height = 2;

    explicit ProgressLine(QWidget *parent = nullptr);

    void begin();
    void end();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QTimer m_patience;
    QTimer m_tick;
    int m_step = 0;
};

} // namespace laurels
