// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/filmset.h"
#include "data/fulltextquery.h"
#include "data/query.h"
#include "data/result.h"
#include "data/sql/numbers.h"
#include "data/wordendings.h"

#include <functional>
#include <map>
#include <memory>

namespace laurels {

/// Finds the films that an expression matches, all of them, as a set. Texts are answered by the full-text index, as
/// many of them in one question as belong together; everything else by an index of its own.
class FilmFilter
{
public:
    explicit FilmFilter(sql::Database &database) : m_database(database), m_endings(database) { }

    /// Cancelled when interrupted. A query that would read more than MostRows rows is answered with what was found by
    /// then; isComplete() tells.
    Result<FilmSet> films(const Expression &expression);
    bool isComplete() const { return m_rows < MostRows; } ///< Of the last answer.

    enum class Order { Any, NewestFirst }; ///< The newest first take twice as long to be read.
    /// The films whose texts match, until `take` says false.
    Result<void> match(const FullTextQuery &texts, Order order, const std::function<bool(FilmId)> &take);

    static constexpr int MostRows = 6'000'000;

private:
    Result<FilmSet> evaluate(const Expression &expression);
    Result<FilmSet> evaluateAll(const QList<Expression> &children);
    Result<FilmSet> evaluateAny(const QList<Expression> &children);
    Result<FilmSet> evaluateCondition(const Condition &condition);
    Result<FilmSet> evaluateGap(const Condition &condition);
    Result<FilmSet> everyFilm();
    Result<FilmSet> incomplete();
    Result<FilmSet> readKnown(const char16_t *sql);
    Result<FilmSet> read(const char16_t *sql, const QVariantList &values);
    Result<FilmSet> readText(const Expression &texts, FullTextIndex index);

    sql::Database &m_database;
    WordEndings m_endings;
    std::map<const char16_t *, std::unique_ptr<sql::Numbers>> m_statements; ///< By their SQL, prepared once.
    std::map<const char16_t *, FilmSet> m_known; ///< Of statements without values: they answer the same
    sql::Database::Writes m_writes; ///< until somebody has written.
    int m_rows = 0; ///< Read for the present answer.
};

/// Whether all of `expression` is words without an operator.
bool isPlainText(const Expression &expression);

} // namespace laurels
