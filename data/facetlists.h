// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/filmset.h"
#include "data/result.h"
#include "data/sql/database.h"

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace laurels {

namespace sql {
class Numbers;
}

/// What films are divided by. A value is the id of its record, or a year, or the first minute of a band of lengths.
enum class FacetKind { Topics, Series, Countries, Funding, Bodies, Directors, Years, Premieres, Lengths, Awarded };
constexpr size_t FacetKinds = 10;

struct ValueCount {
    qint64 value = 0;
    int films = 0;
};

/// How many films have each value, by kind, in no order; values that no film has are left out.
using FacetCounts = std::array<std::vector<ValueCount>, FacetKinds>;

/// Where bands of length begin, in minutes.
inline constexpr std::array LengthBands = {0, 40, 60, 90, 120};

/// Which values each film has, in memory: 65 MB and a second or two for a million films, and then some milliseconds
/// for any answer. What others and we ourselves write is followed film by film.
class FacetLists
{
public:
    explicit FacetLists(sql::Database &database);
    ~FacetLists();

    /// Reads what is not read yet, and films that were changed meanwhile. Cancelled when interrupted; what was read by
    /// then need not be read again.
    Result<void> prepare();
    bool isRead() const { return m_next == Sources; } ///< prepare() takes no time but for what has changed.

    FacetCounts count(const FilmSet &films) const; ///< Only once prepared.
    Result<FacetCounts> countFew(const FilmSet &films); ///< By SQL, without the lists: only for some thousand films.

private:
    static constexpr size_t Sources = 5;
    /// The values of all films from one place: those of film i are numbers[begin[i]] up to numbers[begin[i + 1]].
    struct Source {
        std::vector<quint32> begin;
        std::vector<quint32> numbers;
    };
    struct Value {
        FacetKind kind;
        qint64 value;
    };
    using Take = std::function<void(FilmId film, FacetKind kind, qint64 value)>;

    Result<void> readSource(size_t index);
    static void removeDoubles(Source &source);
    Result<std::optional<FilmSet>> changedFilms(); ///< Since m_change; nothing = all may have changed.
    Result<void> replace(const FilmSet &films); ///< By what the catalogue holds now.
    Result<FilmSet> readFew(const FilmSet &films, const Take &take); ///< Gives those that exist.
    std::vector<int> countNumbers(const FilmSet &films) const;
    void clear();

    sql::Database &m_database;
    std::array<std::unique_ptr<sql::Numbers>, Sources> m_few; ///< The statements of readFew().
    size_t m_next = 0; ///< The first source that is not read.
    std::array<Source, Sources> m_sources;
    std::vector<Value> m_values; ///< By number.
    std::vector<int> m_totals; ///< Films with each value, by number; only once all sources are read.
    FilmSet m_all;
    FilmSet m_changed; ///< Films that the sources no longer hold for; their values stand in
    std::unordered_map<qint64, std::vector<quint32>> m_newer; ///< this, by film.
    sql::Database::Writes m_writes; ///< When the lists were as they are now.
    qint64 m_change = -1; ///< The newest change of the history then; -1 = nothing is read.
};

} // namespace laurels
