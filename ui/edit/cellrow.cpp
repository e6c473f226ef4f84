// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/cellrow.h"

#include "ui/edit/celleditors.h"
#include "ui/edit/choiceeditor.h"
#include "ui/edit/partialdateedit.h"
#include "ui/widgets/dress.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tokenlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

bool isEmpty(const QVariant &value)
{
    if (value.canConvert<TypedName>())
        return value.value<TypedName>().name.isEmpty();
    if (value.canConvert<TypedDate>())
        return value.value<TypedDate>().text.trimmed().isEmpty();
    if (value.metaType() == QMetaType::fromType<QVariantList>())
        return value.toList().isEmpty();
    return value.toString().trimmed().isEmpty();
}

/// Choices and toggles have a value in an empty row, too.
bool isWritten(const Cell &cell)
{
    return !qobject_cast<QComboBox *>(cell.editor->target()) && !qobject_cast<LaurelToggle *>(cell.editor);
}

void placeCells(QHBoxLayout *line, const QList<Cell> &cells, bool areDetails)
{
    for (const Cell &cell : cells) {
        if (cell.isDetail != areDetails)
            continue;
        if (cell.width)
            cell.editor->setFixedWidth(cell.width);
        line->addWidget(cell.editor, cell.width ? 0 : cell.share, Qt::AlignTop);
    }
}

} // namespace

CellRow::CellRow(const QList<Cell> &cells, Describe name, Describe summary, QWidget *parent)
    : ListRow(parent), m_cells(cells), m_name(std::move(name)), m_summary(std::move(summary))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    layout->addLayout(line);
    placeCells(line, cells, false);
    for (const Cell &cell : cells) {
        nameField(cell.editor->target(), cell.label);
        if (auto *text = qobject_cast<QLineEdit *>(cell.editor->target()))
            text->setPlaceholderText(cell.label);
        connect(cell.editor, &FieldEditor::edited, this, [this] {
            refresh();
            emit edited();
        });
    }
    if (std::ranges::none_of(cells, &Cell::isDetail))
        return;
    m_more = new QToolButton;
    m_more->setFixedSize(28, 36);
    m_more->setCheckable(true);
    m_more->setToolTip(tr("More about it"));
    m_more->setAccessibleName(tr("More about it"));
    m_more->setFocusPolicy(Qt::TabFocus);
    line->addWidget(m_more, 0, Qt::AlignTop);
    m_summaryLabel = new TokenLabel({}, TypeRole::Small, &Tokens::text3);
    m_summaryLabel->hide();
    layout->addWidget(m_summaryLabel);
    m_details = new QWidget;
    auto *second = new QHBoxLayout(m_details);
    second->setContentsMargins(0, 0, 0, 4);
    second->setSpacing(8);
    placeCells(second, cells, true);
    m_details->hide();
    layout->addWidget(m_details);
    const auto dress = [this] {
        const Tokens &t = Tokens::of(this);
        m_more->setIcon(icon(m_more->isChecked() ? u"chevron-up"_s : u"chevron-down"_s, t.text2));
    };
    keepDressed(m_more, [dress](const Tokens &) { dress(); });
    connect(m_more, &QToolButton::toggled, this, [this, dress](bool isOpen) {
        m_details->setVisible(isOpen);
        dress();
        refresh();
    });
}

void CellRow::refresh()
{
    if (!m_summaryLabel)
        return;
    const QString summary = m_summary ? m_summary(value().toList()) : QString();
    m_summaryLabel->setText(summary);
    m_summaryLabel->setVisible(!summary.isEmpty() && !m_more->isChecked());
}

QVariant CellRow::value() const
{
    QVariantList values{m_kept};
    for (const Cell &cell : m_cells)
        values << cell.editor->value();
    return values;
}

void CellRow::setValue(const QVariant &value)
{
    const QVariantList values = value.toList();
    m_kept = values.value(0);
    for (qsizetype i = 0; i < m_cells.size(); ++i)
        m_cells[i].editor->setValue(values.value(i + 1));
    refresh();
}

FieldProblem CellRow::problem() const
{
    for (const Cell &cell : m_cells)
        if (const FieldProblem problem = cell.editor->problem())
            return problem;
    return {};
}

bool CellRow::isBlank() const
{
    return std::ranges::all_of(m_cells,
                               [](const Cell &cell) { return !isWritten(cell) || isEmpty(cell.editor->value()); });
}

QString CellRow::name() const
{
    return m_name(value().toList());
}

QWidget *CellRow::firstField() const
{
    return m_cells.constFirst().editor->target();
}

void CellRow::setState(FieldProblem::Severity state)
{
    for (const Cell &cell : m_cells)
        cell.editor->setState(state);
}

} // namespace laurels
