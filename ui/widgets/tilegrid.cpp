// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tilegrid.h"

#include <algorithm>

namespace laurels {

void TileGrid::arrange(int count, int columns, const QList<int> &groups)
{
    m_count = count;
    m_columns = qMax(1, columns);
    m_groups.clear();
    int row = 0;
    int line = 0;
    const auto add = [&](int size) {
        if (size <= 0)
            return;
        m_groups << Group{row, line};
        row += size;
        line += (size + m_columns - 1) / m_columns;
    };
    for (const int size : groups)
        add(qMin(size, count - row));
    add(count - row);
}

const TileGrid::Group &TileGrid::groupOfRow(int row) const
{
    return *(std::ranges::upper_bound(m_groups, row, {}, &Group::row) - 1);
}

const TileGrid::Group &TileGrid::groupOfLine(int line) const
{
    return *(std::ranges::upper_bound(m_groups, line, {}, &Group::line) - 1);
}

int TileGrid::rowAfter(const Group &group) const
{
    const qsizetype next = &group - m_groups.constData() + 1;
    return next < m_groups.size() ? m_groups[next].row : m_count;
}

int TileGrid::lines() const
{
    return m_count == 0 ? 0 : lineOf(m_count - 1) + 1;
}

int TileGrid::lineOf(int row) const
{
    const Group &group = groupOfRow(row);
    return group.line + (row - group.row) / m_columns;
}

int TileGrid::placeOf(int row) const
{
    return (row - groupOfRow(row).row) % m_columns;
}

int TileGrid::firstOf(int line) const
{
    if (m_groups.isEmpty())
        return 0;
    const int inside = qBound(0, line, lines() - 1);
    const Group &group = groupOfLine(inside);
    return group.row + (inside - group.line) * m_columns;
}

int TileGrid::lastOf(int line) const
{
    if (m_groups.isEmpty())
        return -1;
    const int first = firstOf(line);
    return qMin(first + m_columns, rowAfter(groupOfRow(first))) - 1;
}

} // namespace laurels
