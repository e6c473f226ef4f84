// SPDX-License-Identifier: GPL-3.0-or-later
// How fast films come in from JSON, and how large a catalogue is: exchangebench [FILMS]. Invents films, writes them
// straight into the tables of a catalogue, exports them and imports them into another; prints both speeds and sizes.
#include "app/exchange/jsonexport.h"
#include "app/exchange/jsonimport.h"
#include "data/catalogue.h"
#include "tests/bench/bulkwriter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace laurels;

namespace {

class ExchangeBench
{
public:
    explicit ExchangeBench(int films) : m_films(films) { }

    Result<void> run()
    {
        if (auto made = Catalogue::create(path(u"raw.laurels"_s), u"Invented films"_s); !made)
            return made.error();
        QElapsedTimer timer;
        timer.start();
        bench::Inventor inventor(m_films, 1);
        bench::BulkWriter(path(u"raw.laurels"_s), inventor).write();
        const double raw = films(timer);
        if (auto done = exportFilms(); !done)
            return done;
        timer.restart();
        if (auto done = importFilms(); !done)
            return done;
        const double imported = films(timer);
        std::printf("%d films\n", m_films);
        std::printf("%-36s %8.0f films a second\n", "   written by SQLite alone", raw);
        std::printf("%-36s %8.0f films a second, %.2f of it, at least 0.5\n", "P9 imported from JSON", imported,
                    imported / raw);
        const qint64 json = QFileInfo(path(u"films.json"_s)).size();
        const qint64 size = QFileInfo(path(u"imported.laurels"_s)).size();
        std::printf("%-36s %8.1f MB, %.2f times the %.1f MB of JSON, at most 2.5\n", "P12 size of the catalogue",
                    double(size) / 1e6, double(size) / double(json), double(json) / 1e6);
        return {};
    }

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    double films(const QElapsedTimer &since) const
    {
        return m_films * 1000.0 / double(qMax<qint64>(1, since.elapsed()));
    }

    Result<void> exportFilms()
    {
        const auto catalogue = Catalogue::open(path(u"raw.laurels"_s));
        if (!catalogue)
            return catalogue.error();
        const auto ids = (*catalogue)->filmIds({.sort = FilmSort::Added, .descending = false});
        if (!ids)
            return ids.error();
        const auto written =
            exportJsonFile(**catalogue, *ids, path(u"films.json"_s), WithPictures::No, [](qsizetype) { return true; });
        return written ? Result<void>() : written.error();
    }

    Result<void> importFilms()
    {
        const auto catalogue = Catalogue::create(path(u"imported.laurels"_s), u"Imported"_s);
        if (!catalogue)
            return catalogue.error();
        const auto import = FilmImport::begin(**catalogue, u"films.json"_s, FilmImport::OnDuplicate::Merge);
        if (!import)
            return import.error();
        ImportReport report;
        const auto read =
            importJsonFile(**catalogue, **import, path(u"films.json"_s), report, [](qint64, double) { return true; });
        return read ? (*import)->finish() : read;
    }

    QTemporaryDir m_folder;
    int m_films;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int films = QCoreApplication::arguments().value(1, u"10000"_s).toInt();
    if (films < 1) {
        std::fprintf(stderr, "exchangebench [FILMS]\n");
        return 2;
    }
    const auto done = ExchangeBench(films).run();
    if (!done)
        std::printf("FAILED: %s %s\n", qPrintable(done.error().message), qPrintable(done.error().detail));
    return done ? 0 : 1;
}
