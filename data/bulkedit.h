// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/history.h"

#include <QJsonValue>

#include <functional>

namespace laurels {

class Catalogue;

/// What happens to one field of many films.
struct BulkChange {
    enum Action {
        Set, ///< The field gets the value; null clears it.
        Add, ///< The value, a list, goes behind what the field has; what is there already is not added again.
        Remove, ///< Every entry of the field that an entry of the value, a list, describes is taken out.
    };
    Action action = Set;
    QString field; ///< A key of a film's JSON: "topics", "credits", "fundingInitiative".
    /// In the film's JSON. For Remove an entry need not be whole: {"role": "Director"} takes out every director.
    QJsonValue value;
};

/// Changes many films at once: all of them or none, as one change that Undo takes back in one step.
class BulkEdit
{
public:
    explicit BulkEdit(Catalogue &catalogue) : m_catalogue(catalogue) { }

    struct Preview {
        int films = 0; ///< How many were looked at.
        int changing = 0; ///< How many of them would become different.
        QList<ChangedField> examples; ///< What would change on the first of them.
        QString problem; ///< Why it would be refused, with the film's title; empty = it would not.
    };
    /// What apply() would do. Looks at `sample` films at most, so that it answers at once for very many.
    Result<Preview> preview(const QList<FilmId> &films, const QList<BulkChange> &changes, int sample = 1000);

    /// Answers the change; nothing when no film became different. `goesOn` hears how many films are done; when it says
    /// no, nothing was written and the answer is Cancelled.
    Result<std::optional<Change>> apply(const QList<FilmId> &films, const QList<BulkChange> &changes,
                                        const std::function<bool(int)> &goesOn = {});

private:
    Catalogue &m_catalogue;
};

/// `film` as the changes leave it. Invalid when a value is none that the field can have.
Result<Film> changed(const Film &film, const QList<BulkChange> &changes);

} // namespace laurels
