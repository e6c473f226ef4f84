// SPDX-License-Identifier: GPL-3.0-or-later
// How fast a catalogue takes an edit and completes a name: editbench [FILE [EDITS]]. Prints each figure beside its
// target, and for an edit what SQLite alone needs for a change with the same journal and sync. Works on FILE itself:
// give it a copy. Without FILE it makes a small catalogue of its own.
#include "data/catalogue.h"
#include "data/completion.h"
#include "data/edits.h"
#include "data/filmstore.h"
#include "data/sql/database.h"
#include "data/sql/statement.h"
#include "tests/bench/bulkwriter.h"
#include "tests/bench/inventedfilms.h"
#include "tests/bench/times.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace laurels;
using bench::Times;

namespace {

constexpr int SmallCatalogue = 500; ///< Films.
constexpr double SlowestEdit = 50; ///< Milliseconds, of 95 in 100.
constexpr double SlowestCompletion = 50;
constexpr double SlowestRatio = 3; ///< Of an edit to one UPDATE.
constexpr double SlowestSmallRatio = 6; ///< As the tests run it: not optimised, on a file that SQLite writes at once.
constexpr int Offered = 8; ///< Names below a field.

class EditBench
{
public:
    /// `judgesTimes`: else only the ratio counts, which a slow disk or a busy machine moves less.
    EditBench(Catalogue &catalogue, int edits, bool judgesTimes)
        : m_catalogue(catalogue), m_edits(edits), m_judgesTimes(judgesTimes)
    {
    }

    bool run()
    {
        m_films = m_catalogue.counts().value_or(Counts()).films;
        std::printf("%lld films, %d edits\n", (long long)m_films, m_edits);
        edit();
        complete();
        return !m_failed;
    }

private:
    FilmId someFilm() { return FilmId{1 + m_dice.below(int(m_films))}; }

    template <class Done> void check(const Done &done)
    {
        if (done)
            return;
        std::printf("FAILED: %s %s\n", qPrintable(done.error().message), qPrintable(done.error().detail));
        m_failed = true;
    }

    void judge(const Times &times, double part, double limit)
    {
        times.print();
        m_failed = m_failed || (m_judgesTimes && times.at(part) > limit);
    }

    /// As the form saves: the film is read, changed in a field that is searched, and written with its change.
    void edit()
    {
        Times saves("P10 edit acknowledged", u"p95 at most 50"_s);
        Times raw("one UPDATE by SQLite alone");
        for (int i = 0; i < m_edits; ++i) {
            const auto base = m_catalogue.films().find(someFilm());
            check(base);
            if (!base)
                return;
            Film draft = *base;
            draft.logline = u"Edit %1 of the lamps on the river."_s.arg(i);
            draft.length = std::chrono::minutes(60 + i % 60);
            check(saves.measure(base->title, [&] { return m_catalogue.edits().save(draft, *base); }));
            check(raw.measure(base->title, [&] { return update(base->id, 61 + i % 60); }));
        }
        judge(saves, 0.95, SlowestEdit);
        raw.print();
        const double ratio = saves.at(0.5) / raw.at(0.5);
        const double limit = m_judgesTimes ? SlowestRatio : SlowestSmallRatio;
        std::printf("%-36s %.1f times, at most %.0f\n", "P16 edit ÷ UPDATE, p50", ratio, limit);
        m_failed = m_failed || ratio > limit;
    }

    Result<void> update(FilmId film, int minutes)
    {
        auto transaction = sql::Transaction::begin(m_catalogue.database());
        if (!transaction)
            return transaction.error();
        sql::Statement statement(m_catalogue.database(), u"UPDATE film SET length_min = :length WHERE id = :id");
        if (auto done = statement.bind(":length"_L1, minutes).bind(":id"_L1, film).execute(); !done)
            return done;
        return transaction->commit();
    }

    /// Each beginning of the names of people, bodies and topics that are there, from one letter up.
    void complete()
    {
        Completer completer(m_catalogue.database());
        Times times("a name completed", u"p99 at most 50"_s);
        for (int i = 0; i < m_edits; ++i) {
            const auto film = m_catalogue.films().find(someFilm());
            check(film);
            if (!film || film->credits.isEmpty())
                continue;
            const QString person = film->credits.constFirst().person.name;
            for (int letters = 1; letters <= qMin<qsizetype>(person.size(), 8); ++letters) {
                const QString typed = person.first(letters);
                check(times.measure(typed, [&] { return completer.people(typed, Offered); }));
            }
            const QString title = film->title.first(1);
            check(times.measure(title, [&] { return completer.films(title, Offered); }));
            for (const Award &award : film->awards)
                check(times.measure(award.body.name,
                                    [&] { return completer.awardBodies(award.body.name.first(1), Offered); }));
            for (const TermRef &topic : film->topics)
                check(times.measure(topic.name,
                                    [&] { return completer.terms(Term::Topic, topic.name.first(1), Offered); }));
        }
        judge(times, 0.99, SlowestCompletion);
    }

    Catalogue &m_catalogue;
    int m_edits;
    bool m_judgesTimes;
    qint64 m_films = 0;
    bench::Dice m_dice{1};
    bool m_failed = false;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const QTemporaryDir folder;
    const bool isSmall = words.size() == 1;
    const QString path = isSmall ? folder.filePath(u"small.laurels"_s) : QFileInfo(words[1]).absoluteFilePath();
    if (isSmall) {
        if (const auto made = Catalogue::create(path, u"Invented films"_s); !made) {
            std::printf("FAILED: %s\n", qPrintable(made.error().message));
            return 1;
        }
        bench::Inventor inventor(SmallCatalogue, 1);
        bench::BulkWriter(path, inventor).write();
    }
    const auto catalogue = Catalogue::open(path);
    if (!catalogue) {
        std::printf("FAILED: %s\n", qPrintable(catalogue.error().message));
        return 1;
    }
    return EditBench(**catalogue, words.value(2, isSmall ? u"30"_s : u"200"_s).toInt(), !isSmall).run() ? 0 : 1;
}
