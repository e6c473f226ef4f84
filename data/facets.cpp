// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/facets.h"

#include "data/authority.h"
#include "data/filmreader.h"
#include "data/sql/numbers.h"
#include "data/sql/statement.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>
#include <sqlite3.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr qsizetype MostBySql = 2000; ///< Films; from here on the lists in memory are quicker.

/// What is counted. The number of a value is the id of its record, or the year, or the band of lengths.
enum Kind { Terms, Bodies, Directors, Funding, Years, Premieres, Lengths, Awarded, KindCount };

/// Each answers pairs of a value and a film, some of them twice, in no order that counts.
constexpr std::array Pairs = {
    u"SELECT term_id, film_id FROM film_term WHERE kind IN (0, 1, 2)",
    u"SELECT body_id, film_id FROM award WHERE body_id IS NOT NULL",
    u"SELECT person_id, film_id FROM credit WHERE role_id ="
    " (SELECT id FROM vocabulary WHERE kind = 'role' AND code = 'director')",
    u"SELECT funding_id, id FROM film WHERE funding_id IS NOT NULL",
    u"SELECT year, id FROM film WHERE year IS NOT NULL",
    u"SELECT premiere_from / 10000, id FROM film WHERE premiere_from IS NOT NULL",
    u"SELECT length_min, id FROM film WHERE length_min IS NOT NULL",
    u"SELECT 1, film_id FROM award WHERE result_id IN (SELECT id FROM vocabulary"
    " WHERE kind = 'result' AND code IN ('won', 'special-mention', 'unknown'))",
};
/// The same for a few films, whose ids are a JSON array: CROSS, for they are where SQLite is to begin.
constexpr std::array PairsOfFew = {
    u"SELECT term_id, film_id FROM json_each(?) j CROSS JOIN film_term x ON x.film_id = j.value AND x.kind IN (0, 1, "
    u"2)",
    u"SELECT body_id, film_id FROM json_each(?) j CROSS JOIN award a ON a.film_id = j.value WHERE body_id IS NOT NULL",
    u"SELECT person_id, film_id FROM json_each(?) j CROSS JOIN credit c ON c.film_id = j.value WHERE role_id ="
    " (SELECT id FROM vocabulary WHERE kind = 'role' AND code = 'director')",
    u"SELECT funding_id, f.id FROM json_each(?) j CROSS JOIN film f ON f.id = j.value WHERE funding_id IS NOT NULL",
    u"SELECT year, f.id FROM json_each(?) j CROSS JOIN film f ON f.id = j.value WHERE year IS NOT NULL",
    u"SELECT premiere_from / 10000, f.id FROM json_each(?) j CROSS JOIN film f ON f.id = j.value"
    " WHERE premiere_from IS NOT NULL",
    u"SELECT length_min, f.id FROM json_each(?) j CROSS JOIN film f ON f.id = j.value WHERE length_min IS NOT NULL",
    u"SELECT 1, film_id FROM json_each(?) j CROSS JOIN award a ON a.film_id = j.value WHERE result_id IN (SELECT id"
    " FROM vocabulary WHERE kind = 'result' AND code IN ('won', 'special-mention', 'unknown'))",
};
static_assert(Pairs.size() == KindCount && PairsOfFew.size() == KindCount);

constexpr auto TermNames = u"SELECT id, kind, name FROM term WHERE id IN (SELECT value FROM json_each(:ids))";
constexpr auto BodyNames = u"SELECT id, 0, name FROM award_body WHERE id IN (SELECT value FROM json_each(:ids))";
constexpr auto PersonNames = u"SELECT id, 0, name FROM person WHERE id IN (SELECT value FROM json_each(:ids))";

/// Where bands of length begin, in minutes.
constexpr std::array LengthBands = {0, 40, 60, 90, 120};

int bandOf(qint64 minutes)
{
    return int(std::ranges::upper_bound(LengthBands, int(minutes)) - LengthBands.begin()) - 1;
}

QString tr(const char *text)
{
    return QCoreApplication::translate("laurels::Facets", text);
}

FacetValue lengthBand(int band, int count)
{
    const int from = LengthBands.at(size_t(band));
    if (band == 0)
        return {tr("under %1 min").arg(LengthBands[1]), count, u"length:<%1"_s.arg(LengthBands[1])};
    if (size_t(band) + 1 == LengthBands.size())
        return {tr("%1 min and more").arg(from), count, u"length:>=%1"_s.arg(from)};
    const int to = LengthBands.at(size_t(band) + 1) - 1;
    return {tr("%1 to %2 min").arg(from).arg(to), count, u"length:%1..%2"_s.arg(from).arg(to)};
}

/// The `most` values that most films have: of several hundred thousand people only these need a name.
std::map<qint64, int> mostFrequent(const std::map<qint64, int> &values, int most)
{
    std::vector<std::pair<int, qint64>> order;
    for (const auto &[value, count] : values)
        order.emplace_back(-count, value);
    const auto end = order.begin() + std::min<qsizetype>(most, qsizetype(order.size()));
    std::partial_sort(order.begin(), end, order.end());
    std::map<qint64, int> first;
    for (auto it = order.begin(); it != end; ++it)
        first[it->second] = -it->first;
    return first;
}

QString exactly(const QString &name, QString value)
{
    return name + u":=\""_s + value.replace(u'"', u' ') + u'"';
}

} // namespace

/// All films of each value, one list behind the other.
struct FacetCounter::Lists {
    struct List {
        Kind kind;
        qint64 value;
        size_t begin;
        size_t end;
    };
    std::vector<List> lists;
    std::vector<quint32> films;
    qint64 dataVersion = 0; ///< When they were read,
    qint64 changes = 0; ///< by others and by ourselves.
};

/// How many films have each value, by kind.
struct FacetCounter::Counts {
    int films = 0;
    std::array<std::map<qint64, int>, KindCount> values;
};

struct FacetCounter::Statements {
    explicit Statements(sql::Database &database)
        : termNames(database, TermNames), bodyNames(database, BodyNames), personNames(database, PersonNames)
    {
        for (size_t kind = 0; kind < KindCount; ++kind)
            pairsOfFew[kind] = std::make_unique<sql::Numbers>(database, QStringView(PairsOfFew.at(kind)));
    }
    std::array<std::unique_ptr<sql::Numbers>, KindCount> pairsOfFew;
    sql::Statement termNames, bodyNames, personNames;
};

FacetCounter::FacetCounter(sql::Database &database)
    : m_database(database), m_statements(std::make_unique<Statements>(database))
{
}

FacetCounter::~FacetCounter() = default;

Result<void> FacetCounter::prepare()
{
    const qint64 version = m_database.number(u"PRAGMA data_version"_s).value_or(0);
    const qint64 changes = sqlite3_total_changes64(m_database.handle());
    if (m_lists && m_lists->dataVersion == version && m_lists->changes == changes)
        return {};
    m_lists.reset();
    if (auto done = load(); !done)
        return done;
    m_lists->dataVersion = version;
    m_lists->changes = changes;
    return {};
}

Result<void> FacetCounter::load()
{
    auto loaded = std::make_unique<Lists>();
    for (int kind = 0; kind < KindCount; ++kind) {
        std::map<qint64, std::vector<quint32>> films; // by value
        std::vector<quint32> *last = nullptr;
        qint64 lastValue = -1;
        const auto done =
            sql::Numbers(m_database, QStringView(Pairs.at(size_t(kind)))).read({}, [&](const qint64 *pair) {
                const qint64 value = kind == Lengths ? bandOf(pair[0]) : pair[0];
                if (!last || value != lastValue) {
                    last = &films[value];
                    lastValue = value;
                }
                last->push_back(quint32(pair[1]));
                return true;
            });
        if (!done)
            return done;
        for (auto &[value, list] : films) {
            std::ranges::sort(list);
            list.erase(std::unique(list.begin(), list.end()), list.end());
            const size_t begin = loaded->films.size();
            loaded->films.insert(loaded->films.end(), list.begin(), list.end());
            loaded->lists.push_back({Kind(kind), value, begin, loaded->films.size()});
        }
    }
    loaded->films.shrink_to_fit();
    m_lists = std::move(loaded);
    return {};
}

FacetCounter::Counts FacetCounter::countByLists(const FilmSet &films) const
{
    Counts counts;
    for (const Lists::List &list : m_lists->lists) {
        int count = 0;
        for (size_t i = list.begin; i < list.end; ++i)
            count += films.contains(FilmId{m_lists->films[i]}) ? 1 : 0;
        if (count > 0)
            counts.values[list.kind][list.value] = count;
    }
    return counts;
}

Result<FacetCounter::Counts> FacetCounter::countBySql(const FilmSet &films)
{
    Counts counts;
    const QVariantList ids{idsAsJson(films.ids())};
    for (size_t kind = 0; kind < KindCount; ++kind) {
        std::vector<std::pair<qint64, qint64>> pairs;
        const auto done = m_statements->pairsOfFew.at(kind)->read(ids, [&](const qint64 *pair) {
            pairs.emplace_back(kind == Lengths ? bandOf(pair[0]) : pair[0], pair[1]);
            return true;
        });
        if (!done)
            return done.error();
        std::ranges::sort(pairs);
        pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
        for (const auto &[value, film] : pairs)
            ++counts.values.at(kind)[value];
    }
    return counts;
}

Result<Facets> FacetCounter::count(const FilmSet &films, int most)
{
    const qsizetype count = films.count();
    if (count > MostBySql)
        if (auto done = prepare(); !done)
            return done.error();
    auto counts = count > MostBySql ? Result<Counts>(countByLists(films)) : countBySql(films);
    if (!counts)
        return counts.error();
    counts->films = int(count);
    return named(*counts, most);
}

/// Gives the most frequent values their names.
Result<Facets> FacetCounter::named(const Counts &counts, int most)
{
    Facets facets{.films = counts.films};
    const auto awarded = counts.values[Awarded].find(1);
    facets.awarded = awarded == counts.values[Awarded].end() ? 0 : awarded->second;
    facets.unawarded = facets.films - facets.awarded;

    struct Name {
        qint64 id;
        int kind;
        QString name;
        int count = 0;
    };
    const auto read = [](const std::map<qint64, int> &values, sql::Statement &statement) -> Result<QList<Name>> {
        QList<FilmId> ids; // of whatever; only for their spelling as JSON
        for (const auto &[value, count] : values)
            ids << FilmId{value};
        auto names = statement.bind(":ids"_L1, idsAsJson(ids)).all([](sql::Row &row) {
            return Name{.id = row.take<qint64>(), .kind = row.take<int>(), .name = row.take<QString>()};
        });
        if (!names)
            return names;
        for (Name &name : *names)
            name.count = values.at(name.id);
        std::ranges::sort(*names, [](const Name &a, const Name &b) {
            return std::tuple(-a.count, a.name) < std::tuple(-b.count, b.name);
        });
        return names;
    };
    const auto add = [most](QList<FacetValue> &list, const QString &name, const Name &value) {
        if (list.size() < most)
            list << FacetValue{value.name, value.count, exactly(name, value.name)};
    };

    const auto terms = read(counts.values[Terms], m_statements->termNames);
    const auto bodies = read(counts.values[Bodies], m_statements->bodyNames);
    const auto funding = read(counts.values[Funding], m_statements->termNames);
    const auto directors = read(mostFrequent(counts.values[Directors], most), m_statements->personNames);
    for (const auto *names : {&terms, &bodies, &funding, &directors})
        if (!*names)
            return names->error();
    for (const Name &term : *terms)
        add(term.kind == Term::Topic    ? facets.topics
            : term.kind == Term::Series ? facets.series
                                        : facets.countries,
            term.kind == Term::Topic    ? u"topic"_s
            : term.kind == Term::Series ? u"series"_s
                                        : u"country"_s,
            term);
    for (const Name &body : *bodies)
        add(facets.awardBodies, u"body"_s, body);
    for (const Name &each : *funding)
        add(facets.funding, u"funding"_s, each);
    for (const Name &director : *directors)
        add(facets.directors, u"director"_s, director);
    for (const auto &[band, count] : counts.values[Lengths])
        facets.lengths << lengthBand(int(band), count);
    for (const auto &[year, count] : counts.values[Years]) {
        const qint64 decade = year / 10 * 10;
        const QString name = tr("%1s").arg(decade);
        if (facets.decades.isEmpty() || facets.decades.constLast().name != name)
            facets.decades << FacetValue{name, 0, u"year:%1..%2"_s.arg(decade).arg(decade + 9)};
        facets.decades.last().count += count;
    }
    for (const auto &[year, count] : counts.values[Premieres])
        facets.premieres << FacetValue{QString::number(year), count, u"premiere:%1"_s.arg(year)};
    return facets;
}

} // namespace laurels
