// SPDX-License-Identifier: GPL-3.0-or-later
// A catalogue of invented films: makecatalogue COUNT SEED FILE. The same count and seed make the same films.
#include "data/catalogue.h"
#include "tests/bench/bulkwriter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace laurels;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const int count = words.value(1).toInt();
    bool hasSeed = false;
    const quint64 seed = words.value(2).toULongLong(&hasSeed);
    if (words.size() != 4 || count < 1 || count > 1'000'000 || !hasSeed) {
        std::fprintf(stderr, "makecatalogue COUNT SEED FILE\n");
        return 2;
    }
    QElapsedTimer timer;
    timer.start();
    const QString path = QFileInfo(words[3]).absoluteFilePath();
    if (const auto made = Catalogue::create(path, u"%1 invented films"_s.arg(count)); !made) {
        std::fprintf(stderr, "makecatalogue: %s\n", qPrintable(made.error().message));
        return 1;
    }
    bench::Inventor inventor(count, seed);
    bench::BulkWriter(path, inventor).write();
    std::printf("%d films in %.1f s, %lld MB\n", count, double(timer.elapsed()) / 1000.0,
                (long long)(QFileInfo(path).size() / 1'000'000));
}
