// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/savesearch.h"

#include "data/query.h"
#include "ui/search/querytext.h"
#include "ui/widgets/dress.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/laurelsstyle.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {
constexpr int Width = 320;
constexpr int LongestName = 120;
} // namespace

QString nameForQuery(const QString &query)
{
    QStringList words;
    for (const QueryPart &part : chips(parseQuery(query)))
        words << (part.field.isEmpty() && !part.excluded ? part.value : partText(part));
    return words.join(u", "_s).left(LongestName);
}

SaveSearch::SaveSearch(QWidget *parent) : QToolButton(parent)
{
    setObjectName(u"saveSearch"_s);
    setText(tr("Save search"));
    keepDressed(this, [this](const Tokens &t) { setIcon(laurels::icon(u"saved-search"_s, t.text)); });
    setAccessibleName(text());
    setToolTip(tr("Keep this search in the sidebar (Ctrl+Shift+S)"));
    setFocusPolicy(Qt::StrongFocus);
    hide();
    connect(this, &QToolButton::clicked, this, &SaveSearch::ask);
}

SaveSearch::~SaveSearch()
{
    delete m_popover; // it floats in the window, which may outlive the button
}

void SaveSearch::setQuery(const QString &query)
{
    if (m_popover && query != m_query)
        m_popover->hide();
    m_query = query;
    setVisible(!query.isEmpty());
}

void SaveSearch::ask()
{
    if (!m_popover) {
        auto *content = new QWidget;
        m_name = new QLineEdit;
        m_name->setObjectName(u"searchName"_s);
        m_name->setMaxLength(LongestName);
        m_problem = new TextLabel({}, TypeRole::Small, &Tokens::danger);
        m_problem->setObjectName(u"searchNameProblem"_s);
        m_problem->setWordWrap(true);
        auto *label = new TextLabel(tr("Name of the search"));
        label->setBuddy(m_name);
        auto *save = new QPushButton(tr("Save"));
        setButtonKind(save, ButtonKind::Primary);
        auto *column = new QVBoxLayout(content);
        column->setContentsMargins(16, 14, 16, 14);
        column->addWidget(label);
        column->addWidget(m_name);
        column->addWidget(m_problem);
        column->addWidget(save, 0, Qt::AlignTrailing);
        m_popover = new Popover(content, window());
        const auto request = [this] { emit saveRequested(m_name->text(), m_query); };
        connect(save, &QPushButton::clicked, this, request);
        connect(m_name, &QLineEdit::returnPressed, this, request);
    }
    m_problem->hide();
    setFieldState(m_name, FieldState::Plain);
    m_name->setText(nameForQuery(m_query));
    m_name->selectAll();
    m_popover->open(this, Width);
    m_name->setFocus(Qt::PopupFocusReason);
}

void SaveSearch::close()
{
    if (!m_popover || !m_popover->isVisible())
        return;
    setFocus(Qt::OtherFocusReason);
    m_popover->hide();
}

void SaveSearch::refuse(const QString &sentence)
{
    if (!m_popover)
        return;
    m_problem->setText(sentence);
    m_problem->show();
    setFieldState(m_name, FieldState::Error);
    m_name->setAccessibleDescription(sentence);
    m_popover->fit();
}

} // namespace laurels
