// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/laurelsstyle.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/symbol.h"
#include "ui/widgets/typescale.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace laurels {

namespace {
constexpr int SymbolSize = 48;
constexpr int WidestSentence = 420;
} // namespace

EmptyState::EmptyState(const QString &icon, QWidget *parent)
    : QWidget(parent), m_title(new PlainLabel), m_sentence(new PlainLabel), m_actions(new QHBoxLayout)
{
    m_title->setFont(typeFont(TypeRole::Page));
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setFixedWidth(WidestSentence);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_actions->setSpacing(10);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(new Symbol(icon, SymbolSize, &Tokens::borderStrong), 0, Qt::AlignHCenter);
    column->addWidget(m_title);
    column->addWidget(m_sentence, 0, Qt::AlignHCenter);
    column->addSpacing(8);
    column->addLayout(m_actions);
    column->addStretch(3);
}

void EmptyState::setWords(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setFixedHeight(m_sentence->heightForWidth(WidestSentence));
    m_sentence->setVisible(!sentence.isEmpty());
}

void EmptyState::clearActions()
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

QAbstractButton *EmptyState::addAction(const QString &text)
{
    if (m_actions->isEmpty()) {
        m_actions->addStretch(1);
        m_actions->addStretch(1);
    }
    auto *button = new QPushButton(text);
    setButtonKind(button, m_actions->count() == 2 ? ButtonKind::Primary : ButtonKind::Outlined);
    m_actions->insertWidget(m_actions->count() - 1, button);
    button->show();
    return button;
}

} // namespace laurels
