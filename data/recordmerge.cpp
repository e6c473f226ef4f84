// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/recordmerge.h"

#include "data/authorityedits.h"
#include "data/authoritystore.h"
#include "data/catalogue.h"
#include "data/filmmerge.h"
#include "data/filmstore.h"
#include "data/json/authorityjson.h"
#include "data/json/filmjson.h"
#include "data/json/jsontext.h"
#include "data/recordstore.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

struct Merging {
    Q_DECLARE_TR_FUNCTIONS(laurels::Merging)
};

/// What a record has for itself and no person chooses.
const QStringList OwnKeys{u"id"_s, u"uuid"_s, u"revision"_s, u"created"_s, u"modified"_s};

/// What the one that stays takes from the other: the fields of which the second was chosen.
QJsonObject chosenValues(const QJsonObject &first, const QJsonObject &second, const QHash<QString, Keep> &choices)
{
    QJsonObject values;
    for (auto [key, keep] : choices.asKeyValueRange()) {
        if (keep == Keep::First)
            values[key] = first[key];
        else if (keep == Keep::Second)
            values[key] = second[key];
    }
    return values;
}

/// The name that was not chosen is another name of the person.
void keepOtherName(Person &person, const Person &first, const Person &second)
{
    for (const QString &name : {first.name, second.name})
        if (name != person.name && !person.otherNames.contains(name))
            person.otherNames << name;
    person.otherNames.removeAll(person.name);
}

void keepOtherTitle(Film &film, const Film &first, const Film &second)
{
    for (const QString &title : {first.title, second.title}) {
        const bool isKnown = title == film.title || std::ranges::any_of(film.titles, [&title](const Title &known) {
                                 return known.text == title;
                             });
        if (!isKnown)
            film.titles << Title{.text = title, .kind = u"alternative"_s};
    }
}

Error savedMeanwhile(const QString &name)
{
    return {Error::Conflict,
            Merging::tr("Nothing was merged: “%1” was changed meanwhile. Look at both once more.").arg(name)};
}

Result<Change> mergePeople(Catalogue &catalogue, const MergeDraft &draft, const QHash<QString, Keep> &choices)
{
    const PersonId secondId{draft.second.value};
    const auto first = catalogue.authorities().findPerson(PersonId{draft.first.value});
    const auto second = catalogue.authorities().findPerson(secondId);
    if (!first || !second)
        return first ? second.error() : first.error();
    if (first->revision != draft.firstRevision || second->revision != draft.secondRevision)
        return savedMeanwhile(first->revision == draft.firstRevision ? second->name : first->name);
    Person person = mergedPerson(*first, *second);
    if (auto applied = applyJson(person, chosenValues(toJson(*first), toJson(*second), choices)); !applied)
        return applied.error();
    keepOtherName(person, *first, *second);
    return catalogue.authorityEdits().merge(secondId, person);
}

Result<Change> mergeFilms(Catalogue &catalogue, const MergeDraft &draft, const QHash<QString, Keep> &choices)
{
    const FilmId secondId{draft.second.value};
    const auto first = catalogue.films().find(FilmId{draft.first.value});
    const auto second = catalogue.films().find(secondId);
    if (!first || !second)
        return first ? second.error() : first.error();
    if (first->revision != draft.firstRevision || second->revision != draft.secondRevision)
        return savedMeanwhile(first->revision == draft.firstRevision ? second->title : first->title);
    Film film = mergedFilm(*first, *second);
    const QJsonObject values = chosenValues(recordJson(*first), recordJson(*second), choices);
    if (auto applied = applyJson(film, values, JsonIds::With); !applied)
        return applied.error();
    keepOtherTitle(film, *first, *second);
    return catalogue.authorityEdits().merge(secondId, film);
}

Result<int> filmsOfEither(Catalogue &catalogue, RecordId first, RecordId second)
{
    QSet<FilmId> films;
    for (const RecordId record : {first, second}) {
        const auto naming = catalogue.records().filmsNaming(record);
        if (!naming)
            return naming.error();
        films.unite({naming->begin(), naming->end()});
    }
    return int(films.size());
}

Result<QString> detailOf(Catalogue &catalogue, RecordId record)
{
    if (record.kind == RecordKind::Film) {
        const auto cards = catalogue.films().cards({FilmId{record.value}});
        if (!cards)
            return cards.error();
        return cards->isEmpty() ? QString() : metaLine(cards->constFirst());
    }
    const auto cards = catalogue.authorities().cards(Authority::Person, {record.value});
    if (!cards)
        return cards.error();
    return cards->isEmpty() ? QString() : cards->constFirst().detail;
}

} // namespace

Result<MergeDraft> mergeDraft(Catalogue &catalogue, RecordId first, RecordId second)
{
    Q_ASSERT(first.kind == second.kind && (first.kind == RecordKind::Person || first.kind == RecordKind::Film));
    const auto a = catalogue.records().find(first);
    const auto b = catalogue.records().find(second);
    if (!a || !b)
        return a ? b.error() : a.error();
    const auto films = filmsOfEither(catalogue, first, second);
    if (!films)
        return films.error();
    const auto firstDetail = detailOf(catalogue, first);
    const auto secondDetail = detailOf(catalogue, second);
    if (!firstDetail || !secondDetail)
        return firstDetail ? secondDetail.error() : firstDetail.error();
    MergeDraft draft{.first = first,
                     .second = second,
                     .firstRevision = (*a)[u"revision"].toInteger(),
                     .secondRevision = (*b)[u"revision"].toInteger(),
                     .firstName = recordName(first.kind, *a),
                     .secondName = recordName(second.kind, *b),
                     .firstDetail = *firstDetail,
                     .secondDetail = *secondDetail,
                     .films = *films};
    for (const QString &key : differingKeys(*a, *b)) {
        if (OwnKeys.contains(key) || !b->contains(key))
            continue;
        if (a->contains(key))
            draft.fields << MergeField{key, jsonText((*a)[key]), jsonText((*b)[key]), (*a)[key].isArray()};
        else if (key != "sortName"_L1 && key != "disambiguation"_L1) // they belong to the name that goes
            draft.added << key;
    }
    return draft;
}

Result<Change> mergeRecords(Catalogue &catalogue, const MergeDraft &draft, const QHash<QString, Keep> &choices)
{
    return draft.first.kind == RecordKind::Film ? mergeFilms(catalogue, draft, choices)
                                                : mergePeople(catalogue, draft, choices);
}

} // namespace laurels
