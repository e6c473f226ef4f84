// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/authorityforms.h"

#include "app/pages/recordsaver.h"
#include "data/authoritystore.h"
#include "data/filmstore.h"
#include "data/sheetreader.h"
#include "ui/edit/awardbodyform.h"
#include "ui/edit/personform.h"
#include "ui/edit/termform.h"
#include "ui/edit/usesaside.h"
#include "ui/people/personhead.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int MostUses = 12; ///< Films that are shown beside a form.

struct AuthorityForms {
    Q_DECLARE_TR_FUNCTIONS(laurels::AuthorityForms)
};

Authority kindOf(const Person &)
{
    return Authority::Person;
}

Authority kindOf(const AwardBody &)
{
    return Authority::AwardBody;
}

Authority kindOf(const Term &term)
{
    return term.kind == Term::Series ? Authority::Series : Authority::Topic;
}

Use useOf(const FilmCard &film, const QString &what)
{
    QStringList parts;
    if (film.year)
        parts << QString::number(film.year);
    if (!what.isEmpty())
        parts << what;
    return {film.title, parts.join(u" · "_s), Place::film(film.id, film.title)};
}

QList<Use> usesOf(const PersonSheet &sheet)
{
    QList<Use> uses;
    for (const PersonFilm &film : sheet.films)
        uses << useOf(film.film, rolesText(film.roles));
    return uses;
}

QList<Use> usesOf(const AwardBodySheet &sheet)
{
    QList<Use> uses;
    for (const FilmAward &award : sheet.awards)
        if (uses.isEmpty() || uses.constLast().title != award.film.title)
            uses << useOf(award.film, award.award.name);
    return uses;
}

QList<Use> usesOf(const QList<FilmCard> &films)
{
    QList<Use> uses;
    for (const FilmCard &film : films)
        uses << useOf(film, {});
    return uses;
}

/// The page round the form of a record that is there, or of a new one.
template <class Record>
EditPage *makePage(const PageSource &source, RecordForm<Record> *form, const Record &record, UsesAside *aside)
{
    form->setRecord(record);
    auto *page = new EditPage(form, aside);
    const auto view = [](const Record &shown) { return Place::of(kindOf(shown), shown.id.value, shown.name); };
    const auto edit = [](const Record &shown) { return Place::edit(kindOf(shown), shown.id.value, shown.name); };
    if (record.id)
        page->setViewPlace(view(record));
    if (aside)
        QObject::connect(aside, &UsesAside::placeRequested, page, &Page::placeRequested);
    new RecordSaver<Record>(source, *form, *page, view, edit);
    return page;
}

/// A topic or series, and the first films that have it.
struct TermUses {
    TermSheet sheet;
    QList<FilmCard> films;
};

Result<TermUses> readTerm(Catalogue &catalogue, TermId id)
{
    const auto sheet = catalogue.sheets().term(id);
    if (!sheet)
        return sheet.error();
    const auto ids = catalogue.filmIds({.sort = FilmSort::Title, .descending = false, .term = id});
    if (!ids)
        return ids.error();
    const auto films = catalogue.films().cards(ids->first(qMin<qsizetype>(ids->size(), MostUses)));
    if (!films)
        return films.error();
    return TermUses{*sheet, *films};
}

} // namespace

void loadPersonForm(const PageSource &source, const Place &place, const PageMade &made)
{
    if (place.kind == Place::NewPerson)
        return made(makePage(source, new PersonForm(&source.pictures), Person(), nullptr));
    source.catalogue.ask(
        source.receiver, [place](Catalogue &c) { return c.sheets().person(PersonId{place.id}); },
        [source, made](const Result<PersonSheet> &sheet) {
            if (!sheet)
                return made(sheet.error());
            made(makePage(source, new PersonForm(&source.pictures), sheet->person,
                          new UsesAside(int(sheet->films.size()), usesOf(*sheet))));
        });
}

void loadAwardBodyForm(const PageSource &source, const Place &place, const PageMade &made)
{
    if (place.kind == Place::NewAwardBody)
        return made(makePage(source, new AwardBodyForm, AwardBody(), nullptr));
    source.catalogue.ask(
        source.receiver, [place](Catalogue &c) { return c.sheets().awardBody(AwardBodyId{place.id}); },
        [source, made](const Result<AwardBodySheet> &sheet) {
            if (!sheet)
                return made(sheet.error());
            made(makePage(source, new AwardBodyForm, sheet->body, new UsesAside(sheet->filmCount, usesOf(*sheet))));
        });
}

void loadTermForm(const PageSource &source, const Place &place, const PageMade &made)
{
    if (place.kind == Place::NewTopic || place.kind == Place::NewSeries) {
        const Term::Kind kind = place.kind == Place::NewSeries ? Term::Series : Term::Topic;
        return made(makePage(source, new TermForm, Term{.kind = kind}, nullptr));
    }
    source.catalogue.ask(
        source.receiver, [place](Catalogue &c) { return readTerm(c, TermId{place.id}); },
        [source, made](const Result<TermUses> &term) {
            if (!term)
                return made(term.error());
            made(makePage(source, new TermForm, term->sheet.term,
                          new UsesAside(term->sheet.filmCount, usesOf(term->films))));
        });
}

} // namespace laurels
