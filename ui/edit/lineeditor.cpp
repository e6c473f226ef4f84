// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/lineeditor.h"

#include "ui/edit/formkeys.h"
#include "ui/widgets/laurelsstyle.h"

#include <QHBoxLayout>

#include <utility>

namespace laurels {

LineEditor::LineEditor(Check check, QWidget *parent)
    : FieldEditor(parent), m_line(new FormLine), m_check(std::move(check))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

void LineEditor::setPlaceholder(const QString &text)
{
    m_line->setPlaceholderText(text);
}

QVariant LineEditor::value() const
{
    return m_line->text();
}

void LineEditor::setValue(const QVariant &value)
{
    if (m_line->text() == value.toString())
        return;
    m_line->setText(value.toString());
    if (!m_line->hasFocus())
        m_line->setCursorPosition(0);
}

FieldProblem LineEditor::problem() const
{
    return m_check ? m_check(m_line->text().trimmed()) : FieldProblem();
}

void LineEditor::setState(FieldProblem::Severity state)
{
    setFieldState(m_line, stateOf(state));
}

QWidget *LineEditor::target() const
{
    return m_line;
}

} // namespace laurels
