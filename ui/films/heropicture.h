// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/film.h"

#include <QWidget>

#include <optional>

namespace laurels {

class PictureCache;

/// The picture of a hero under its scrim: the film's signature image, or its tile.
class HeroPicture : public QWidget
{
    Q_OBJECT
public:
    explicit HeroPicture(PictureCache &pictures, QWidget *parent = nullptr);

    void setFilm(const Film &film);
    void setTexts(const QList<QRectF> &texts); ///< Where white text lies on it: the scrim reaches that far.

    /// How much larger than drawn the scrim is for all of `texts` to lie where it is dark enough; at least 1.
    static qreal growth(QSizeF size, const QList<QRectF> &texts);
    /// How dark the scrim makes a picture of `size` at `point`, 0 to 1. Both from the left, where the text stands.
    static qreal darkness(QPointF point, QSizeF size, qreal growth);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintScrim(QPainter &painter) const;

    PictureCache &m_pictures;
    QString m_title;
    std::optional<FilmImage> m_image;
    qreal m_growth = 1;
};

} // namespace laurels
