// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/unsavedbar.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/symbol.h"
#include "ui/widgets/tokenlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {
constexpr int Height = 64;

QString changesText(int changes)
{
    return changes == 1 ? UnsavedBar::tr("1 unsaved change") : UnsavedBar::tr("%L1 unsaved changes").arg(changes);
}

} // namespace

UnsavedBar::UnsavedBar(QWidget *parent)
    : QWidget(parent), m_mark(new Symbol(16)), m_state(new TokenLabel), m_problemMark(new Symbol(16)),
      m_problems(new TokenLabel), m_show(new LinkButton(tr("Show"))), m_copy(new QPushButton(tr("Save a copy…"))),
      m_discard(new QPushButton(tr("Discard…"))), m_save(new QPushButton(tr("Save changes")))
{
    setMinimumHeight(Height);
    setAccessibleName(tr("Unsaved changes"));
    m_state->setBold(true);
    m_state->setObjectName(u"saveState"_s);
    m_state->setWordWrap(true);
    m_show->setAccessibleName(tr("Show the first field to fix"));
    setButtonKind(m_discard, ButtonKind::Quiet);
    setButtonKind(m_save, ButtonKind::Primary);
    m_save->setObjectName(u"save"_s);
    m_discard->setObjectName(u"discard"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(40, 8, 24, 8);
    layout->setSpacing(8);
    layout->addWidget(m_mark);
    layout->addWidget(m_state);
    layout->addSpacing(12);
    layout->addWidget(m_problemMark);
    layout->addWidget(m_problems);
    layout->addWidget(m_show);
    layout->addStretch(1);
    layout->addWidget(m_copy);
    layout->addWidget(m_discard);
    layout->addWidget(m_save);
    connect(m_save, &QPushButton::clicked, this, &UnsavedBar::saveRequested);
    connect(m_discard, &QPushButton::clicked, this, &UnsavedBar::discardRequested);
    connect(m_show, &LinkButton::clicked, this, &UnsavedBar::problemRequested);
    connect(m_copy, &QPushButton::clicked, this, &UnsavedBar::copyRequested);
    refresh();
}

void UnsavedBar::setChanges(int fields)
{
    m_changes = fields;
    if (fields > 0)
        m_isSaved = false;
    refresh();
}

void UnsavedBar::setProblems(int errors, int warnings)
{
    m_errors = errors;
    m_warnings = warnings;
    refresh();
}

void UnsavedBar::setBusy(bool isSaving)
{
    m_isBusy = isSaving;
    refresh();
}

void UnsavedBar::setSaved()
{
    m_isSaved = true;
    m_failure.clear();
    refresh();
    announce(m_state->text());
}

void UnsavedBar::setFailure(const QString &message)
{
    m_failure = message;
    refresh();
    announce(message);
}

void UnsavedBar::clearFailure()
{
    m_failure.clear();
    refresh();
}

void UnsavedBar::announce(const QString &sentence)
{
    setAccessibleDescription(sentence);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void UnsavedBar::refresh()
{
    const Tokens &t = Tokens::of(this);
    const bool hasFailed = !m_failure.isEmpty();
    m_state->setText(hasFailed       ? m_failure
                     : m_isBusy      ? tr("Saving…")
                     : m_changes > 0 ? changesText(m_changes)
                     : m_isSaved     ? tr("Saved.")
                                     : tr("No changes"));
    m_state->setColour(hasFailed ? &Tokens::danger : m_changes > 0 || m_isSaved ? &Tokens::text : &Tokens::text3);
    QSizePolicy policy = m_state->sizePolicy(); // a new one would forget that its height goes by its width
    policy.setHorizontalPolicy(hasFailed ? QSizePolicy::Expanding : QSizePolicy::Preferred);
    m_state->setSizePolicy(policy);
    if (hasFailed)
        m_mark->setIcon(u"error"_s, &Tokens::danger);
    else if (m_isSaved && m_changes == 0)
        m_mark->setIcon(u"success"_s, &Tokens::accent);
    else
        m_mark->setIcon(u"dot"_s, m_changes > 0 ? &Tokens::info : &Tokens::border);
    const bool isError = m_errors > 0;
    const bool hasProblem = !hasFailed && (isError || m_warnings > 0);
    m_problems->setText(isError           ? m_errors == 1 ? tr("1 field to fix") : tr("%L1 fields to fix").arg(m_errors)
                                  : m_warnings == 1 ? tr("1 field to check")
                                          : tr("%L1 fields to check").arg(m_warnings));
    m_problems->setColour(isError ? &Tokens::danger : &Tokens::warn);
    m_problemMark->setIcon(isError ? u"error"_s : u"warning"_s, isError ? &Tokens::danger : &Tokens::warn);
    m_problemMark->setVisible(hasProblem);
    m_problems->setVisible(hasProblem);
    m_show->setVisible(hasProblem);
    m_copy->setVisible(hasFailed);
    m_save->setText(hasFailed ? tr("Try again") : tr("Save changes"));
    m_save->setIcon(icon(u"save"_s, t.onAccent));
    m_save->setEnabled(m_changes > 0 && !m_isBusy);
    m_discard->setEnabled(m_changes > 0 && !m_isBusy);
}

void UnsavedBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

void UnsavedBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Tokens::of(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(QRect(0, 0, width(), 1), t.border);
}

} // namespace laurels
