// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/exchange/jsonexport.h"
#include "app/exchange/jsonimport.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

/// Endings of files that hold films, or lists, in another format than JSON.
constexpr std::array OtherFormats = {"csv"_L1, "tsv"_L1, "html"_L1, "htm"_L1,  "pdf"_L1, "xml"_L1,  "nfo"_L1,
                                     "tc"_L1,  "ods"_L1, "xls"_L1,  "xlsx"_L1, "txt"_L1, "yaml"_L1, "md"_L1};

QString tr(const char *text)
{
    return QCoreApplication::translate("laurels::Exchange", text);
}

Result<void> onlyJson(const Arguments &arguments)
{
    const QString format = arguments.value(u"format"_s, u"json"_s);
    if (format == "json"_L1 || format == "auto"_L1)
        return {};
    return Error{Error::Invalid, tr("This version of Laurels knows the format json only, not “%1”.").arg(format)};
}

FilmImport::OnDuplicate onDuplicate(const Arguments &arguments)
{
    const QString name = arguments.value(u"on-duplicate"_s);
    return name == "skip"_L1  ? FilmImport::OnDuplicate::Skip
           : name == "add"_L1 ? FilmImport::OnDuplicate::Add
                              : FilmImport::OnDuplicate::Merge;
}

/// Files, and the JSON files within folders.
QStringList sourceFiles(const QStringList &sources)
{
    QStringList files;
    for (const QString &source : sources) {
        if (!QFileInfo(source).isDir()) {
            files << source;
            continue;
        }
        QStringList inside;
        QDirIterator found(source, {u"*.json"_s, u"*.jsonl"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (found.hasNext())
            inside << found.next();
        inside.sort();
        files += inside;
    }
    return files;
}

QJsonObject json(const ImportReport &report, const QString &source)
{
    QJsonArray problems;
    for (const ImportReport::Problem &problem : report.problems())
        problems << QJsonObject{{u"file"_s, problem.file},
                                {u"line"_s, problem.line},
                                {u"record"_s, problem.record},
                                {u"field"_s, problem.field},
                                {u"reason"_s, problem.reason}};
    QJsonObject document{{u"source"_s, source},
                         {u"format"_s, u"json"_s},
                         {u"read"_s, report.records()},
                         {u"added"_s, report.added()},
                         {u"updated"_s, report.updated()},
                         {u"unchanged"_s, report.unchanged()},
                         {u"skipped"_s, report.skipped()},
                         {u"problems"_s, problems}};
    if (report.furtherProblems() > 0)
        document[u"furtherProblems"_s] = report.furtherProblems();
    return document;
}

QString text(const ImportReport &report)
{
    QString lines = tr("Read %1: %2 added, %3 updated, %4 unchanged, %5 skipped.")
                        .arg(report.records())
                        .arg(report.added())
                        .arg(report.updated())
                        .arg(report.unchanged())
                        .arg(report.skipped())
                    + u'\n';
    for (const ImportReport::Problem &problem : report.problems())
        lines += tr("%1, line %2: %3").arg(problem.file).arg(problem.line).arg(problem.reason) + u'\n';
    return report.furtherProblems() > 0 ? lines + tr("And %1 problems more.").arg(report.furtherProblems()) + u'\n'
                                        : lines;
}

Result<void> writeToStandardOutput(const QByteArray &bytes)
{
    if (std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size()))
        return {};
    return Error{Error::Unavailable, tr("Standard output cannot be written. Check that there is room on the disk.")};
}

} // namespace

Result<int> importCommand(Catalogue &catalogue, const Arguments &arguments)
{
    if (auto format = onlyJson(arguments); !format)
        return format.error();
    const QString source = arguments.values.join(u", "_s);
    auto import = FilmImport::begin(catalogue, source, onDuplicate(arguments));
    if (!import)
        return import.error();
    const QStringList files = sourceFiles(arguments.values);
    if (files.isEmpty())
        return Error{Error::NotFound,
                     tr("%1 holds no file that ends in .json or .jsonl. Nothing was imported.").arg(source)};
    const ProgressReport progress(arguments);
    const ImportProgress show = [&progress](qint64 films, double share) {
        const QString read = tr("%1 films read").arg(films);
        progress.show(share < 0 ? read : tr("%1 (%2 %)").arg(read).arg(int(share * 100)));
        return true;
    };
    ImportReport report;
    for (const QString &file : files)
        if (auto taken = importJsonFile(catalogue, **import, file, report, show); !taken) {
            progress.clear();
            return taken.error();
        }
    progress.clear();
    if (!arguments.has(u"dry-run"_s))
        if (auto finished = (*import)->finish(); !finished)
            return finished.error();
    const int printed = arguments.has(u"json"_s) ? print(json(report, source)) : print(text(report));
    if (printed == Done && report.isFailure())
        return Error{Error::Invalid, tr("Nothing in %1 could be read as a film, and nothing was imported. See the "
                                        "problems for the lines to mend.")
                                         .arg(source)};
    return printed;
}

Result<int> exportCommand(Catalogue &catalogue, const Arguments &arguments)
{
    if (auto format = onlyJson(arguments); !format)
        return format.error();
    const QString name = arguments.values.first();
    if (!arguments.has(u"format"_s))
        if (const auto refused = refuseEnding(name, OtherFormats, u"JSON"_s))
            return *refused;
    const bool isFile = name != "-"_L1;
    if (isFile)
        if (auto allowed = checkExportTarget(catalogue, name); !allowed)
            return allowed.error();
    const auto ids =
        catalogue.filmIds({.sort = FilmSort::Title, .descending = false, .query = arguments.value(u"query"_s)});
    if (!ids)
        return ids.error();
    const auto pictures = arguments.has(u"pictures"_s) ? WithPictures::Yes : WithPictures::No;
    const ProgressReport progress(arguments);
    const ExportProgress show = [&](qsizetype written) {
        if (isFile)
            progress.show(tr("%1 of %2 films written").arg(written).arg(ids->size()));
        return true;
    };
    const auto written = isFile ? exportJsonFile(catalogue, *ids, name, pictures, show)
                                : exportJson(catalogue, *ids, writeToStandardOutput, pictures, show);
    progress.clear();
    if (!written)
        return written.error();
    if (!isFile)
        return print(QString());
    if (arguments.has(u"json"_s))
        return print(QJsonObject{{u"file"_s, name}, {u"films"_s, *written}});
    return print(tr("%1 films are in %2.").arg(*written).arg(name) + u'\n');
}

} // namespace laurels
