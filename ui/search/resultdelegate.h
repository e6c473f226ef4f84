// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/searchresultsmodel.h"

#include <QAbstractItemView>
#include <QStyledItemDelegate>

namespace laurels {

class PictureCache;
struct Tokens;

/// The round picture that stands for a name: portrait or initials of a person, the symbol of what else it is.
void paintNameDisc(QPainter &painter, const QRect &place, const AuthorityCard &card, PictureCache &pictures,
                   const Tokens &tokens);

/// Paints the rows of SearchResultsModel: a film with its picture, a name with its disc, each with what matched.
class ResultDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int Inset = 12; ///< Between the edge of a row, where its focus ring is, and what it shows.

    ResultDelegate(PictureCache &pictures, QAbstractItemView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Look;

    void paintHeading(QPainter &painter, const Look &look, SearchResultsModel::Row row) const;
    void paintFilm(QPainter &painter, const Look &look, const FilmHit &hit) const;
    void paintName(QPainter &painter, const Look &look, const AuthorityHit &hit) const;
    void paintTexts(QPainter &painter, const Look &look, const QRect &place, const MarkedText &title,
                    const QString &meta, const MarkedText &snippet) const;
    const SearchResultsModel *model() const;

    PictureCache &m_pictures;
    QAbstractItemView *m_view;
};

} // namespace laurels
