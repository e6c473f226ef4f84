// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/duplicates.h"
#include "data/recordmerge.h"
#include "ui/shell/page.h"

class QButtonGroup;
class QListWidget;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace laurels {

class EmptyState;
class TokenLabel;

/// Records that may be one: pairs at the side, and beside them the chosen pair, field by field. It gives what was
/// chosen; whoever made the page merges.
class MergePage : public Page
{
    Q_OBJECT
public:
    /// `kind` is Person or Film.
    explicit MergePage(RecordKind kind, QWidget *parent = nullptr);

    void setPairs(const QList<DuplicatePair> &pairs); ///< The first is chosen.
    void setDraft(const MergeDraft &draft); ///< Dropped when another pair was chosen meanwhile.

    QString title() const override;
    PageState state() const override;
    void restore(const PageState &state) override;
    bool isComplete() const override;

signals:
    void draftWanted(laurels::RecordId first, laurels::RecordId second);
    void mergeRequested(const laurels::MergeDraft &draft, const QHash<QString, laurels::Keep> &choices);
    void distinctRequested(laurels::RecordId first, laurels::RecordId second); ///< They are two.

private:
    QWidget *makeBar();
    QWidget *makePairs();
    QWidget *makeChoice();
    QWidget *makeRecords();
    QWidget *makeField(const MergeField &field);
    void choose(int row);
    void showResult();
    void merge();

    RecordKind m_kind;
    QList<DuplicatePair> m_pairs;
    MergeDraft m_draft; ///< Of the pair that is chosen; its ids are 0 while it is on the way.
    QHash<QString, QButtonGroup *> m_choices; ///< By key; the ids of the buttons are Keep.
    bool m_isAnswered = false;
    QListWidget *m_list;
    QWidget *m_content;
    EmptyState *m_empty;
    TokenLabel *m_heading;
    TokenLabel *m_result;
    QScrollArea *m_scroll;
    QVBoxLayout *m_fields = nullptr;
    QPushButton *m_distinct;
    QPushButton *m_merge;
};

} // namespace laurels
