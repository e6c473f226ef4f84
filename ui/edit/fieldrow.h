// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/edit/fieldeditor.h"
#include "ui/widgets/focuswatch.h"

namespace laurels {

class Symbol;
class TokenLabel;

/// A field of a form: label above, counter at its end, the editor, and below it a hint or what is wrong. The editor's
/// target gets the label as its accessible name, and hint and message as its description.
class FieldRow : public QWidget
{
    Q_OBJECT
public:
    enum class Need { Wanted, Optional };

    /// `key` names the field in history and drafts, as the JSON of a film does.
    FieldRow(const QString &key, const QString &label, FieldEditor *editor, Need need = Need::Wanted);

    QString key() const { return m_key; }
    QString label() const { return m_label; }
    FieldEditor *editor() const { return m_editor; }

    void setHint(const QString &hint);
    void hideLabel(); ///< For an editor that fills its section; its name stays for assistive programs.
    void setProblems(const QList<FieldProblem> &problems); ///< What is shown; announced when it comes.
    const QList<FieldProblem> &shownProblems() const { return m_problems; }
    FieldProblem shownProblem() const { return m_problems.value(0); } ///< The first, or none.
    void refreshCounter();

signals:
    void left(); ///< The focus went elsewhere.
    void focused(); ///< It came here, or moved within.

private:
    void describe();
    void followFocus(QWidget *from, QWidget *to);

    QString m_key;
    QString m_label;
    QString m_hint;
    FieldEditor *m_editor;
    QList<FieldProblem> m_problems;
    QWidget *m_head;
    TokenLabel *m_counter;
    Symbol *m_icon;
    TokenLabel *m_message;
    FocusWatch m_focus;
};

} // namespace laurels
