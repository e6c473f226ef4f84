// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QList>
#include <QSet>

#include <optional>

namespace laurels {

/// All keys of a list in order, and the cards of the pages that were looked at last. Says which page is missing, once.
/// A card has a member `id` of the type Key. After new keys the old cards are shown where they still fit.
template <class Key, class Card> class PagedList
{
public:
    static constexpr int PageSize = 64;
    static constexpr int MostPages = 64;

    PagedList() : m_pages(MostPages) { }

    const QList<Key> &keys() const { return m_keys; }
    int size() const { return int(m_keys.size()); }
    quint64 generation() const { return m_generation; } ///< Goes up with each setKeys() and outdate().

    void setKeys(const QList<Key> &keys)
    {
        m_keys = keys;
        outdate();
    }

    /// What is known is old: it stays until the answer to a new question comes.
    void outdate()
    {
        ++m_generation;
        m_asked.clear();
    }

    /// Null while its page is on the way, and when the record is gone.
    const Card *card(int row) const
    {
        const Page *page = m_pages.object(row / PageSize);
        const int place = row % PageSize;
        if (!page || place >= page->cards.size())
            return nullptr;
        const Card &found = page->cards.at(place);
        return found.id == m_keys.at(row) ? &found : nullptr;
    }

    /// Does not count as a look: the pages kept are not reordered by it.
    bool isCurrent(int page) const
    {
        const Page *known = m_pages.object(page);
        return known && known->generation == m_generation;
    }

    /// True when this page has to be asked for now.
    bool wants(int page)
    {
        if (isCurrent(page) || m_asked.contains(page))
            return false;
        m_asked.insert(page);
        return true;
    }

    QList<Key> keysOf(int page) const { return m_keys.mid(qsizetype(page) * PageSize, PageSize); }

    /// False for the answer to an older list, which is dropped. Cards of records that are gone may be left out.
    bool setPage(int page, quint64 generation, const QList<Card> &cards)
    {
        if (generation != m_generation)
            return false;
        m_asked.remove(page);
        const QList<Key> keys = keysOf(page);
        auto known = new Page{m_generation, QList<Card>(keys.size())};
        qsizetype next = 0;
        for (qsizetype i = 0; i < keys.size() && next < cards.size(); ++i) {
            if (cards.at(next).id == keys.at(i))
                known->cards[i] = cards.at(next++);
        }
        m_pages.insert(page, known);
        return true;
    }

private:
    struct Page {
        quint64 generation;
        QList<Card> cards; ///< As long as the page's keys; a card with id 0 where the record is gone.
    };

    QList<Key> m_keys;
    mutable QCache<int, Page> m_pages;
    QSet<int> m_asked;
    quint64 m_generation = 0;
};

} // namespace laurels
