// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/facets.h"

#include <QWidget>

namespace laurels {

class FacetGroup;
class LinkButton;
class PlainLabel;
class YearRange;

/// What the films of a query can be narrowed to, with how many films each value leaves. What is chosen is a part of the
/// query itself; within a group one of the values is enough, all groups must fit.
class FacetPanel : public QWidget
{
    Q_OBJECT
public:
    explicit FacetPanel(QWidget *parent = nullptr);

    void setFacets(const QString &query, const Facets &facets);

    QStringList openGroups() const; ///< Their names.
    void setOpenGroups(const QStringList &names); ///< The others are closed.

signals:
    void openGroupsChanged(const QStringList &names); ///< By the person.
    void queryChanged(const QString &query); ///< Narrower or wider than the one that was set.
    void visibilityChanged(bool isVisible);

protected:
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    FacetGroup *addGroup(const QString &name, bool isOpen);
    void showPremieres(const QList<FacetValue> &years);
    void showSpan();

    QString m_query;
    LinkButton *m_clear;
    QWidget *m_premieres; ///< The heading of m_years, and it.
    PlainLabel *m_span;
    YearRange *m_years;
    QList<FacetGroup *> m_groups; ///< All of these.
    FacetGroup *m_topics = nullptr;
    FacetGroup *m_awards = nullptr;
    FacetGroup *m_bodies = nullptr;
    FacetGroup *m_series = nullptr;
    FacetGroup *m_lengths = nullptr;
    FacetGroup *m_funding = nullptr;
    FacetGroup *m_directors = nullptr;
};

} // namespace laurels
