// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/cards.h"

#include <QStyledItemDelegate>

namespace laurels {

class PictureCache;

/// Paints the picture of a film into `rect`: a tint while it is on the way, the generated tile when there is none.
void paintFilmPicture(QPainter &painter, const QRect &rect, int radius, const FilmCard &card, PictureCache &pictures);

/// The small pair of branches that stands beside a number of awards.
void paintLaurel(QPainter &painter, const QRect &place, const QColor &colour);

/// Paints a film as a tile: picture, title, how many awards, and the line below. The model gives the card in
/// FilmListModel::CardRole.
class FilmCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit FilmCellDelegate(PictureCache &pictures, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QRect &below,
                   const FilmCard &card) const;
    void paintBadge(QPainter &painter, const QStyleOptionViewItem &option, const QRect &picture) const;

    PictureCache &m_pictures;
};

} // namespace laurels
