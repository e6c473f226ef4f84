// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/awards/awardbodypage.h"

#include "ui/awards/bodyawards.h"
#include "ui/awards/bodyhead.h"
#include "ui/awards/prizechips.h"
#include "ui/films/filmgroupsview.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/morebutton.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/picturecache.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int NarrowColumn = 720; ///< Below it, the bars go below the name.
constexpr int BetweenBarAndAwards = 18;
constexpr int OldestFirst = 1; ///< In the choice of orders.

} // namespace

AwardBodyPage::AwardBodyPage(PictureCache &pictures, QWidget *parent) : ReadingPage(parent), m_pictures(pictures)
{
    setAccessibleName(tr("Award body page"));
}

void AwardBodyPage::setSheet(const AwardBodySheet &sheet)
{
    m_sheet = sheet;
    begin(sheet.body.name);
    m_head = new BodyHead(sheet);
    connect(m_head, &BodyHead::yearPressed, this, &AwardBodyPage::showYear);
    addSection(m_head);
    addSection(makeAwards());
    end();
}

QWidget *AwardBodyPage::makeAwards()
{
    auto *section = new QWidget;
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins({});
    column->setSpacing(BetweenBarAndAwards);
    column->addWidget(makeBar());
    if (m_sheet.awards.isEmpty())
        column->addWidget(new TextLabel(tr("No awards of this body are recorded in this catalogue."), TypeRole::Reading,
                                        &Tokens::text3));
    if (m_sheet.awards.size() < m_sheet.awardCount)
        column->addWidget(new Notice(
            Notice::Info,
            tr("The newest %L1 of %L2 awards are shown.").arg(m_sheet.awards.size()).arg(m_sheet.awardCount)));
    m_awards = new FilmGroupsView(FilmGroupsView::Style::Ledger, m_pictures);
    m_awards->setObjectName(u"awards"_s);
    m_awards->setAccessibleName(tr("Awards of %1").arg(m_sheet.body.name));
    connect(m_awards, &FilmGroupsView::placeRequested, this, &Page::placeRequested);
    connect(m_awards, &FilmGroupsView::itemFocused, this,
            [this](const QRect &item) { keepInSight(m_awards->viewport(), item); });
    column->addWidget(m_awards);
    showAwards();
    return section;
}

QWidget *AwardBodyPage::makeBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(8);
    m_prizes = new PrizeChips(m_sheet.prizes);
    connect(m_prizes, &PrizeChips::prizeChosen, this, &AwardBodyPage::showAwards);
    row->addWidget(m_prizes, 1, Qt::AlignVCenter);
    row->addWidget(makeOrder(), 0, Qt::AlignTop);
    captionUnseen(m_order, tr("Order"));
    if (m_offersEditing) {
        auto *edit = new QPushButton(icon(u"edit"_s, this), tr("Edit"));
        edit->setObjectName(u"edit"_s);
        connect(edit, &QPushButton::clicked, this, [this] { emit editRequested(m_sheet.body.id); });
        row->addWidget(edit, 0, Qt::AlignTop);
        auto *more = new MoreButton;
        more->offer(tr("Merge with…"), this, [this] { emit mergeRequested(body()); });
        more->offer(tr("Delete"), this, [this] { emit deleteRequested(body()); });
        row->addWidget(more, 0, Qt::AlignTop);
    }
    return bar;
}

QWidget *AwardBodyPage::makeOrder()
{
    m_order = new QComboBox;
    m_order->setObjectName(u"order"_s);
    m_order->addItem(icon(u"sort-descending"_s, this), tr("Newest first"));
    m_order->addItem(icon(u"sort-ascending"_s, this), tr("Oldest first"));
    connect(m_order, &QComboBox::activated, this, &AwardBodyPage::showAwards);
    return m_order;
}

void AwardBodyPage::showAwards()
{
    m_awards->setGroups(groupAwards(m_sheet.awards, m_prizes->chosen(), m_order->currentIndex() == OldestFirst));
    m_awards->setVisible(!m_awards->groups().isEmpty());
}

void AwardBodyPage::showYear(int year)
{
    m_prizes->choose({});
    showAwards();
    const QList<FilmGroup> &groups = m_awards->groups();
    for (int group = 0; group < groups.size(); ++group)
        if (groups[group].heading == QString::number(year))
            return m_awards->focusGroup(group);
}

PageState AwardBodyPage::state() const
{
    PageState state = ReadingPage::state();
    const QString order = m_order->currentIndex() == OldestFirst ? u"oldest"_s : u"newest"_s;
    const auto prize = m_prizes->chosen();
    state.view = prize ? u"%1 %2"_s.arg(order, *prize) : order;
    return state;
}

void AwardBodyPage::restore(const PageState &state)
{
    const qsizetype space = state.view.indexOf(u' ');
    m_order->setCurrentIndex(state.view.startsWith("oldest"_L1) ? OldestFirst : 0);
    m_prizes->choose(space < 0 ? std::nullopt : std::optional(state.view.sliced(space + 1)));
    showAwards();
    ReadingPage::restore(state);
}

bool AwardBodyPage::isComplete() const
{
    return content();
}

bool AwardBodyPage::canPerform(PageCommand command) const
{
    return m_offersEditing && (command == PageCommand::Edit || command == PageCommand::Delete);
}

void AwardBodyPage::perform(PageCommand command)
{
    if (command == PageCommand::Edit)
        emit editRequested(body());
    else
        emit deleteRequested(body());
}

void AwardBodyPage::arrange()
{
    if (m_head)
        m_head->setNarrow(columnWidth() < NarrowColumn);
}

} // namespace laurels
