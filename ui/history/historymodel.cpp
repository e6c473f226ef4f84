// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historymodel.h"

#include "ui/history/historywords.h"

#include <QLocale>

#include <algorithm>

namespace laurels {

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_changes.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    const Change *shown = index.isValid() ? change(index.row()) : nullptr;
    if (!shown || role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case What:
        return whatText(*shown);
    case When:
        return QLocale().toString(shown->at.toLocalTime(), QLocale::ShortFormat);
    case Who:
        return shown->by;
    case State:
        return stateText(*shown);
    case ColumnCount:
        return {};
    }
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case What:
        return tr("What");
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case State:
        return tr("State");
    case ColumnCount:
        return {};
    }
    return {};
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_isAsking;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isAsking = true;
    emit changesWanted(m_changes.isEmpty() ? ChangeId() : m_changes.constLast().id);
}

const Change *HistoryModel::change(int row) const
{
    return row >= 0 && row < m_changes.size() ? &m_changes.at(row) : nullptr;
}

int HistoryModel::rowOf(ChangeId id) const
{
    const auto found = std::ranges::find(m_changes, id, &Change::id);
    return found == m_changes.end() ? -1 : int(found - m_changes.begin());
}

void HistoryModel::add(ChangeId before, const QList<Change> &changes)
{
    if (before != (m_changes.isEmpty() ? ChangeId() : m_changes.constLast().id))
        return;
    m_isAsking = false;
    m_hasMore = changes.size() == PageSize;
    if (changes.isEmpty())
        return;
    beginInsertRows({}, int(m_changes.size()), int(m_changes.size() + changes.size()) - 1);
    m_changes += changes;
    endInsertRows();
}

} // namespace laurels
