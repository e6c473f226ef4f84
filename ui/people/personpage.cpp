// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personpage.h"

#include "ui/films/awardlist.h"
#include "ui/films/filmgroupsview.h"
#include "ui/people/workswithlist.h"
#include "ui/widgets/collapsibletext.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/picturecache.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int FoldedLines = 4;
constexpr int SideWidth = 272;
constexpr int NarrowColumn = 720; ///< Below it, what stands side by side goes below each other.

} // namespace

PersonPage::PersonPage(PictureCache &pictures, QWidget *parent) : ReadingPage(parent), m_pictures(pictures)
{
    setAccessibleName(tr("Person page"));
}

void PersonPage::setSheet(const PersonSheet &sheet)
{
    m_sheet = sheet;
    begin(sheet.person.name);
    m_head = new PersonHead(sheet, m_offers, m_pictures);
    connect(m_head, &PersonHead::offerTaken, this, &PersonPage::take);
    addSection(m_head);
    addSection(makeAbout());
    addWideSection(makeFilms());
    if (!sheet.awards.isEmpty())
        addSection(makeAwards());
    end();
}

QWidget *PersonPage::makeAbout()
{
    auto *about = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, about);
    m_columns->setContentsMargins({});
    m_columns->setSpacing(32);
    m_columns->addWidget(makeBiography(), 1, Qt::AlignTop | Qt::AlignLeft);
    if (m_sheet.worksWith.isEmpty())
        return about;
    auto *people = new WorksWithList(m_sheet.worksWith, m_pictures);
    connect(people, &WorksWithList::placeRequested, this, &Page::placeRequested);
    m_worksWith = people;
    m_columns->addWidget(people, 0, Qt::AlignTop);
    return about;
}

QWidget *PersonPage::makeBiography()
{
    if (!m_sheet.person.biography.isEmpty()) {
        m_biography = new CollapsibleText;
        m_biography->setObjectName(u"biography"_s);
        m_biography->setText(m_sheet.person.biography);
        m_biography->setFoldedLines(FoldedLines);
        m_biography->setSubject(m_sheet.person.name);
        return m_biography;
    }
    auto *gap = new QWidget;
    auto *row = new QHBoxLayout(gap);
    row->setContentsMargins({});
    row->addWidget(new TextLabel(tr("No biography yet."), TypeRole::Reading, &Tokens::text3));
    if (m_offers & PersonHead::Edit) {
        auto *add = new LinkButton(tr("Add"));
        add->setActs(true);
        add->setAccessibleName(tr("Add a biography"));
        connect(add, &LinkButton::clicked, this, [this] { emit editRequested(person(), u"biography"_s); });
        row->addWidget(add);
    }
    row->addStretch(1);
    return gap;
}

QWidget *PersonPage::makeFilms()
{
    auto *section = new QWidget;
    section->setObjectName(u"films"_s);
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins({});
    column->setSpacing(14);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(RingRoom, 0, RingRoom, 0);
    bar->addWidget(new HeadingLabel(tr("Films"), 2), 1);
    column->addLayout(bar);
    if (m_sheet.films.isEmpty()) {
        column->addWidget(new TextLabel(tr("No credits here yet. Add this person from a film’s Filmmakers section."),
                                        TypeRole::Reading, &Tokens::text3));
        return section;
    }
    m_orders = new Segments(tr("Order of the films"), {tr("By role"), tr("By year")});
    m_orders->setObjectName(u"order"_s);
    connect(m_orders, &Segments::segmentChosen, this,
            [this](int segment) { showFilms(segment == 0 ? FilmsBy::Role : FilmsBy::Year); });
    bar->addWidget(m_orders);
    m_films = new FilmGroupsView(FilmGroupsView::Style::Shelves, m_pictures);
    m_films->setObjectName(u"tiles"_s);
    m_films->setAccessibleName(tr("Films of %1").arg(m_sheet.person.name));
    connect(m_films, &FilmGroupsView::placeRequested, this, &Page::placeRequested);
    connect(m_films, &FilmGroupsView::itemFocused, this,
            [this](const QRect &item) { keepInSight(m_films->viewport(), item); });
    column->addWidget(m_films);
    showFilms(m_order);
    if (const auto missing = filmsWithoutRole(m_sheet.films); !missing.isEmpty()) {
        auto *inset = new QHBoxLayout;
        inset->setContentsMargins(RingRoom, 0, RingRoom, 0);
        inset->addWidget(makeMissingRoles(missing));
        column->addLayout(inset);
    }
    return section;
}

QWidget *PersonPage::makeMissingRoles(const QList<FilmCard> &films)
{
    const FilmCard first = films.constFirst();
    const QString text =
        films.size() == 1
            ? tr("The role on %1 is missing. Adding it places this film with the others.").arg(first.title)
            : tr("The roles on %1 and %L2 more are missing. Adding them places these films with the others.")
                  .arg(first.title)
                  .arg(films.size() - 1);
    auto *notice = new Notice(Notice::Info, text);
    notice->setObjectName(u"missingRole"_s);
    if (m_offersFilmEditing) {
        notice->setAction(tr("Add role"));
        connect(notice, &Notice::actionTaken, this, [this, first] { emit filmEditRequested(first.id); });
    }
    return notice;
}

QWidget *PersonPage::makeAwards()
{
    auto *awards = new AwardList(tr("Awards across these films"), m_sheet.awards);
    connect(awards, &AwardList::placeRequested, this, &Page::placeRequested);
    return awards;
}

void PersonPage::take(PersonHead::Offer offer)
{
    switch (offer) {
    case PersonHead::Connect:
        return emit connectionRequested(m_sheet.person.id);
    case PersonHead::Edit:
        return emit editRequested(m_sheet.person.id, {});
    case PersonHead::Merge:
        return emit mergeRequested(m_sheet.person.id);
    case PersonHead::Delete:
        return emit deleteRequested(m_sheet.person.id);
    }
}

bool PersonPage::canPerform(PageCommand command) const
{
    return (command == PageCommand::Edit && m_offers & PersonHead::Edit)
           || (command == PageCommand::Delete && m_offers & PersonHead::Delete);
}

void PersonPage::perform(PageCommand command)
{
    take(command == PageCommand::Edit ? PersonHead::Edit : PersonHead::Delete);
}

void PersonPage::showFilms(FilmsBy order)
{
    m_order = order;
    if (!m_films)
        return;
    m_orders->choose(int(order));
    m_films->setGroups(groupFilms(m_sheet.films, order));
}

PageState PersonPage::state() const
{
    PageState state = ReadingPage::state();
    QStringList view{m_order == FilmsBy::Year ? u"year"_s : u"role"_s};
    if (m_biography && m_biography->isExpanded())
        view << u"unfolded"_s;
    state.view = view.join(u' ');
    return state;
}

void PersonPage::restore(const PageState &state)
{
    const QStringList view = state.view.split(u' ');
    showFilms(view.contains("year"_L1) ? FilmsBy::Year : FilmsBy::Role);
    if (m_biography)
        m_biography->setExpanded(view.contains("unfolded"_L1));
    ReadingPage::restore(state);
}

bool PersonPage::isComplete() const
{
    return content();
}

void PersonPage::arrange()
{
    const bool isNarrow = columnWidth() < NarrowColumn;
    m_head->setNarrow(isNarrow);
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    if (m_worksWith) {
        m_worksWith->setMinimumWidth(isNarrow ? 0 : SideWidth);
        m_worksWith->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : SideWidth);
    }
}

} // namespace laurels
