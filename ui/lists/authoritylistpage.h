// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/filmlist.h"
#include "ui/lists/authoritylistmodel.h"
#include "ui/shell/page.h"

class QComboBox;
class QPushButton;

namespace laurels {

class EmptyState;
class NameGridView;
class PictureCache;
class PlainLabel;

/// All people, award bodies, topics or series, by name or by how many films they are on. Letters typed lead to a name.
class AuthorityListPage : public Page
{
    Q_OBJECT
public:
    AuthorityListPage(Authority kind, PictureCache &pictures, QWidget *parent = nullptr);
    ~AuthorityListPage() override;

    QString title() const override;
    PageState state() const override;
    void restore(const PageState &state) override;
    bool isComplete() const override;
    bool canPerform(PageCommand command) const override; ///< Of the name that has the focus.
    void perform(PageCommand command) override;
    void refresh(); ///< Asks for the names.

public slots:
    void setIds(laurels::AuthoritySort sort, const QList<qint64> &ids); ///< Of another order: dropped.
    void setPage(const laurels::AuthorityPageRequest &request, const QList<laurels::AuthorityCard> &cards);
    void showName(qint64 id); ///< Focuses it, if the list has it.

signals:
    void listWanted(laurels::Authority kind, laurels::AuthoritySort sort);
    void pageNeeded(const laurels::AuthorityPageRequest &request);
    void nameSought(laurels::Authority kind, const QString &beginning); ///< Typed; to be answered by showName().
    void deleteRequested(laurels::Authority kind, qint64 id, const QString &name);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeBar();
    void connectView();
    void setSort(AuthoritySort sort);
    void showContent();
    QString bubbleText(const QModelIndex &index) const;
    void add();
    void open(const QModelIndex &index, Opening opening);

    Authority m_kind;
    PictureCache &m_pictures;
    AuthoritySort m_sort = AuthoritySort::Name;
    bool m_isAnswered = false;
    PageState m_pending;
    AuthorityListModel *m_names;
    NameGridView *m_view;
    QWidget *m_bar = nullptr;
    PlainLabel *m_count = nullptr;
    QPushButton *m_add = nullptr;
    QComboBox *m_order = nullptr;
    EmptyState *m_empty;
};

} // namespace laurels
