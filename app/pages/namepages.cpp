// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/namepages.h"

#include "data/authoritystore.h"
#include "data/sheetreader.h"
#include "ui/awards/awardbodypage.h"
#include "ui/lists/authoritylistpage.h"
#include "ui/people/personpage.h"

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

} // namespace

void loadPersonPage(const PageSource &source, const Place &place, const PageMade &made)
{
    source.catalogue.ask(
        source.receiver, [place](Catalogue &c) { return c.sheets().person(PersonId{place.id}); },
        [&pictures = source.pictures, made](const Result<PersonSheet> &sheet) {
            if (!sheet)
                return made(sheet.error());
            auto *page = new PersonPage(pictures);
            page->setSheet(*sheet);
            made(page);
        });
}

void loadAwardBodyPage(const PageSource &source, const Place &place, const PageMade &made)
{
    source.catalogue.ask(
        source.receiver, [place](Catalogue &c) { return c.sheets().awardBody(AwardBodyId{place.id}); },
        [&pictures = source.pictures, made](const Result<AwardBodySheet> &sheet) {
            if (!sheet)
                return made(sheet.error());
            auto *page = new AwardBodyPage(pictures);
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
    page->refresh();
    made(page);
}

} // namespace laurels
