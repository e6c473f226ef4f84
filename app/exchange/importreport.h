// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/filmimport.h"

#include <QList>

#include <array>

namespace laurels {

/// What became of the records of an import.
class ImportReport
{
public:
    /// Something that was left out: a record, or one field of it.
    struct Problem {
        QString file;
        qint64 line = 0; ///< Where the record begins, from 1.
        qint64 record = 0; ///< Which of those read, from 1.
        QString field; ///< The path of it, "awards[2].year"; empty = the record as a whole.
        QString reason; ///< A sentence.
    };

    void read() { ++m_read; }
    void count(FilmImport::Outcome outcome) { ++m_counts[size_t(outcome)]; }
    void problem(const QString &file, qint64 line, const QString &field, const QString &reason);
    void refused(const QString &file, qint64 line, const QString &field, const QString &reason); ///< A whole record.

    /// Nothing in what was given could be taken for a film, and something was wrong with it.
    bool isFailure() const { return m_refused == m_read && !m_problems.isEmpty(); }

    qint64 records() const { return m_read; } ///< So far.
    qint64 added() const { return counted(FilmImport::Outcome::Added); }
    qint64 updated() const { return counted(FilmImport::Outcome::Updated); }
    qint64 unchanged() const { return counted(FilmImport::Outcome::Unchanged); }
    qint64 skipped() const { return counted(FilmImport::Outcome::Skipped); }
    const QList<Problem> &problems() const { return m_problems; } ///< The first hundred thousand.
    qint64 furtherProblems() const { return m_furtherProblems; } ///< Beyond these.

private:
    qint64 counted(FilmImport::Outcome outcome) const { return m_counts[size_t(outcome)]; }

    qint64 m_read = 0;
    qint64 m_refused = 0; ///< Whole records that were.
    std::array<qint64, 4> m_counts{};
    QList<Problem> m_problems;
    qint64 m_furtherProblems = 0;
};

} // namespace laurels
