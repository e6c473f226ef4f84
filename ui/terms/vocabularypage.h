// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/vocabulary.h"
#include "ui/shell/page.h"

class QListView;
class QPushButton;

namespace laurels {

class EmptyState;
class Segments;
class TextLabel;

/// The words that films share and that have no pages of their own, with their numbers: roles, companies, countries,
/// languages, funding initiatives. Each can be renamed, merged and, while no film has it, deleted.
class VocabularyPage : public Page
{
    Q_OBJECT
public:
    enum Words { Roles, Companies, Countries, Languages, Funding };

    explicit VocabularyPage(Words words, QWidget *parent = nullptr);
    ~VocabularyPage() override;

    void setEditing(bool offered); ///< Words can be changed at first.
    void setWords(const QList<WordUse> &words);

    QString title() const override;
    PageState state() const override;
    void restore(const PageState &state) override;
    bool isComplete() const override { return m_isAnswered; }
    bool canPerform(PageCommand command) const override;
    void perform(PageCommand command) override;

signals:
    void addRequested();
    void renameRequested(const laurels::WordUse &word);
    void mergeRequested(const laurels::WordUse &word);
    void deleteRequested(const laurels::WordUse &word);

private:
    class Model;
    QWidget *makeBar();
    QWidget *makeActions();
    std::optional<WordUse> current() const;
    void showWhatCanBeDone();

    Words m_words;
    bool m_isAnswered = false;
    PageState m_pending;
    Model *m_model;
    QListView *m_view;
    TextLabel *m_count;
    EmptyState *m_empty;
    QWidget *m_actions = nullptr;
    QPushButton *m_rename;
    QPushButton *m_merge;
    QPushButton *m_delete;
};

} // namespace laurels
