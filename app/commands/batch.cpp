// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <iostream>
#include <string>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("laurels::Batch", text);
}

/// Does what one line asks for; durable when it answers well.
Result<Film> edit(Catalogue &catalogue, const QJsonObject &line)
{
    for (const QString &key : line.keys())
        if (key != "tag"_L1 && key != "film"_L1 && key != "set"_L1 && key != "revision"_L1)
            return Error{Error::Invalid, tr("“%1” is no key of a batch line. Check its spelling.").arg(key)};
    if (!line[u"set"_s].isObject())
        return Error{Error::Invalid, tr("“set” must be an object with the fields to change.")};
    const QJsonValue film = line[u"film"_s];
    const QJsonValue revision = line[u"revision"_s];
    if (!revision.isUndefined() && !revision.isNull() && !revision.isDouble())
        return Error{Error::Invalid, tr("“revision” must be a number.")};
    const auto id = film.isDouble() ? Result<FilmId>(FilmId{film.toInteger()}) : catalogue.findFilm(film.toString());
    if (!id)
        return id.error();
    return editFilm(catalogue, *id, line[u"set"_s].toObject(),
                    revision.isDouble() ? std::optional(revision.toInteger()) : std::nullopt);
}

QJsonObject answer(Catalogue &catalogue, const std::string &line)
{
    QJsonParseError parsed;
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(line), &parsed).object();
    QJsonObject answer;
    if (object.contains("tag"_L1))
        answer[u"tag"_s] = object[u"tag"_s];
    const auto film =
        parsed.error == QJsonParseError::NoError
            ? edit(catalogue, object)
            : Result<Film>(
                Error{Error::Invalid, tr("This line is not JSON that can be read: %1.").arg(parsed.errorString())});
    answer[u"ok"_s] = film.has_value();
    if (film) {
        answer[u"revision"_s] = film->revision;
    } else {
        answer[u"error"_s] = film.error().message;
        answer[u"code"_s] = exitCode(film.error());
    }
    return answer;
}

} // namespace

Result<int> batchCommand(Catalogue &catalogue, const Arguments &)
{
    std::string line;
    while (std::getline(std::cin, line)) {
        if (line.find_first_not_of(" \t\r") == std::string::npos)
            continue;
        const QByteArray bytes = QJsonDocument(answer(catalogue, line)).toJson(QJsonDocument::Compact);
        if (const int printed = print(QString::fromUtf8(bytes) + u'\n'); printed != Done)
            return printed;
    }
    return Done;
}

} // namespace laurels
