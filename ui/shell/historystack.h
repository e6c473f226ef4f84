// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/place.h"
#include "ui/shell/page.h"

#include <QList>

namespace laurels {

/// Where the person has been in one window, a hundred places deep, and where they were on each page. Places whose
/// record is gone are passed over on the way back and forth.
class HistoryStack
{
public:
    struct Entry {
        Place place;
        PageState state;
        QString title; ///< Of its page; empty until it was shown.
        bool isGone = false; ///< Its record is not in the catalogue any more.
    };
    struct Step {
        int distance = 0; ///< For travel(): negative = back.
        QString title;
    };

    bool isEmpty() const { return m_entries.isEmpty(); }
    const Entry &current() const { return m_entries.at(m_at); } ///< Only when not empty.
    bool canGoBack() const { return distance(-1) != 0; }
    bool canGoForward() const { return distance(1) != 0; }
    QList<Step> stepsBack(int most) const { return steps(-1, most); } ///< Nearest first.
    QList<Step> stepsForward(int most) const { return steps(1, most); }

    void keep(const PageState &state); ///< Of the current page, before it is left.
    void setShown(const QString &title); ///< The current page is there, and called so.
    void markGone(); ///< The current one, and every other of the same record.
    void push(const Place &place); ///< What lay ahead is forgotten.
    void replace(const Place &place); ///< The current one, such as a query that goes on being typed.
    const Entry &back() { return travel(distance(-1)); } ///< Only when canGoBack().
    const Entry &forward() { return travel(distance(1)); }
    const Entry &travel(int distance); ///< One of a Step.
    void clear(); ///< For another catalogue.

private:
    int distance(int direction) const; ///< To the next entry that is there; 0 = none.
    QList<Step> steps(int direction, int most) const;

    QList<Entry> m_entries;
    qsizetype m_at = -1;
};

} // namespace laurels
