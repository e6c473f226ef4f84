// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/pictures.h"
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

/// Counts what becomes of each record.
class ImportReport
{
public:
    void count(FilmImport::Outcome outcome) { ++m_counts[int(outcome)]; }
    void read() { ++m_read; }
    void problem(const QString &file, qint64 line, const QString &field, const QString &reason)
    {
        constexpr qsizetype Most = 100'000; // a file of nothing else would fill the memory
        if (m_problems.size() >= Most) {
            ++m_untold;
            return;
        }
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
        QJsonObject report{{u"source"_s, source},       {u"format"_s, u"json"_s},    {u"read"_s, m_read},
                           {u"added"_s, m_counts[0]},   {u"updated"_s, m_counts[1]}, {u"unchanged"_s, m_counts[2]},
                           {u"skipped"_s, m_counts[3]}, {u"problems"_s, m_problems}};
        if (m_untold > 0)
            report[u"furtherProblems"_s] = m_untold;
        return report;
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
        return m_untold > 0 ? lines + tr("And %1 problems more.").arg(m_untold) + u'\n' : lines;
    }

private:
    qint64 m_read = 0;
    qint64 m_counts[4] = {};
    QJsonArray m_problems;
    qint64 m_untold = 0;
};

/// Takes the films of one file, and notes what it could not take.
class FileImport
{
public:
    FileImport(Catalogue &catalogue, FilmImport &import, QString name, ImportReport &report)
        : m_catalogue(catalogue), m_import(import), m_name(std::move(name)), m_report(report)
    {
    }

    Result<void> run(const ProgressReport &progress)
    {
        QFile file(m_name);
        const bool isOpen = m_name == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
        if (!isOpen)
            return Error{
                Error::NotFound,
                tr("%1 cannot be read: %2. Check its name. Nothing was imported.").arg(m_name, file.errorString())};
        RecordReader reader(file);
        while (const auto record = reader.next()) {
            if (auto taken = take(*record); !taken)
                return taken;
            if (m_report.records() % 500 == 0)
                show(progress, reader.bytesRead(), file.isSequential() ? 0 : file.size());
        }
        if (file.error() != QFileDevice::NoError)
            return Error{Error::Unavailable,
                         tr("%1 cannot be read to its end: %2. Nothing was imported.").arg(m_name, file.errorString())};
        return {};
    }

private:
    void show(const ProgressReport &progress, qint64 bytes, qint64 all) const
    {
        const QString films = tr("%1 films read").arg(m_report.records());
        progress.show(all > 0 ? tr("%1 (%2 %)").arg(films).arg(bytes * 100 / all) : films);
    }

    Result<void> take(const RecordReader::Record &record)
    {
        m_report.read();
        m_line = record.line;
        QJsonParseError error;
        const auto document = QJsonDocument::fromJson(record.json, &error);
        if (!record.problem.isEmpty() || !document.isObject()) {
            const QString problem = record.problem.isEmpty() ? error.errorString() : record.problem;
            m_report.refused(m_name, m_line, {}, tr("This is not JSON that can be read: %1.").arg(problem));
            return {};
        }
        QJsonObject object = document.object();
        takePictures(object);
        QString badKey;
        auto film = filmFromJson(object, UnknownKeys::KeepAsCustomField, &badKey);
        if (!film) {
            m_report.refused(m_name, m_line, badKey, film.error().message);
            return {};
        }
        if (auto kept = keepKnownImages(*film); !kept)
            return kept;
        const auto outcome = m_import.take(*film);
        if (outcome)
            m_report.count(*outcome);
        else if (outcome.error().kind == Error::Invalid && outcome.error().code == 0)
            m_report.refused(m_name, m_line, {}, outcome.error().message);
        else
            return outcome.error();
        return {};
    }

    /// A film whose picture cannot be taken comes without it.
    void takePictures(QJsonObject &object)
    {
        m_offered.clear();
        if (!object.contains("signatureImage"_L1) && !object.contains("otherImages"_L1))
            return;
        QString badKey;
        const auto pictures = readPictures(object, PictureFiles::Refuse, &badKey);
        if (!pictures) {
            m_report.problem(m_name, m_line, badKey, pictures.error().message);
            object.remove(u"signatureImage"_s);
            object.remove(u"otherImages"_s);
            return;
        }
        m_catalogue.images().offer(*pictures);
        for (const Picture &picture : *pictures)
            m_offered << picture.sha256();
    }

    Result<void> keepKnownImages(Film &film)
    {
        for (qsizetype i = film.images.size() - 1; i >= 0; --i) {
            if (m_offered.contains(film.images[i].sha256))
                continue;
            const auto known = m_catalogue.images().find(film.images[i].sha256);
            if (known)
                continue;
            if (known.error().kind != Error::NotFound)
                return known.error();
            m_report.problem(m_name, m_line, u"signatureImage"_s,
                             tr("The picture is not in the file. Export with --pictures to take pictures along."));
            film.images.removeAt(i);
        }
        return {};
    }

    Catalogue &m_catalogue;
    FilmImport &m_import;
    QString m_name;
    ImportReport &m_report;
    qint64 m_line = 0;
    QStringList m_offered; ///< The hashes of the pictures that this record carries.
};

/// Where an export goes: a file of ours, or standard output.
class ExportTarget
{
public:
    static Result<ExportTarget> open(const QString &name)
    {
        ExportTarget target;
        if (name == "-"_L1)
            return target;
        auto writer = FileWriter::open(name);
        if (!writer)
            return writer.error();
        target.m_writer = std::move(*writer);
        return target;
    }

    bool isFile() const { return m_writer != nullptr; }

    Result<void> write(const QByteArray &bytes)
    {
        if (m_writer)
            return m_writer->write(bytes);
        if (std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size()))
            return {};
        return Error{Error::Unavailable,
                     tr("Standard output cannot be written. Check that there is room on the disk.")};
    }

    Result<void> commit() { return m_writer ? m_writer->commit() : Result<void>(); }

private:
    std::unique_ptr<FileWriter> m_writer;
};

Result<void> exportFilms(Catalogue &catalogue, const QList<FilmId> &ids, ExportTarget &target,
                         const Arguments &arguments)
{
    const ProgressReport progress(arguments);
    QByteArray before = "[\n";
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const auto film = catalogue.films().find(ids[i]);
        if (!film && film.error().kind == Error::NotFound)
            continue; // removed by somebody else meanwhile
        if (!film)
            return film.error();
        QJsonObject object = toJson(*film);
        if (arguments.has(u"pictures"_s))
            if (auto added = addPictureData(object, catalogue.images()); !added)
                return added;
        if (auto written = target.write(before + QJsonDocument(object).toJson().trimmed()); !written)
            return written;
        before = ",\n";
        if (i % 500 == 0 && target.isFile())
            progress.show(tr("%1 of %2 films written").arg(i).arg(ids.size()));
    }
    progress.clear();
    return target.write(before.startsWith('[') ? "[]\n" : "\n]\n");
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
    const ProgressReport progress(arguments);
    ImportReport report;
    for (const QString &file : sourceFiles(arguments.values))
        if (auto taken = FileImport(catalogue, **import, file, report).run(progress); !taken) {
            progress.clear();
            return taken.error();
        }
    progress.clear();
    if (!arguments.has(u"dry-run"_s))
        if (auto finished = (*import)->finish(); !finished)
            return finished.error();
    return arguments.has(u"json"_s) ? print(report.json(source)) : print(report.text());
}

Result<int> exportCommand(Catalogue &catalogue, const Arguments &arguments)
{
    if (auto format = onlyJson(arguments); !format)
        return format.error();
    const QString name = arguments.values.first();
    const QString own = QFileInfo(catalogue.path()).canonicalFilePath();
    if (name != "-"_L1 && QFileInfo(name).canonicalFilePath() == own)
        return Error{Error::Invalid, tr("%1 is the catalogue itself. Name another file to export to.").arg(name)};
    const auto ids =
        catalogue.filmIds({.sort = FilmSort::Title, .descending = false, .query = arguments.value(u"query"_s)});
    if (!ids)
        return ids.error();
    auto target = ExportTarget::open(name);
    if (!target)
        return target.error();
    if (auto written = exportFilms(catalogue, *ids, *target, arguments); !written)
        return written.error();
    if (auto committed = target->commit(); !committed)
        return committed.error();
    if (!target->isFile())
        return print(QString());
    if (arguments.has(u"json"_s))
        return print(QJsonObject{{u"file"_s, name}, {u"films"_s, ids->size()}});
    return print(tr("%1 films are in %2.").arg(ids->size()).arg(name) + u'\n');
}

} // namespace laurels
