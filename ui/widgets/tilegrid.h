// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace laurels {

/// On which line of a grid each tile stands, by arithmetic: nothing is kept per tile, so a million cost what thirty do.
/// Tiles may come in groups; each group begins a line.
class TileGrid
{
public:
    /// `groups` are the sizes of the groups, in order; what they leave over is one more. None = all are one group.
    void arrange(int count, int columns, const QList<int> &groups);

    int count() const { return m_count; }
    int columns() const { return m_columns; }
    int lines() const; ///< 0 when there are no tiles.
    int lineOf(int row) const;
    int placeOf(int row) const; ///< In its line, from 0.
    int firstOf(int line) const; ///< The first tile of a line; that of the last line beyond the end.
    int lastOf(int line) const;

    int groups() const { return int(m_groups.size()); }
    int lineOfGroup(int group) const { return m_groups.at(group).line; }

private:
    struct Group {
        int row; ///< Its first tile.
        int line; ///< Its first line.
    };
    const Group &groupOfRow(int row) const;
    const Group &groupOfLine(int line) const;
    int rowAfter(const Group &group) const; ///< The first tile of the next group.

    int m_count = 0;
    int m_columns = 1;
    QList<Group> m_groups; ///< Those that have tiles; empty when there are none.
};

} // namespace laurels
