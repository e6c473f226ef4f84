// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>

namespace laurels {

/// What the program said and how it ended.
struct Answer {
    int status = -1; ///< -1 = it crashed or did not end in time.
    QByteArray output;
    QByteArray message; ///< On standard error.
    QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
};

/// Runs the real program in `folder`, as a person or a script would; with `variables`, such as "A=1", around it.
inline Answer runProgram(const QString &folder, const QStringList &words, const QByteArray &input = {},
                         const QStringList &variables = {})
{
    QProcess process;
    process.setWorkingDirectory(folder);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &variable : variables)
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(LAURELS_BINARY), words);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// One object as a line of JSON.
inline QByteArray asJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

/// What a file holds, as a hash; empty when it cannot be read.
inline QByteArray hashOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256)
                                          : QByteArray();
}

} // namespace laurels
