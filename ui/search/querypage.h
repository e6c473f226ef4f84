// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QPointer>

#include <optional>

class QToolButton;

namespace laurels {

struct Facets;
class FacetPanel;
class SaveSearch;

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
    void setOpenGroups(const QStringList &names) { m_openGroups = names; } ///< Of the filters; before sidebarPanel().
    bool canPerform(PageCommand command) const override;
    void perform(PageCommand command) override;
    void setSaved(const QString &problem); ///< The answer to saveRequested(): empty when it is saved.
    void setFacets(const QString &query, const Facets &facets); ///< Of an older query: dropped.

signals:
    void openGroupsChanged(const QStringList &names); ///< The person opened or closed a group of filters.
    void queryChanged(const QString &query); ///< By the page itself: history keeps it in place of the one before.
    void partOffered(const QString &part); ///< `director:` is to be typed on in the search field.
    void answered(const QString &outcome); ///< "6 results", for those who do not see them.
    void saveRequested(const QString &name, const QString &query); ///< Among the saved searches.
    void facetsWanted(const QString &query); ///< Answered by setFacets().

protected:
    void change(const QString &query); ///< What the person did on the page itself leads to another query.
    void resizeEvent(QResizeEvent *event) override;
    void followQuery(); ///< To be called when the query or the films have changed.
    /// Buttons: saves the search, leads to its statistics, and opens the sidebar where the filters are out of sight.
    QWidget *makeTools();

private:
    QWidget *makeFiltersButton();

    QPointer<FacetPanel> m_facets; ///< The sidebar's.
    std::optional<QStringList> m_openGroups; ///< Nothing = as they are at first.
    SaveSearch *m_save = nullptr; ///< Null, as the others, where the page has no tools.
    QToolButton *m_statistics = nullptr;
    QToolButton *m_filtersButton = nullptr;
};

} // namespace laurels
