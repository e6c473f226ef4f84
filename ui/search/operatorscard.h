// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace laurels {

/// The operators that are used most, with an example each; one that is pressed is to be typed into the search field.
class OperatorsCard : public QWidget
{
    Q_OBJECT
public:
    static constexpr int Width = 256;

    explicit OperatorsCard(QWidget *parent = nullptr);

signals:
    void chosen(const QString &text); ///< `director:`.

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace laurels
