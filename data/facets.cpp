// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/facets.h"

#include "data/filmreader.h"
#include "data/sql/statement.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr qsizetype MostBySql = 2000; ///< Films; from here on the lists in memory are quicker.
constexpr qint64 SmallCatalogue = 20'000; ///< Films; these lists take no longer to read than an answer by SQL.

constexpr auto LastFilm = u"SELECT coalesce(max(id), 0) FROM film";
constexpr auto TermNames = u"SELECT id, name FROM term WHERE id IN (SELECT value FROM json_each(:ids))";
constexpr auto BodyNames = u"SELECT id, name FROM award_body WHERE id IN (SELECT value FROM json_each(:ids))";
constexpr auto PersonNames = u"SELECT id, name FROM person WHERE id IN (SELECT value FROM json_each(:ids))";

QString tr(const char *text)
{
    return QCoreApplication::translate("laurels::Facets", text);
}

FacetValue lengthBand(qint64 from, int films)
{
    const auto band = std::ranges::find(LengthBands, int(from));
    if (band == LengthBands.begin())
        return {tr("under %1 min").arg(LengthBands[1]), films, u"length:<%1"_s.arg(LengthBands[1])};
    if (band + 1 == LengthBands.end())
        return {tr("%1 min and more").arg(from), films, u"length:>=%1"_s.arg(from)};
    const int to = *std::next(band) - 1;
    return {tr("%1 to %2 min").arg(from).arg(to), films, u"length:%1..%2"_s.arg(from).arg(to)};
}

QString exactly(const QString &field, QString value)
{
    return field + u":=\""_s + value.replace(u'"', u' ') + u'"';
}

} // namespace

struct FacetCounter::Statements {
    explicit Statements(sql::Database &database)
        : termNames(database, TermNames), bodyNames(database, BodyNames), personNames(database, PersonNames)
    {
    }
    sql::Statement termNames, bodyNames, personNames;
};

FacetCounter::FacetCounter(sql::Database &database)
    : m_database(database), m_statements(std::make_unique<Statements>(database)), m_lists(database)
{
}

FacetCounter::~FacetCounter() = default;

Result<bool> FacetCounter::wantsLists(qsizetype films)
{
    if (films > MostBySql || m_lists.isRead())
        return true;
    const auto last = m_database.number(QString::fromUtf16(LastFilm));
    return last ? Result<bool>(*last <= SmallCatalogue) : last.error();
}

Result<Facets> FacetCounter::count(const FilmSet &films, int most)
{
    const qsizetype count = films.count();
    const auto byLists = wantsLists(count);
    if (!byLists)
        return byLists.error();
    if (*byLists)
        if (auto done = m_lists.prepare(); !done)
            return done.error();
    const auto counts = *byLists ? Result<FacetCounts>(m_lists.count(films)) : m_lists.countFew(films);
    return counts ? named(*counts, int(count), most) : counts.error();
}

/// The `most` values that most films have, which alone are named: of people there are hundreds of thousands.
Result<QList<FacetValue>> FacetCounter::mostFrequent(std::vector<ValueCount> values, const QString &field,
                                                     sql::Statement &names, int most)
{
    const auto end = values.begin() + std::min<qsizetype>(most, qsizetype(values.size()));
    std::ranges::partial_sort(values, end, [](const ValueCount &a, const ValueCount &b) {
        return std::tuple(-a.films, a.value) < std::tuple(-b.films, b.value);
    });
    QList<FilmId> ids; // of whatever; only for their spelling as JSON
    QHash<qint64, int> films;
    for (auto value = values.begin(); value != end; ++value) {
        ids << FilmId{value->value};
        films.insert(value->value, value->films);
    }
    auto named = names.bind(":ids"_L1, idsAsJson(ids)).all([&](sql::Row &row) {
        const int count = films.value(row.take<qint64>());
        const QString name = row.take<QString>();
        return FacetValue{name, count, exactly(field, name)};
    });
    if (named)
        std::ranges::sort(*named, [](const FacetValue &a, const FacetValue &b) {
            return std::tuple(-a.count, a.name) < std::tuple(-b.count, b.name);
        });
    return named;
}

Result<Facets> FacetCounter::named(const FacetCounts &counts, int films, int most)
{
    Facets facets{.films = films};
    const auto of = [&counts](FacetKind kind) -> const std::vector<ValueCount> & { return counts.at(size_t(kind)); };
    const auto inOrder = [&of](FacetKind kind) {
        std::vector<ValueCount> values = of(kind);
        std::ranges::sort(values, {}, &ValueCount::value);
        return values;
    };
    facets.awarded = of(FacetKind::Awarded).empty() ? 0 : of(FacetKind::Awarded).front().films;
    facets.unawarded = facets.films - facets.awarded;
    struct Group {
        FacetKind kind;
        QLatin1StringView field;
        sql::Statement &names;
        QList<FacetValue> &list;
    };
    for (const Group &group :
         {Group{FacetKind::Topics, "topic"_L1, m_statements->termNames, facets.topics},
          Group{FacetKind::Series, "series"_L1, m_statements->termNames, facets.series},
          Group{FacetKind::Countries, "country"_L1, m_statements->termNames, facets.countries},
          Group{FacetKind::Funding, "funding"_L1, m_statements->termNames, facets.funding},
          Group{FacetKind::Bodies, "body"_L1, m_statements->bodyNames, facets.awardBodies},
          Group{FacetKind::Directors, "director"_L1, m_statements->personNames, facets.directors}}) {
        auto values = mostFrequent(of(group.kind), group.field, group.names, most);
        if (!values)
            return values.error();
        group.list = std::move(*values);
    }
    for (const ValueCount &length : inOrder(FacetKind::Lengths))
        facets.lengths << lengthBand(length.value, length.films);
    for (const ValueCount &year : inOrder(FacetKind::Years)) {
        const qint64 decade = year.value / 10 * 10;
        const QString name = tr("%1s").arg(decade);
        if (facets.decades.isEmpty() || facets.decades.constLast().name != name)
            facets.decades << FacetValue{name, 0, u"year:%1..%2"_s.arg(decade).arg(decade + 9)};
        facets.decades.last().count += year.films;
    }
    for (const ValueCount &year : inOrder(FacetKind::Premieres))
        facets.premieres << FacetValue{QString::number(year.value), year.films, u"premiere:%1"_s.arg(year.value)};
    return facets;
}

} // namespace laurels
