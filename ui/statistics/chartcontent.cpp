// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/chartcontent.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <functional>
#include <map>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int MostBars = 150; ///< More years than that are counted by decades, or longer spans.
constexpr qsizetype MostBodies = 7;
constexpr int LengthStep = 10; ///< Minutes, as counted.
constexpr int Decade = 10; ///< Years.

QString tr(const char *text)
{
    return QCoreApplication::translate("laurels::Statistics", text);
}

QString number(int value)
{
    return QLocale().toString(value);
}

QString films(int count)
{
    return count == 1 ? tr("1 film") : tr("%1 films").arg(number(count));
}

Place filmsOf(const QString &query, const QString &part)
{
    return {Place::Films, 0, query.isEmpty() ? part : query + u' ' + part};
}

/// "2011", or "2010–2019" where a bar stands for more than one.
QString spanText(int from, int step)
{
    return step == 1 ? QString::number(from) : tr("%1–%2").arg(from).arg(from + step - 1);
}

QString spanQuery(const QString &name, int from, int step)
{
    return step == 1 ? u"%1:%2"_s.arg(name).arg(from) : u"%1:%2..%3"_s.arg(name).arg(from).arg(from + step - 1);
}

/// One entry a step from the first to the last, also where nothing is.
QList<ChartEntry> evenly(const std::map<int, int> &counts, int step, const std::function<ChartEntry(int, int)> &entry)
{
    QList<ChartEntry> entries;
    for (int from = counts.begin()->first; from <= counts.rbegin()->first; from += step) {
        const auto found = counts.find(from);
        entries << entry(from, found == counts.end() ? 0 : found->second);
        entries.last().isGap = entries.constLast().value == 0;
    }
    return entries;
}

const ChartEntry &largest(const QList<ChartEntry> &entries)
{
    return *std::ranges::max_element(entries, {}, &ChartEntry::value);
}

QString gapName(Gap gap)
{
    switch (gap) {
    case Gap::Image:
        return tr("Signature image");
    case Gap::Synopsis:
        return tr("Synopsis");
    case Gap::Logline:
        return tr("Logline");
    case Gap::Premiere:
        return tr("Premiere");
    case Gap::Length:
        return tr("Length");
    case Gap::Credits:
        return tr("Filmmakers with roles");
    }
    Q_UNREACHABLE();
}

QString gapOperator(Gap gap)
{
    switch (gap) {
    case Gap::Image:
        return u"no:image"_s;
    case Gap::Synopsis:
        return u"no:synopsis"_s;
    case Gap::Logline:
        return u"no:logline"_s;
    case Gap::Premiere:
        return u"no:premiere"_s;
    case Gap::Length:
        return u"no:length"_s;
    case Gap::Credits:
        return u"no:credits"_s;
    }
    Q_UNREACHABLE();
}

/// The first and the last decade that any of the topics has a film of.
std::pair<int, int> decadesOf(const QList<Statistics::Topic> &topics)
{
    int first = 0;
    int last = 0;
    for (const Statistics::Topic &topic : topics) {
        for (const Bar &decade : topic.decades) {
            first = first == 0 ? decade.from : qMin(first, decade.from);
            last = qMax(last, decade.from);
        }
    }
    return {first, last};
}

} // namespace

ChartContent filmsPerYear(const Statistics &statistics, const QString &query)
{
    ChartContent chart{.heading = tr("Films per year"),
                       .subtitle = tr("Select a bar to see its films."),
                       .summary = tr("No film has a year."),
                       .columns = {tr("Year"), tr("Films")},
                       .entries = {}};
    if (statistics.filmsPerYear.isEmpty())
        return chart;
    const int first = statistics.filmsPerYear.constFirst().from;
    const int last = statistics.filmsPerYear.constLast().from;
    int step = 1;
    while ((last - first) / step >= MostBars)
        step *= Decade;
    std::map<int, int> counts;
    for (const Bar &year : statistics.filmsPerYear)
        counts[year.from / step * step] += year.count;
    chart.entries = evenly(counts, step, [&](int from, int count) {
        const QString years = spanText(from, step);
        return ChartEntry{.label = QString::number(from),
                          .cells = {years, number(count)},
                          .spoken = tr("%1, %2").arg(years, films(count)),
                          .value = count,
                          .place = filmsOf(query, spanQuery(u"year"_s, from, step))};
    });
    const ChartEntry &most = largest(chart.entries);
    chart.summary = tr("Films from %1 to %2; most are of %3, %4.")
                        .arg(first)
                        .arg(last)
                        .arg(most.cells.constFirst(), films(most.value));
    if (const int without = statistics.filmsWithoutYear; without > 0) {
        const QString rest =
            without == 1 ? tr("1 film has no year.") : tr("%1 films have no year.").arg(number(without));
        chart.summary += u' ' + rest;
        chart.subtitle += u' ' + rest;
    }
    return chart;
}

ChartContent awardsPerBody(const Statistics &statistics, const QString &query)
{
    const auto awards = [](int count) { return count == 1 ? tr("1 award") : tr("%1 awards").arg(number(count)); };
    ChartContent chart{.heading = tr("Awards per body"),
                       .subtitle = tr("Those with most awards."),
                       .summary = tr("No award has a body."),
                       .columns = {tr("Award body"), tr("Awards")},
                       .entries = {}};
    for (const Statistics::Body &body : statistics.bodies.first(qMin(MostBodies, statistics.bodies.size())))
        chart.entries << ChartEntry{
            .label = body.name,
            .cells = {body.name, number(body.awards)},
            .spoken = tr("%1, %2").arg(body.name, awards(body.awards)),
            .value = body.awards,
            .place = query.isEmpty() ? Place::awardBody(body.id, body.name)
                                     : filmsOf(query, u"body:=\"%1\""_s.arg(QString(body.name).remove(u'"')))};
    if (!chart.entries.isEmpty())
        chart.summary = tr("%1 has most awards: %2 of %3.")
                            .arg(statistics.bodies.constFirst().name, number(statistics.bodies.constFirst().awards),
                                 number(statistics.awards));
    return chart;
}

ChartContent lengthsOfFilms(const Statistics &statistics, const QString &query)
{
    ChartContent chart{.heading = tr("Length of films"),
                       .subtitle = tr("Minutes, in steps of ten"),
                       .summary = tr("No film has a length."),
                       .columns = {tr("Minutes"), tr("Films")},
                       .entries = {}};
    if (statistics.lengths.isEmpty())
        return chart;
    const int first = statistics.lengths.constFirst().from;
    const int last = statistics.lengths.constLast().from;
    int step = LengthStep;
    while ((last - first) / step >= MostBars)
        step *= 10;
    std::map<int, int> counts;
    for (const Bar &band : statistics.lengths)
        counts[band.from / step * step] += band.count;
    chart.entries = evenly(counts, step, [&](int from, int count) {
        return ChartEntry{.label = QString::number(from),
                          .cells = {spanText(from, step), number(count)},
                          .spoken = tr("%1 minutes, %2").arg(spanText(from, step), films(count)),
                          .value = count,
                          .place = filmsOf(query, spanQuery(u"length"_s, from, step))};
    });
    chart.summary = tr("Half of the films are no longer than %1 minutes; most are %2 minutes long.")
                        .arg(statistics.medianLength)
                        .arg(largest(chart.entries).cells.constFirst());
    return chart;
}

QString commaSeparated(const QList<ChartContent> &charts)
{
    QString text;
    const auto addRow = [&text](QStringList cells) {
        for (QString &cell : cells)
            if (cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n'))
                cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
        text += cells.join(u',') + u"\r\n"_s;
    };
    for (const ChartContent &chart : charts) {
        if (!text.isEmpty())
            addRow({});
        addRow({chart.heading});
        addRow(chart.columns);
        for (const ChartEntry &entry : chart.entries)
            if (!entry.isGap)
                addRow(entry.cells);
    }
    return text;
}

double placeOfMedian(const Statistics &statistics)
{
    if (statistics.lengths.isEmpty())
        return -1;
    const int first = statistics.lengths.constFirst().from;
    int step = LengthStep;
    while ((statistics.lengths.constLast().from - first) / step >= MostBars)
        step *= 10;
    return (statistics.medianLength - first / step * step) / double(step);
}

ChartContent completeness(const Statistics &statistics, const QString &query)
{
    ChartContent chart{.heading = tr("Completeness"),
                       .subtitle = tr("How many films have it. Select a row to see those that lack it."),
                       .summary = {},
                       .columns = {tr("Part of a film"), tr("Have it"), tr("Lack it")},
                       .entries = {}};
    for (const auto &[gap, lacking] : statistics.gaps) {
        const int having = statistics.films - lacking;
        const int percent = statistics.films > 0 ? int(100LL * having / statistics.films) : 0;
        chart.entries << ChartEntry{
            .label = gapName(gap),
            .cells = {gapName(gap), number(having), number(lacking)},
            .spoken = tr("%1, %2 percent, %3 lack it").arg(gapName(gap)).arg(percent).arg(films(lacking)),
            .value = percent,
            .place = filmsOf(query, gapOperator(gap))};
    }
    if (chart.entries.isEmpty())
        return chart;
    const ChartEntry &least = *std::ranges::min_element(chart.entries, {}, &ChartEntry::value);
    chart.summary =
        least.value == 100
            ? tr("Every film has all of these.")
            : tr("What most often lacks: %1. %2 percent of the films have it.").arg(least.label).arg(least.value);
    return chart;
}

ChartContent filmsOfTopic(const Statistics &statistics, qsizetype number, const QString &query)
{
    const Statistics::Topic &topic = statistics.topics[number];
    const auto [first, last] = decadesOf(statistics.topics);
    ChartContent chart{.heading = topic.name,
                       .subtitle = films(topic.films),
                       .summary = tr("%1: %2.").arg(topic.name, films(topic.films)),
                       .columns = {tr("Topic"), tr("Decade"), tr("Films")},
                       .entries = {}};
    if (first == 0)
        return chart;
    std::map<int, int> counts{{first, 0}, {last, 0}};
    for (const Bar &decade : topic.decades)
        counts[decade.from] = decade.count;
    const QString part = u"topic:=\"%1\" "_s.arg(QString(topic.name).remove(u'"'));
    chart.entries = evenly(counts, Decade, [&](int from, int count) {
        const QString decade = tr("%1s").arg(from);
        return ChartEntry{.label = decade,
                          .cells = {topic.name, decade, QLocale().toString(count)},
                          .spoken = tr("%1, %2").arg(decade, films(count)),
                          .value = count,
                          .place = filmsOf(query, part + spanQuery(u"year"_s, from, Decade))};
    });
    return chart;
}

ChartContent topicsOverTime(const Statistics &statistics, const QString &query)
{
    ChartContent chart{.heading = tr("Topics over time"),
                       .subtitle = tr("The topics with most films, by decade."),
                       .summary = tr("No film has a topic."),
                       .columns = {tr("Topic"), tr("Decade"), tr("Films")},
                       .entries = {}};
    QStringList names;
    for (qsizetype topic = 0; topic < statistics.topics.size(); ++topic) {
        chart.entries << filmsOfTopic(statistics, topic, query).entries;
        names << statistics.topics[topic].name;
    }
    if (!names.isEmpty())
        chart.summary = tr("The topics with most films: %1.").arg(QLocale().createSeparatedList(names));
    return chart;
}

} // namespace laurels
