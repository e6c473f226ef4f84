// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/portrait.h"

#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/picturecache.h"

namespace laurels {

namespace {

constexpr QPointF UpperMiddle(0.5, 0.35); ///< Where a face is, in most portraits.

} // namespace

Portrait::Portrait(const QString &name, ImageId portrait, int diameter, PictureCache &pictures, QWidget *parent)
    : Disc(name, diameter, parent), m_name(name), m_portrait(portrait), m_pictures(pictures)
{
    connect(&pictures, &PictureCache::pictureReady, this, [this](ImageId image) {
        if (image == m_portrait)
            look();
    });
}

void Portrait::describe(const QString &description)
{
    giveAccessibleRole(this, QAccessible::Graphic);
    setAccessibleName(description.isEmpty() ? tr("Portrait of %1").arg(m_name) : description);
}

void Portrait::look()
{
    if (!m_portrait)
        return;
    if (const auto pixmap = m_pictures.pixmap(m_portrait, size(), devicePixelRatioF(), UpperMiddle))
        setPortrait(*pixmap);
}

void Portrait::showEvent(QShowEvent *event)
{
    Disc::showEvent(event);
    look();
}

} // namespace laurels
