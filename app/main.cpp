// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/runwindow.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

using namespace laurels;

namespace {

QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    return words;
}

int sayWrongUse(const Error &error)
{
    std::fprintf(stderr, "laurels: %s\n", error.message.toUtf8().constData());
    return WrongUse;
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
           || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

} // namespace

int main(int argc, char **argv)
{
    // Before any application object: without a display that would end the program.
    const auto arguments = readArguments(wordsOf(argc, argv));
    if (!arguments)
        return sayWrongUse(arguments.error());
    if (arguments->has(u"help"_s))
        return print(helpText());
    if (arguments->has(u"version"_s))
        return print(u"laurels " LAURELS_VERSION "\n"_s);
    if (arguments->command == "render"_L1) // makes an application of its own, with windows but without a display
        return runCommand(*arguments);
    if (!arguments->command.isEmpty()) {
        const QCoreApplication application(argc, argv);
        return runCommand(*arguments);
    }
    if (!hasDisplay())
        return fail({Error::Unavailable,
                     QCoreApplication::translate("laurels::Main",
                                                 "There is no display to open a window on. Start Laurels in a desktop "
                                                 "session, or draw a page into a picture with “laurels render”.")});
    const bool isUsersOwn = !arguments->has(u"catalogue"_s) && arguments->values.isEmpty();
    return runWindow(argc, argv, cataloguePath(*arguments), isUsersOwn);
}
