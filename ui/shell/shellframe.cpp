// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shellframe.h"

#include "ui/shell/headerbar.h"
#include "ui/shell/pageveil.h"
#include "ui/shell/progressline.h"
#include "ui/shell/sidebarview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QStyle>
#include <QVBoxLayout>

namespace laurels {

namespace {

constexpr int NarrowBelow = 1000;
constexpr int WideFrom = 1600;
constexpr int SidebarWidth = 232;
constexpr int WideSidebarWidth = 256;

/// The first child of `region` that Tab would stop at, in its order.
QWidget *firstStop(QWidget *region)
{
    if (region->focusPolicy() & Qt::TabFocus)
        return region;
    for (QWidget *next = region->nextInFocusChain(); next && next != region; next = next->nextInFocusChain())
        if (region->isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus) && next->isVisible()
            && next->isEnabled())
            return next;
    return nullptr;
}

} // namespace

ShellFrame::ShellFrame(HeaderBar *header, SidebarView *sidebar, QWidget *parent)
    : QWidget(parent), m_header(header), m_sidebar(sidebar), m_body(new QWidget(this)), m_area(new QWidget),
      m_veil(new PageVeil(m_area)), m_line(new ProgressLine(this)),
      m_focus([this](QWidget *, QWidget *now) { followFocus(now); })
{
    m_header->setParent(this);
    m_sidebar->setParent(this);
    m_bars = new QVBoxLayout;
    m_bars->setSpacing(0);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_bars);
    column->addWidget(m_area, 1);
    setTabOrder(m_header, m_sidebar);
    m_area->installEventFilter(this);
    m_sidebar->installEventFilter(this);
    connect(m_sidebar, &SidebarView::placeRequested, this, [this] { setOverlaid(false); });
}

void ShellFrame::setPage(QWidget *page)
{
    QWidget *before = m_page;
    m_page = page;
    page->setParent(m_area);
    page->setGeometry(m_area->rect());
    page->show();
    if (before) {
        const QWidget *focused = QApplication::focusWidget();
        if (before == focused || before->isAncestorOf(focused)) // hidden it would give it to the next in line
            page->setFocus(Qt::OtherFocusReason);
        m_veil->lift();
        before->hide();
        before->deleteLater();
    }
}

bool ShellFrame::isOutsidePage(const QWidget *widget) const
{
    return m_header->isAncestorOf(widget) || m_sidebar->isAncestorOf(widget);
}

void ShellFrame::setFilled(bool filled)
{
    if (m_isFilled == filled)
        return;
    m_isFilled = filled;
    arrange();
}

void ShellFrame::addBar(QWidget *bar)
{
    m_bars->addWidget(bar);
}

bool ShellFrame::isStill() const
{
    return !m_veil->isLifting();
}

void ShellFrame::beginWaiting()
{
    m_line->begin();
}

void ShellFrame::endWaiting()
{
    m_line->end();
}

bool ShellFrame::isNarrow() const
{
    return width() < NarrowBelow;
}

void ShellFrame::toggleSidebar()
{
    if (isNarrow())
        setOverlaid(!m_isOverlaid);
    else
        setSidebarWanted(!m_isSidebarWanted);
}

void ShellFrame::openSidebar()
{
    if (isNarrow())
        setOverlaid(true);
    else
        setSidebarWanted(true);
}

void ShellFrame::setSidebarWanted(bool wanted)
{
    if (m_isSidebarWanted == wanted)
        return;
    m_isSidebarWanted = wanted;
    arrange();
    emit sidebarWantedChanged(wanted);
}

void ShellFrame::setOverlaid(bool overlaid)
{
    if (m_isOverlaid == overlaid)
        return;
    const bool hadFocus = m_sidebar->isAncestorOf(QApplication::focusWidget());
    m_isOverlaid = overlaid;
    arrange();
    if (overlaid) {
        m_sidebar->raise();
        if (QWidget *stop = firstStop(m_sidebar))
            stop->setFocus(Qt::ShortcutFocusReason);
    } else if (hadFocus && m_page) {
        m_page->setFocus(Qt::OtherFocusReason);
    }
}

void ShellFrame::followFocus(const QWidget *now)
{
    if (m_isOverlaid && now && now->window() == window() && !m_sidebar->isAncestorOf(now))
        setOverlaid(false);
}

void ShellFrame::arrange()
{
    const bool narrow = isNarrow();
    m_isOverlaid = m_isOverlaid && narrow;
    const int full = width() >= WideFrom ? WideSidebarWidth : SidebarWidth;
    const int beside = m_isFilled ? 0 : narrow ? SidebarView::RailWidth : m_isSidebarWanted ? full : 0;
    m_header->setVisible(!m_isFilled);
    const int head = m_isFilled ? 0 : m_header->height();
    const auto mirrored = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    m_header->setGeometry(0, 0, width(), head);
    m_header->setLeadingWidth(narrow || beside == 0 ? 0 : beside);
    m_line->setGeometry(0, head - ProgressLine::Height, width(), ProgressLine::Height);
    m_sidebar->setRail(narrow && !m_isOverlaid);
    m_sidebar->setVisible(beside > 0);
    m_sidebar->setGeometry(mirrored({0, head, m_isOverlaid ? full : beside, height() - head}));
    const QRect body = mirrored({beside, head, width() - beside, height() - head});
    m_body->setGeometry(body);
    emit arranged(body);
}

void ShellFrame::focusNextRegion(bool backwards)
{
    QList<QWidget *> regions;
    if (!m_isFilled)
        regions << m_header;
    if (m_sidebar->isVisible())
        regions << m_sidebar;
    regions << m_body;
    const QWidget *focused = QApplication::focusWidget();
    qsizetype at = regions.size() - 1;
    for (qsizetype i = 0; i < regions.size(); ++i)
        if (focused && (regions[i] == focused || regions[i]->isAncestorOf(focused)))
            at = i;
    QWidget *next = regions[(at + (backwards ? regions.size() - 1 : 1)) % regions.size()];
    if (next == m_body && m_page)
        m_page->setFocus(Qt::TabFocusReason);
    if (next == m_body && m_page && m_page->isAncestorOf(QApplication::focusWidget()))
        return;
    if (QWidget *stop = firstStop(next))
        stop->setFocus(Qt::TabFocusReason);
}

void ShellFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool ShellFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_area && event->type() == QEvent::Resize && m_page)
        m_page->setGeometry(m_area->rect());
    if (watched == m_sidebar && event->type() == QEvent::KeyPress && m_isOverlaid
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        setOverlaid(false);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace laurels
