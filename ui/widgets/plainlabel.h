// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace laurels {

/// The label for all text on screen: shows what it is given as it was typed, never as rich text.
class PlainLabel : public QLabel
{
    Q_OBJECT
public:
    explicit PlainLabel(const QString &text = {}, QWidget *parent = nullptr);
};

/// Names `field` for assistive programs, to which a combo box is its choice alone; nothing is added on screen.
/// `field` has its parent already.
void captionUnseen(QWidget *field, const QString &caption);

} // namespace laurels
