// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/jsonexport.h"

#include "app/exchange/pictures.h"
#include "data/filewriter.h"
#include "data/filmstore.h"
#include "data/json/filmjson.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

namespace laurels {

namespace {

constexpr qsizetype FilmsAReport = 500;

QString tr(const char *text)
{
    return QCoreApplication::translate("laurels::JsonExport", text);
}

} // namespace

Result<qsizetype> exportJson(Catalogue &catalogue, const QList<FilmId> &films, const ExportSink &write,
                             WithPictures pictures, const ExportProgress &goesOn)
{
    qsizetype written = 0;
    for (qsizetype i = 0; i < films.size(); ++i) {
        if (i % FilmsAReport == 0 && !goesOn(i))
            return Error{Error::Cancelled, tr("The export was stopped. No file was written.")};
        const auto film = catalogue.films().find(films[i]);
        if (!film && film.error().kind == Error::NotFound)
            continue; // removed by somebody else meanwhile
        if (!film)
            return film.error();
        QJsonObject object = toJson(*film);
        if (pictures == WithPictures::Yes)
            if (auto added = addPictureData(object, catalogue.images()); !added)
                return added.error();
        const QByteArray before = written == 0 ? "[\n" : ",\n";
        if (auto done = write(before + QJsonDocument(object).toJson().trimmed()); !done)
            return done.error();
        ++written;
    }
    if (auto done = write(written == 0 ? "[]\n" : "\n]\n"); !done)
        return done.error();
    return written;
}

Result<void> checkExportTarget(const Catalogue &catalogue, const QString &path)
{
    if (QFileInfo(path).canonicalFilePath() != QFileInfo(catalogue.path()).canonicalFilePath())
        return {};
    return Error{Error::Invalid, tr("%1 is the catalogue itself. Name another file to export to.").arg(path)};
}

Result<qsizetype> exportJsonFile(Catalogue &catalogue, const QList<FilmId> &films, const QString &path,
                                 WithPictures pictures, const ExportProgress &goesOn)
{
    if (auto allowed = checkExportTarget(catalogue, path); !allowed)
        return allowed.error();
    auto writer = FileWriter::open(path);
    if (!writer)
        return writer.error();
    const auto written = exportJson(
        catalogue, films, [&writer](const QByteArray &bytes) { return (*writer)->write(bytes); }, pictures, goesOn);
    if (!written)
        return written;
    if (auto done = (*writer)->commit(); !done)
        return done.error();
    return written;
}

} // namespace laurels
