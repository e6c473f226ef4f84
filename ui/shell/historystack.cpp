// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/historystack.h"

namespace laurels {

namespace {
constexpr qsizetype Deepest = 100;
}

void HistoryStack::keep(const PageState &state)
{
    if (!m_entries.isEmpty())
        m_entries[m_at].state = state;
}

void HistoryStack::push(const Place &place)
{
    m_entries.resize(m_at + 1);
    m_entries.append({place, {}});
    if (m_entries.size() > Deepest)
        m_entries.removeFirst();
    m_at = m_entries.size() - 1;
}

void HistoryStack::replace(const Place &place)
{
    if (m_entries.isEmpty())
        return push(place);
    m_entries[m_at] = {place, {}};
}

const HistoryStack::Entry &HistoryStack::back()
{
    Q_ASSERT(canGoBack());
    return m_entries.at(--m_at);
}

const HistoryStack::Entry &HistoryStack::forward()
{
    Q_ASSERT(canGoForward());
    return m_entries.at(++m_at);
}

} // namespace laurels
