// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "data/connection.h"
#include "data/facets.h"
#include "data/search.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int MostValues = 1000; ///< Of one list of facets.
constexpr int MostPaths = 5;

QString tr(const char *text)
{
    return QCoreApplication::translate("laurels::Finding", text);
}

QJsonArray valuesJson(const QList<FacetValue> &values)
{
    QJsonArray array;
    for (const FacetValue &value : values)
        array << QJsonObject{{u"name"_s, value.name}, {u"count"_s, value.count}};
    return array;
}

QString viaName(Place::Kind kind)
{
    switch (kind) {
    case Place::Person:
        return u"person"_s;
    case Place::AwardBody:
        return u"award-body"_s;
    case Place::Topic:
        return u"topic"_s;
    default:
        return u"series"_s;
    }
}

QJsonArray stepsJson(const Path &path)
{
    QJsonArray steps;
    for (const Place &place : path.places)
        steps << (place.kind == Place::Film ? QJsonObject{{u"film"_s, place.text}, {u"id"_s, place.id}}
                                            : QJsonObject{{u"via"_s, viaName(place.kind)}, {u"name"_s, place.text}});
    return steps;
}

QString pathText(const Path &path)
{
    QStringList names;
    for (const Place &place : path.places)
        names << (place.kind == Place::Film ? place.text : u"— %1 —"_s.arg(place.text));
    return names.join(u' ') + u'\n';
}

/// A film by its title or id, or "person:NAME".
Result<Place> endOf(Catalogue &catalogue, const QString &text)
{
    const auto named = placeFromText(text);
    const bool isPerson = named && named->kind == Place::Person;
    return catalogue.resolve(isPerson || (named && named->kind == Place::Film) ? *named : Place::film({}, text));
}

} // namespace

Result<int> facetsCommand(Catalogue &catalogue, const Arguments &arguments)
{
    const auto facets = catalogue.search().facets(arguments.values.join(u' '), MostValues);
    if (!facets)
        return facets.error();
    const std::array lists = {
        std::tuple{u"topics"_s, tr("Topics"), &facets->topics},
        std::tuple{u"series"_s, tr("Series"), &facets->series},
        std::tuple{u"awardBodies"_s, tr("Award bodies"), &facets->awardBodies},
        std::tuple{u"decades"_s, tr("Decades"), &facets->decades},
        std::tuple{u"countries"_s, tr("Countries"), &facets->countries},
        std::tuple{u"lengths"_s, tr("Lengths"), &facets->lengths},
        std::tuple{u"funding"_s, tr("Funding initiatives"), &facets->funding},
        std::tuple{u"directors"_s, tr("Directors"), &facets->directors},
    };
    QJsonObject document{{u"total"_s, facets->films}, {u"awarded"_s, facets->awarded}};
    QString text = tr("%1 films, %2 of them awarded").arg(facets->films).arg(facets->awarded) + u'\n';
    for (const auto &[key, heading, values] : lists) {
        document[key] = valuesJson(*values);
        if (!values->isEmpty())
            text += u'\n' + heading + u'\n';
        for (const FacetValue &value : *values)
            text += u"%1  %2\n"_s.arg(value.count, 7).arg(value.name);
    }
    return arguments.has(u"json"_s) ? print(document) : print(text);
}

Result<int> pathCommand(Catalogue &catalogue, const Arguments &arguments)
{
    const auto kinds = pathKindsFromText(arguments.value(u"through"_s));
    if (!kinds) {
        (void)fail({Error::Invalid, tr("--through takes people, awards, topics and series, with commas between.")});
        return WrongUse;
    }
    const auto from = endOf(catalogue, arguments.values[0]);
    const auto to = endOf(catalogue, arguments.values[1]);
    if (!from || !to)
        return from ? to.error() : from.error();
    const auto paths = PathFinder(catalogue.database()).find(*from, *to, *kinds, MostPaths);
    if (!paths)
        return paths.error();
    if (!arguments.has(u"json"_s)) {
        QString text;
        for (const Path &path : *paths)
            text += pathText(path);
        return print(paths->isEmpty()
                         ? tr("No path of six steps or fewer joins “%1” and “%2”.").arg(from->text, to->text) + u'\n'
                         : text);
    }
    QJsonArray others;
    for (const Path &path : paths->mid(1))
        others << stepsJson(path);
    return print(QJsonObject{{u"steps"_s, paths->isEmpty() ? QJsonArray() : stepsJson(paths->constFirst())},
                             {u"others"_s, others}});
}

} // namespace laurels
