// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/searchresults.h"

#include <QWidget>

class QRadioButton;

namespace laurels {

/// One of a few values to choose between: a card that is chosen as a whole.
class OptionCard : public QWidget
{
    Q_OBJECT
public:
    /// `caption` says whose value it is; an empty text is said to be nothing.
    OptionCard(const QString &caption, const MarkedText &text, QWidget *parent = nullptr);

    QRadioButton *radio() const { return m_radio; }

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRadioButton *m_radio;
};

} // namespace laurels
