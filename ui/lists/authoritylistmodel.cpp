// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/authoritylistmodel.h"

using namespace Qt::StringLiterals;

namespace laurels {

QString amountText(const AuthorityCard &card)
{
    if (card.kind == Authority::AwardBody)
        return card.awards == 1 ? AuthorityListModel::tr("1 award")
                                : AuthorityListModel::tr("%L1 awards").arg(card.awards);
    return card.films == 1 ? AuthorityListModel::tr("1 film") : AuthorityListModel::tr("%L1 films").arg(card.films);
}

AuthorityListModel::AuthorityListModel(QObject *parent) : QAbstractListModel(parent) { }

void AuthorityListModel::setIds(const QList<qint64> &ids)
{
    beginResetModel();
    m_list.setKeys(ids);
    endResetModel();
}

void AuthorityListModel::setPage(const AuthorityPageRequest &request, const QList<AuthorityCard> &cards)
{
    if (!m_list.setPage(request.page, request.generation, cards))
        return;
    const int first = request.page * m_list.PageSize;
    emit dataChanged(index(first), index(qMin(first + m_list.PageSize, rowCount()) - 1));
}

const AuthorityCard *AuthorityListModel::card(int row) const
{
    if (row < 0 || row >= m_list.size())
        return nullptr;
    const int page = row / m_list.PageSize;
    if (m_list.wants(page))
        emit pageNeeded({page, m_list.generation(), m_list.keysOf(page)});
    return m_list.card(row);
}

int AuthorityListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_list.size();
}

QVariant AuthorityListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AuthorityCard *known = card(index.row());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return known ? known->name : u"…"_s;
    if (role != Qt::AccessibleDescriptionRole || !known)
        return {};
    return known->detail.isEmpty() ? amountText(*known) : u"%1, %2"_s.arg(known->detail, amountText(*known));
}

} // namespace laurels
