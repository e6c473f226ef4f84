// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/gaps.h"
#include "ui/lists/attentionmodel.h"
#include "ui/shell/page.h"

#include <optional>

class QListWidget;

namespace laurels {

class AttentionView;
class EmptyState;
class TextLabel;

/// What is missing in the catalogue: a list of gaps with their numbers, and beside it what has the chosen one. Each row
/// opens the form at the field that closes the gap.
class AttentionPage : public Page
{
    Q_OBJECT
public:
    /// What is missing: a gap of films; nothing = the biography of people.
    using Group = std::optional<Gap>;

    explicit AttentionPage(QWidget *parent = nullptr);
    ~AttentionPage() override;

    void setCounts(const QList<std::pair<Group, int>> &counts); ///< The first that is not 0 is chosen.
    void setIds(Group group, const QList<qint64> &ids); ///< Of another group: dropped.
    void setPage(const AttentionPageRequest &request, const QList<AttentionRow> &rows);
    Group group() const; ///< The chosen one.

    QString title() const override;
    PageState state() const override;
    void restore(const PageState &state) override;
    bool isComplete() const override;

signals:
    void groupWanted(laurels::AttentionPage::Group group);
    void pageNeeded(const laurels::AttentionPageRequest &request);

private:
    QWidget *makeGroups();
    void choose(int row);
    void tellWhetherComplete();
    void open(const QModelIndex &index, Opening opening);

    QList<std::pair<Group, int>> m_counts;
    bool m_isAnswered = false; ///< The ids of the chosen group are there.
    PageState m_pending;
    AttentionModel *m_rows;
    AttentionView *m_view;
    QListWidget *m_groups;
    TextLabel *m_sentence;
    QWidget *m_content;
    EmptyState *m_empty;
};

} // namespace laurels
