// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/statistics.h"

#include "data/sql/numbers.h"
#include "data/sql/statement.h"

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr qsizetype MostBodies = 12;
constexpr qsizetype MostTopics = 6;
constexpr int LengthBand = 10; ///< Minutes.
constexpr qint64 TopicKind = 0;

/// One way through the table costs less than one through the index of each column.
constexpr auto Films = u"SELECT id, year, length_min, gaps FROM film";
constexpr auto PeopleOfFilms = u"SELECT person_id, film_id FROM credit ORDER BY person_id";
constexpr auto AllPeople = u"SELECT count(*) FROM person WHERE film_count > 0";
constexpr auto AwardsWithoutBody = u"SELECT count(*) FROM award WHERE body_id IS NULL";
constexpr auto Awards = u"SELECT body_id, film_id FROM award ORDER BY body_id";
constexpr auto Bodies = u"SELECT id, award_count FROM award_body";
constexpr auto BodyName = u"SELECT name FROM award_body WHERE id = :id";
constexpr auto Topics = u"SELECT id, film_count FROM term WHERE kind = ?";
constexpr auto TopicName = u"SELECT name FROM term WHERE id = :id";
constexpr auto FilmsOfTopic = u"SELECT DISTINCT film_id FROM film_term WHERE term_id = ?";
QList<Bar> barsOf(const std::map<int, int> &counts)
{
    QList<Bar> bars;
    for (const auto &[from, count] : counts)
        bars << Bar{from, count};
    return bars;
}

bool isAmong(const FilmSet *only, qint64 film)
{
    return !only || only->contains(FilmId{film});
}

/// The largest of `counts` first, at most `most`.
QList<std::pair<qint64, int>> largest(const std::map<qint64, int> &counts, qsizetype most)
{
    QList<std::pair<qint64, int>> order(counts.begin(), counts.end());
    std::ranges::stable_sort(order, [](const auto &a, const auto &b) { return a.second > b.second; });
    return order.first(qMin(most, order.size()));
}

Result<QString> nameOf(sql::Database &database, const char16_t *sql, qint64 id)
{
    const auto name =
        sql::Statement(database, sql).bind(":id"_L1, id).first([](sql::Row &row) { return row.take<QString>(); });
    return name ? Result<QString>(name->value_or(QString())) : name.error();
}

/// `minutes`: films by their length.
void addLengths(Statistics &statistics, const std::map<int, int> &minutes)
{
    int known = 0;
    for (const auto &[length, count] : minutes)
        known += count;
    std::map<int, int> bands;
    int before = 0;
    for (const auto &[length, count] : minutes) {
        bands[length / LengthBand * LengthBand] += count;
        statistics.minutes += qint64(length) * count;
        if (before < (known + 1) / 2 && before + count >= (known + 1) / 2)
            statistics.medianLength = length;
        before += count;
    }
    statistics.lengths = barsOf(bands);
}

} // namespace

Result<Statistics> StatisticsReader::read(const FilmSet *only)
{
    Statistics statistics;
    for (const auto step :
         {&StatisticsReader::readFilms, &StatisticsReader::readPeopleAndAwards, &StatisticsReader::readTopics})
        if (auto done = (this->*step)(statistics, only); !done)
            return done.error();
    return statistics;
}

Result<void> StatisticsReader::readFilms(Statistics &statistics, const FilmSet *only)
{
    std::map<int, int> years;
    std::map<int, int> minutes;
    std::array<int, std::size(AllGaps)> gaps{};
    m_years.clear();
    const auto done = sql::Numbers(m_database, Films).read({}, [&](const qint64 *columns) {
        const auto [film, year, length, lacking] = std::array{columns[0], columns[1], columns[2], columns[3]};
        if (!isAmong(only, film))
            return true;
        ++statistics.films;
        ++(year ? years[int(year)] : statistics.filmsWithoutYear);
        if (size_t(film) >= m_years.size())
            m_years.resize(size_t(film) * 5 / 4 + 1);
        m_years[size_t(film)] = qint16(year);
        if (length)
            ++minutes[int(length)];
        for (size_t i = 0; i < gaps.size(); ++i)
            gaps[i] += lacking & qint64(AllGaps[i]) ? 1 : 0;
        return true;
    });
    if (!done)
        return done;
    statistics.filmsPerYear = barsOf(years);
    addLengths(statistics, minutes);
    for (size_t i = 0; i < gaps.size(); ++i)
        statistics.gaps << std::pair(AllGaps[i], gaps[i]);
    return {};
}

Result<void> StatisticsReader::readPeopleAndAwards(Statistics &statistics, const FilmSet *only)
{
    std::map<qint64, int> awards;
    Result<void> done;
    if (!only) {
        const auto people = m_database.number(QString::fromUtf16(AllPeople));
        if (!people)
            return people.error();
        statistics.people = int(*people);
        const auto withoutBody = m_database.number(QString::fromUtf16(AwardsWithoutBody));
        if (!withoutBody)
            return withoutBody.error();
        statistics.awards = int(*withoutBody);
    } else {
        qint64 last = 0;
        done = sql::Numbers(m_database, PeopleOfFilms).read({}, [&](const qint64 *columns) {
            if (columns[0] != last && isAmong(only, columns[1])) {
                last = columns[0];
                ++statistics.people;
            }
            return true;
        });
        if (!done)
            return done;
    }
    done = sql::Numbers(m_database, only ? Awards : Bodies).read({}, [&](const qint64 *columns) {
        if (!only)
            awards[columns[0]] = int(columns[1]);
        else if (isAmong(only, columns[1]))
            ++awards[columns[0]];
        return true;
    });
    if (!done)
        return done;
    for (const auto &[body, count] : awards)
        statistics.awards += count;
    awards.erase(0); // awards of a body that nobody recorded
    for (const auto &[body, count] : largest(awards, MostBodies)) {
        const auto name = nameOf(m_database, BodyName, body);
        if (!name)
            return name.error();
        if (count > 0)
            statistics.bodies << Statistics::Body{AwardBodyId{body}, *name, count};
    }
    return {};
}

Result<void> StatisticsReader::readTopics(Statistics &statistics, const FilmSet *only)
{
    std::map<qint64, int> counts;
    auto done = sql::Numbers(m_database, Topics).read({TopicKind}, [&counts](const qint64 *columns) {
        counts[columns[0]] = int(columns[1]);
        return true;
    });
    if (!done)
        return done;
    QList<Statistics::Topic> &topics = statistics.topics;
    for (const auto &[topic, films] : largest(counts, qsizetype(counts.size()))) {
        if (topics.size() == MostTopics && films <= topics.constLast().films)
            break; // neither this one nor those that follow can have more of the films in question
        Statistics::Topic each{.id = TermId{topic}, .name = {}, .films = 0, .decades = {}};
        std::map<int, int> decades;
        done = sql::Numbers(m_database, FilmsOfTopic).read({topic}, [&](const qint64 *columns) {
            if (isAmong(only, columns[0])) {
                ++each.films;
                const auto film = size_t(columns[0]);
                if (const int year = film < m_years.size() ? m_years[film] : 0)
                    ++decades[year / 10 * 10];
            }
            return true;
        });
        const auto name = done ? nameOf(m_database, TopicName, topic) : Result<QString>(done.error());
        if (!name)
            return name.error();
        if (each.films == 0)
            continue;
        each.name = *name;
        each.decades = barsOf(decades);
        const auto after = std::ranges::upper_bound(topics, each.films, std::greater(), &Statistics::Topic::films);
        topics.insert(after, each);
        topics.resize(qMin(MostTopics, topics.size()));
    }
    return {};
}

} // namespace laurels
