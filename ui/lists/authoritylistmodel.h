// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/cards.h"
#include "ui/widgets/pagedlist.h"

#include <QAbstractListModel>

namespace laurels {

/// The question for the cards of one page of a list of names. Goes back with the answer.
struct AuthorityPageRequest {
    int page = 0;
    quint64 generation = 0; ///< Of the list it is about: an answer to an older one is dropped.
    QList<qint64> ids;
};

/// People, award bodies, topics or series, any number: every key in order, and the cards that are looked at.
class AuthorityListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit AuthorityListModel(QObject *parent = nullptr);

    void setIds(const QList<qint64> &ids);
    void setPage(const AuthorityPageRequest &request, const QList<AuthorityCard> &cards);
    const AuthorityCard *card(int row) const; ///< Null while its page is on the way, which it asks for.
    qint64 id(int row) const { return m_list.keys().value(row); } ///< 0 when there is no such row.
    int row(qint64 id) const { return int(m_list.keys().indexOf(id)); } ///< -1 when it is not in the list.
    bool isLoaded(int row) const { return m_list.isCurrent(row / m_list.PageSize); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    void pageNeeded(const laurels::AuthorityPageRequest &request) const;

private:
    mutable PagedList<qint64, AuthorityCard> m_list;
};

/// "12 films", or "3 awards" of an award body.
QString amountText(const AuthorityCard &card);

} // namespace laurels
