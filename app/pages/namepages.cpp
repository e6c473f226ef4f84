// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/namepages.h"

#include "app/pages/recordtasks.h"
#include "data/authoritystore.h"
#include "data/connection.h"
#include "data/sheetreader.h"
#include "ui/awards/awardbodypage.h"
#include "ui/lists/authoritylistpage.h"
#include "ui/people/personpage.h"

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

Authority kindAt(Place::Kind kind)
{
    switch (kind) {
    case Place::AwardBodies:
        return Authority::AwardBody;
    case Place::Topics:
        return Authority::Topic;
    case Place::SeriesList:
        return Authority::Series;
    default:
        return Authority::Person;
    }
}

NameKind nameKindOf(Authority kind)
{
    switch (kind) {
    case Authority::Person:
        return NameKind::Person;
    case Authority::AwardBody:
        return NameKind::AwardBody;
    case Authority::Topic:
        return NameKind::Topic;
    case Authority::Series:
        return NameKind::Series;
    }
    Q_UNREACHABLE();
}

RecordId recordOf(Authority kind, qint64 id)
{
    switch (kind) {
    case Authority::Person:
        return PersonId{id};
    case Authority::AwardBody:
        return AwardBodyId{id};
    case Authority::Topic:
    case Authority::Series:
        return TermId{id};
    }
    Q_UNREACHABLE();
}

/// Where a person goes when the record of a page is gone: back, or to the one that took its place.
void followTasks(const RecordTasks *tasks, Page *page, Authority kind)
{
    QObject::connect(tasks, &RecordTasks::removed, page, &Page::removed);
    QObject::connect(tasks, &RecordTasks::replacedBy, page, [page, kind](qint64 id, const QString &name) {
        emit page->placeRequested(Place::of(kind, id, name), Opening::Here);
    });
}

void offerTasks(const PageSource &source, PersonPage *page)
{
    page->setOffers(source.mayWrite ? PersonHead::Connect | PersonHead::Edit | PersonHead::Merge | PersonHead::Delete
                                    : PersonHead::Offers(PersonHead::Connect));
    page->setFilmEditing(source.mayWrite);
    auto *tasks = new RecordTasks(source, page);
    followTasks(tasks, page, Authority::Person);
    const auto subject = [page] { return RecordTasks::Subject{page->person(), NameKind::Person, page->title()}; };
    QObject::connect(page, &PersonPage::editRequested, page, [page](PersonId person, const QString &field) {
        Place form = Place::edit(Authority::Person, person.value, page->title());
        form.field = field;
        emit page->placeRequested(form, Opening::Here);
    });
    QObject::connect(page, &PersonPage::filmEditRequested, page, [page](FilmId film) {
        Place form = Place::editFilm(film);
        form.field = u"credits"_s;
        emit page->placeRequested(form, Opening::Here);
    });
    QObject::connect(page, &PersonPage::mergeRequested, tasks, [tasks, subject] { tasks->merge(subject()); });
    QObject::connect(page, &PersonPage::deleteRequested, tasks, [tasks, subject] { tasks->remove(subject()); });
}

void offerTasks(const PageSource &source, AwardBodyPage *page)
{
    page->setEditing(source.mayWrite);
    auto *tasks = new RecordTasks(source, page);
    followTasks(tasks, page, Authority::AwardBody);
    const auto subject = [page] { return RecordTasks::Subject{page->body(), NameKind::AwardBody, page->title()}; };
    QObject::connect(page, &AwardBodyPage::editRequested, page, [page](AwardBodyId body) {
        emit page->placeRequested(Place::edit(Authority::AwardBody, body.value, page->title()), Opening::Here);
    });
    QObject::connect(page, &AwardBodyPage::mergeRequested, tasks, [tasks, subject] { tasks->merge(subject()); });
    QObject::connect(page, &AwardBodyPage::deleteRequested, tasks, [tasks, subject] { tasks->remove(subject()); });
}

} // namespace

void loadPersonPage(const PageSource &source, const Place &place, const PageMade &made)
{
    source.catalogue.ask(
        source.receiver, [place](Catalogue &c) { return c.sheets().person(PersonId{place.id}); },
        [source, made](const Result<PersonSheet> &sheet) {
            if (!sheet)
                return made(sheet.error());
            auto *page = new PersonPage(source.pictures);
            offerTasks(source, page);
            page->setSheet(*sheet);
            QObject::connect(page, &PersonPage::connectionRequested, page, [page](PersonId person) {
                const ConnectionQuestion question{.from = Place::person(person), .to = {}, .kinds = {}};
                emit page->placeRequested(question.place(), Opening::Here);
            });
            made(page);
        });
}

void loadAwardBodyPage(const PageSource &source, const Place &place, const PageMade &made)
{
    source.catalogue.ask(
        source.receiver, [place](Catalogue &c) { return c.sheets().awardBody(AwardBodyId{place.id}); },
        [source, made](const Result<AwardBodySheet> &sheet) {
            if (!sheet)
                return made(sheet.error());
            auto *page = new AwardBodyPage(source.pictures);
            offerTasks(source, page);
            page->setSheet(*sheet);
            made(page);
        });
}

void loadNamesPage(const PageSource &source, const Place &place, const PageMade &made)
{
    const Authority kind = kindAt(place.kind);
    auto *page = new AuthorityListPage(kind, source.pictures);
    QObject::connect(
        page, &AuthorityListPage::listWanted, page,
        [page, &catalogue = source.catalogue](Authority wanted, AuthoritySort sort) {
            catalogue.ask(
                page, [wanted, sort](Catalogue &c) { return c.authorities().ids(wanted, sort); },
                [page, sort](const Result<QList<qint64>> &ids) { page->setIds(sort, ids.value_or(QList<qint64>())); });
        });
    QObject::connect(page, &AuthorityListPage::pageNeeded, page,
                     [page, kind, &catalogue = source.catalogue](const AuthorityPageRequest &request) {
                         catalogue.ask(
                             page, [kind, request](Catalogue &c) { return c.authorities().cards(kind, request.ids); },
                             [page, request](const Result<QList<AuthorityCard>> &cards) {
                                 page->setPage(request, cards.value_or(QList<AuthorityCard>()));
                             });
                     });
    QObject::connect(page, &AuthorityListPage::nameSought, page,
                     [page, &catalogue = source.catalogue](Authority wanted, const QString &beginning) {
                         catalogue.ask(
                             page,
                             [wanted, beginning](Catalogue &c) { return c.authorities().firstFrom(wanted, beginning); },
                             [page](const Result<qint64> &found) { page->showName(found.value_or(0)); });
                     });
    auto *tasks = new RecordTasks(source, page);
    QObject::connect(page, &AuthorityListPage::deleteRequested, tasks,
                     [tasks](Authority of, qint64 id, const QString &name) {
                         tasks->remove({recordOf(of, id), nameKindOf(of), name});
                     });
    page->refresh();
    made(page);
}

} // namespace laurels
