// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/authority.h"
#include "data/recordid.h"

namespace laurels {

/// `kept` with what only `incoming` knows: its values where `kept` has none, and the list entries that `kept` lacks,
/// behind its own. Nothing of `kept` is changed or lost. Names count, not ids.
Film mergedFilm(const Film &kept, const Film &incoming);

/// The same for two records of one person, and the names of `gone` as other names of the one kept.
Person mergedPerson(const Person &kept, const Person &gone);
AwardBody mergedAwardBody(const AwardBody &kept, const AwardBody &gone);

/// One record that takes the place of another on films.
struct Replacement {
    RecordId gone; ///< A person, award body, term or role.
    QString goneName;
    RecordId kept; ///< Of the same kind.
    QString keptName;
    QString keptShortName = {}; ///< Of an award body.
    QString keptDisambiguation = {}; ///< Of a person.
};

/// `film` with the one kept wherever it names the one that goes; an entry that is then there twice is left out.
Film replaced(const Film &film, const Replacement &replacement);

} // namespace laurels
