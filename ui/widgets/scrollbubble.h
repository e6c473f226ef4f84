// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QScrollBar;

namespace laurels {

/// The letter or year that a list has reached, shown beside its scroll bar while that is dragged.
class ScrollBubble : public QWidget
{
    Q_OBJECT
public:
    explicit ScrollBubble(QWidget *list);

    void showBeside(QScrollBar *bar, const QString &text); ///< Hidden while the text is empty.

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

} // namespace laurels
