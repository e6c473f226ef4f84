// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/headerbar.h"

#include "ui/search/searchfield.h"
#include "ui/shell/historybutton.h"
#include "ui/widgets/dress.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int Height = 56;
constexpr int Margin = 12;
constexpr int AddIsIconBelow = 860; ///< Of the window's width.

void setUp(QToolButton *button, const QString &name, const QString &iconName)
{
    button->setObjectName(name);
    button->setFocusPolicy(Qt::TabFocus);
    keepDressed(button, [button, iconName](const Tokens &t) { button->setIcon(icon(iconName, t.text)); });
}

/// A button that does what `action` does, and says so.
void follow(QToolButton *button, QAction *action)
{
    QObject::connect(button, &QToolButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
    button->setEnabled(action->isEnabled());
    button->setAccessibleName(action->text());
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    button->setToolTip(
        keys.isEmpty() ? action->text()
                       : HeaderBar::tr("%1 (%2)", "tool tip: what a button does, its key").arg(action->text(), keys));
}

} // namespace

HeaderBar::HeaderBar(const Actions &actions, SearchField *search, QWidget *parent)
    : QWidget(parent), m_leading(makeLeading(actions)), m_menu(new QToolButton)
{
    setObjectName(u"header"_s);
    setFixedHeight(Height);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, Margin, 0);
    layout->setSpacing(8);
    layout->addWidget(m_leading);
    layout->addStretch(1);
    layout->addWidget(search, 1000);
    layout->addStretch(1);
    if (actions.addFilm) {
        m_addText = actions.addFilm->text();
        m_add = new QPushButton(m_addText);
        m_add->setObjectName(u"addFilm"_s);
        m_add->setAccessibleName(m_addText);
        m_add->setToolTip(m_addText);
        keepDressed(m_add, [this](const Tokens &t) { m_add->setIcon(icon(u"add"_s, t.text)); });
        connect(m_add, &QPushButton::clicked, actions.addFilm, &QAction::trigger);
        connect(actions.addFilm, &QAction::enabledChanged, m_add, &QWidget::setEnabled);
        layout->addWidget(m_add);
    }
    setUp(m_menu, u"menu"_s, u"menu"_s);
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setToolTip(tr("Menu (F10)"));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    layout->addWidget(m_menu);
}

QWidget *HeaderBar::makeLeading(const Actions &actions)
{
    auto *leading = new QWidget;
    auto *row = new QHBoxLayout(leading);
    row->setContentsMargins(Margin, 0, 0, 0);
    row->setSpacing(4);
    auto *sidebar = new QToolButton;
    setUp(sidebar, u"sidebarButton"_s, u"sidebar"_s);
    follow(sidebar, actions.sidebar);
    row->addWidget(sidebar);
    auto *back = new HistoryButton;
    setUp(back, u"back"_s, layoutDirection() == Qt::RightToLeft ? u"go-next"_s : u"go-previous"_s);
    follow(back, actions.back);
    connect(back, &HistoryButton::listRequested, this, &HeaderBar::backListRequested);
    row->addWidget(back);
    auto *forward = new HistoryButton;
    setUp(forward, u"forward"_s, layoutDirection() == Qt::RightToLeft ? u"go-previous"_s : u"go-next"_s);
    follow(forward, actions.forward);
    connect(forward, &HistoryButton::listRequested, this, &HeaderBar::forwardListRequested);
    row->addWidget(forward);
    row->addStretch(1);
    return leading;
}

void HeaderBar::setMenu(QMenu *menu)
{
    m_menu->setMenu(menu);
}

void HeaderBar::openMenu()
{
    m_menu->showMenu();
}

void HeaderBar::setLeadingWidth(int width)
{
    m_leading->setMinimumWidth(width);
}

void HeaderBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_add)
        m_add->setText(width() < AddIsIconBelow ? QString() : m_addText);
}

void HeaderBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Tokens::of(this);
    painter.fillRect(rect(), t.sidebar);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.border);
}

} // namespace laurels
