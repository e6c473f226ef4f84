// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/readingpage.h"

#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/focuskey.h"

#include <QAbstractItemView>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int WidestPage = 1240; ///< With its margins.
constexpr int WideMargin = 40;
constexpr int NarrowMargin = 24;
constexpr int NarrowWindow = 1000;
constexpr int AboveSections = 36;
constexpr int BelowSections = 40;
constexpr int BetweenSections = 28;
constexpr int RoomAboveFocus = 48;
constexpr int RoomAboveSection = 24;
constexpr QChar ItemSign = u'|'; ///< Between the key of a list and that of its item.

} // namespace

ReadingPage::ReadingPage(QWidget *parent)
    : Page(parent), m_scroll(new QScrollArea(this)), m_focus([this](QWidget *, QWidget *now) { follow(now); })
{
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus); // takes the focus for the page, but is no stop for Tab
    giveAccessibleRole(m_scroll, QAccessible::Document);
    setFirstFocus(m_scroll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_scroll);
    QScrollBar *bar = m_scroll->verticalScrollBar();
    connect(bar, &QScrollBar::actionTriggered, this, [this] { m_wantedScroll = -1; });
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar] {
        setMargins();
        if (m_wantedScroll >= 0)
            bar->setValue(m_wantedScroll);
    });
}

void ReadingPage::begin(const QString &name)
{
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setSpacing(BetweenSections);
    m_scroll->setWidget(content);
    m_scroll->setAccessibleName(name);
}

void ReadingPage::addSection(QWidget *section)
{
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(RingRoom, 0, RingRoom, 0);
    inset->addWidget(section);
    m_column->addLayout(inset);
}

void ReadingPage::addWideSection(QWidget *section)
{
    m_column->addWidget(section);
}

void ReadingPage::end()
{
    m_column->addStretch(1);
    setMargins();
}

QWidget *ReadingPage::content() const
{
    return m_scroll->widget();
}

int ReadingPage::margin() const
{
    return qMax(0, (width() - WidestPage) / 2) + (window()->width() < NarrowWindow ? NarrowMargin : WideMargin);
}

int ReadingPage::columnWidth() const
{
    return width() - 2 * margin();
}

void ReadingPage::setMargins()
{
    if (!m_column)
        return;
    const QScrollBar *bar = m_scroll->verticalScrollBar(); // it stands in the margin
    const int barWidth = bar->maximum() > bar->minimum() ? bar->sizeHint().width() : 0;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int around = margin() - RingRoom;
    m_column->setContentsMargins(around - (isMirrored ? barWidth : 0), AboveSections,
                                 around - (isMirrored ? 0 : barWidth), BelowSections);
    arrange();
}

void ReadingPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    setMargins();
}

void ReadingPage::scrollTo(const QWidget *widget)
{
    m_wantedScroll = -1;
    m_scroll->verticalScrollBar()->setValue(widget->mapTo(content(), QPoint()).y() - RoomAboveSection);
}

void ReadingPage::keepInSight(const QWidget *widget, const QRect &part)
{
    m_wantedScroll = -1;
    const QRect place(widget->mapTo(content(), part.topLeft()), part.size());
    m_scroll->ensureVisible(place.center().x(), place.bottom(), 0, RoomAboveFocus);
    m_scroll->ensureVisible(place.center().x(), place.top(), 0, RoomAboveFocus);
}

void ReadingPage::follow(const QWidget *focused)
{
    if (!focused || !content() || !content()->isAncestorOf(focused))
        return;
    if (!qobject_cast<const QAbstractItemView *>(focused)) // a list says which of its items
        keepInSight(focused, focused->rect());
}

PageState ReadingPage::state() const
{
    QString focus = content() ? focusKey(content()) : QString();
    if (const auto *list = qobject_cast<QAbstractItemView *>(focusWidget()); list && !focus.isEmpty())
        focus += ItemSign + list->currentIndex().data(ItemKeyRole).toString();
    return {.scroll = m_scroll->verticalScrollBar()->value(), .focus = focus};
}

void ReadingPage::focusOn(const QString &key)
{
    const qsizetype sign = key.indexOf(ItemSign);
    if (!focusByKey(content(), key.left(sign)) || sign < 0)
        return;
    if (auto *list = qobject_cast<QAbstractItemView *>(focusWidget())) {
        const QAbstractItemModel *items = list->model();
        const auto found = items->match(items->index(0, 0), ItemKeyRole, key.sliced(sign + 1), 1, Qt::MatchExactly);
        list->setCurrentIndex(found.value(0, items->index(0, 0)));
    }
}

void ReadingPage::restore(const PageState &state)
{
    if (!content())
        return;
    focusOn(state.focus);
    m_wantedScroll = state.scroll;
    m_scroll->verticalScrollBar()->setValue(state.scroll);
}

} // namespace laurels
