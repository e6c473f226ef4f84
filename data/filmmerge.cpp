// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/filmmerge.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

/// Appends those of `more` whose key none of `list` has.
template <class Value, class Key> void append(QList<Value> &list, const QList<Value> &more, Key key)
{
    for (const Value &value : more)
        if (std::ranges::none_of(list, [&](const Value &known) { return key(known) == key(value); }))
            list << value;
}

void fill(QString &text, const QString &other)
{
    if (text.isEmpty())
        text = other;
}

} // namespace

Film mergedFilm(const Film &kept, const Film &incoming)
{
    Film film = kept;
    fill(film.sortTitle, incoming.sortTitle);
    fill(film.logline, incoming.logline);
    fill(film.synopsis, incoming.synopsis);
    fill(film.notes, incoming.notes);
    if (film.year == 0)
        film.year = incoming.year;
    if (film.premiere.isUnknown())
        film.premiere = incoming.premiere;
    if (film.length.count() == 0)
        film.length = incoming.length;
    if (!film.rating)
        film.rating = incoming.rating;
    if (film.fundingInitiative.name.isEmpty())
        film.fundingInitiative = incoming.fundingInitiative;

    const auto name = [](const TermRef &term) { return term.name; };
    append(film.series, incoming.series, name);
    append(film.countries, incoming.countries, name);
    append(film.languages, incoming.languages, name);
    append(film.topics, incoming.topics, name);
    append(film.titles, incoming.titles, [](const Title &title) { return title.text; });
    append(film.dates, incoming.dates, [](const FilmDate &date) { return std::tuple(date.kind, date.date.toEdtf()); });
    append(film.companies, incoming.companies,
           [](const CompanyCredit &credit) { return std::tuple(credit.company.name, credit.role); });
    append(film.credits, incoming.credits, [](const Credit &credit) {
        return std::tuple(credit.person.name, credit.person.disambiguation, credit.role, credit.character);
    });
    append(film.awards, incoming.awards, [](const Award &award) {
        return std::tuple(award.body.name, award.year, award.name, award.category, award.result);
    });
    append(film.relations, incoming.relations,
           [](const Relation &relation) { return std::tuple(relation.title, relation.year); });
    append(film.links, incoming.links, [](const Link &link) { return link.url; });
    append(film.identifiers, incoming.identifiers,
           [](const Identifier &identifier) { return std::tuple(identifier.scheme, identifier.value); });
    QList<FilmImage> images = incoming.images;
    for (FilmImage &image : images)
        if (image.kind == "signature"_L1 && film.signatureImage()) // the film keeps its own
            image.kind = u"still"_s;
    append(film.images, images, [](const FilmImage &image) { return image.sha256; });
    append(film.customFields, incoming.customFields, [](const CustomField &field) { return field.name; });
    return film;
}

Person mergedPerson(const Person &kept, const Person &gone)
{
    Person person = kept;
    fill(person.sortName, kept.name == gone.name ? gone.sortName : QString());
    fill(person.biography, gone.biography);
    if (person.born.isUnknown())
        person.born = gone.born;
    if (person.died.isUnknown())
        person.died = gone.died;
    if (!person.portrait) {
        person.portrait = gone.portrait;
        person.portraitDescription = gone.portraitDescription;
        person.portraitCredit = gone.portraitCredit;
    }
    for (const QString &name : QStringList{gone.name} + gone.otherNames)
        if (name != person.name && !person.otherNames.contains(name))
            person.otherNames << name;
    append(person.links, gone.links, [](const Link &link) { return link.url; });
    return person;
}

AwardBody mergedAwardBody(const AwardBody &kept, const AwardBody &gone)
{
    AwardBody body = kept;
    fill(body.shortName, gone.shortName);
    fill(body.place, gone.place);
    fill(body.kind, gone.kind);
    return body;
}

namespace {

/// Leaves out each entry that one before it equals.
template <class Value> void dropTwins(QList<Value> &list)
{
    QList<Value> single;
    for (const Value &value : std::as_const(list))
        if (!single.contains(value))
            single << value;
    list = single;
}

void replaceTerm(TermRef &term, const Replacement &with)
{
    if (term.id.value == with.gone.value)
        term = {TermId{with.kept.value}, with.keptName};
}

void replaceTerms(Film &film, const Replacement &with)
{
    for (QList<TermRef> *terms : {&film.series, &film.countries, &film.languages, &film.topics}) {
        for (TermRef &term : *terms)
            replaceTerm(term, with);
        dropTwins(*terms);
    }
    for (CompanyCredit &credit : film.companies)
        replaceTerm(credit.company, with);
    dropTwins(film.companies);
    replaceTerm(film.fundingInitiative, with);
}

void replacePerson(Film &film, const Replacement &with)
{
    const auto replace = [&with](PersonRef &person) {
        if (person.id.value == with.gone.value || person.id.value == with.kept.value)
            person = {PersonId{with.kept.value}, with.keptName, with.keptDisambiguation};
    };
    for (Credit &credit : film.credits)
        replace(credit.person);
    dropTwins(film.credits);
    for (Award &award : film.awards) {
        for (PersonRef &recipient : award.recipients)
            replace(recipient);
        dropTwins(award.recipients);
    }
}

} // namespace

Film replaced(const Film &film, const Replacement &with)
{
    Film next = film;
    switch (with.gone.kind) {
    case RecordKind::Person:
        replacePerson(next, with);
        break;
    case RecordKind::AwardBody:
        for (Award &award : next.awards)
            if (award.body.id.value == with.gone.value)
                award.body = {AwardBodyId{with.kept.value}, with.keptName, with.keptShortName};
        break;
    case RecordKind::Term:
        replaceTerms(next, with);
        break;
    case RecordKind::Role:
        for (Credit &credit : next.credits)
            if (credit.role == with.goneName)
                credit.role = with.keptName;
        dropTwins(next.credits);
        break;
    case RecordKind::Film:
        Q_UNREACHABLE();
    }
    return next;
}

} // namespace laurels
