// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tileview.h"

namespace laurels {

/// Films as tiles: a picture with two lines of text below it. The model has one column (FilmListFace).
class FilmGridView : public TileView
{
    Q_OBJECT
public:
    static constexpr int SmallestTile = 176;
    static constexpr int LargestTile = 320;
    static constexpr int UsualTile = 220;

    explicit FilmGridView(QWidget *parent = nullptr);

    int tileWidth() const { return leastWidth(); }
    void setTileWidth(int width);

protected:
    int tileHeight(int width) const override;
};

} // namespace laurels
