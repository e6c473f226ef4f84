// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/abstractlink.h"

namespace laurels {

/// A word in a pill, with a number where it counts something. It leads somewhere, or it is one of a row of choices when
/// made checkable.
class Chip : public AbstractLink
{
    Q_OBJECT
public:
    explicit Chip(const QString &text, const QString &number = {}, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_number;
};

} // namespace laurels
