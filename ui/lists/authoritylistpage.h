// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/filmlist.h"
#include "ui/lists/authoritylistmodel.h"
#include "ui/shell/page.h"

class QComboBox;
class QListView;

namespace laurels {

class PlainLabel;

/// All people, award bodies, topics or series, by name or by how many films they are on.
class AuthorityListPage : public Page
{
    Q_OBJECT
public:
    explicit AuthorityListPage(Authority kind, QWidget *parent = nullptr);
    ~AuthorityListPage() override;

    QString title() const override;
    PageState state() const override;
    void restore(const PageState &state) override;
    bool isComplete() const override;
    void refresh(); ///< Asks for the names.

public slots:
    void setIds(laurels::AuthoritySort sort, const QList<qint64> &ids); ///< Of another order: dropped.
    void setPage(const laurels::AuthorityPageRequest &request, const QList<laurels::AuthorityCard> &cards);

signals:
    void listWanted(laurels::Authority kind, laurels::AuthoritySort sort);
    void pageNeeded(const laurels::AuthorityPageRequest &request);

private:
    void setSort(AuthoritySort sort);
    void open(const QModelIndex &index);

    Authority m_kind;
    AuthoritySort m_sort = AuthoritySort::Name;
    bool m_isAnswered = false;
    PageState m_pending;
    AuthorityListModel *m_names;
    QListView *m_view;
    PlainLabel *m_count;
    PlainLabel *m_empty;
    QComboBox *m_order;
};

} // namespace laurels
