// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace laurels {

class PlainLabel;

/// A sentence at the bottom of a page that says what was done, is read out, and goes away by itself.
class Toast : public QWidget
{
    Q_OBJECT
public:
    explicit Toast(QWidget *page);

    void say(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    PlainLabel *m_text;
    QTimer m_end;
};

} // namespace laurels
