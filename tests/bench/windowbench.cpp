// SPDX-License-Identifier: GPL-3.0-or-later
// How the real window answers a person: windowbench FILE [ROUNDS]. Types, scrolls and opens films as a person would,
// and prints each figure beside its target; where SQLite alone could do the work, that figure too.
#include "data/catalogue.h"
#include "data/filmstore.h"
#include "data/sheetreader.h"
#include "tests/bench/inventedfilms.h"
#include "tests/bench/times.h"
#include "tests/support/running.h"
#include "ui/films/filmpage.h"
#include "ui/films/filmspage.h"
#include "ui/search/searchfield.h"
#include "ui/search/searchpage.h"
#include "ui/widgets/tileview.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cstdio>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace laurels;
using bench::Times;

namespace {

constexpr qint64 Patience = 20'000; ///< Milliseconds.

/// Asks the window's thread for a sign of life every few milliseconds: the longest it kept silent is how long a person
/// would have seen it stand still.
class Pulse
{
public:
    explicit Pulse(QObject &window) : m_window(window), m_beats([this](const std::stop_token &stop) { beat(stop); }) { }

    double longest() const { return double(m_longest) / 1e6; } ///< Milliseconds.

private:
    void beat(const std::stop_token &stop)
    {
        while (!stop.stop_requested()) {
            std::this_thread::sleep_for(4ms);
            if (m_isAsking.exchange(true))
                continue;
            QElapsedTimer asked;
            asked.start();
            QMetaObject::invokeMethod(&m_window, [this, asked] {
                m_longest = std::max(m_longest, asked.nsecsElapsed());
                m_isAsking = false;
            });
        }
    }

    QObject &m_window;
    std::atomic<bool> m_isAsking = false;
    qint64 m_longest = 0; ///< Touched on the window's thread only.
    std::jthread m_beats;
};

/// Proportional set size, in megabytes: what this process alone would give back.
double memory()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.startsWith("Pss:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    return 0;
}

/// Runs the window until `isThere` holds and what it shows has been painted.
template <class Condition> bool until(Condition isThere)
{
    QElapsedTimer timer;
    timer.start();
    while (!isThere()) {
        if (timer.hasExpired(Patience))
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    QCoreApplication::processEvents(); // the request to paint comes last
    return true;
}

class WindowBench
{
public:
    WindowBench(const QString &path, int rounds) : m_rounds(rounds), m_path(path) { }

    bool run()
    {
        m_running.session.open(m_path);
        if (!until([this] { return films() && films()->isComplete(); }))
            return fail("the catalogue does not open");
        const auto raw = Catalogue::open(m_path, Catalogue::Access::ReadOnly);
        if (!raw)
            return fail(qPrintable(raw.error().message));
        m_raw = raw->get();
        m_films = m_raw->counts().value_or(Counts()).films;
        std::printf("%lld films, %d rounds\n", (long long)m_films, m_rounds);
        const Pulse pulse(*m_running.window);
        scroll();
        openFilms();
        type();
        const double still = pulse.longest();
        const double megabytes = memory();
        std::printf("%-36s %8.1f ms   at most 100\n", "P13 longest time without an answer", still);
        std::printf("%-36s %8.1f MB   at most 250\n", "P11 memory with the window open", megabytes);
        return !m_failed;
    }

private:
    FilmsPage *films() const { return m_running.window->findChild<FilmsPage *>(); }

    bool isShowing(FilmId film) const
    {
        const auto pages = m_running.window->findChildren<FilmPage *>();
        return std::ranges::any_of(pages, [film](FilmPage *page) { return page->film() == film && page->isVisible(); });
    }

    bool fail(const char *why)
    {
        std::fprintf(stderr, "windowbench: %s\n", why);
        m_failed = true;
        return false;
    }

    void scroll()
    {
        auto *grid = films()->findChild<TileView *>();
        Times steps("P7 scroll step", u"p99 at most 8"_s);
        Times filled("P7 all rows with data", u"p99 at most 100"_s);
        Times raw("   60 cards by SQLite alone");
        for (int round = 0; round < m_rounds; ++round) {
            QScrollBar *bar = grid->verticalScrollBar();
            const bool isJump = round % 4 == 0;
            const int to =
                isJump ? int(double(bar->maximum()) * m_dice.below(10'000) / 10'000) : bar->value() + bar->pageStep();
            steps.measure(QString::number(to), [&] {
                bar->setValue(to);
                grid->viewport()->repaint();
                return true;
            });
            if (!filled.measure(QString::number(to), [&] { return until([this] { return films()->isComplete(); }); }))
                fail("rows stay blank");
            QList<FilmId> ids;
            for (int i = 0; i < 60; ++i)
                ids << FilmId{1 + m_dice.below(int(m_films))};
            raw.measure(u"60"_s, [&] { return m_raw->films().cards(ids).has_value(); });
        }
        raw.print();
        steps.print();
        filled.print();
    }

    void openFilms()
    {
        Times pages("P8 film page from click to paint", u"p99 at most 50"_s);
        Times raw("   its sheet by SQLite alone");
        for (int round = 0; round < m_rounds; ++round) {
            const FilmId film{1 + m_dice.below(int(m_films))};
            raw.measure(QString::number(film.value), [&] { return m_raw->sheets().film(film).has_value(); });
            const bool isShown = pages.measure(QString::number(film.value), [&] {
                m_running.window->go(Place::film(film));
                return until([&] { return isShowing(film); });
            });
            if (!isShown)
                fail("a film page does not come");
        }
        raw.print();
        pages.print();
    }

    /// The beginning of a title or of a maker's name, as a person types it who looks for it.
    QString wanted()
    {
        const auto cards = m_raw->films().cards({FilmId{1 + m_dice.below(int(m_films))}});
        if (!cards || cards->isEmpty())
            return {};
        const FilmCard &card = cards->constFirst();
        const bool isTitle = card.makers.isEmpty() || !m_dice.oneIn(3);
        const QString whole = isTitle ? card.title : card.makers.constFirst();
        return whole.first(qMin<qsizetype>(whole.size(), 2 + m_dice.below(8)));
    }

    void type()
    {
        Times keys("P4 key press to painted results", u"p50 at most 16, p99 at most 33"_s);
        m_running.window->go(Place::search(u"a"_s));
        auto *field = m_running.window->findChild<SearchField *>();
        const auto page = [this] { return m_running.window->findChild<SearchPage *>(); };
        if (!until([&] { return page() && page()->isComplete(); })) {
            fail("the results page does not come");
            return;
        }
        field->setFocus();
        for (int round = 0; round < m_rounds; ++round) {
            const QString word = wanted();
            field->selectAll();
            for (qsizetype i = 0; i < word.size(); ++i) {
                const bool isShown = keys.measure(word.first(i + 1), [&] {
                    QTest::sendKeyEvent(QTest::Press, field, Qt::Key_unknown, word.mid(i, 1), Qt::NoModifier);
                    return until([&] { return page() && page()->isComplete(); });
                });
                if (!isShown)
                    fail("results do not come");
            }
        }
        keys.print();
    }

    QTemporaryDir m_folder;
    Running m_running{m_folder.filePath(u"laurels.ini"_s)};
    bench::Dice m_dice{7};
    int m_rounds;
    QString m_path;
    Catalogue *m_raw = nullptr; ///< The same file on a connection of its own.
    qint64 m_films = 0;
    bool m_failed = false;
};

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const int rounds = arguments.value(2, u"100"_s).toInt();
    if (arguments.size() < 2 || rounds < 1) {
        std::fprintf(stderr, "windowbench FILE [ROUNDS]\n");
        return 2;
    }
    return WindowBench(QFileInfo(arguments.at(1)).absoluteFilePath(), rounds).run() ? 0 : 1;
}
