// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/result.h"

namespace laurels::sql {

class Database;

/// Around a transaction that may write much. Up to 200 MB of what is new is held in memory: the file stays as it was
/// for whoever copies it meanwhile, and the disk is not waited for in between. Beyond that it is written as it comes,
/// and locked for readers until the end.
class LargeWrite
{
public:
    explicit LargeWrite(Database &database); ///< Before the transaction begins.
    LargeWrite(LargeWrite &&other) noexcept;
    LargeWrite &operator=(LargeWrite &&) = delete;
    ~LargeWrite(); ///< After it has ended.

    Result<void> boundMemory(); ///< To be called every now and then; it looks each hundredth time.

private:
    Database *m_database; ///< Null once moved from.
    int m_calls = 0;
    bool m_spills = false; ///< More than is held in memory was written.
};

} // namespace laurels::sql
