// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/history.h"

#include <QAbstractTableModel>

namespace laurels {

/// Changes, newest first, as far as they were looked at: the view asks for older ones when it comes to the end.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { What, When, Who, State, ColumnCount };
    static constexpr int PageSize = 200;

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    const Change *change(int row) const; ///< Null when there is no such row.
    int rowOf(ChangeId id) const; ///< -1 when it is not among those that have come.

    /// The answer to changesWanted(); fewer than PageSize are the last.
    void add(ChangeId before, const QList<Change> &changes);

signals:
    void changesWanted(laurels::ChangeId before); ///< PageSize of those older than that; of all when it is 0.

private:
    QList<Change> m_changes;
    bool m_isAsking = false;
    bool m_hasMore = true;
};

} // namespace laurels
