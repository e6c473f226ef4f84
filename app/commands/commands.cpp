// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

#include "data/backup.h"
#include "data/sql/database.h"
#include "data/starter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("laurels::Commands", text);
}

struct Command {
    QLatin1StringView name;
    Result<int> (*run)(Catalogue &, const Arguments &);
    Catalogue::Access access = Catalogue::Access::ReadOnly;
};

constexpr auto Writes = Catalogue::Access::ReadWrite;

constexpr std::array Commands = {
    Command{"list"_L1, listCommand},
    Command{"show"_L1, showCommand},
    Command{"add"_L1, addCommand, Writes},
    Command{"edit"_L1, editCommand, Writes},
    Command{"remove"_L1, removeCommand, Writes},
    Command{"undo"_L1, undoCommand, Writes},
    Command{"history"_L1, historyCommand},
    Command{"import"_L1, importCommand, Writes},
    Command{"export"_L1, exportCommand},
    Command{"check"_L1, checkCommand, Catalogue::Access::Inspect},
    Command{"backup"_L1, backupCommand},
    Command{"facets"_L1, facetsCommand},
    Command{"path"_L1, pathCommand},
    Command{"batch"_L1, batchCommand, Writes},
};

/// With the starter films, or not at all.
Result<std::unique_ptr<Catalogue>> makeStarterCatalogue(const QString &path)
{
    auto made = Catalogue::create(path, tr("Starter catalogue"));
    if (!made)
        return made;
    if (auto filled = fillWithStarterFilms(**made); !filled) {
        made->reset();
        QFile::remove(path);
        return filled.error();
    }
    return made;
}

/// The user's own catalogue is made at the first start.
Result<std::unique_ptr<Catalogue>> openCatalogue(const Arguments &arguments, Catalogue::Access access)
{
    const QString path = cataloguePath(arguments);
    if (!arguments.has(u"catalogue"_s) && !QFileInfo::exists(path)) {
        QDir().mkpath(QFileInfo(path).absolutePath());
        return makeStarterCatalogue(path);
    }
    const ProgressReport progress(arguments);
    auto catalogue = Catalogue::open(path, access, [&progress](int percent) {
        progress.show(tr("Bringing the catalogue up to date: %1 %").arg(percent));
        return true;
    });
    if (!catalogue)
        return catalogue;
    if (access == Writes && (*catalogue)->isReadOnly())
        return Error{Error::Unavailable, (*catalogue)->notices().join(u' ') + u' ' + tr("Nothing was changed.")};
    progress.clear();
    for (const QString &notice : (*catalogue)->notices())
        std::fprintf(stderr, "laurels: %s\n", notice.toUtf8().constData());
    return catalogue;
}

} // namespace

ProgressReport::ProgressReport(const Arguments &arguments)
    : m_isShown(!arguments.has(u"quiet"_s) && ::isatty(STDERR_FILENO) != 0)
{
}

void ProgressReport::show(const QString &text) const
{
    if (m_isShown)
        std::fprintf(stderr, "\r%s\033[K", text.toUtf8().constData());
}

void ProgressReport::clear() const
{
    show({});
}

int fail(const Error &error)
{
    std::fprintf(stderr, "laurels: %s\n", error.message.toUtf8().constData());
    return exitCode(error);
}

int exitCode(const Error &error)
{
    switch (error.kind) {
    case Error::Damaged:
        return NotACatalogue;
    case Error::NewerSchema:
        return TooNew;
    case Error::Conflict:
        return ChangedMeanwhile;
    case Error::NotFound:
    case Error::Invalid:
    case Error::Unavailable:
    case Error::Cancelled:
        return Failed;
    }
    Q_UNREACHABLE();
}

std::optional<int> refuseEnding(const QString &file, std::span<const QLatin1StringView> others, const QString &made)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (std::ranges::find(others, ending) == others.end())
        return {};
    (void)fail({Error::Invalid, tr("%1 ends in .%2, but only %3 can be written. Give it the ending .%4. Nothing was "
                                   "written.")
                                    .arg(file, ending, made, made.toLower())});
    return WrongUse;
}

int print(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size())
        && std::fflush(stdout) == 0)
        return Done;
    return fail({Error::Unavailable, tr("Standard output cannot be written. Check that there is room on the disk.")});
}

int print(const QJsonObject &document)
{
    return print(QString::fromUtf8(QJsonDocument(document).toJson()));
}

Result<int> newCommand(const Arguments &arguments)
{
    const QString path = absolutePath(arguments.values.first());
    const auto catalogue = arguments.has(u"starter"_s) ? makeStarterCatalogue(path)
                                                       : Catalogue::create(path, QFileInfo(path).completeBaseName());
    if (!catalogue)
        return catalogue.error();
    if (arguments.has(u"json"_s))
        return print(QJsonObject{{u"file"_s, path}});
    return print(tr("%1 was made.").arg(path) + u'\n');
}

Result<int> backupCommand(Catalogue &catalogue, const Arguments &arguments)
{
    const QString path = absolutePath(arguments.values.first());
    const QFileInfo target(path);
    if (target.exists() && target.canonicalFilePath() == QFileInfo(catalogue.path()).canonicalFilePath())
        return Error{Error::Invalid, tr("%1 is the catalogue itself. Name another file for the copy.").arg(path)};
    const ProgressReport progress(arguments);
    const auto show = [&progress](int percent) {
        progress.show(tr("Copying: %1 %").arg(percent));
        return true;
    };
    const auto done = backUp(catalogue, path, show);
    progress.clear();
    if (!done)
        return done.error();
    if (arguments.has(u"json"_s))
        return print(QJsonObject{{u"file"_s, path}});
    return print(tr("A verified copy is at %1.").arg(path) + u'\n');
}

int runCommand(const Arguments &arguments)
{
    if (arguments.command == "render"_L1)
        return renderCommand(arguments);
    if (arguments.command == "new"_L1) {
        const auto made = newCommand(arguments);
        return made ? *made : fail(made.error());
    }
    if (arguments.command == "restore"_L1) {
        const auto restored = restoreCommand(arguments);
        return restored ? *restored : fail(restored.error());
    }
    const Command *command = std::ranges::find(Commands, arguments.command, &Command::name);
    auto catalogue = openCatalogue(arguments, command->access);
    if (!catalogue && command->name == "check"_L1 && arguments.has(u"json"_s))
        print(QJsonObject{{u"ok"_s, false},
                          {u"checks"_s, QJsonArray{QJsonObject{{u"name"_s, u"integrity"_s},
                                                               {u"ok"_s, false},
                                                               {u"detail"_s, catalogue.error().message}}}}});
    if (!catalogue)
        return fail(catalogue.error());
    const auto status = command->run(**catalogue, arguments);
    return status ? *status : fail(status.error());
}

} // namespace laurels
