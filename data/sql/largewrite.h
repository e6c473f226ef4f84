// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace laurels::sql {

class Database;

/// Around a transaction that may write much. Up to 200 MB of what is new is held in memory: the file stays as it was
/// for whoever copies it meanwhile, and the disk is not waited for in between. Beyond that it is written as it comes,
/// and locked for readers until the end.
class LargeWrite
{
public:
    static constexpr int MostHeld = 200 * 1024; ///< Kilobytes.

    explicit LargeWrite(Database &database, int kilobytes = MostHeld); ///< Before the transaction begins.
    LargeWrite(LargeWrite &&other) noexcept;
    LargeWrite &operator=(LargeWrite &&) = delete;
    ~LargeWrite(); ///< After it has ended.

private:
    Database *m_database; ///< Null once moved from.
};

} // namespace laurels::sql
