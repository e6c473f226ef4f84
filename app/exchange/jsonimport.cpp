// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/jsonimport.h"

#include "app/exchange/pictures.h"
#include "data/filmstore.h"
#include "data/json/filmjson.h"
#include "data/json/recordreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int FilmsAReport = 500;

QString tr(const char *text)
{
    return QCoreApplication::translate("laurels::JsonImport", text);
}

/// Takes the films of one file, and notes what it could not take.
class FileImport
{
public:
    FileImport(Catalogue &catalogue, FilmImport &import, QString name, ImportReport &report)
        : m_catalogue(catalogue), m_import(import), m_name(std::move(name)), m_report(report)
    {
    }

    Result<void> run(const ImportProgress &goesOn)
    {
        QFile file(m_name);
        const bool isOpen = m_name == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
        if (!isOpen)
            return Error{
                Error::NotFound,
                tr("%1 cannot be read: %2. Check its name. Nothing was imported.").arg(m_name, file.errorString())};
        const qint64 size = file.isSequential() ? 0 : file.size();
        RecordReader reader(file);
        while (const auto record = reader.next()) {
            if (auto taken = take(*record); !taken)
                return taken;
            if (m_report.records() % FilmsAReport == 0
                && !goesOn(m_report.records(), size > 0 ? double(reader.bytesRead()) / double(size) : -1))
                return Error{Error::Cancelled, tr("The import was stopped. Nothing was imported.")};
        }
        if (file.error() != QFileDevice::NoError)
            return Error{Error::Unavailable,
                         tr("%1 cannot be read to its end: %2. Nothing was imported.").arg(m_name, file.errorString())};
        if (const QString flaw = reader.flaw(); !flaw.isEmpty())
            m_report.problem(m_name, reader.line(), {}, flaw);
        return {};
    }

private:
    Result<void> take(const RecordReader::Record &record)
    {
        m_report.read();
        m_line = record.line;
        QJsonParseError error;
        const auto document = QJsonDocument::fromJson(record.json, &error);
        if (!record.problem.isEmpty() || !document.isObject()) {
            const QString problem = record.problem.isEmpty() ? error.errorString() + u'.' : record.problem;
            m_report.refused(m_name, m_line, {}, tr("This is not JSON that can be read: %1").arg(problem));
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

} // namespace

Result<void> importJsonFile(Catalogue &catalogue, FilmImport &import, const QString &name, ImportReport &report,
                            const ImportProgress &goesOn)
{
    return FileImport(catalogue, import, name, report).run(goesOn);
}

bool holdsMoreThan(qint64 count, const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    RecordReader reader(file);
    qint64 found = 0;
    while (found <= count && reader.next())
        ++found;
    return found > count;
}

} // namespace laurels
