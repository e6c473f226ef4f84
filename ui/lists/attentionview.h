// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tileview.h"

namespace laurels {

/// Rows of two lines, in columns where there is room. The model is an AttentionModel.
class AttentionView : public TileView
{
    Q_OBJECT
public:
    explicit AttentionView(QWidget *parent = nullptr);

protected:
    int tileHeight(int width) const override;
};

} // namespace laurels
