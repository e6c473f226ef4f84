// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/authorityforms.h"

#include "app/pages/draftkeeper.h"
#include "app/pages/recordsaver.h"
#include "data/authoritystore.h"
#include "data/filmstore.h"
#include "data/sheetreader.h"
#include "ui/edit/awardbodyform.h"
#include "ui/edit/personform.h"
#include "ui/edit/termform.h"
#include "ui/edit/usesaside.h"
#include "ui/people/personhead.h"
#include "ui/widgets/picturereader.h"

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int MostUses = 12; ///< Films that are shown beside a form.

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

/// A record as its form shows it, with the first films that name it.
template <class Record> struct Shown {
    Record record;
    int films = 0;
    QList<Use> uses;
};

Result<Shown<Person>> read(Catalogue &catalogue, const Person &asked)
{
    const auto sheet = catalogue.sheets().person(asked.id);
    if (!sheet)
        return sheet.error();
    return Shown<Person>{sheet->person, int(sheet->films.size()), usesOf(*sheet)};
}

Result<Shown<AwardBody>> read(Catalogue &catalogue, const AwardBody &asked)
{
    const auto sheet = catalogue.sheets().awardBody(asked.id);
    if (!sheet)
        return sheet.error();
    return Shown<AwardBody>{sheet->body, sheet->filmCount, usesOf(*sheet)};
}

Result<Shown<Term>> read(Catalogue &catalogue, const Term &asked)
{
    const auto sheet = catalogue.sheets().term(asked.id);
    if (!sheet)
        return sheet.error();
    const auto ids = catalogue.filmIds({.sort = FilmSort::Title, .descending = false, .term = asked.id});
    if (!ids)
        return ids.error();
    const auto films = catalogue.films().cards(ids->first(qMin<qsizetype>(ids->size(), MostUses)));
    if (!films)
        return films.error();
    return Shown<Term>{sheet->term, sheet->filmCount, usesOf(*films)};
}

/// What a form begins with.
template <class Record> struct Beginning {
    QString catalogue; ///< The path of its file.
    Shown<Record> shown;
    std::optional<Record> typed; ///< Already, in a draft that is continued.
    std::optional<Picture> picture; ///< A new one, in the draft.
    HeldDraft draft;
};

/// On the catalogue's thread. `asked` has an id when it is there, and always its kind.
template <class Record> Result<Beginning<Record>> beginWith(Catalogue &catalogue, const Record &asked)
{
    Beginning<Record> beginning{.catalogue = catalogue.path(), .shown = {.record = asked}};
    if (!asked.id)
        return beginning;
    auto shown = read(catalogue, asked);
    if (!shown)
        return shown.error();
    beginning.shown = *shown;
    return beginning;
}

/// The record as the draft began with it, unless it still is as it was; a new one when it was deleted since.
template <class Record> Result<Beginning<Record>> beginWith(Catalogue &catalogue, const ContinuedDraft &continued)
{
    const Draft &draft = continued.draft;
    const auto typed = draftedRecord<Record>(draft);
    auto beginning = beginWith(catalogue, typed);
    if (!beginning && beginning.error().kind == Error::NotFound) {
        Record fresh = typed;
        fresh.id = {};
        beginning = beginWith(catalogue, fresh);
    }
    if (!beginning)
        return beginning;
    Record &given = beginning->shown.record;
    if (!given.id || given.revision != draft.revision) {
        const auto id = given.id;
        given = draftedRecordBase<Record>(draft);
        given.id = id;
    }
    beginning->typed = typed;
    beginning->draft = continued.held;
    for (const QByteArray &bytes : draft.pictures)
        if (const auto picture = readPicture(bytes))
            beginning->picture = *picture;
    return beginning;
}

/// What the form holds now, to be kept.
template <class Record> Draft draftOf(const RecordForm<Record> &form, const QString &catalogue)
{
    Draft draft = recordDraft(catalogue, form.draft(), form.given());
    if (const auto picture = form.newPicture())
        draft.pictures << picture->bytes;
    return draft;
}

/// The page round the form of a record that is there, or of a new one.
template <class Record>
EditPage *makePage(const PageSource &source, RecordForm<Record> *form, const Beginning<Record> &beginning)
{
    const Record &record = beginning.shown.record;
    form->setRecord(record);
    if (beginning.typed)
        form->setTyped(*beginning.typed);
    if (beginning.picture)
        form->takePicture(*beginning.picture);
    UsesAside *aside = record.id ? new UsesAside(beginning.shown.films, beginning.shown.uses) : nullptr;
    auto *page = new EditPage(form, aside);
    const auto view = [](const Record &shown) { return Place::of(kindOf(shown), shown.id.value, shown.name); };
    const auto edit = [](const Record &shown) { return Place::edit(kindOf(shown), shown.id.value, shown.name); };
    if (record.id)
        page->setViewPlace(view(record));
    if (aside)
        QObject::connect(aside, &UsesAside::placeRequested, page, &Page::placeRequested);
    new RecordSaver<Record>(source, *form, *page, view, edit);
    new DraftKeeper(
        *page, source.drafts, [form, path = beginning.catalogue] { return draftOf(*form, path); }, beginning.draft);
    if (beginning.typed)
        becomeOnceShown(page, record.id ? edit(record) : Place::add(kindOf(record)));
    return page;
}

/// `from` is a record or a draft; `makeForm` makes the form.
template <class Record, class From, class MakeForm>
void load(const PageSource &source, const From &from, MakeForm makeForm, const PageMade &made)
{
    source.catalogue.ask(
        source.receiver, [from](Catalogue &c) { return beginWith<Record>(c, from); },
        [source, makeForm, made](const Result<Beginning<Record>> &beginning) {
            if (!beginning)
                return made(beginning.error());
            made(makePage<Record>(source, makeForm(source), *beginning));
        });
}

PersonForm *makePersonForm(const PageSource &source)
{
    return new PersonForm(&source.pictures);
}

AwardBodyForm *makeAwardBodyForm(const PageSource &)
{
    return new AwardBodyForm;
}

TermForm *makeTermForm(const PageSource &)
{
    return new TermForm;
}

} // namespace

void loadPersonForm(const PageSource &source, const Place &place, const PageMade &made)
{
    load<Person>(source, Person{.id = PersonId{place.id}}, makePersonForm, made);
}

void loadAwardBodyForm(const PageSource &source, const Place &place, const PageMade &made)
{
    load<AwardBody>(source, AwardBody{.id = AwardBodyId{place.id}}, makeAwardBodyForm, made);
}

void loadTermForm(const PageSource &source, const Place &place, const PageMade &made)
{
    const bool isSeries = place.kind == Place::NewSeries || place.kind == Place::EditSeries;
    load<Term>(source, Term{.id = TermId{place.id}, .kind = isSeries ? Term::Series : Term::Topic}, makeTermForm, made);
}

void loadPersonDraft(const PageSource &source, const ContinuedDraft &continued, const PageMade &made)
{
    load<Person>(source, continued, makePersonForm, made);
}

void loadAwardBodyDraft(const PageSource &source, const ContinuedDraft &continued, const PageMade &made)
{
    load<AwardBody>(source, continued, makeAwardBodyForm, made);
}

void loadTermDraft(const PageSource &source, const ContinuedDraft &continued, const PageMade &made)
{
    load<Term>(source, continued, makeTermForm, made);
}

} // namespace laurels
