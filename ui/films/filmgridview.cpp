// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/films/filmgridview.h"

#include "ui/widgets/typescale.h"

namespace laurels {

namespace {

constexpr QSize Gap(20, 26);
constexpr int BelowPicture = 10;
constexpr int BetweenLines = 2;

} // namespace

FilmGridView::FilmGridView(QWidget *parent) : TileView(UsualTile, Gap, parent)
{
    setAccessibleName(tr("Films"));
}

void FilmGridView::setTileWidth(int width)
{
    setLeastWidth(qBound(SmallestTile, width, LargestTile));
}

int FilmGridView::tileHeight(int width) const
{
    const int text = typeLineHeight(TypeRole::Item) + BetweenLines + typeLineHeight(TypeRole::Small);
    return width * 9 / 16 + BelowPicture + text;
}

} // namespace laurels
