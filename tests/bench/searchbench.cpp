// SPDX-License-Identifier: GPL-3.0-or-later
// How fast a catalogue is searched: searchbench FILE [QUERIES]. Prints each figure beside the raw SQLite figure of the
// same work, where there is one.
#include "data/catalogue.h"
#include "data/facets.h"
#include "data/filmstore.h"
#include "data/path.h"
#include "data/search.h"
#include "data/sql/database.h"
#include "data/statistics.h"
#include "data/words.h"
#include "tests/bench/randomqueries.h"
#include "tests/bench/times.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace laurels;
using bench::Times;

namespace {

constexpr int Keystrokes = 500;
constexpr int Shown = 50; ///< Films of an answer.
constexpr double SlowestQuery = 250; ///< Milliseconds.

bool failed = false;

template <class Work> void measure(Times &times, const QString &what, Work work)
{
    const auto done = times.measure(what, work);
    if (done)
        return;
    std::printf("FAILED %s: %s\n", qPrintable(what), qPrintable(done.error().message + done.error().detail));
    failed = true;
}

void printRatio(const char *name, const Times &ours, const Times &raw)
{
    std::printf("%-36s %.2f times at p99, at most 1.5\n", name, ours.at(0.99) / raw.at(0.99));
}

/// What a person types who looks for one of these films or people: one to three words, the last one begun.
QStringList beginnings(Catalogue &catalogue, bench::Dice &dice, int count, qint64 films)
{
    QStringList queries;
    while (queries.size() < count) {
        const auto cards = catalogue.films().cards({FilmId{1 + dice.below(int(films))}});
        if (!cards || cards->isEmpty())
            continue;
        const FilmCard &card = cards->constFirst();
        const bool isTitle = card.makers.isEmpty() || !dice.oneIn(3);
        const QStringList words = (isTitle ? card.title : card.makers.constFirst()).split(u' ', Qt::SkipEmptyParts);
        QStringList typed = words.first(qMin<qsizetype>(1 + dice.below(3), words.size()));
        typed.last() = typed.constLast().first(1 + dice.below(int(typed.constLast().size())));
        queries << typed.join(u' ');
    }
    return queries;
}

/// The same in tiers with nothing around it: ids in the order of the index, until enough are found.
Result<void> rawTiers(sql::Numbers &beginning, sql::Numbers &names, sql::Numbers &everywhere, const QString &query)
{
    QStringList words;
    for (const Word &word : wordsOf(query))
        words << u'"' + word.text + u"\" *"_s;
    if (words.isEmpty())
        return {};
    const QString terms = u'(' + words.join(u" AND "_s) + u')';
    int found = 0;
    const auto take = [&found](const qint64 *) { return ++found < Shown; };
    Result<void> done = beginning.read({query.toLower(), query.toLower() + QChar(0xffff)}, take);
    for (const QString &columns : {u"{title} : "_s, u"{directors producers people} : "_s, QString()})
        if (done && found < Shown)
            done = names.read({columns + terms}, take);
    if (done && found < Shown)
        done = everywhere.read({terms}, take);
    return done;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int queries = arguments.value(2, u"10000"_s).toInt();
    auto opened = Catalogue::open(QFileInfo(arguments.value(1)).absoluteFilePath(), Catalogue::Access::ReadOnly);
    if (!opened) {
        std::fprintf(stderr, "searchbench FILE [QUERIES]: %s\n", qPrintable(opened.error().message));
        return 2;
    }
    Catalogue &catalogue = **opened;
    const qint64 films = catalogue.counts().value_or(Counts()).films;
    std::printf("%lld films\n", (long long)films);
    bench::Dice dice(42);
    sql::Numbers beginning(catalogue.database(), u"SELECT id FROM film WHERE sort_key >= ? AND sort_key < ?");
    sql::Numbers names(catalogue.database(), u"SELECT rowid FROM search_meta WHERE search_meta MATCH ?");
    sql::Numbers everywhere(catalogue.database(), u"SELECT rowid FROM search_all WHERE search_all MATCH ?");

    const QStringList typed = beginnings(catalogue, dice, qMin(Keystrokes, 5 * queries), films);
    Times engine("P3 keystroke, results page");
    Times suggestions("P3 keystroke, suggestions");
    Times raw("   the same in tiers by SQLite alone");
    for (const QString &query : typed) { // in turn, so that a busy machine slows all
        measure(raw, query, [&] { return rawTiers(beginning, names, everywhere, query); });
        measure(engine, query, [&] { return catalogue.search().find(query, Shown, 5, Search::Effort::Quick); });
        measure(suggestions, query, [&] { return catalogue.search().suggest(query); });
    }
    raw.print();
    engine.print();
    suggestions.print();
    printRatio("P3 results page ÷ SQLite", engine, raw);
    printRatio("P3 suggestions ÷ SQLite", suggestions, raw);

    Times sorted("all ids in an order", u"at most 250"_s);
    for (const FilmSort sort :
         {FilmSort::Added, FilmSort::Title, FilmSort::Year, FilmSort::Premiere, FilmSort::Length, FilmSort::Awards})
        for (const QString &query : {QString(), u"is:awarded"_s, u"year:2000..2015"_s})
            measure(sorted, u"%1 %2"_s.arg(int(sort)).arg(query),
                    [&] { return catalogue.filmIds({.sort = sort, .descending = true, .query = query}); });
    sorted.print();

    Times loading("facets, the first time");
    measure(loading, u"lists"_s, [&] { return catalogue.search().facets(QString(), 50); });
    loading.print();
    Times facets("P6 facets", u"at most 100"_s);
    for (const QString &query :
         {QString(), u"the"_s, u"is:awarded"_s, u"year:1990..2020"_s, u"train"_s, u"topic:china"_s, u"river salt"_s,
          u"director:maria"_s, u"country:canada"_s, u"length:<60"_s})
        measure(facets, query, [&] { return catalogue.search().facets(query, 50); });
    facets.print();

    Times paths("connections", u"p99 at most 300"_s);
    for (int i = 0; i < 60; ++i) {
        const Place from = Place::film(FilmId{1 + dice.below(int(films))});
        const Place to = Place::film(FilmId{1 + dice.below(int(films))});
        const PathKinds kinds{.people = true, .awardBodies = i % 3 == 0, .topics = i % 3 == 1, .series = i % 3 == 1};
        measure(paths, u"%1-%2 %3"_s.arg(from.id).arg(to.id).arg(i % 3),
                [&] { return PathFinder(catalogue.database()).find(from, to, kinds, 5); });
    }
    paths.print();

    Times statistics("statistics", u"at most 1000"_s);
    measure(statistics, u"all"_s, [&] { return StatisticsReader(catalogue.database()).read(nullptr); });
    const auto some = catalogue.search().filmSet(u"is:awarded"_s);
    measure(statistics, u"is:awarded"_s, [&] { return StatisticsReader(catalogue.database()).read(&*some); });
    statistics.print();

    QStringList words;
    for (const QString &query : typed)
        words << query.split(u' ', Qt::SkipEmptyParts);
    Times random("random queries, typed", u"at most 250"_s);
    Times listed("random queries, listed", u"at most 250"_s);
    int slow = 0;
    for (int i = 0; i < queries; ++i) {
        const QString query = bench::randomQuery(dice, words);
        measure(random, query, [&] { return catalogue.search().find(query, Shown, 5, Search::Effort::Quick); });
        slow += random.last() > SlowestQuery ? 1 : 0;
        if (i % 10 == 0)
            measure(listed, query, [&] { return catalogue.filmIds({.sort = FilmSort::Relevance, .query = query}); });
        if (random.last() > SlowestQuery && slow <= 20)
            std::printf("  %.0f ms: %s\n", random.last(), qPrintable(query));
    }
    random.print();
    listed.print();
    std::printf("%d of %d random queries took over 250 ms\n", slow, queries);
    return failed ? 1 : 0;
}
