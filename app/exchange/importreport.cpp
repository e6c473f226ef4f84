// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/importreport.h"

namespace laurels {

namespace {
constexpr qsizetype MostProblems = 100'000; ///< A file of nothing else would fill the memory.
}

void ImportReport::problem(const QString &file, qint64 line, const QString &field, const QString &reason)
{
    if (m_problems.size() < MostProblems)
        m_problems << Problem{file, line, m_read, field, reason};
    else
        ++m_furtherProblems;
}

void ImportReport::refused(const QString &file, qint64 line, const QString &field, const QString &reason)
{
    ++m_refused;
    count(FilmImport::Outcome::Skipped);
    problem(file, line, field, reason);
}

} // namespace laurels
