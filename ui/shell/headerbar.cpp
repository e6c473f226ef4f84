// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/headerbar.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/tokens.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {
constexpr int Height = 56;
constexpr int WidestSearch = 520;
} // namespace

HeaderBar::HeaderBar(QAction *back, QAction *forward, QWidget *parent)
    : QWidget(parent), m_back(back), m_forward(forward), m_search(new QLineEdit),
      m_lens(m_search->addAction(QIcon(), QLineEdit::LeadingPosition))
{
    setFixedHeight(Height);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 0);
    for (QAction *action : {m_back, m_forward}) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(action->text());
        layout->addWidget(button);
    }
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("Search films, people, awards and topics"));
    m_search->setAccessibleName(tr("Search the catalogue"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(WidestSearch);
    layout->addStretch(1);
    layout->addWidget(m_search, 4);
    layout->addStretch(1);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (const QString query = m_search->text().trimmed(); !query.isEmpty())
            emit searchRequested(query);
    });
    drawIcons();
}

void HeaderBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void HeaderBar::setQuery(const QString &query)
{
    if (m_search->text() != query)
        m_search->setText(query);
}

void HeaderBar::drawIcons()
{
    m_back->setIcon(icon(u"go-previous"_s, this));
    m_forward->setIcon(icon(u"go-next"_s, this));
    m_lens->setIcon(icon(u"search"_s, Tokens::of(this).text2));
}

void HeaderBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcons();
}

void HeaderBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Tokens::of(this);
    painter.fillRect(rect(), t.sidebar);
    painter.setPen(t.border);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace laurels
