// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the program to its first painted page, against a minimal window: startbench [ROUNDS [FILE]], with
// the starter catalogue or with FILE. Both run in turn, so that a busy machine slows both.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr double AtMost = 1.5; ///< Times a minimal window, with the starter catalogue.
constexpr double AtMostWithFile = 2.0; ///< Up to a million films.

/// Milliseconds from the start to the line "painted", or to the end where there is none; nothing when the program
/// failed.
std::optional<double> milliseconds(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    std::optional<double> painted;
    QElapsedTimer timer;
    QObject::connect(&process, &QProcess::readyReadStandardOutput, [&] {
        if (!painted && process.readAllStandardOutput().contains("painted"))
            painted = double(timer.nsecsElapsed()) / 1e6;
    });
    timer.start();
    process.start(program, arguments);
    if (process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return painted.value_or(double(timer.nsecsElapsed()) / 1e6);
    std::fprintf(stderr, "%s %s failed\n", qPrintable(program), qPrintable(arguments.join(u' ')));
    return {};
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int rounds = argc > 1 ? QByteArrayView(argv[1]).toInt() : 15;
    if (rounds < 1) {
        std::fprintf(stderr, "startbench [ROUNDS [FILE]]\n");
        return 2;
    }
    const QString laurels = QStringLiteral(LAURELS_PROGRAM);
    const QString minimal = QStringLiteral(LAURELS_MINIMAL_WINDOW);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("LAURELS_QUIT_WHEN_PAINTED", "1");
    const QTemporaryDir folder;
    for (const char *variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        qputenv(variable, QFile::encodeName(folder.path()));
    const bool hasFile = argc > 2;
    const QString catalogue =
        hasFile ? QFileInfo(QFile::decodeName(argv[2])).absoluteFilePath() : folder.filePath(u"starter.laurels"_s);
    if (!hasFile && !milliseconds(laurels, {u"new"_s, catalogue, u"--starter"_s, u"--quiet"_s}))
        return 1;

    QList<double> window;
    QList<double> program;
    for (int round = 0; round <= rounds; ++round) {
        const auto least = milliseconds(minimal, {});
        const auto whole = milliseconds(laurels, {catalogue});
        if (!least || !whole)
            return 1;
        if (round == 0) // Brings both into the page cache.
            continue;
        window << *least;
        program << *whole;
    }

    const double ratio = median(program) / median(window);
    const double atMost = hasFile ? AtMostWithFile : AtMost;
    std::printf("minimal window %.0f ms, laurels %.0f ms (medians of %d): %.2f times; at most %.1f\n", median(window),
                median(program), rounds, ratio, atMost);
    return ratio <= atMost ? 0 : 1;
}
