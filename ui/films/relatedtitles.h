// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/sheets.h"
#include "ui/shell/page.h"

namespace laurels {

class PictureCache;

/// Films that belong to this one, as tiles, each with the reason; films that were chosen by hand and are not in the
/// catalogue by name.
class RelatedTitles : public QWidget
{
    Q_OBJECT
public:
    RelatedTitles(const FilmSheet &sheet, PictureCache &pictures, QWidget *parent = nullptr);

    static bool hasAny(const FilmSheet &sheet);

signals:
    void placeRequested(const laurels::Place &place, laurels::Opening opening);

private:
    QWidget *makeTiles(const QList<RelatedFilm> &films, PictureCache &pictures);
};

} // namespace laurels
