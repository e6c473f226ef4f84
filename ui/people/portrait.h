// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/id.h"
#include "ui/widgets/disc.h"

namespace laurels {

class PictureCache;

/// The disc of a person, with their portrait as soon as it is there.
class Portrait : public Disc
{
    Q_OBJECT
public:
    Portrait(const QString &name, ImageId portrait, int diameter, PictureCache &pictures, QWidget *parent = nullptr);

    /// Makes it a picture for screen readers too, of which `description` tells; empty = whose portrait it is.
    void describe(const QString &description);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void look();

    QString m_name;
    ImageId m_portrait; ///< 0 = none.
    PictureCache &m_pictures;
};

} // namespace laurels
