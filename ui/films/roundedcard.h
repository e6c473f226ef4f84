// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace laurels {

/// A rounded box that other widgets stand in.
class RoundedCard : public QWidget
{
    Q_OBJECT
public:
    enum Kind { Framed, Tinted };
    explicit RoundedCard(Kind kind, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
};

} // namespace laurels
