// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/cards.h"

#include <QStyledItemDelegate>

namespace laurels {

class PictureCache;

/// A name with its disc, what it is, and its number, over a hairline. For an AuthorityListModel.
class NameDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    NameDelegate(PictureCache &pictures, QObject *parent);

    static int height(); ///< Of a row, by the size of text.
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintDisc(QPainter &painter, const QRect &disc, const QStyleOptionViewItem &option,
                   const AuthorityCard &card) const;
    void paintWords(QPainter &painter, const QRect &words, const QStyleOptionViewItem &option,
                    const AuthorityCard &card) const;

    PictureCache &m_pictures;
};

} // namespace laurels
