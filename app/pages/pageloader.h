// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/filmtrail.h"
#include "app/pages/pagesource.h"

namespace laurels {

/// Makes the page of a place and fills it from the catalogue, on its thread. Feeds the pictures, too.
class PageLoader : public QObject
{
    Q_OBJECT
public:
    PageLoader(CatalogueThread &catalogue, PictureCache &pictures, CatalogueActions &actions, const Drafts &drafts,
               QObject *parent = nullptr);

    void setMayWrite(bool mayWrite) { m_source.mayWrite = mayWrite; } ///< From the next page on; it may at first.

    /// `shown` is called with the page, filled, or with why it cannot be; not when a newer place was asked for.
    void load(const Place &place, const PageMade &shown);
    bool isIdle() const { return m_pending == 0; }

private:
    void sendBytes(ImageId image, int width);

    FilmTrail m_trail;
    PageSource m_source;
    int m_serial = 0;
    int m_pending = 0; ///< Places asked for that are not answered yet.
};

} // namespace laurels
