// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/cataloguethread.h"
#include "ui/shell/page.h"

namespace laurels {

class AuthorityListPage;
class FilmsPage;
class PictureCache;

/// Makes the page of a place and fills it from the catalogue, on its thread. Feeds the pictures, too.
class PageLoader : public QObject
{
    Q_OBJECT
public:
    PageLoader(CatalogueThread &catalogue, PictureCache &pictures, QObject *parent = nullptr);

    /// `shown` is called with the page, filled, or with why it cannot be; not when a newer place was asked for.
    void load(const Place &place, const std::function<void(Result<Page *>)> &shown);
    bool isIdle() const { return m_pending == 0; }

private:
    void loadFilm(const Place &place, int serial, const std::function<void(Result<Page *>)> &shown);
    AuthorityListPage *makeNames(Authority kind);
    FilmsPage *makeFilms(const Place &place);
    void sendBytes(ImageId image, int width);

    CatalogueThread &m_catalogue;
    PictureCache &m_pictures;
    int m_serial = 0;
    int m_pending = 0; ///< Questions that are not answered yet.
};

} // namespace laurels
