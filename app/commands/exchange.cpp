// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "data/filewriter.h"
#include "data/filmimport.h"
#include "data/filmstore.h"
#include "data/json/filmjson.h"
#include "data/json/recordreader.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("laurels::Exchange", text);
}

Result<void> onlyJson(const Arguments &arguments)
{
    const QString format = arguments.value(u"format"_s, u"json"_s);
    if (format == "json"_L1 || (format == "auto"_L1 && arguments.command == "import"_L1))
        return {};
    return Error{Error::Invalid, tr("This version of Laurels knows the format json only, not “%1”.").arg(format)};
}

Result<FilmImport::OnDuplicate> onDuplicate(const Arguments &arguments)
{
    const QString name = arguments.value(u"on-duplicate"_s, u"merge"_s);
    if (name == "skip"_L1)
        return FilmImport::OnDuplicate::Skip;
    if (name == "merge"_L1)
        return FilmImport::OnDuplicate::Merge;
    if (name == "add"_L1)
        return FilmImport::OnDuplicate::Add;
    return Error{Error::Invalid, tr("--on-duplicate is skip, merge or add.")};
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

/// Counts what becomes of each record.
class ImportReport
{
public:
    void count(FilmImport::Outcome outcome) { ++m_counts[int(outcome)]; }
    void read() { ++m_read; }
    void problem(const QString &file, qint64 line, const QString &field, const QString &reason)
    {
        m_problems << QJsonObject{
            {u"file"_s, file}, {u"line"_s, line}, {u"record"_s, m_read}, {u"field"_s, field}, {u"reason"_s, reason}};
    }
    /// A record that was not taken over at all.
    void refused(const QString &file, qint64 line, const QString &field, const QString &reason)
    {
        count(FilmImport::Outcome::Skipped);
        problem(file, line, field, reason);
    }
    qint64 records() const { return m_read; }

    QJsonObject json(const QString &source) const
    {
        return {{u"source"_s, source},       {u"format"_s, u"json"_s},    {u"read"_s, m_read},
                {u"added"_s, m_counts[0]},   {u"updated"_s, m_counts[1]}, {u"unchanged"_s, m_counts[2]},
                {u"skipped"_s, m_counts[3]}, {u"problems"_s, m_problems}};
    }
    QString text() const
    {
        QString lines = tr("Read %1: %2 added, %3 updated, %4 unchanged, %5 skipped.")
                            .arg(m_read)
                            .arg(m_counts[0])
                            .arg(m_counts[1])
                            .arg(m_counts[2])
                            .arg(m_counts[3])
                        + u'\n';
        for (const QJsonValue &problem : m_problems)
            lines += tr("%1, line %2: %3")
                         .arg(problem[u"file"_s].toString())
                         .arg(problem[u"line"_s].toInteger())
                         .arg(problem[u"reason"_s].toString())
                     + u'\n';
        return lines;
    }

private:
    qint64 m_read = 0;
    qint64 m_counts[4] = {};
    QJsonArray m_problems;
};

Result<void> takeRecord(FilmImport &import, const RecordReader::Record &record, const QString &file,
                        ImportReport &report)
{
    report.read();
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(record.json, &error);
    if (!record.problem.isEmpty() || !document.isObject()) {
        report.refused(file, record.line, {}, record.problem.isEmpty() ? error.errorString() : record.problem);
        return {};
    }
    QString badKey;
    auto film = filmFromJson(document.object(), UnknownKeys::KeepAsCustomField, &badKey);
    if (!film) {
        report.refused(file, record.line, badKey, film.error().message);
        return {};
    }
    if (film->images.removeIf([](const FilmImage &image) { return !image.image; }) > 0)
        report.problem(file, record.line, u"signatureImage"_s, tr("Pictures are not part of a JSON file."));
    const auto outcome = import.take(*film);
    if (outcome)
        report.count(*outcome);
    else if (outcome.error().kind == Error::Invalid)
        report.refused(file, record.line, {}, outcome.error().message);
    else
        return outcome.error();
    return {};
}

Result<void> importFile(FilmImport &import, const QString &name, bool showsProgress, ImportReport &report)
{
    QFile file(name);
    const bool isOpen = name == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return Error{Error::NotFound, tr("%1 cannot be read. Check its name. Nothing was imported.").arg(name),
                     file.errorString()};
    RecordReader reader(file);
    while (const auto record = reader.next()) {
        if (auto taken = takeRecord(import, *record, name, report); !taken)
            return taken;
        if (showsProgress && report.records() % 500 == 0)
            std::fprintf(stderr, "\r%s", tr("%1 films read").arg(report.records()).toUtf8().constData());
    }
    if (file.error() != QFileDevice::NoError)
        return Error{Error::Unavailable, tr("%1 cannot be read to its end. Nothing was imported.").arg(name),
                     file.errorString()};
    return {};
}

} // namespace

Result<int> importCommand(Catalogue &catalogue, const Arguments &arguments)
{
    const auto format = onlyJson(arguments);
    const auto duplicates = onDuplicate(arguments);
    if (!format || !duplicates)
        return format ? duplicates.error() : format.error();
    const QString source = arguments.values.join(u", "_s);
    auto import = FilmImport::begin(catalogue, source, *duplicates);
    if (!import)
        return import.error();
    const bool showsProgress = !arguments.has(u"quiet"_s) && ::isatty(STDERR_FILENO);
    ImportReport report;
    for (const QString &file : sourceFiles(arguments.values))
        if (auto taken = importFile(**import, file, showsProgress, report); !taken)
            return taken.error();
    if (showsProgress)
        std::fprintf(stderr, "\n");
    if (!arguments.has(u"dry-run"_s))
        if (auto finished = (*import)->finish(); !finished)
            return finished.error();
    return arguments.has(u"json"_s) ? print(report.json(source)) : print(report.text());
}

Result<int> exportCommand(Catalogue &catalogue, const Arguments &arguments)
{
    if (auto format = onlyJson(arguments); !format)
        return format.error();
    const QString target = arguments.values.first();
    if (target.isEmpty())
        return Error{Error::Invalid, tr("The name of the file to write is empty.")};
    const auto ids =
        catalogue.filmIds({.sort = FilmSort::Title, .descending = false, .query = arguments.value(u"query"_s)});
    if (!ids)
        return ids.error();
    std::unique_ptr<FileWriter> writer;
    if (target != "-"_L1) {
        auto opened = FileWriter::open(target);
        if (!opened)
            return opened.error();
        writer = std::move(*opened);
    }
    const auto write = [&](const QByteArray &bytes) -> Result<void> {
        if (writer)
            return writer->write(bytes);
        if (std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size()))
            return {};
        return Error{Error::Unavailable, tr("Standard output cannot be written.")};
    };
    QByteArray before = "[\n";
    for (FilmId id : *ids) {
        const auto film = catalogue.films().find(id);
        if (!film)
            return film.error();
        if (auto written = write(before + QJsonDocument(toJson(*film)).toJson().trimmed()); !written)
            return written.error();
        before = ",\n";
    }
    if (auto written = write(ids->isEmpty() ? "[]\n" : "\n]\n"); !written)
        return written.error();
    if (!writer)
        return print(QString());
    if (auto committed = writer->commit(); !committed)
        return committed.error();
    if (arguments.has(u"json"_s))
        return print(QJsonObject{{u"file"_s, target}, {u"films"_s, ids->size()}});
    return print(tr("%1 films are in %2.").arg(ids->size()).arg(target) + u'\n');
}

} // namespace laurels
