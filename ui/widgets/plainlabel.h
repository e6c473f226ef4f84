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

} // namespace laurels
