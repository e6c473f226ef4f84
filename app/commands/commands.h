// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/arguments.h"
#include "data/catalogue.h"

#include <QJsonObject>

#include <optional>
#include <span>

namespace laurels {

/// What the exit status says; a contract with people's scripts.
enum ExitCode { Done = 0, Failed = 1, WrongUse = 2, NotACatalogue = 3, TooNew = 4, ChangedMeanwhile = 5 };

/// Runs what `arguments` name, without a display. Answers the exit status.
int runCommand(const Arguments &arguments);

/// Draws a page into a picture.
int renderCommand(const Arguments &arguments);

/// Says what went wrong on standard error. Answers the exit status for it.
int fail(const Error &error);
int exitCode(const Error &error);

/// One line on standard error that says how far a long work is; only on a terminal, and not with --quiet.
class ProgressReport
{
public:
    explicit ProgressReport(const Arguments &arguments);
    void show(const QString &text) const;
    void clear() const;

private:
    bool m_isShown;
};

/// Refuses to write what is `made`, such as "JSON", into a file whose ending is one of `others`; with the exit status
/// for it, or nothing where the name is right.
std::optional<int> refuseEnding(const QString &file, std::span<const QLatin1StringView> others, const QString &made);

/// Writes text or a document on standard output; Failed when it cannot be written.
int print(const QString &text);
int print(const QJsonObject &document);

Result<int> newCommand(const Arguments &arguments);
Result<int> listCommand(Catalogue &catalogue, const Arguments &arguments);
Result<int> showCommand(Catalogue &catalogue, const Arguments &arguments);
Result<int> addCommand(Catalogue &catalogue, const Arguments &arguments);
Result<int> editCommand(Catalogue &catalogue, const Arguments &arguments);
Result<int> removeCommand(Catalogue &catalogue, const Arguments &arguments);
Result<int> undoCommand(Catalogue &catalogue, const Arguments &arguments);
Result<int> historyCommand(Catalogue &catalogue, const Arguments &arguments);
Result<int> importCommand(Catalogue &catalogue, const Arguments &arguments);
Result<int> exportCommand(Catalogue &catalogue, const Arguments &arguments);
Result<int> facetsCommand(Catalogue &catalogue, const Arguments &arguments);
Result<int> pathCommand(Catalogue &catalogue, const Arguments &arguments);
Result<int> checkCommand(Catalogue &catalogue, const Arguments &arguments);
Result<int> backupCommand(Catalogue &catalogue, const Arguments &arguments);
Result<int> batchCommand(Catalogue &catalogue, const Arguments &arguments);
Result<int> restoreCommand(const Arguments &arguments);

/// Changes what `values` has keys for; pictures that it names by their files are read and stored with them.
Result<Film> editFilm(Catalogue &catalogue, FilmId id, const QJsonObject &values, std::optional<qint64> revision);

} // namespace laurels
