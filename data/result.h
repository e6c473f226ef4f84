// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace laurels {

/// Why something could not be done. Goes up untouched and is shown once, near where it happened.
struct Error {
    enum Kind {
        NotFound, ///< There is no such record or file.
        Conflict, ///< Somebody else changed the record since it was read.
        Invalid, ///< The input cannot be accepted; the message says what to change.
        Unavailable, ///< The file, disk or lock is not to be had at the moment; nothing was written.
        Damaged, ///< The file is no catalogue, a foreign one, or fails its check; it was left alone.
        NewerSchema, ///< The catalogue was made by a newer Laurels; it was left alone.
        Cancelled, ///< The person, or a newer request, stopped the work.
    };
    Kind kind;
    QString message; ///< A whole sentence for the person, translated.
    QString detail = {}; ///< For the log: the driver's words and the SQL. Never shown alone.
    int code = 0; ///< SQLite's extended result code; 0 = it did not come from there.
};

/// The value, or the Error that stood in the way.
template <class T> class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
    Result(Error error) : tl::expected<T, Error>(tl::unexpect, std::move(error)) { }
};

} // namespace laurels
