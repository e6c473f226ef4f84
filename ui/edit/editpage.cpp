// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/editpage.h"

#include "ui/edit/editheader.h"
#include "ui/edit/editquestions.h"
#include "ui/edit/formkeys.h"
#include "ui/edit/sectionlist.h"
#include "ui/edit/unsavedbar.h"
#include "ui/widgets/tokenlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

#include <utility>

namespace laurels {

namespace {

constexpr int NarrowBelow = 1000;
constexpr int WidestContent = 976;
constexpr int AboveField = 64; ///< Room kept round a field that is scrolled to.

/// Paints the side's ground; the list in it paints its own.
class Side : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &t = Tokens::of(this);
        painter.fillRect(rect(), t.sidebar);
        const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
        painter.fillRect(QRect(edge, 0, 1, height()), t.border);
    }
};

} // namespace

EditPage::EditPage(Form *form, QWidget *aside, QWidget *parent)
    : Page(parent), m_form(form), m_aside(aside), m_header(new EditHeader(form->steps())),
      m_sections(new SectionList(*form)), m_side(new Side),
      m_sideState(new TokenLabel({}, TypeRole::Small, &Tokens::text2)), m_bar(new UnsavedBar),
      m_scroll(new QScrollArea), m_content(new QWidget), m_askLeaving(askLeaving), m_askDiscard(askDiscard)
{
    setAccessibleName(tr("Form"));
    auto *sideLayout = new QVBoxLayout(m_side);
    sideLayout->setContentsMargins(0, 0, 1, 16);
    sideLayout->addWidget(m_sections, 1);
    m_sideState->setIndent(22);
    sideLayout->addWidget(m_sideState);
    auto *centred = new QHBoxLayout(m_content);
    centred->setSpacing(0);
    form->setMaximumWidth(WidestContent);
    if (aside)
        form->setAside(aside);
    centred->addStretch(1);
    centred->addWidget(form, 1000);
    centred->addStretch(1);
    m_scroll->setWidget(m_content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_scroll, 1);
    right->addWidget(m_bar);
    auto *below = new QHBoxLayout;
    below->setSpacing(0);
    below->addWidget(m_side);
    below->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(below, 1);
    setFirstFocus(form->sections().constFirst().rows.constFirst()->editor()->target());

    connect(form, &Form::edited, this, &EditPage::refresh);
    connect(form, &Form::problemsChanged, this, &EditPage::refresh);
    connect(form, &Form::rowFocused, this, &EditPage::followRow);
    connect(m_sections, &SectionList::sectionRequested, this, &EditPage::showSection);
    connect(m_header, &EditHeader::backRequested, this, &Page::backRequested);
    connect(m_header, &EditHeader::viewRequested, this, [this] { emit placeRequested(*m_viewPlace, Opening::Here); });
    connect(m_bar, &UnsavedBar::saveRequested, this, &EditPage::save);
    connect(m_bar, &UnsavedBar::discardRequested, this, &EditPage::discard);
    connect(m_bar, &UnsavedBar::copyRequested, this, &EditPage::copyRequested);
    connect(m_bar, &UnsavedBar::problemRequested, this, [this] {
        if (FieldRow *first = m_form->firstProblem())
            showRow(first);
    });
    m_header->setViewable(false);
    refresh();
    arrange();
}

EditPage::~EditPage()
{
    m_form->disconnect(this); // the focus still moves while the form goes
}

void EditPage::setQuestions(AskLeaving leaving, AskDiscard discard)
{
    m_askLeaving = std::move(leaving);
    m_askDiscard = std::move(discard);
}

void EditPage::setViewPlace(const Place &place)
{
    m_viewPlace = place;
    m_header->setViewable(true);
}

void EditPage::refresh()
{
    m_header->setHeading(m_form->heading());
    const int changes = m_form->changedFields();
    m_bar->setChanges(changes);
    m_bar->setProblems(int(m_form->shownProblems(FieldProblem::Error).size()),
                       int(m_form->shownProblems(FieldProblem::Warning).size()));
    m_sideState->setText(changes ? tr("Changed, not saved") : QString());
}

void EditPage::save()
{
    if (m_isSaving || !m_form->isChanged())
        return;
    if (FieldRow *wrong = m_form->showErrors()) {
        m_afterSave = {};
        return showRow(wrong);
    }
    m_isSaving = true;
    m_bar->clearFailure();
    m_bar->setBusy(true);
    emit saveRequested();
}

void EditPage::saved()
{
    m_isSaving = false;
    m_bar->setBusy(false);
    m_bar->setSaved();
    refresh();
    emit titleChanged();
    if (const auto proceed = std::exchange(m_afterSave, {}))
        proceed();
}

void EditPage::failed(const Error &error)
{
    m_afterSave = {};
    m_isSaving = false;
    m_bar->setBusy(false);
    m_bar->setFailure(tr("Not saved. %1 Your changes are still here.").arg(error.message));
}

void EditPage::stopSaving()
{
    m_afterSave = {};
    m_isSaving = false;
    m_bar->setBusy(false);
}

void EditPage::discard()
{
    if (!m_askDiscard(this, m_form->changedFields()))
        return;
    m_isLeaving = true;
    emit discarded();
    if (m_viewPlace)
        emit placeRequested(*m_viewPlace, Opening::Here);
    else
        emit backRequested();
}

void EditPage::leave(const std::function<void()> &proceed)
{
    if (m_isLeaving || !m_form->isChanged())
        return proceed();
    switch (m_askLeaving(this, m_form->changedFields())) {
    case Leaving::Discard:
        m_isLeaving = true;
        emit discarded();
        return proceed();
    case Leaving::Save:
        m_afterSave = proceed;
        return save();
    case Leaving::Stay:
        return;
    }
}

void EditPage::showRow(FieldRow *row)
{
    QWidget *target = row->editor()->target();
    target->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(row, 0, AboveField);
    QAccessibleEvent event(target, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void EditPage::focusField(const QString &key)
{
    if (FieldRow *row = m_form->row(key))
        showRow(row);
}

void EditPage::setFirstField(const QString &key)
{
    if (const FieldRow *row = m_form->row(key))
        setFirstFocus(row->editor()->target());
}

void EditPage::showSection(int section)
{
    const FormSection &shown = m_form->sections().at(section);
    if (shown.rows.isEmpty())
        return;
    shown.rows.constFirst()->editor()->target()->setFocus(Qt::OtherFocusReason);
    m_scroll->verticalScrollBar()->setValue(shown.heading->mapTo(m_content, QPoint()).y() - 24);
}

void EditPage::stepSection(int by)
{
    const int wanted = m_sections->currentRow() + by;
    if (wanted >= 0 && wanted < m_sections->count())
        showSection(wanted);
}

void EditPage::followRow(FieldRow *row)
{
    m_focused = row->key();
    for (int i = 0; i < m_form->sections().size(); ++i)
        if (m_form->sections().at(i).rows.contains(row))
            m_sections->setCurrentSection(i);
    if (QWidget *focused = focusWidget(); focused && row->isAncestorOf(focused))
        m_scroll->ensureWidgetVisible(focused, 0, AboveField);
}

QString EditPage::title() const
{
    return tr("%1, editing").arg(m_form->heading());
}

PageState EditPage::state() const
{
    return {m_scroll->verticalScrollBar()->value(), m_focused, {}};
}

void EditPage::restore(const PageState &state)
{
    if (state.focus.isEmpty())
        return;
    focusField(state.focus);
    m_scroll->verticalScrollBar()->setValue(state.scroll);
}

bool EditPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isFormKey(static_cast<QKeyEvent *>(event))) {
        event->accept(); // before a shortcut of the window takes the key
        return true;
    }
    return Page::event(event);
}

void EditPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Save))
        save();
    else if (event->matches(QKeySequence::Redo))
        m_form->steps().redo();
    else if (event->matches(QKeySequence::Undo))
        m_form->steps().undo();
    else if (isFormKey(event))
        stepSection(event->key() == Qt::Key_PageUp ? -1 : 1);
    else
        Page::keyPressEvent(event);
}

void EditPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void EditPage::arrange()
{
    const bool isNarrow = width() < NarrowBelow;
    m_sections->setRail(isNarrow);
    m_sideState->setVisible(!isNarrow);
    if (m_aside)
        m_aside->setVisible(!isNarrow);
    const int margin = isNarrow ? 24 : 40;
    m_content->layout()->setContentsMargins(margin, 28, margin - 8, 40);
}

} // namespace laurels
