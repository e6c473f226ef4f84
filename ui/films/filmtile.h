// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/cards.h"
#include "ui/widgets/abstractlink.h"

namespace laurels {

class PictureCache;

/// A film that leads to its page: picture, title and one line. Small pictures have their text beside them, larger ones
/// below.
class FilmTile : public AbstractLink
{
    Q_OBJECT
public:
    static constexpr int Ring = 4; ///< Pixels around the picture, for the focus ring.

    FilmTile(const FilmCard &film, const QString &note, QSize picture, PictureCache &pictures,
             QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool isBeside() const { return m_picture.width() < 150; }

    FilmCard m_film;
    QString m_note; ///< The line under the title.
    QSize m_picture;
    PictureCache &m_pictures;
};

} // namespace laurels
