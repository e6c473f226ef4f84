// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/querypage.h"

#include "ui/search/facetpanel.h"
#include "ui/widgets/icons.h"

#include <QToolButton>

using namespace Qt::StringLiterals;

namespace laurels {

QWidget *QueryPage::sidebarPanel()
{
    m_facets = new FacetPanel;
    connect(m_facets, &FacetPanel::queryChanged, this, &QueryPage::change);
    if (m_filtersButton) {
        m_filtersButton->show();
        connect(m_facets, &FacetPanel::visibilityChanged, m_filtersButton, &QWidget::setHidden);
    }
    outdateFacets();
    return m_facets;
}

QWidget *QueryPage::makeFiltersButton()
{
    m_filtersButton = new QToolButton;
    m_filtersButton->setObjectName(u"showFilters"_s);
    m_filtersButton->setText(tr("Filters"));
    m_filtersButton->setIcon(icon(u"filter"_s, this));
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

void QueryPage::outdateFacets()
{
    if (m_facets)
        emit facetsWanted(query());
}

} // namespace laurels
