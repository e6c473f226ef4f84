// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/facetpanel.h"

#include "ui/search/facetgroup.h"
#include "ui/search/yearrange.h"
#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {
constexpr int Side = 10;
} // namespace

FacetPanel::FacetPanel(QWidget *parent)
    : QWidget(parent), m_clear(new LinkButton(tr("Clear all"))), m_premieres(new QWidget),
      m_span(new TextLabel({}, TypeRole::Small, &Tokens::text3)), m_years(new YearRange)
{
    giveAccessibleRole(this, QAccessible::Grouping);
    setObjectName(u"filters"_s);
    setAccessibleName(tr("Filters"));
    auto *caption = new TextLabel(tr("Filters"), TypeRole::Small, &Tokens::text3);
    caption->setBold(true);
    m_clear->setFont(typeFont(TypeRole::Small));
    m_clear->setActs(true);
    m_clear->hide();
    auto *top = new QHBoxLayout;
    top->setContentsMargins(Side, 0, Side, 4);
    top->addWidget(caption, 1);
    top->addWidget(m_clear);

    auto *name = new TextLabel(tr("Premiere"), TypeRole::Small, &Tokens::text2);
    name->setBold(true);
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(Side, 0, Side, 0);
    heading->addWidget(name, 1);
    heading->addWidget(m_span);
    auto *premieres = new QVBoxLayout(m_premieres);
    premieres->setContentsMargins({});
    premieres->setSpacing(4);
    premieres->addLayout(heading);
    premieres->addWidget(m_years);
    m_premieres->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 12);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_premieres);
    m_topics = addGroup(tr("Topic"), true);
    m_awards = addGroup(tr("Awards"), true);
    m_bodies = addGroup(tr("Award body"), false);
    m_series = addGroup(tr("Series"), false);
    m_lengths = addGroup(tr("Length"), false);
    m_funding = addGroup(tr("Funding"), false);
    m_directors = addGroup(tr("Director"), false);

    connect(m_clear, &LinkButton::clicked, this, [this] { emit queryChanged(withoutFacets(m_query)); });
    connect(m_years, &YearRange::spanMoved, this, &FacetPanel::showSpan);
    connect(m_years, &YearRange::spanChosen, this,
            [this](std::optional<YearSpan> span) { emit queryChanged(withPremieres(m_query, span)); });
}

FacetGroup *FacetPanel::addGroup(const QString &name, bool isOpen)
{
    auto *group = new FacetGroup(name, isOpen);
    layout()->addWidget(group);
    m_groups << group;
    connect(group, &FacetGroup::openChanged, this, [this] { emit openGroupsChanged(openGroups()); });
    connect(group, &FacetGroup::narrowingRequested, this,
            [this](const QString &part, Narrowing wanted) { emit queryChanged(narrowed(m_query, part, wanted)); });
    return group;
}

QStringList FacetPanel::openGroups() const
{
    QStringList names;
    for (const FacetGroup *group : m_groups)
        if (group->isOpen())
            names << group->objectName();
    return names;
}

void FacetPanel::setOpenGroups(const QStringList &names)
{
    for (FacetGroup *group : std::as_const(m_groups))
        group->setOpen(names.contains(group->objectName()));
}

void FacetPanel::setFacets(const QString &query, const Facets &facets)
{
    m_query = query;
    m_clear->setVisible(withoutFacets(query) != query);
    showPremieres(facets.premieres);
    const QList<FacetValue> awards{{tr("With any award"), facets.awarded, u"is:awarded"_s},
                                   {tr("Without awards"), facets.unawarded, u"-is:awarded"_s}};
    const bool isExact = facets.isExact;
    m_topics->setValues(query, facets.topics, isExact);
    m_awards->setValues(query, facets.films > 0 ? awards : QList<FacetValue>(), isExact);
    m_bodies->setValues(query, facets.awardBodies, isExact);
    m_series->setValues(query, facets.series, isExact);
    m_lengths->setValues(query, facets.lengths, isExact);
    m_funding->setValues(query, facets.funding, isExact);
    m_directors->setValues(query, facets.directors, isExact);
}

void FacetPanel::showPremieres(const QList<FacetValue> &years)
{
    QList<YearRange::Year> films;
    for (const FacetValue &year : years)
        films << YearRange::Year{year.name.toInt(), year.count};
    m_premieres->setVisible(films.size() > 1);
    if (films.size() < 2)
        return;
    m_years->setYears(films, premieres(m_query));
    showSpan();
}

void FacetPanel::showSpan()
{
    const YearSpan span = m_years->span();
    m_span->setText(span.first == span.last ? QString::number(span.first) : tr("%1–%2").arg(span.first).arg(span.last));
}

void FacetPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    emit visibilityChanged(true);
}

void FacetPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    emit visibilityChanged(false);
}

} // namespace laurels
