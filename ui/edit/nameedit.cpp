// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/nameedit.h"

#include "ui/edit/namepopup.h"
#include "ui/widgets/tokens.h"

#include <QAccessible>
#include <QInputDialog>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int Debounce = 120; ///< Milliseconds.
constexpr int Inset = 12;

QString iconOf(NameKind kind)
{
    switch (kind) {
    case NameKind::Person:
        return u"person"_s;
    case NameKind::AwardBody:
        return u"award"_s;
    case NameKind::Series:
        return u"series"_s;
    case NameKind::Film:
        return u"film"_s;
    default:
        return u"topic"_s;
    }
}

QString offerOf(NameKind kind, const QString &typed)
{
    switch (kind) {
    case NameKind::Person:
        return NameEdit::tr("Add “%1” as a new person").arg(typed);
    case NameKind::AwardBody:
        return NameEdit::tr("Add “%1” as a new award body").arg(typed);
    case NameKind::Topic:
        return NameEdit::tr("Add “%1” as a new topic").arg(typed);
    case NameKind::Series:
        return NameEdit::tr("Add “%1” as a new series").arg(typed);
    case NameKind::Company:
        return NameEdit::tr("Add “%1” as a new company").arg(typed);
    case NameKind::Film:
        return {};
    default:
        return NameEdit::tr("Add “%1”").arg(typed);
    }
}

} // namespace

NameEdit::NameEdit(NameKind kind, const FindNames &find, QWidget *parent) : FormLine(parent), m_kind(kind), m_find(find)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(Debounce);
    connect(&m_pause, &QTimer::timeout, this, &NameEdit::look);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_pause.start();
        emit nameEdited();
    });
}

NameEdit::~NameEdit()
{
    delete m_popup;
}

TypedName NameEdit::name() const
{
    const QString typed = text().simplified();
    return typed == m_chosen.name ? m_chosen : TypedName{0, typed, {}};
}

void NameEdit::setName(const TypedName &name)
{
    m_chosen = name;
    if (text() != name.name)
        setText(name.name);
    update(); // the text may be the same, and the person another
    if (!hasFocus())
        setCursorPosition(0);
}

bool NameEdit::isChoosing() const
{
    return m_popup && m_popup->isVisible();
}

void NameEdit::look()
{
    const QString typed = text().simplified();
    if (typed.isEmpty() || !m_find)
        return close();
    m_find(m_kind, typed, this, [this, typed](const QList<NameSuggestion> &found) {
        if (hasFocus() && text().simplified() == typed)
            show(typed, found);
    });
}

void NameEdit::show(const QString &typed, const QList<NameSuggestion> &found)
{
    m_found = found;
    const bool isKnown = std::ranges::any_of(found, [&typed](const NameSuggestion &suggestion) {
        return suggestion.name.compare(typed, Qt::CaseInsensitive) == 0;
    });
    const QString another = m_kind == NameKind::Person ? tr("Add another person called “%1”…").arg(typed) : QString();
    const QString offer = isKnown ? another : offerOf(m_kind, typed);
    m_offersAnother = isKnown;
    if (found.isEmpty() && offer.isEmpty())
        return close();
    if (!m_popup) {
        m_popup = new NamePopup(window());
        connect(m_popup, &NamePopup::chosen, this, &NameEdit::choose);
    }
    m_popup->setRows(typed, iconOf(m_kind), found, offer);
    m_popup->showBelow(this);
}

/// A suggestion, or, behind the last, the text as a new name.
void NameEdit::choose(int row)
{
    close();
    if (row == m_found.size() && m_offersAnother)
        return askForAnother(text().simplified());
    if (row >= 0 && row < m_found.size()) {
        const NameSuggestion &suggestion = m_found.at(row);
        m_chosen = {suggestion.id, suggestion.name, suggestion.disambiguation};
        setText(suggestion.name);
        emit nameEdited();
    }
    emit nameChosen();
}

void NameEdit::askForAnother(const QString &name)
{
    auto *ask = new QInputDialog(window());
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setObjectName(u"namesakes"_s);
    ask->setWindowTitle(tr("Another “%1”").arg(name));
    ask->setLabelText(tr("What tells the new person apart from the other, such as “editor, born 1970”?"));
    ask->setOkButtonText(tr("Add"));
    connect(ask, &QInputDialog::textValueSelected, this, [this, name](const QString &typed) {
        if (typed.simplified().isEmpty())
            return;
        setName({0, name, typed.simplified()});
        emit nameEdited();
        emit nameChosen();
    });
    ask->open();
}

void NameEdit::close()
{
    m_pause.stop();
    if (m_popup)
        m_popup->hide();
}

bool NameEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isChoosing()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return FormLine::event(event);
}

void NameEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isArrow = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (isArrow && event->modifiers() == Qt::NoModifier) {
        if (!isChoosing())
            return event->key() == Qt::Key_Down ? look() : FormLine::keyPressEvent(event);
        m_popup->step(event->key() == Qt::Key_Up ? -1 : 1);
        setAccessibleDescription(m_popup->markedText());
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    } else if (isChoosing() && isEnter) {
        choose(m_popup->marked());
    } else if (isChoosing() && event->key() == Qt::Key_Escape) {
        close();
    } else if (isEnter) {
        emit nameChosen();
    } else {
        FormLine::keyPressEvent(event);
    }
}

/// Behind the name, what tells the person from namesakes.
void NameEdit::paintEvent(QPaintEvent *event)
{
    FormLine::paintEvent(event);
    const QString telling = name().disambiguation;
    if (telling.isEmpty())
        return;
    QPainter painter(this);
    painter.setPen(Tokens::of(this).text3);
    const QRect inside = rect().adjusted(Inset, 0, -Inset, 0);
    QRect behind = inside;
    behind.setLeft(inside.left() + fontMetrics().horizontalAdvance(text()) + Inset);
    if (behind.width() > 0)
        painter.drawText(QStyle::visualRect(layoutDirection(), inside, behind),
                         int(Qt::AlignLeading | Qt::AlignVCenter),
                         fontMetrics().elidedText(telling, Qt::ElideRight, behind.width()));
}

void NameEdit::focusOutEvent(QFocusEvent *event)
{
    close();
    FormLine::focusOutEvent(event);
}

} // namespace laurels
