// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/cards.h"
#include "data/path.h"

#include <QHash>

#include <optional>

namespace laurels {

class Catalogue;

/// What is asked about two films or people. Spelled "film:7 | person:Lixin Fan | people,topics"; each part may be left
/// out: an end that is not chosen yet, and all kinds.
struct ConnectionQuestion {
    std::optional<Place> from; ///< With an id, or a name to look for.
    std::optional<Place> to;
    PathKinds kinds;
    bool operator==(const ConnectionQuestion &) const = default;

    bool isWhole() const { return from && to; }
    QString text() const; ///< By ids where there are any.
    Place place() const { return {Place::Connections, 0, text()}; }
    static ConnectionQuestion fromText(const QString &text); ///< What is no end is taken for none.
};

/// The words of `kinds`, "people,topics"; empty = all.
QString pathKindsText(PathKinds kinds);
/// Nothing when a word is none of people, awards, topics, series.
std::optional<PathKinds> pathKindsFromText(const QString &text);

/// The answer: the shortest chains, with what is needed to show them.
struct Connection {
    ConnectionQuestion question; ///< Its ends with ids and names.
    QList<Path> paths; ///< Shortest and rarest first; all have the same number of steps.
    QHash<qint64, FilmCard> films; ///< Of the ends and the paths, by id.
};

/// At most `most` chains. NotFound when an end is not in the catalogue. Cancelled when interrupted.
Result<Connection> readConnection(Catalogue &catalogue, const ConnectionQuestion &question, int most);

} // namespace laurels
