// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/historystack.h"

namespace laurels {

namespace {
constexpr qsizetype Deepest = 100;

/// Whether both are of one record, be it read or edited.
bool areOfOneRecord(const Place &a, const Place &b)
{
    const auto page = [](Place::Kind kind) { return kind == Place::EditFilm ? Place::Film : kind; };
    if (page(a.kind) != page(b.kind))
        return false;
    return a.id && b.id ? a.id == b.id : !a.text.isEmpty() && a.text == b.text;
}
} // namespace

void HistoryStack::keep(const PageState &state)
{
    if (!m_entries.isEmpty())
        m_entries[m_at].state = state;
}

void HistoryStack::setShown(const QString &title)
{
    if (m_entries.isEmpty())
        return;
    m_entries[m_at].title = title;
    m_entries[m_at].isGone = false; // an undo may have brought it back
}

void HistoryStack::markGone()
{
    if (m_entries.isEmpty())
        return;
    const Place gone = m_entries.at(m_at).place;
    for (Entry &entry : m_entries)
        entry.isGone = entry.isGone || areOfOneRecord(entry.place, gone);
    m_entries[m_at].isGone = true;
}

void HistoryStack::push(const Place &place)
{
    m_entries.resize(m_at + 1);
    m_entries.append({.place = place});
    if (m_entries.size() > Deepest)
        m_entries.removeFirst();
    m_at = m_entries.size() - 1;
}

void HistoryStack::replace(const Place &place)
{
    if (m_entries.isEmpty())
        return push(place);
    m_entries[m_at] = {.place = place};
}

const HistoryStack::Entry &HistoryStack::travel(int distance)
{
    Q_ASSERT(m_at + distance >= 0 && m_at + distance < m_entries.size());
    m_at += distance;
    return m_entries.at(m_at);
}

void HistoryStack::clear()
{
    m_entries.clear();
    m_at = -1;
}

int HistoryStack::distance(int direction) const
{
    for (qsizetype at = m_at + direction; at >= 0 && at < m_entries.size(); at += direction)
        if (!m_entries.at(at).isGone)
            return int(at - m_at);
    return 0;
}

QList<HistoryStack::Step> HistoryStack::steps(int direction, int most) const
{
    QList<Step> found;
    for (qsizetype at = m_at + direction; at >= 0 && at < m_entries.size() && found.size() < most; at += direction)
        if (!m_entries.at(at).isGone)
            found << Step{int(at - m_at), m_entries.at(at).title};
    return found;
}

} // namespace laurels
