// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pagedlist.h"

#include <QAbstractListModel>

namespace laurels {

/// A film or person that lacks something, as a row says it.
struct AttentionRow {
    qint64 id = 0;
    QString name;
    QString detail; ///< "2009 · Lixin Fan · 90 min".
    bool operator==(const AttentionRow &) const = default;
};

/// The question for the rows of one page. Goes back with the answer.
struct AttentionPageRequest {
    int page = 0;
    quint64 generation = 0;
    QList<qint64> ids;
};

/// All that lack one thing, any number: every key in order, and the rows that are looked at.
class AttentionModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setIds(const QList<qint64> &ids);
    void setPage(const AttentionPageRequest &request, const QList<AttentionRow> &rows);
    const AttentionRow *row(int number) const; ///< Null while its page is on the way, which it asks for.
    qint64 id(int number) const { return m_list.keys().value(number); } ///< 0 when there is no such row.
    bool isLoaded(int number) const { return m_list.isCurrent(number / m_list.PageSize); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    void pageNeeded(const laurels::AttentionPageRequest &request) const;

private:
    mutable PagedList<qint64, AttentionRow> m_list;
};

} // namespace laurels
