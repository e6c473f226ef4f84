// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace laurels {

/// Which generated tile stands for a title: the same title gives the same tile everywhere.
struct TileDesign {
    int tint = 0; ///< 0 to 11.
    int motif = 0; ///< 0 to 7: horizon, arcs, hills, rays, steps, dots, waves, frames.
    int shift = 0; ///< 0 to 255, moves the motif a little.
    bool operator==(const TileDesign &) const = default;
};

TileDesign tileDesign(const QString &title);

/// FNV-1a, 64 bits, of the UTF-8 of the title case-folded, with white space simplified, in NFC.
quint64 tileHash(const QString &title);

/// The ground colour alone, for a tile whose film is still on its way.
QColor tileGround(const TileDesign &design);

/// One or two initials; articles and short prepositions are passed over.
QString tileInitials(const QString &title);

/// The picture of a film that has none: motif and title, or initials below 150 px of width. `radius` rounds its
/// corners.
void paintTile(QPainter &painter, const QRectF &rect, const QString &title, qreal radius);

/// The same tile without its words, for where the title stands beside or upon it.
void paintTileGround(QPainter &painter, const QRectF &rect, const QString &title, qreal radius);

} // namespace laurels
