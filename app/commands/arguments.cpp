// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/arguments.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("laurels::Arguments", text);
}

struct Shape {
    QLatin1StringView command;
    int least;
    int most;
    QLatin1StringView options; ///< With a "=" after those that take a value.
};

constexpr std::array Shapes = {
    Shape{"new"_L1, 1, 1, "starter"_L1},
    Shape{"list"_L1, 0, 1000, "sort= descending limit= after= count"_L1},
    Shape{"show"_L1, 1, 1, ""_L1},
    Shape{"add"_L1, 0, 0, "from="_L1},
    Shape{"edit"_L1, 1, 1, "from= revision="_L1},
    Shape{"remove"_L1, 1, 1, ""_L1},
    Shape{"undo"_L1, 0, 0, "change="_L1},
    Shape{"history"_L1, 0, 1, ""_L1},
    Shape{"import"_L1, 1, 1000, "format= dry-run on-duplicate="_L1},
    Shape{"export"_L1, 1, 1, "format= query="_L1},
    Shape{"render"_L1, 1, 1, "output= size= scale= theme="_L1},
    Shape{"check"_L1, 0, 0, ""_L1},
    Shape{"backup"_L1, 1, 1, ""_L1},
    Shape{""_L1, 0, 1, ""_L1},
};

Result<void> checkShape(const Arguments &arguments, const Shape &shape)
{
    const QString name = arguments.command.isEmpty() ? u"laurels"_s : u"laurels "_s + arguments.command;
    if (arguments.values.size() < shape.least)
        return Error{Error::Invalid, tr("“%1” needs a name after it. See laurels --help.").arg(name)};
    if (arguments.values.size() > shape.most)
        return Error{Error::Invalid, tr("“%1” does not know what to do with “%2”. Put names with spaces in quotes.")
                                         .arg(name, arguments.values.at(shape.most))};
    return {};
}

} // namespace

Result<Arguments> readArguments(const QStringList &words)
{
    Arguments arguments;
    const Shape *shape = &Shapes.back();
    bool onlyValues = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (!onlyValues && word == "--"_L1) {
            onlyValues = true;
        } else if (!onlyValues && word.startsWith("--"_L1)) {
            const qsizetype equals = word.indexOf(u'=');
            const QString name = word.sliced(2, (equals < 0 ? word.size() : equals) - 2);
            const bool takesValue =
                std::ranges::any_of(
                    Shapes,
                    [&](const Shape &each) { return each.options.toString().split(u' ').contains(name + u'='); })
                || name == "catalogue"_L1;
            if (takesValue && equals < 0 && i + 1 == words.size())
                return Error{Error::Invalid, tr("--%1 needs a value after it.").arg(name)};
            if (!takesValue && equals >= 0)
                return Error{Error::Invalid, tr("--%1 takes no value.").arg(name)};
            arguments.options[name] = !takesValue ? QString() : equals >= 0 ? word.sliced(equals + 1) : words[++i];
        } else if (!onlyValues && arguments.command.isEmpty() && arguments.values.isEmpty() && shape->command.isEmpty()
                   && std::ranges::find(Shapes, word, &Shape::command) != Shapes.end() && !word.isEmpty()) {
            arguments.command = word;
            shape = std::ranges::find(Shapes, word, &Shape::command);
        } else {
            arguments.values << word;
        }
    }
    if (arguments.has(u"help"_s) || arguments.has(u"version"_s))
        return arguments;
    static const QStringList Later{u"batch"_s, u"facets"_s, u"path"_s, u"restore"_s};
    if (arguments.command.isEmpty() && !arguments.values.isEmpty() && Later.contains(arguments.values.first()))
        return Error{Error::Invalid,
                     tr("This version of Laurels does not know the command “%1”.").arg(arguments.values.first())};
    const QStringList known = shape->options.toString().split(u' ');
    for (const QString &name : arguments.options.keys())
        if (!known.contains(name) && !known.contains(name + u'=') && name != "catalogue"_L1 && name != "json"_L1
            && name != "quiet"_L1)
            return Error{Error::Invalid, tr("The option --%1 is not known here. See laurels --help.").arg(name)};
    if (auto fits = checkShape(arguments, *shape); !fits)
        return fits.error();
    return arguments;
}

Result<QString> cataloguePath(const Arguments &arguments)
{
    if (arguments.has(u"catalogue"_s)) {
        const QString name = arguments.value(u"catalogue"_s);
        if (name.isEmpty())
            return Error{Error::Invalid, tr("The name of the catalogue is empty. Name a file after --catalogue.")};
        return QDir::cleanPath(name.startsWith(u'/') ? name : QDir::currentPath() + u'/' + name);
    }
    const QString home = qEnvironmentVariable("XDG_DATA_HOME");
    const QString data = home.startsWith(u'/') ? home : QDir::homePath() + u"/.local/share"_s;
    return data + u"/laurels/catalogue.laurels"_s;
}

QString helpText()
{
    return tr(R"(laurels [FILE]                open the window on FILE (default: your catalogue)
laurels new FILE [--starter]  make an empty catalogue, or one with the starter films
laurels list [QUERY]          films that match; --sort title|year|premiere|length|awards|added|relevance,
                              --descending, --limit N (50), --after CURSOR, --count
laurels show PAGE             FILM, person:NAME, award-body:NAME, topic:NAME or series:NAME as text
laurels add --from FILE|-     add the films described in JSON
laurels edit FILM --from FILE|-  change the fields named in the JSON; --revision N
laurels remove FILM           remove one film
laurels undo [--change N]     take back the last change, or change N
laurels history [FILM]        what was changed, newest first
laurels import SOURCE...      bring films in; --format json, --dry-run, --on-duplicate skip|merge|add
laurels export DEST           write films out; --format json, --query QUERY; DEST - is standard output
laurels render PAGE --output PNG  draw a page into a picture; --size 1280x820, --scale 1, --theme light|dark
laurels check                 look the catalogue over
laurels backup DEST           a verified copy

Everywhere: --catalogue FILE, --json, --quiet, --help, --version.
FILM is an id or an exact title.
)");
}

} // namespace laurels
