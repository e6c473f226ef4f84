// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/edit/fieldeditor.h"

class QPushButton;

namespace laurels {

class LinkButton;
class Symbol;
class TokenLabel;

/// At the foot of a form: how much is not saved, what is to be put right, and the two ways out.
class UnsavedBar : public QWidget
{
    Q_OBJECT
public:
    explicit UnsavedBar(QWidget *parent = nullptr);

    void setChanges(int fields);
    void setProblems(int errors, int warnings);
    void setBusy(bool isSaving);
    void setSaved(); ///< "Saved.", until the next change.

    /// Why the last save failed, and what is offered besides trying again.
    void setFailure(const QString &message);
    void clearFailure();

signals:
    void saveRequested();
    void discardRequested();
    void problemRequested(); ///< Go to the first.
    void copyRequested(); ///< Save a copy elsewhere, when the catalogue cannot be written.

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void announce(const QString &sentence);

    int m_changes = 0;
    int m_errors = 0;
    int m_warnings = 0;
    bool m_isBusy = false;
    bool m_isSaved = false;
    QString m_failure;
    Symbol *m_mark;
    TokenLabel *m_state;
    Symbol *m_problemMark;
    TokenLabel *m_problems;
    LinkButton *m_show;
    QPushButton *m_copy;
    QPushButton *m_discard;
    QPushButton *m_save;
};

} // namespace laurels
