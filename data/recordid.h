// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/id.h"

namespace laurels {

/// What can be edited and taken back.
enum class RecordKind { Film, Person, AwardBody, Term, Role };

/// Names one record of any kind, for what treats all of them alike, such as the history.
struct RecordId {
    RecordId() = default;
    RecordId(RecordKind recordKind, qint64 recordValue) : kind(recordKind), value(recordValue) { }
    RecordId(FilmId id) : kind(RecordKind::Film), value(id.value) { }
    RecordId(PersonId id) : kind(RecordKind::Person), value(id.value) { }
    RecordId(AwardBodyId id) : kind(RecordKind::AwardBody), value(id.value) { }
    RecordId(TermId id) : kind(RecordKind::Term), value(id.value) { }
    RecordId(RoleId id) : kind(RecordKind::Role), value(id.value) { }

    explicit operator bool() const { return value != 0; }
    friend auto operator<=>(RecordId, RecordId) = default;

    RecordKind kind = RecordKind::Film;
    qint64 value = 0; ///< A FilmId, PersonId, AwardBodyId, TermId or RoleId, by `kind`; 0 = none.
};

} // namespace laurels
