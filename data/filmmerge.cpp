// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/filmmerge.h"

#include <algorithm>
#include <tuple>

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
    append(film.images, incoming.images, [](const FilmImage &image) { return image.sha256; });
    append(film.customFields, incoming.customFields, [](const CustomField &field) { return field.name; });
    return film;
}

} // namespace laurels
