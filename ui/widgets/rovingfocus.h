// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QWidget;

namespace laurels {

/// Makes several widgets one stop of the Tab key: arrows, Home and End lead from one to the next, and Tab comes back to
/// the one that had the focus last.
class RovingFocus : public QObject
{
    Q_OBJECT
public:
    explicit RovingFocus(Qt::Orientation orientation, QObject *parent = nullptr);

    void setWidgets(const QList<QWidget *> &widgets); ///< In their order; the first is the stop.
    void focus(qsizetype number); ///< Nothing when there is no such widget.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void stopAt(qsizetype number);

    Qt::Orientation m_orientation;
    QList<QWidget *> m_widgets;
};

} // namespace laurels
