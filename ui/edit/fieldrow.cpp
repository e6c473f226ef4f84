// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/fieldrow.h"

#include "ui/edit/choiceeditor.h"
#include "ui/widgets/symbol.h"
#include "ui/widgets/tokenlabel.h"

#include <QAccessible>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laurels {

FieldRow::FieldRow(const QString &key, const QString &label, FieldEditor *editor, Need need)
    : m_key(key), m_label(label), m_editor(editor), m_head(new QWidget),
      m_counter(new TokenLabel({}, TypeRole::Small, &Tokens::text3)), m_icon(new Symbol(14)),
      m_message(new TokenLabel({}, TypeRole::Small, &Tokens::text3)),
      m_focus([this](QWidget *from, QWidget *to) { followFocus(from, to); })
{
    setObjectName(key);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(6);
    auto *name = new TokenLabel(label);
    name->setBold(true);
    name->setBuddy(editor->target());
    head->addWidget(name);
    if (need == Need::Optional)
        head->addWidget(new TokenLabel(tr("optional"), TypeRole::Small, &Tokens::text3));
    head->addStretch(1);
    head->addWidget(m_counter);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(6);
    foot->addWidget(m_icon, 0, Qt::AlignTop);
    m_message->setWordWrap(true);
    foot->addWidget(m_message, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_head);
    layout->addWidget(editor);
    layout->addLayout(foot);
    nameField(m_editor->named(), label);
    describe();
    refreshCounter();
}

void FieldRow::setHint(const QString &hint)
{
    m_hint = hint;
    describe();
}

void FieldRow::hideLabel()
{
    m_head->hide();
}

void FieldRow::setProblems(const QList<FieldProblem> &problems)
{
    m_editor->setRowProblems(problems); // its rows may be others than before
    if (m_problems == problems)
        return;
    m_problems = problems;
    m_editor->setState(worstOf(problems));
    describe();
    if (!problems.isEmpty()) {
        QAccessibleEvent event(m_editor->target(), QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

/// Below the field stands what is wrong, else the hint; both are told to assistive programs.
void FieldRow::describe()
{
    const auto own = std::ranges::find(m_problems, -1, &FieldProblem::row); // those of entries stand beside them
    const FieldProblem problem = own == m_problems.end() ? FieldProblem() : *own;
    const bool isError = problem.severity == FieldProblem::Error;
    m_message->setText(problem ? problem.message : m_hint);
    m_message->setVisible(!m_message->text().isEmpty());
    m_message->setColour(!problem ? &Tokens::text3 : isError ? &Tokens::danger : &Tokens::warn);
    m_icon->setVisible(bool(problem));
    m_icon->setIcon(isError ? u"error"_s : u"warning"_s, isError ? &Tokens::danger : &Tokens::warn);
    QStringList description;
    if (!m_hint.isEmpty())
        description << m_hint;
    if (problem)
        description << (isError ? tr("Not valid. %1") : tr("Check this. %1")).arg(problem.message);
    m_editor->named()->setAccessibleDescription(description.join(u' '));
}

void FieldRow::refreshCounter()
{
    m_counter->setText(m_editor->counter());
}

void FieldRow::followFocus(QWidget *from, QWidget *to)
{
    if (from && isAncestorOf(from) && !(to && isAncestorOf(to)))
        emit left();
    if (to && isAncestorOf(to))
        emit focused();
}

} // namespace laurels
