// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/cards.h"
#include "ui/widgets/pagedlist.h"

#include <QAbstractTableModel>

namespace laurels {

/// The question for the cards of one page of a list. Goes back with the answer.
struct FilmPageRequest {
    int page = 0;
    quint64 generation = 0; ///< Of the list it is about: an answer to an older one is dropped.
    QList<FilmId> ids;
};

/// A list of films of any length: every id in order, and the cards of the pages that are looked at. Rows whose card is
/// on the way read "…". Sorting and filtering are done by whoever gives the ids.
class FilmListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Title, Year, Director, Length, Awards, Topics, Series, Funding, Added, Changed };
    static constexpr int ColumnCount = Changed + 1;

    enum Role {
        CardRole = Qt::UserRole, ///< A FilmCard; invalid while it is on the way.
        MissingRole, ///< True where there is no value and "–" stands in.
    };

    explicit FilmListModel(QObject *parent = nullptr);

    static constexpr int PageSize = PagedList<FilmId, FilmCard>::PageSize;

    /// Resets the model, unless they are the same: then the cards are renewed. `cards` of the first page, where they
    /// are known, need not be asked for.
    void setIds(const QList<FilmId> &ids, const QList<FilmCard> &cards = {});
    const QList<FilmId> &ids() const { return m_list.keys(); }
    FilmId id(int row) const; ///< 0 when there is no such row.
    int row(FilmId id) const; ///< The first; -1 when it is not in the list. Looks through all.

    void setPage(const FilmPageRequest &request, const QList<FilmCard> &cards);
    void renew(); ///< The films may have changed: shows what it has and asks again.

    const FilmCard *film(int row) const; ///< Null while its page is on the way, which it asks for.
    bool isLoaded(int first, int last) const; ///< Every card of these rows is there and current.

    /// The first loaded row after `after`, going round, whose title begins with `text`; -1 when none.
    int findLoaded(const QString &text, int after) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void pageNeeded(const laurels::FilmPageRequest &request) const;

private:
    void tellRenewed();
    QVariant display(const FilmCard &film, Column column) const;
    QString accessibleText(const FilmCard &film, Column column) const;

    mutable PagedList<FilmId, FilmCard> m_list;
};

/// The same films as a list of one column: a screen reader counts every column of a view as its children.
class FilmListFace : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit FilmListFace(FilmListModel &films, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    FilmListModel &m_films;
};

/// "2011, Lixin Fan, 90 minutes, 11 awards": what a screen reader says after the title.
QString spokenLine(const FilmCard &card);

} // namespace laurels
