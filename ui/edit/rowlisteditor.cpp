// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/rowlisteditor.h"

#include "ui/edit/draghandle.h"
#include "ui/edit/taborder.h"
#include "ui/widgets/dress.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/symbol.h"
#include "ui/widgets/tokenlabel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int BetweenRows = 10;
constexpr int BetweenFields = 8;

} // namespace

/// A row in its frame: handle before it, button behind it, and what is wrong with it below.
class RowListEditor::Entry : public QWidget
{
public:
    Entry(ListRow *content, Order order)
        : row(content), handle(order == Order::ByHand ? new DragHandle : nullptr), remove(new QToolButton),
          sign(new Symbol(14)), message(new TokenLabel({}, TypeRole::Small, &Tokens::warn)),
          removeThis(new LinkButton(RowListEditor::tr("Remove this one"))),
          keepBoth(new LinkButton(RowListEditor::tr("Keep both")))
    {
        auto *line = new QHBoxLayout;
        line->setSpacing(BetweenFields);
        if (handle)
            line->addWidget(handle, 0, Qt::AlignTop);
        line->addWidget(row, 1);
        line->addWidget(remove, 0, Qt::AlignTop);
        remove->setFixedSize(32, 36);
        keepDressed(remove, [this](const Tokens &t) { remove->setIcon(icon(u"delete"_s, t.text2)); });
        auto *below = new QHBoxLayout;
        below->setSpacing(6);
        below->addWidget(sign);
        below->addWidget(message);
        below->addSpacing(8);
        below->addWidget(removeThis);
        below->addSpacing(8);
        below->addWidget(keepBoth);
        below->addStretch(1);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(4);
        layout->addLayout(line);
        layout->addLayout(below);
        setProblem({});
    }

    void setProblem(const FieldProblem &problem)
    {
        const bool isError = problem.severity == FieldProblem::Error;
        row->setState(problem.severity);
        sign->setVisible(bool(problem));
        message->setVisible(bool(problem));
        removeThis->setVisible(problem.twin >= 0);
        keepBoth->setVisible(problem.twin >= 0);
        message->setText(problem.message);
        message->setColour(isError ? &Tokens::danger : &Tokens::warn);
        sign->setIcon(isError ? u"error"_s : u"warning"_s, isError ? &Tokens::danger : &Tokens::warn);
        row->firstField()->setAccessibleDescription(problem.message);
    }

    void nameButtons(const QString &noun)
    {
        const QString name = row->name();
        const QString what = name.isEmpty() ? noun : RowListEditor::tr("%1 %2").arg(noun, name);
        remove->setAccessibleName(RowListEditor::tr("Remove %1").arg(what));
        remove->setToolTip(RowListEditor::tr("Remove"));
        if (handle)
            handle->setAccessibleName(RowListEditor::tr("Move %1").arg(what));
    }

    ListRow *row;
    DragHandle *handle; ///< Null when the order is not by hand.
    QToolButton *remove;
    Symbol *sign;
    TokenLabel *message;
    LinkButton *removeThis;
    LinkButton *keepBoth;
};

RowListEditor::RowListEditor(const QString &noun, const QString &addText, Order order, MakeRow makeRow, QWidget *parent)
    : FieldEditor(parent), m_noun(noun), m_order(order), m_makeRow(std::move(makeRow)), m_layout(new QVBoxLayout(this)),
      m_rows(new QVBoxLayout), m_add(new QPushButton(addText)),
      m_focus([this](QWidget *before, QWidget *now) { noteLeft(before, now); })
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(BetweenRows);
    m_rows->setSpacing(BetweenRows);
    m_layout->addLayout(m_rows);
    m_layout->addWidget(m_add, 0, Qt::AlignLeading);
    m_add->setAccessibleName(addText);
    keepDressed(m_add, [this](const Tokens &t) { m_add->setIcon(icon(u"add"_s, t.text)); });
    connect(m_add, &QPushButton::clicked, this, &RowListEditor::addOne);
}

void RowListEditor::noteLeft(const QWidget *before, const QWidget *now)
{
    const bool isLeft = std::ranges::any_of(m_entries, [before, now](const Entry *entry) {
        return before && entry->isAncestorOf(before) && !(now && entry->isAncestorOf(now));
    });
    if (isLeft)
        emit entryLeft();
}

void RowListEditor::addHeader(QWidget *header)
{
    m_layout->insertWidget(0, header);
}

QVariantList RowListEditor::values() const
{
    QVariantList values;
    for (const Entry *entry : m_entries)
        values << entry->row->value();
    return values;
}

QVariant RowListEditor::value() const
{
    QVariantList values;
    for (const Entry *entry : m_entries)
        if (!entry->row->isBlank())
            values << entry->row->value();
    return values;
}

void RowListEditor::setValue(const QVariant &value)
{
    if (this->value() != value)
        show(value.toList());
}

void RowListEditor::show(const QVariantList &values)
{
    while (m_entries.size() > values.size()) {
        Entry *last = m_entries.takeLast();
        last->hide();
        last->deleteLater();
    }
    while (m_entries.size() < values.size())
        addEntry();
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (m_entries[i]->row->value() != values[i])
            m_entries[i]->row->setValue(values[i]);
        m_entries[i]->nameButtons(m_noun);
    }
}

void RowListEditor::addEntry()
{
    auto *entry = new Entry(m_makeRow(), m_order);
    m_entries << entry;
    m_rows->addWidget(entry);
    entry->show(); // not when the layout gets round to it: the next key may be Tab
    entry->nameButtons(m_noun);
    connect(entry->row, &ListRow::edited, this, [this, entry] {
        entry->nameButtons(m_noun);
        emit edited();
    });
    const auto removeIt = [this, entry] { removeAt(int(m_entries.indexOf(entry))); };
    connect(entry->remove, &QToolButton::clicked, this, removeIt);
    connect(entry->removeThis, &LinkButton::clicked, this, removeIt);
    connect(entry->keepBoth, &LinkButton::clicked, this, [this, entry] {
        m_accepted << entry->row->value();
        entry->row->firstField()->setFocus(Qt::OtherFocusReason);
        emit entryLeft();
    });
    for (QWidget *field : entry->findChildren<QWidget *>())
        if ((field->focusPolicy() & Qt::TabFocus) && field->window() == window())
            tabBefore(m_add, field);
    if (!entry->handle)
        return;
    connect(entry->handle, &DragHandle::stepRequested, this, [this, entry](int by) {
        const int from = int(m_entries.indexOf(entry));
        moveTo(from, from + by);
    });
    connect(entry->handle, &DragHandle::dragStarted, this,
            [this, entry] { m_dragged = int(m_entries.indexOf(entry)); });
    connect(entry->handle, &DragHandle::draggedTo, this, &RowListEditor::drag);
    for (QWidget *field : entry->findChildren<QWidget *>())
        field->installEventFilter(this);
}

void RowListEditor::addOne()
{
    addEntry();
    m_entries.last()->row->firstField()->setFocus(Qt::OtherFocusReason);
    emit edited();
}

void RowListEditor::append(const QVariantList &values)
{
    show(value().toList() + values);
    emit edited();
}

void RowListEditor::removeAt(int index)
{
    QVariantList kept = values();
    kept.removeAt(index);
    show(kept);
    QWidget *next = kept.isEmpty() ? static_cast<QWidget *>(m_add)
                                   : m_entries[qMin<qsizetype>(index, kept.size() - 1)]->row->firstField();
    next->setFocus(Qt::OtherFocusReason);
    emit edited();
    emit entryLeft();
}

/// The rows stay, their values change places: the focus goes along to the same field of the other row.
void RowListEditor::moveTo(int from, int to)
{
    if (from < 0 || to < 0 || from >= m_entries.size() || to >= m_entries.size() || from == to)
        return;
    const auto fields = [this](int index) { return m_entries[index]->findChildren<QWidget *>(); };
    const auto focused = fields(from).indexOf(QApplication::focusWidget());
    QVariantList moved = values();
    moved.move(from, to);
    show(moved);
    if (focused >= 0)
        fields(to).at(focused)->setFocus(Qt::OtherFocusReason);
    emit edited();
}

void RowListEditor::drag(const QPoint &at)
{
    const int y = mapFromGlobal(at).y();
    for (int i = 0; i < m_entries.size(); ++i) {
        const QRect place = m_entries[i]->geometry();
        if (i != m_dragged && y >= place.top() && y <= place.bottom()) {
            moveTo(m_dragged, i);
            m_dragged = i;
            return;
        }
    }
}

bool RowListEditor::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (m_order != Order::ByHand || !isKey)
        return FieldEditor::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isMove = key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
    if (!isMove)
        return FieldEditor::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    for (int i = 0; i < m_entries.size(); ++i)
        if (m_entries[i]->isAncestorOf(static_cast<QWidget *>(watched))) {
            moveTo(i, i + (key->key() == Qt::Key_Up ? -1 : 1));
            break;
        }
    return true;
}

int RowListEditor::entryOfRow(int row) const
{
    for (int i = 0; i < m_entries.size(); ++i)
        if (!m_entries[i]->row->isBlank() && row-- == 0)
            return i;
    return -1;
}

void RowListEditor::setRowProblems(const QList<FieldProblem> &problems)
{
    QList<FieldProblem> ofEntries(m_entries.size());
    for (const FieldProblem &problem : problems)
        if (const int index = entryOfRow(problem.row); index >= 0 && problem.severity > ofEntries[index].severity)
            ofEntries[index] = problem;
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        m_entries[i]->setProblem(ofEntries[i]);
}

bool RowListEditor::isAccepted(const FieldProblem &problem) const
{
    const int index = problem.twin >= 0 ? entryOfRow(problem.row) : -1;
    return index >= 0 && m_accepted.contains(m_entries[index]->row->value());
}

FieldProblem RowListEditor::problem() const
{
    int row = 0;
    for (const Entry *entry : m_entries) {
        if (entry->row->isBlank())
            continue;
        if (FieldProblem problem = entry->row->problem()) {
            problem.row = row;
            return problem;
        }
        ++row;
    }
    return {};
}

QPushButton *RowListEditor::takeAddButton()
{
    m_layout->removeWidget(m_add);
    return m_add;
}

QWidget *RowListEditor::target() const
{
    return m_entries.isEmpty() ? static_cast<QWidget *>(m_add) : m_entries.first()->row->firstField();
}

} // namespace laurels
