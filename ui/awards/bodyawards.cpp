// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/awards/bodyawards.h"

#include "ui/films/awardlist.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int MostBars = 60;

QString tr(const char *text)
{
    return QCoreApplication::translate("laurels::AwardBodyPage", text);
}

QString headingOf(int year)
{
    return year != 0 ? QString::number(year) : tr("No year");
}

QString barName(const QString &label, int awards)
{
    return awards == 1 ? tr("%1, 1 award").arg(label) : tr("%1, %L2 awards").arg(label).arg(awards);
}

} // namespace

QString awardLine(const Award &award)
{
    QStringList people;
    for (const PersonRef &person : award.recipients)
        people << person.name;
    QStringList parts{prizeText(award), resultText(award.result)};
    parts.removeAll(QString());
    const QString line = parts.join(u", "_s);
    return people.isEmpty() ? line : u"%1 – %2"_s.arg(line, people.join(u", "_s));
}

QList<FilmGroup> groupAwards(const QList<FilmAward> &awards, const std::optional<QString> &prize, bool oldestFirst)
{
    QList<FilmGroup> groups;
    for (const FilmAward &entry : awards) {
        if (prize && entry.award.name != *prize)
            continue;
        const QString heading = headingOf(entry.award.year);
        if (groups.isEmpty() || groups.constLast().heading != heading)
            groups << FilmGroup{heading, {}};
        QList<FilmEntry> &films = groups.last().entries;
        if (films.isEmpty() || films.constLast().film.id != entry.film.id)
            films << FilmEntry{entry.film, {}};
        films.last().notes << FilmNote{awardLine(entry.award), entry.award.result == "won"_L1};
    }
    if (!oldestFirst)
        return groups;
    const bool hasYearless = !groups.isEmpty() && groups.constLast().heading == headingOf(0);
    std::reverse(groups.begin(), groups.end() - (hasYearless ? 1 : 0)); // what has no year stays last
    return groups;
}

QList<BarChart::Bar> yearBars(const QList<YearCount> &years)
{
    QList<BarChart::Bar> bars;
    if (years.isEmpty())
        return bars;
    const int first = years.constFirst().year;
    const int last = years.constLast().year;
    const int step = last - first < MostBars ? 1 : 10;
    qsizetype next = 0;
    for (int from = first - first % step; from <= last; from += step) {
        BarChart::Bar bar{.label = step == 1 ? QString::number(from) : tr("%1s").arg(from)};
        if (next < years.size() && years[next].year < from + step)
            bar.id = years[next].year;
        for (; next < years.size() && years[next].year < from + step; ++next)
            bar.value += years[next].count;
        bar.name = barName(bar.label, bar.value);
        bars << bar;
    }
    return bars;
}

QString yearsSummary(const QList<YearCount> &years)
{
    if (years.isEmpty())
        return tr("No award has a year.");
    const auto most = std::ranges::max_element(years, {}, &YearCount::count);
    if (years.size() == 1)
        return tr("All awards are from %1.").arg(most->year);
    return tr("Awards from %1 to %2, most in %3, with %L4.")
        .arg(years.constFirst().year)
        .arg(years.constLast().year)
        .arg(most->year)
        .arg(most->count);
}

} // namespace laurels
