// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/history.h"
#include "ui/shell/page.h"

class QPushButton;
class QStackedWidget;
class QStandardItemModel;

namespace laurels {

class HistoryModel;
class TextLabel;
class TextTable;

/// One field of a change with the name of its record.
struct NamedField {
    ChangedField field;
    QString record; ///< "Last Train Home"; empty where nobody knows any more.
};

/// What was changed in the catalogue, or of one film, newest first. Below the list stands what the chosen change did,
/// field by field, before and after: it can be taken back whole, or one field be given its old value again.
class HistoryPage : public Page
{
    Q_OBJECT
public:
    static constexpr int MostFields = 500; ///< Of one change that are listed.

    explicit HistoryPage(const QString &title, QWidget *parent = nullptr);
    ~HistoryPage() override;

    void setUndoing(bool offered); ///< Whether anything can be taken or put back; it can at first.
    void begin(); ///< Asks for the newest changes.
    void setChanges(ChangeId before, const QList<Change> &changes);
    void setFields(ChangeId change, const QList<NamedField> &fields);

    QString title() const override { return m_title; }
    PageState state() const override;
    void restore(const PageState &state) override;
    bool isComplete() const override { return m_isAnswered; }

signals:
    void changesWanted(laurels::ChangeId before); ///< Answered by setChanges().
    void fieldsWanted(laurels::ChangeId change); ///< Answered by setFields().
    void takeBackRequested(laurels::ChangeId change); ///< One that was taken back already is done again.
    void putBackRequested(laurels::ChangeId change, laurels::RecordId record, const QString &field);

private:
    QWidget *makeDetail();
    void choose(int row);
    void showWhatCanBeDone();

    QString m_title;
    HistoryModel *m_changes;
    QStandardItemModel *m_fieldModel;
    TextTable *m_list;
    TextTable *m_fields;
    QStackedWidget *m_stack;
    TextLabel *m_told; ///< About the chosen change.
    QPushButton *m_takeBack;
    QPushButton *m_putBack;
    QList<NamedField> m_shown; ///< The fields of the chosen change.
    ChangeId m_wanted; ///< To be chosen when it comes.
    bool m_isAnswered = false;
};

} // namespace laurels
