// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/film.h"

#include <QPixmap>
#include <QWidget>

namespace laurels {

class PictureCache;

/// A picture, small, with its focal point: moved by the mouse or the arrow keys, with Shift in larger steps.
class FocalThumb : public QWidget
{
    Q_OBJECT
public:
    explicit FocalThumb(PictureCache *cache); ///< Null in a form without a catalogue.

    /// `fresh` is the picture while it is not in the catalogue; null = it is, or has none.
    void setImage(const FilmImage &image, const QPixmap &fresh);

signals:
    void focalPointMoved(QPointF point); ///< Fractions of the picture.

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect place() const;
    void moveTo(const QPointF &at);
    void move(const QPointF &point);

    PictureCache *m_cache;
    FilmImage m_image;
    QPixmap m_fresh;
};

} // namespace laurels
