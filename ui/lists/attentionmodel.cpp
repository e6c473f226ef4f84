// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/attentionmodel.h"

using namespace Qt::StringLiterals;

namespace laurels {

void AttentionModel::setIds(const QList<qint64> &ids)
{
    beginResetModel();
    m_list.setKeys(ids);
    endResetModel();
}

void AttentionModel::setPage(const AttentionPageRequest &request, const QList<AttentionRow> &rows)
{
    if (!m_list.setPage(request.page, request.generation, rows))
        return;
    const int first = request.page * m_list.PageSize;
    emit dataChanged(index(first), index(qMin(first + m_list.PageSize, rowCount()) - 1));
}

const AttentionRow *AttentionModel::row(int number) const
{
    if (number < 0 || number >= m_list.size())
        return nullptr;
    const int page = number / m_list.PageSize;
    if (m_list.wants(page))
        emit pageNeeded({page, m_list.generation(), m_list.keysOf(page)});
    return m_list.card(number);
}

int AttentionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_list.size();
}

QVariant AttentionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AttentionRow *known = row(index.row());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return known ? known->name : u"…"_s;
    return role == Qt::AccessibleDescriptionRole && known ? known->detail : QVariant();
}

} // namespace laurels
