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
    /// Its options; after a "=" what they take: nothing for any text, # for a whole number, or the words to choose
    /// from.
    QLatin1StringView options;
    QLatin1StringView needs = {}; ///< The option that may not be left out.
};

constexpr auto Everywhere = "catalogue= json quiet help version"_L1;

constexpr std::array Shapes = {
    Shape{"new"_L1, 1, 1, "starter"_L1},
    Shape{"list"_L1, 0, 1000,
          "sort=title|year|premiere|length|awards|added|relevance descending limit=# after= count"_L1},
    Shape{"facets"_L1, 0, 1000, ""_L1},
    Shape{"path"_L1, 2, 2, "through="_L1},
    Shape{"show"_L1, 1, 1, ""_L1},
    Shape{"add"_L1, 0, 0, "from="_L1, "from"_L1},
    Shape{"edit"_L1, 1, 1, "from= revision=#"_L1, "from"_L1},
    Shape{"remove"_L1, 1, 1, ""_L1},
    Shape{"undo"_L1, 0, 0, "change=#"_L1},
    Shape{"history"_L1, 0, 1, ""_L1},
    Shape{"import"_L1, 1, 1000,
          "format=auto|json|csv|tellico|gcstar|amc|nfo|clz|datacrow|griffith|schema-org|letterboxd|imdb|awards|page "
          "dry-run on-duplicate=skip|merge|add"_L1},
    Shape{"export"_L1, 1, 1, "format=json|csv|html|pdf|tellico|nfo|schema-org query= pictures"_L1},
    Shape{"render"_L1, 1, 1, "output= size= scale= theme=light|dark"_L1, "output"_L1},
    Shape{"check"_L1, 0, 0, ""_L1},
    Shape{"backup"_L1, 1, 1, ""_L1},
    Shape{"batch"_L1, 0, 0, ""_L1},
    Shape{"restore"_L1, 0, 1, ""_L1},
    Shape{""_L1, 0, 1, ""_L1},
};

/// What the option `name` takes in `options`; nothing when it is none of them, null when it is a switch.
std::optional<QString> takes(QLatin1StringView options, const QString &name)
{
    for (const QLatin1StringView option : options.tokenize(u' ')) {
        const qsizetype equals = option.indexOf(u'=');
        if ((equals < 0 ? option : option.first(equals)) == name)
            return equals < 0 ? QString() : u'=' + option.sliced(equals + 1).toString();
    }
    return {};
}

/// As the command has it, else as any command has it, so that its words are told from values.
std::optional<QString> takes(const Shape &shape, const QString &name)
{
    if (const auto known = takes(Everywhere, name))
        return known;
    if (const auto known = takes(shape.options, name))
        return known;
    for (const Shape &each : Shapes)
        if (const auto known = takes(each.options, name))
            return known;
    return {};
}

bool isKnown(const Shape &shape, const QString &name)
{
    return takes(Everywhere, name) || takes(shape.options, name);
}

Result<void> checkValue(const Arguments &arguments, const Shape &shape, const QString &name)
{
    const QString wanted = takes(shape, name)->mid(1);
    const QString value = arguments.value(name);
    bool isNumber = true;
    if (wanted == "#"_L1 && (value.toLongLong(&isNumber) < 0 || !isNumber))
        return Error{Error::Invalid, tr("--%1 needs a whole number, such as 50; “%2” is none.").arg(name, value)};
    const QStringList words = wanted.split(u'|');
    if (words.size() > 1 && !words.contains(value))
        return Error{Error::Invalid,
                     tr("--%1 is one of %2; “%3” is none of them.").arg(name, words.join(u", "_s), value)};
    return {};
}

Result<void> checkShape(const Arguments &arguments, const Shape &shape)
{
    const QString name = arguments.command.isEmpty() ? u"laurels"_s : u"laurels "_s + arguments.command;
    for (const QString &value : arguments.values)
        if (value.isEmpty() && shape.command != "list"_L1)
            return Error{Error::Invalid, tr("“%1” was given an empty name. See laurels --help.").arg(name)};
    if (arguments.values.size() < shape.least)
        return Error{Error::Invalid, tr("“%1” needs a name after it. See laurels --help.").arg(name)};
    if (arguments.values.size() > shape.most)
        return Error{Error::Invalid, tr("“%1” does not know what to do with “%2”. Put names with spaces in quotes.")
                                         .arg(name, arguments.values.at(shape.most))};
    if (!shape.needs.isEmpty() && arguments.value(shape.needs).isEmpty())
        return Error{Error::Invalid, tr("“%1” needs the name of a file after --%2.").arg(name, shape.needs)};
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
            const bool takesValue = !takes(*shape, name).value_or(QString()).isEmpty();
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
    for (const QString &name : arguments.options.keys()) {
        if (!isKnown(*shape, name))
            return Error{Error::Invalid, tr("The option --%1 is not known here. See laurels --help.").arg(name)};
        if (auto fits = checkValue(arguments, *shape, name); !fits)
            return fits.error();
    }
    if (arguments.has(u"catalogue"_s) && arguments.value(u"catalogue"_s).isEmpty())
        return Error{Error::Invalid, tr("The name of the catalogue is empty. Name a file after --catalogue.")};
    if (auto fits = checkShape(arguments, *shape); !fits)
        return fits.error();
    return arguments;
}

QString absolutePath(const QString &name)
{
    return QDir::cleanPath(name.startsWith(u'/') ? name : QDir::currentPath() + u'/' + name);
}

QString cataloguePath(const Arguments &arguments)
{
    if (arguments.has(u"catalogue"_s))
        return absolutePath(arguments.value(u"catalogue"_s));
    if (arguments.command.isEmpty() && !arguments.values.isEmpty())
        return absolutePath(arguments.values.first());
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
laurels facets [QUERY]        how many of the films that match have each topic, series, award body, decade, country
laurels path A B              the shortest chain between two films or person:NAMEs; --through people,awards,topics,series
laurels show PAGE             FILM, person:NAME, award-body:NAME, topic:NAME or series:NAME as text
laurels add --from FILE|-     add the films described in JSON
laurels edit FILM --from FILE|-  change the fields named in the JSON; --revision N
laurels remove FILM           remove one film
laurels batch                 edits from standard input, a JSON object a line: {"film": 7, "set": {"notes": "x"}}
laurels undo [--change N]     take back the last change, or change N
laurels history [FILM]        what was changed, newest first
laurels import SOURCE...      bring films in; --format json, --dry-run, --on-duplicate skip|merge|add; - is standard input
laurels export DEST           write films out; --format json, --query QUERY, --pictures; - is standard output
laurels render PAGE --output PNG  draw a page into a picture; --size 1280x820, --scale 1, --theme light|dark
laurels check                 look the catalogue over
laurels backup DEST           a verified copy
laurels restore [SNAPSHOT]    put a snapshot back; without its number or file, list the snapshots

Everywhere: --catalogue FILE, --json, --quiet, --help, --version.
FILM is an id or an exact title. Of people who share a NAME, one is person:NAME (what tells them apart) or person:ID.
)");
}

} // namespace laurels
