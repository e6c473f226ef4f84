// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/form.h"

#include "ui/widgets/tokenlabel.h"

#include <QApplication>
#include <QUndoCommand>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace laurels {

namespace {

constexpr int Pause = 1'000; ///< Milliseconds after which typing begins a new step.
constexpr int BetweenRows = 18;
constexpr int BetweenSections = 32;
constexpr int BesideAside = 64;
constexpr int ColumnWidth = 616;

} // namespace

/// The content of one field before and after; typing without a pause is one of these.
class Form::Step : public QUndoCommand
{
public:
    Step(Form &form, FieldRow *row, QVariant before, QVariant after, bool continues)
        : QUndoCommand(row->label()), m_form(form), m_row(row), m_before(std::move(before)), m_after(std::move(after)),
          m_continues(continues)
    {
    }

    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *next) override
    {
        const auto *step = static_cast<const Step *>(next);
        if (step->m_row != m_row || !step->m_continues)
            return false;
        m_after = step->m_after;
        setObsolete(m_before == m_after);
        return true;
    }
    void undo() override { m_form.restore(m_row, m_before); }
    void redo() override
    {
        if (m_isDone)
            m_form.restore(m_row, m_after);
        m_isDone = true;
    }

private:
    Form &m_form;
    FieldRow *m_row;
    QVariant m_before;
    QVariant m_after;
    bool m_continues; ///< Typed without a pause after the step before it.
    bool m_isDone = false; ///< Pushing calls redo(), when the person has already done it.
};

Form::Form(QWidget *parent)
    : QWidget(parent), m_top(new QHBoxLayout), m_beside(new QVBoxLayout), m_below(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(BetweenSections);
    m_beside->setSpacing(BetweenSections);
    m_below->setSpacing(BetweenSections);
    m_top->setSpacing(BesideAside);
    m_top->addLayout(m_beside, 1);
    layout->addLayout(m_top);
    layout->addLayout(m_below);
    layout->addStretch(1);
}

Form::~Form()
{
    for (FieldRow *row : std::as_const(m_rows)) { // the focus still moves while the rows go
        row->disconnect(this);
        row->editor()->disconnect(this);
    }
}

void Form::setAside(QWidget *aside)
{
    m_top->addWidget(aside, 0, Qt::AlignTop);
}

FormSection &Form::addSection(const QString &title, const QString &icon, Span span)
{
    m_isBelow = m_isBelow || span == Span::Full;
    FormSection section{.title = title, .icon = icon};
    auto *heading = new TokenLabel(title, TypeRole::Section);
    heading->setAccessibleDescription(tr("Heading"));
    section.heading = heading;
    auto *body = new QWidget;
    body->setMaximumWidth(span == Span::Full ? QWIDGETSIZE_MAX : ColumnWidth);
    section.layout = new QVBoxLayout(body);
    section.layout->setContentsMargins(0, 0, 0, 0);
    section.layout->setSpacing(BetweenRows);
    section.head = new QHBoxLayout;
    section.head->setSpacing(8);
    section.head->addWidget(heading);
    section.head->addStretch(1);
    section.layout->addLayout(section.head);
    (m_isBelow ? m_below : m_beside)->addWidget(body);
    m_sections << section;
    return m_sections.last();
}

void Form::addRow(FieldRow *row)
{
    m_sections.last().layout->addWidget(row);
    follow(row);
}

void Form::addToHeading(QWidget *button)
{
    m_sections.last().head->addWidget(button);
}

void Form::addRows(const QList<std::pair<FieldRow *, int>> &rows)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(16);
    m_sections.last().layout->addLayout(line);
    for (const auto &[row, share] : rows) {
        line->addWidget(row, share, Qt::AlignTop);
        follow(row);
    }
}

void Form::follow(FieldRow *row)
{
    m_sections.last().rows << row;
    m_rows << row;
    connect(row->editor(), &FieldEditor::edited, this, [this, row] { note(row); });
    connect(row, &FieldRow::left, this, [this, row] { leave(row); });
    connect(row->editor(), &FieldEditor::entryLeft, this, [this, row] { leave(row); });
    connect(row, &FieldRow::focused, this, [this, row] { emit rowFocused(row); });
}

void Form::setGiven(FieldRow *row, const QVariant &value)
{
    row->editor()->setValue(value);
    m_given[row] = m_last[row] = row->editor()->value();
    row->refreshCounter();
}

void Form::setTyped(FieldRow *row, const QVariant &value)
{
    row->editor()->setValue(value);
    m_last[row] = row->editor()->value();
    row->refreshCounter();
}

/// The person has changed a row.
void Form::note(FieldRow *row)
{
    const QVariant before = std::exchange(m_last[row], row->editor()->value());
    const QVariant &after = m_last[row];
    if (before == after)
        return;
    const bool continues = m_typing == row && m_sinceKey.isValid() && m_sinceKey.elapsed() < Pause;
    m_typing = row;
    m_sinceKey.start();
    m_steps.push(new Step(*this, row, before, after, continues));
    row->refreshCounter();
    check();
    emit edited();
}

void Form::leave(FieldRow *row)
{
    m_typing = nullptr;
    tell(row);
}

void Form::tell(FieldRow *row)
{
    m_telling << row;
    check();
}

void Form::restore(FieldRow *row, const QVariant &value)
{
    m_typing = nullptr;
    setTyped(row, value);
    m_telling << row;
    if (!row->isAncestorOf(QApplication::focusWidget()))
        row->editor()->target()->setFocus(Qt::OtherFocusReason);
    check();
    emit edited();
}

/// All but those that the person has said are right.
QHash<FieldRow *, QList<FieldProblem>> Form::openProblems() const
{
    QHash<FieldRow *, QList<FieldProblem>> open;
    const QHash<FieldRow *, QList<FieldProblem>> all = problems();
    for (auto [row, list] : all.asKeyValueRange()) {
        QList<FieldProblem> left = list;
        left.removeIf([row = row](const FieldProblem &problem) { return row->editor()->isAccepted(problem); });
        if (!left.isEmpty())
            open[row] = left;
    }
    return open;
}

void Form::check()
{
    const QHash<FieldRow *, QList<FieldProblem>> found = openProblems();
    m_telling.removeIf([&found](FieldRow *row) { return !found.contains(row); });
    for (FieldRow *row : std::as_const(m_rows))
        row->setProblems(m_telling.contains(row) ? found.value(row) : QList<FieldProblem>());
    emit problemsChanged();
}

FieldRow *Form::showErrors()
{
    const QHash<FieldRow *, QList<FieldProblem>> found = openProblems();
    const auto isError = [&found](FieldRow *row) { return worstOf(found.value(row)) == FieldProblem::Error; };
    for (FieldRow *row : std::as_const(m_rows))
        if (isError(row))
            m_telling << row;
    check();
    const auto first = std::ranges::find_if(m_rows, isError);
    return first == m_rows.end() ? nullptr : *first;
}

FieldRow *Form::row(const QString &key) const
{
    const auto found = std::ranges::find(m_rows, key, &FieldRow::key);
    return found == m_rows.end() ? nullptr : *found;
}

int Form::changedFields() const
{
    return int(std::ranges::count_if(m_rows, [this](FieldRow *row) { return isChanged(row); }));
}

bool Form::isChanged(FieldRow *row) const
{
    return m_given.value(row) != row->editor()->value();
}

QList<FieldRow *> Form::shownProblems(FieldProblem::Severity severity) const
{
    QList<FieldRow *> found;
    std::ranges::copy_if(m_rows, std::back_inserter(found),
                         [severity](FieldRow *row) { return worstOf(row->shownProblems()) == severity; });
    return found;
}

FieldRow *Form::firstProblem() const
{
    const QList<FieldRow *> found = shownProblems(FieldProblem::Error) + shownProblems(FieldProblem::Warning);
    return found.isEmpty() ? nullptr : found.constFirst();
}

SectionMark Form::mark(const FormSection &section) const
{
    SectionMark mark;
    for (FieldRow *row : section.rows) {
        mark.changed += isChanged(row);
        mark.worst = std::max(mark.worst, worstOf(row->shownProblems()));
    }
    return mark;
}

} // namespace laurels
