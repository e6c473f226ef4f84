// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebarview.h"

#include "ui/shell/activitycard.h"
#include "ui/shell/cataloguecard.h"
#include "ui/shell/placelist.h"
#include "ui/shell/recentfilms.h"
#include "ui/shell/savedlist.h"
#include "ui/widgets/dress.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/typescale.h"

#include <QGuiApplication>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {
constexpr int Margin = 12;
constexpr int RailMargin = 8;
} // namespace

SidebarView::SidebarView(PictureCache &pictures, QWidget *parent)
    : QWidget(parent), m_card(new CatalogueCard), m_places(new PlaceList), m_savedCaption(new PlainLabel),
      m_saved(new SavedList), m_recentCaption(new PlainLabel), m_recent(new RecentFilms(pictures)),
      m_slot(new QVBoxLayout), m_activity(new ActivityCard)
{
    setObjectName(u"sidebar"_s);
    m_recentCaption->setText(tr("Recently viewed"));
    m_savedCaption->setText(tr("Saved searches"));
    for (PlainLabel *caption : {m_recentCaption, m_savedCaption})
        caption->setContentsMargins(10, 0, 10, 0);
    keepDressed(this, [this](const Tokens &t) {
        QFont caption = typeFont(TypeRole::Small);
        caption.setBold(true);
        for (PlainLabel *label : {m_recentCaption, m_savedCaption}) {
            label->setFont(caption);
            setTextColour(label, t.text3);
        }
        QPalette palette = QGuiApplication::palette();
        for (const auto role : {QPalette::Base, QPalette::Window})
            palette.setColor(role, t.sidebar);
        setPalette(palette);
    });

    auto *content = new QWidget;
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    inside->addWidget(m_places);
    inside->addSpacing(20);
    inside->addWidget(m_savedCaption);
    inside->addWidget(m_saved);
    inside->addSpacing(12);
    inside->addWidget(m_recentCaption);
    inside->addSpacing(6);
    inside->addWidget(m_recent);
    inside->addLayout(m_slot);
    inside->addStretch(1);
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);

    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(Margin, Margin, Margin + 1, Margin);
    m_column->setSpacing(Margin);
    m_column->addWidget(m_card);
    m_column->addWidget(m_scroll, 1);
    m_column->addWidget(m_activity);
    connect(m_places, &PlaceList::placeRequested, this, &SidebarView::placeRequested);
    connect(m_saved, &SavedList::placeRequested, this, &SidebarView::placeRequested);
    connect(m_recent, &RecentFilms::placeRequested, this, &SidebarView::placeRequested);
    showWhatFits();
}

void SidebarView::setCatalogue(const QString &name, const std::optional<Counts> &counts)
{
    m_card->setCatalogue(name, counts ? std::optional(counts->films) : std::nullopt);
    if (counts)
        m_places->setCounts(*counts);
    else
        m_places->clearCounts();
    m_places->setEnabled(!name.isEmpty());
}

void SidebarView::setCount(Place::Kind kind, int count)
{
    m_places->setCount(kind, count);
}

void SidebarView::setCatalogueMenu(QMenu *menu)
{
    m_card->setMenu(menu);
}

void SidebarView::setCurrentPlace(Place::Kind kind)
{
    m_places->setCurrentPlace(kind);
}

void SidebarView::setRecent(const QList<FilmCard> &films)
{
    m_recent->setFilms(films);
    m_hasRecent = !films.isEmpty();
    showWhatFits();
}

void SidebarView::setSaved(const QList<SavedSearch> &searches)
{
    m_saved->setNames(searches);
    showWhatFits();
}

void SidebarView::setPanel(QWidget *panel)
{
    if (m_panel) {
        m_panel->hide();
        m_panel->deleteLater();
    }
    m_panel = panel;
    if (panel)
        m_slot->addWidget(panel);
    showWhatFits();
}

void SidebarView::setRail(bool isRail)
{
    m_isRail = isRail;
    const int side = isRail ? RailMargin : Margin;
    m_column->setContentsMargins(side, Margin, side + 1, Margin);
    m_scroll->setVerticalScrollBarPolicy(isRail ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded); // no room for it
    m_places->setRail(isRail);
    m_activity->setRail(isRail);
    showWhatFits();
}

void SidebarView::showWhatFits()
{
    const bool showsRecent = !m_isRail && m_hasRecent && !m_panel;
    m_card->setVisible(!m_isRail);
    m_recentCaption->setVisible(showsRecent);
    m_recent->setVisible(showsRecent);
    m_savedCaption->setVisible(!m_isRail && m_saved->count() > 0);
    m_saved->setVisible(!m_isRail && m_saved->count() > 0);
    if (m_panel)
        m_panel->setVisible(!m_isRail);
}

void SidebarView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Tokens::of(this);
    painter.fillRect(rect(), t.sidebar);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), t.border);
}

} // namespace laurels
