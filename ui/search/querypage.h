// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QPointer>

class QToolButton;

namespace laurels {

struct Facets;
class FacetPanel;

/// A page that answers a query, which stands in the search field while the page is shown. Beside it stands what its
/// films can be narrowed to.
class QueryPage : public Page
{
    Q_OBJECT
public:
    using Page::Page;

    virtual QString query() const = 0;
    virtual void setQuery(const QString &query) = 0; ///< Answers another one, where it stands.

    /// Shows its answers while a person types; else they type on, and Enter leads to a page that does.
    virtual bool followsTyping() const = 0;

    QWidget *sidebarPanel() override;
    void setFacets(const QString &query, const Facets &facets); ///< Of an older query: dropped.

signals:
    void queryChanged(const QString &query); ///< By the page itself: history keeps it in place of the one before.
    void partOffered(const QString &part); ///< `director:` is to be typed on in the search field.
    void answered(const QString &outcome); ///< "6 results", for those who do not see them.
    void facetsWanted(const QString &query); ///< Answered by setFacets().

protected:
    void change(const QString &query); ///< What the person did on the page itself leads to another query.
    void outdateFacets(); ///< To be called when the query or the films have changed.
    QWidget *makeFiltersButton(); ///< Opens the sidebar where the filters are out of sight, and is hidden else.

private:
    QPointer<FacetPanel> m_facets; ///< The sidebar's.
    QToolButton *m_filtersButton = nullptr; ///< Null where the page has none.
};

} // namespace laurels
