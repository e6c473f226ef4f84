// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/namegridview.h"

#include "ui/lists/namedelegate.h"
#include "ui/widgets/picturecache.h"

namespace laurels {

namespace {

constexpr int LeastWidth = 280;
constexpr QSize Gap(20, 0);

} // namespace

NameGridView::NameGridView(PictureCache &pictures, QWidget *parent) : TileView(LeastWidth, Gap, parent)
{
    setItemDelegate(new NameDelegate(pictures, this));
    connect(&pictures, &PictureCache::pictureReady, viewport(), qOverload<>(&QWidget::update));
}

int NameGridView::tileHeight(int) const
{
    return NameDelegate::height();
}

} // namespace laurels
