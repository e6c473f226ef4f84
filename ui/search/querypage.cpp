// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/querypage.h"

#include "ui/search/facetpanel.h"
#include "ui/search/savesearch.h"
#include "ui/widgets/dress.h"
#include "ui/widgets/icons.h"

#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {
constexpr int RoomForWords = 860; ///< Of the page.
} // namespace

QWidget *QueryPage::sidebarPanel()
{
    m_facets = new FacetPanel;
    if (m_openGroups)
        m_facets->setOpenGroups(*m_openGroups);
    connect(m_facets, &FacetPanel::openGroupsChanged, this, &QueryPage::openGroupsChanged);
    connect(m_facets, &FacetPanel::queryChanged, this, &QueryPage::change);
    if (m_filtersButton) {
        m_filtersButton->show();
        connect(m_facets, &FacetPanel::visibilityChanged, m_filtersButton, &QWidget::setHidden);
    }
    followQuery();
    return m_facets;
}

bool QueryPage::canPerform(PageCommand command) const
{
    return command == PageCommand::SaveSearch && m_save && !query().isEmpty();
}

void QueryPage::perform(PageCommand)
{
    m_save->ask();
}

QWidget *QueryPage::makeTools()
{
    m_save = new SaveSearch;
    connect(m_save, &SaveSearch::saveRequested, this, &QueryPage::saveRequested);
    m_statistics = new QToolButton;
    m_statistics->setObjectName(u"showStatistics"_s);
    keepDressed(m_statistics, [this](const Tokens &t) { m_statistics->setIcon(icon(u"statistics"_s, t.text)); });
    m_statistics->setToolTip(tr("Statistics of these films"));
    m_statistics->setAccessibleName(tr("Statistics of these films"));
    m_statistics->setFocusPolicy(Qt::StrongFocus);
    m_statistics->hide();
    connect(m_statistics, &QToolButton::clicked, this,
            [this] { emit placeRequested(Place::statistics(query()), Opening::Here); });
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins({});
    row->addWidget(m_save);
    row->addWidget(m_statistics);
    row->addWidget(makeFiltersButton());
    return tools;
}

void QueryPage::setSaved(const QString &problem)
{
    if (!m_save)
        return;
    if (problem.isEmpty())
        m_save->close();
    else
        m_save->refuse(problem);
}

QWidget *QueryPage::makeFiltersButton()
{
    m_filtersButton = new QToolButton;
    m_filtersButton->setObjectName(u"showFilters"_s);
    m_filtersButton->setText(tr("Filters"));
    keepDressed(m_filtersButton, [this](const Tokens &t) { m_filtersButton->setIcon(icon(u"filter"_s, t.text)); });
    m_filtersButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_filtersButton->setFocusPolicy(Qt::StrongFocus);
    m_filtersButton->hide();
    connect(m_filtersButton, &QToolButton::clicked, this, &Page::sidebarRequested);
    return m_filtersButton;
}

void QueryPage::setFacets(const QString &query, const Facets &facets)
{
    if (m_facets && query == this->query())
        m_facets->setFacets(query, facets);
}

void QueryPage::change(const QString &query)
{
    setQuery(query);
    emit queryChanged(query);
}

void QueryPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (m_save)
        m_save->setToolButtonStyle(width() < RoomForWords ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void QueryPage::followQuery()
{
    if (m_save) {
        m_save->setQuery(query());
        m_statistics->setVisible(!query().isEmpty());
        emit commandsChanged();
    }
    if (m_facets)
        emit facetsWanted(query());
}

} // namespace laurels
