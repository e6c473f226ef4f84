// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tileview.h"

namespace laurels {

class PictureCache;

/// People, award bodies, topics or series in columns, a disc and two lines each. The model is an AuthorityListModel.
class NameGridView : public TileView
{
    Q_OBJECT
public:
    explicit NameGridView(PictureCache &pictures, QWidget *parent = nullptr);

protected:
    int tileHeight(int width) const override;
};

} // namespace laurels
