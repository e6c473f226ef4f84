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

#include <array>
#include <cstdio>

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
    bool writes = false;
};

constexpr std::array Commands = {
    Command{"list"_L1, listCommand},           Command{"show"_L1, showCommand},
    Command{"add"_L1, addCommand, true},       Command{"edit"_L1, editCommand, true},
    Command{"remove"_L1, removeCommand, true}, Command{"undo"_L1, undoCommand, true},
    Command{"history"_L1, historyCommand},     Command{"import"_L1, importCommand, true},
    Command{"export"_L1, exportCommand},       Command{"check"_L1, checkCommand},
    Command{"backup"_L1, backupCommand},
};

QString absolute(const QString &name)
{
    return QDir::cleanPath(name.startsWith(u'/') ? name : QDir::currentPath() + u'/' + name);
}

/// The user's own catalogue is made at the first start.
Result<std::unique_ptr<Catalogue>> openCatalogue(const Arguments &arguments, bool writes)
{
    const auto path = cataloguePath(arguments);
    if (!path)
        return path.error();
    if (!arguments.has(u"catalogue"_s) && !QFileInfo::exists(*path)) {
        QDir().mkpath(QFileInfo(*path).absolutePath());
        auto made = Catalogue::create(*path, tr("Starter catalogue"));
        if (!made)
            return made;
        if (auto filled = fillWithStarterFilms(**made); !filled)
            return filled.error();
        return made;
    }
    auto catalogue = Catalogue::open(*path, writes ? Catalogue::Access::ReadWrite : Catalogue::Access::ReadOnly);
    if (catalogue && writes && (*catalogue)->isReadOnly())
        return Error{
            Error::Unavailable,
            tr("%1 may only be read: the file or its folder is write-protected. Nothing was changed.").arg(*path)};
    return catalogue;
}

} // namespace

int fail(const Error &error)
{
    std::fprintf(stderr, "laurels: %s\n", error.message.toUtf8().constData());
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
    if (arguments.values.first().isEmpty())
        return Error{Error::Invalid, tr("The name of the new catalogue is empty.")};
    const QString path = absolute(arguments.values.first());
    const bool withFilms = arguments.has(u"starter"_s);
    auto catalogue = Catalogue::create(path, withFilms ? tr("Starter catalogue") : QFileInfo(path).completeBaseName());
    if (!catalogue)
        return catalogue.error();
    if (withFilms)
        if (auto filled = fillWithStarterFilms(**catalogue); !filled) {
            catalogue->reset();
            QFile::remove(path);
            return filled.error();
        }
    if (arguments.has(u"json"_s))
        return print(QJsonObject{{u"file"_s, path}});
    return print(tr("%1 was made.").arg(path) + u'\n');
}

Result<int> backupCommand(Catalogue &catalogue, const Arguments &arguments)
{
    if (arguments.values.first().isEmpty())
        return Error{Error::Invalid, tr("The name of the copy is empty.")};
    const QString path = absolute(arguments.values.first());
    const QFileInfo target(path);
    if (target.exists() && target.canonicalFilePath() == QFileInfo(catalogue.path()).canonicalFilePath())
        return Error{Error::Invalid, tr("%1 is the catalogue itself. Name another file for the copy.").arg(path)};
    if (auto done = backUp(catalogue, path); !done)
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
    const Command *command = std::ranges::find(Commands, arguments.command, &Command::name);
    auto catalogue = openCatalogue(arguments, command->writes);
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
