// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/facetlists.h"

#include "data/filmreader.h"
#include "data/sql/numbers.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr qsizetype MostFollowed = 5000; ///< Films changed, beyond which all are read anew.

enum { Films, Terms, Bodies, Awarded, Directors };

/// Each answers a film and its values, in no order that counts; see takeRow().
constexpr std::array AllRows = {
    u"SELECT id, year, premiere_from / 10000, length_min, funding_id FROM film",
    u"SELECT film_id, kind, term_id FROM film_term WHERE kind IN (0, 1, 2)",
    u"SELECT film_id, body_id FROM award WHERE body_id IS NOT NULL",
    u"SELECT film_id FROM award WHERE result_id IN (SELECT id FROM vocabulary"
    " WHERE kind = 'result' AND code IN ('won', 'special-mention', 'unknown'))",
    u"SELECT film_id, person_id FROM credit WHERE role_id ="
    " (SELECT id FROM vocabulary WHERE kind = 'role' AND code = 'director')",
};
/// The same for a few films, whose ids are a JSON array: CROSS, for they are where SQLite is to begin.
constexpr std::array RowsOfFew = {
    u"SELECT f.id, year, premiere_from / 10000, length_min, funding_id FROM json_each(?) j"
    " CROSS JOIN film f ON f.id = j.value",
    u"SELECT film_id, kind, term_id FROM json_each(?) j CROSS JOIN film_term x ON x.film_id = j.value"
    " AND x.kind IN (0, 1, 2)",
    u"SELECT film_id, body_id FROM json_each(?) j CROSS JOIN award a ON a.film_id = j.value WHERE body_id IS NOT NULL",
    u"SELECT film_id FROM json_each(?) j CROSS JOIN award a ON a.film_id = j.value WHERE result_id IN (SELECT id"
    " FROM vocabulary WHERE kind = 'result' AND code IN ('won', 'special-mention', 'unknown'))",
    u"SELECT film_id, person_id FROM json_each(?) j CROSS JOIN credit c ON c.film_id = j.value WHERE role_id ="
    " (SELECT id FROM vocabulary WHERE kind = 'role' AND code = 'director')",
};

constexpr auto NewestChange = u"SELECT coalesce(max(id), 0) FROM change_set";
/// Of the changes after the one given: whether it is a film that was changed, and which.
constexpr auto ChangedRecords = u"SELECT DISTINCT entity = 'film', entity_id FROM change_item WHERE set_id > ?";

/// Hands out the values of one row of the source; what is unknown reads as 0.
template <class Take> void takeRow(size_t source, const qint64 *columns, const Take &take)
{
    const FilmId film{columns[0]};
    switch (source) {
    case Films:
        if (columns[1])
            take(film, FacetKind::Years, columns[1]);
        if (columns[2])
            take(film, FacetKind::Premieres, columns[2]);
        if (columns[3])
            take(film, FacetKind::Lengths, *std::prev(std::ranges::upper_bound(LengthBands, int(columns[3]))));
        if (columns[4])
            take(film, FacetKind::Funding, columns[4]);
        return;
    case Terms:
        return take(film,
                    columns[1] == 0   ? FacetKind::Topics
                    : columns[1] == 1 ? FacetKind::Series
                                      : FacetKind::Countries,
                    columns[2]);
    case Bodies:
        return take(film, FacetKind::Bodies, columns[1]);
    case Awarded:
        return take(film, FacetKind::Awarded, 1);
    case Directors:
        return take(film, FacetKind::Directors, columns[1]);
    }
}

quint64 keyOf(FacetKind kind, qint64 value)
{
    return quint64(value) * FacetKinds + quint64(kind);
}

} // namespace

FacetLists::FacetLists(sql::Database &database) : m_database(database)
{
    for (size_t source = 0; source < Sources; ++source)
        m_few[source] = std::make_unique<sql::Numbers>(database, QStringView(RowsOfFew.at(source)));
}

FacetLists::~FacetLists() = default;

Result<void> FacetLists::prepare()
{
    const auto writes = m_database.writes();
    if (!writes)
        return writes.error();
    if (isRead() && m_writes == *writes)
        return {};
    const auto newest = m_database.number(QString::fromUtf16(NewestChange));
    if (!newest)
        return newest.error();
    auto changed = changedFilms();
    if (!changed)
        return changed.error();
    if (!*changed) {
        clear();
        m_change = *newest;
    }
    for (; m_next < Sources; ++m_next)
        if (auto done = readSource(m_next); !done)
            return done;
    if (m_totals.empty())
        m_totals = countNumbers(m_all);
    if (auto done = replace(changed->value_or(FilmSet())); !done)
        return done;
    m_change = *newest;
    m_writes = *writes;
    return {};
}

void FacetLists::clear()
{
    m_next = 0;
    m_sources = {};
    m_values.clear();
    m_totals.clear();
    m_all = {};
    m_changed = {};
    m_newer.clear();
}

Result<std::optional<FilmSet>> FacetLists::changedFilms()
{
    if (m_change < 0)
        return std::optional<FilmSet>();
    FilmSet films;
    qsizetype count = qsizetype(m_newer.size());
    bool isFollowed = true;
    const auto done = sql::Numbers(m_database, ChangedRecords).read({m_change}, [&](const qint64 *columns) {
        isFollowed = columns[0] && ++count <= MostFollowed;
        films.add(FilmId{columns[1]});
        return isFollowed;
    });
    if (!done)
        return done.error();
    return isFollowed ? std::optional(std::move(films)) : std::optional<FilmSet>();
}

Result<void> FacetLists::readSource(size_t index)
{
    std::unordered_map<quint64, quint32> numbers;
    std::vector<Value> values;
    std::vector<std::pair<quint32, quint32>> pairs; // of film and number
    FilmSet films;
    quint32 last = 0;
    const auto take = [&](FilmId film, FacetKind kind, qint64 value) {
        const auto [known, isNew] = numbers.try_emplace(keyOf(kind, value), quint32(m_values.size() + values.size()));
        if (isNew)
            values.push_back({kind, value});
        pairs.emplace_back(quint32(film.value), known->second);
    };
    const auto done = sql::Numbers(m_database, QStringView(AllRows.at(index))).read({}, [&](const qint64 *columns) {
        if (index == Films)
            films.add(FilmId{columns[0]});
        last = std::max(last, quint32(columns[0]));
        takeRow(index, columns, take);
        return true;
    });
    if (!done)
        return done;
    Source &source = m_sources.at(index);
    source.begin.assign(last + 2, 0);
    for (const auto &[film, number] : pairs)
        ++source.begin[film + 1];
    std::partial_sum(source.begin.begin(), source.begin.end(), source.begin.begin());
    source.numbers.resize(pairs.size());
    std::vector<quint32> next = source.begin;
    for (const auto &[film, number] : pairs)
        source.numbers[next[film]++] = number;
    removeDoubles(source);
    m_values.insert(m_values.end(), values.begin(), values.end());
    if (index == Films)
        m_all = std::move(films);
    return {};
}

/// A film may have several awards of one body.
void FacetLists::removeDoubles(Source &source)
{
    quint32 kept = 0;
    for (size_t film = 0; film + 1 < source.begin.size(); ++film) {
        const quint32 from = std::exchange(source.begin[film], kept);
        const quint32 to = source.begin[film + 1];
        std::sort(source.numbers.begin() + from, source.numbers.begin() + to);
        for (quint32 i = from; i < to; ++i)
            if (kept == source.begin[film] || source.numbers[kept - 1] != source.numbers[i])
                source.numbers[kept++] = source.numbers[i];
    }
    source.begin.back() = kept;
    source.numbers.resize(kept);
    source.numbers.shrink_to_fit();
}

Result<FilmSet> FacetLists::readFew(const FilmSet &films, const Take &take)
{
    FilmSet existing;
    const QVariantList ids{idsAsJson(films.ids())};
    for (size_t source = 0; source < Sources; ++source) {
        const auto done = m_few.at(source)->read(ids, [&](const qint64 *columns) {
            if (source == Films)
                existing.add(FilmId{columns[0]});
            takeRow(source, columns, take);
            return true;
        });
        if (!done)
            return done.error();
    }
    return existing;
}

Result<void> FacetLists::replace(const FilmSet &films)
{
    if (films.isEmpty())
        return {};
    std::unordered_map<quint64, quint32> numbers;
    for (quint32 i = 0; i < m_values.size(); ++i)
        numbers.emplace(keyOf(m_values[i].kind, m_values[i].value), i);
    std::unordered_map<qint64, std::vector<quint32>> newer;
    films.forEach([&newer](FilmId film) { newer[film.value]; });
    const auto existing = readFew(films, [&](FilmId film, FacetKind kind, qint64 value) {
        const auto [known, isNew] = numbers.try_emplace(keyOf(kind, value), quint32(m_values.size()));
        if (isNew)
            m_values.push_back({kind, value});
        std::vector<quint32> &its = newer[film.value];
        if (std::ranges::find(its, known->second) == its.end())
            its.push_back(known->second);
    });
    if (!existing)
        return existing.error();
    m_totals.resize(m_values.size());
    std::ranges::transform(m_totals, countNumbers(films), m_totals.begin(), std::minus());
    for (auto &[film, its] : newer)
        m_newer.insert_or_assign(film, std::move(its));
    m_changed |= films;
    m_all -= films;
    m_all |= *existing;
    std::ranges::transform(m_totals, countNumbers(films), m_totals.begin(), std::plus());
    return {};
}

std::vector<int> FacetLists::countNumbers(const FilmSet &films) const
{
    std::vector<int> counts(m_values.size());
    FilmSet unchanged = films;
    unchanged -= m_changed;
    for (const Source &source : m_sources)
        unchanged.forEach([&](FilmId film) {
            const auto at = size_t(film.value);
            if (at + 1 < source.begin.size())
                for (quint32 i = source.begin[at]; i < source.begin[at + 1]; ++i)
                    ++counts[source.numbers[i]];
        });
    for (const auto &[film, numbers] : m_newer)
        if (films.contains(FilmId{film}))
            for (const quint32 number : numbers)
                ++counts[number];
    return counts;
}

FacetCounts FacetLists::count(const FilmSet &films) const
{
    Q_ASSERT(isRead());
    FilmSet others = m_all;
    others -= films;
    std::vector<int> numbers;
    if (others.count() < films.count()) { // the fewer are counted
        numbers = countNumbers(others);
        std::ranges::transform(m_totals, numbers, numbers.begin(), std::minus());
    } else {
        numbers = countNumbers(films);
    }
    FacetCounts counts;
    for (size_t i = 0; i < numbers.size(); ++i)
        if (numbers[i] > 0)
            counts.at(size_t(m_values[i].kind)).push_back({m_values[i].value, numbers[i]});
    return counts;
}

Result<FacetCounts> FacetLists::countFew(const FilmSet &films)
{
    std::array<std::vector<std::pair<qint64, qint64>>, FacetKinds> pairs; // of value and film
    const auto read = readFew(films, [&pairs](FilmId film, FacetKind kind, qint64 value) {
        pairs.at(size_t(kind)).emplace_back(value, film.value);
    });
    if (!read)
        return read.error();
    FacetCounts counts;
    for (size_t kind = 0; kind < FacetKinds; ++kind) {
        std::ranges::sort(pairs[kind]);
        const auto end = std::unique(pairs[kind].begin(), pairs[kind].end());
        for (auto pair = pairs[kind].begin(); pair != end; ++pair) {
            if (counts[kind].empty() || counts[kind].back().value != pair->first)
                counts[kind].push_back({pair->first, 0});
            ++counts[kind].back().films;
        }
    }
    return counts;
}

} // namespace laurels
