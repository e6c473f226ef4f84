// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace laurels {

/// A page that answers a query, which stands in the search field while the page is shown.
class QueryPage : public Page
{
    Q_OBJECT
public:
    using Page::Page;

    virtual QString query() const = 0;
    virtual void setQuery(const QString &query) = 0; ///< Answers another one, where it stands.

    /// Shows its answers while a person types; else they type on, and Enter leads to a page that does.
    virtual bool followsTyping() const = 0;

signals:
    void queryChanged(const QString &query); ///< By the page itself: history keeps it in place of the one before.
    void partOffered(const QString &part); ///< `director:` is to be typed on in the search field.
    void answered(const QString &outcome); ///< "6 results", for those who do not see them.
};

} // namespace laurels
