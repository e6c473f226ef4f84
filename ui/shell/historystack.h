// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/place.h"
#include "ui/shell/page.h"

#include <QList>

namespace laurels {

/// Where the person has been in one window, a hundred places deep, and where they were on each page.
class HistoryStack
{
public:
    struct Entry {
        Place place;
        PageState state;
    };

    bool isEmpty() const { return m_entries.isEmpty(); }
    const Entry &current() const { return m_entries.at(m_at); } ///< Only when not empty.
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_entries.size(); }

    void keep(const PageState &state); ///< Of the current page, before it is left.
    void push(const Place &place); ///< What lay ahead is forgotten.
    void replace(const Place &place); ///< The current one, such as a query that goes on being typed.
    const Entry &back();
    const Entry &forward();

private:
    QList<Entry> m_entries;
    qsizetype m_at = -1;
};

} // namespace laurels
