// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>

#include <compare>
#include <functional>

namespace laurels {

/// The key of one record in a catalogue. Typed, so that a PersonId cannot be given where a FilmId is wanted.
template <class Tag> struct Id {
    qint64 value = 0; ///< 0 means "not saved yet", or "none".

    explicit operator bool() const { return value != 0; }
    friend auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using FilmId = Id<struct FilmTag>;
using PersonId = Id<struct PersonTag>;
using AwardBodyId = Id<struct AwardBodyTag>;
using TermId = Id<struct TermTag>;
using RoleId = Id<struct RoleTag>;
using ImageId = Id<struct ImageTag>;
using ChangeId = Id<struct ChangeTag>;

} // namespace laurels
