// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/facets.h"
#include "data/filmfilter.h"
#include "data/namesearch.h"
#include "data/query.h"
#include "data/result.h"
#include "data/searchresults.h"
#include "data/spelling.h"

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <span>

namespace laurels {

class AuthorityStore;
class FilmStore;

namespace sql {
class Database;
}

/// The questions that the search index answers. Any text is a valid query; every answer is cancelled when interrupted.
class Search
{
public:
    Search(sql::Database &database, FilmStore &films, AuthorityStore &authorities);
    ~Search();

    /// What an answer may cost.
    enum class Effort {
        Quick, ///< While somebody types: films are only counted where that takes no time.
        Whole,
    };

    /// Films and names for a query in the query language, best first: at most `films` films and `names` of each kind.
    Result<SearchResults> find(const QString &query, int films, int names, Effort effort = Effort::Whole);

    /// What to offer under the search field while `query` is typed.
    Result<Suggestions> suggest(const QString &query);

    /// Every film that matches, in no order.
    Result<FilmSet> filmSet(const QString &query);

    /// Every film that matches, best first: in the title from its start, in the title, among the people, among the
    /// other names, in logline and synopsis; whole words before beginnings, awarded films first among equals. Of a
    /// group larger than 10,000, the newest come first.
    Result<QList<FilmId>> filmIds(const QString &query);

    /// How the films that match divide, at most `most` values in a list. Values of one group that the query narrows to
    /// by facet parts (see FacetValue::part), or leaves out so, are counted without those parts: what the group says is
    /// what choosing otherwise would give.
    Result<Facets> facets(const QString &query, int most);

private:
    struct Plan;
    struct Tier;
    static const std::array<Tier, 8> Tiers; ///< The best first.
    Result<Plan> plan(const Query &query);
    Result<QList<FilmId>> all(const Plan &plan);
    Result<QList<FilmId>> best(const Plan &plan, qsizetype limit);
    Result<std::optional<QList<FilmId>>> fewInOrder(const Plan &plan, std::span<const Tier> tiers,
                                                    const FilmSet &known);
    Result<void> matchTier(const Plan &plan, const Tier &tier, FilmFilter::Order order,
                           const std::function<bool(FilmId)> &take);
    Result<QList<FilmId>> beginning(const Plan &plan, qsizetype limit);
    Result<QList<FilmId>> byAwards(const QList<FilmId> &ids);
    Result<void> count(SearchResults &results, const Plan &plan, qsizetype found, bool isAll, Effort effort);
    Result<void> readFilms(SearchResults &results, const Query &query, const QList<FilmId> &ids);
    Result<void> correct(SearchResults &results, const Query &query, const QString &text);
    Result<QString> mostUsed(const QStringList &words);
    Result<QString> asCatalogued(const QStringList &words);

    struct Statements;
    sql::Database &m_database;
    FilmStore &m_films;
    AuthorityStore &m_authorities;
    FilmFilter m_filter;
    Spelling m_spelling;
    NameSearch m_names;
    FacetCounter m_facets;
    std::unique_ptr<Statements> m_statements;
};

} // namespace laurels
