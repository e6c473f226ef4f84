// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pageloader.h"

#include "data/authoritystore.h"
#include "data/filmstore.h"
#include "data/imagestore.h"
#include "data/sheetreader.h"
#include "ui/films/filmpage.h"
#include "ui/films/filmspage.h"
#include "ui/lists/authoritylistpage.h"
#include "ui/widgets/picturecache.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

std::optional<Authority> listOf(Place::Kind kind)
{
    switch (kind) {
    case Place::People:
        return Authority::Person;
    case Place::AwardBodies:
        return Authority::AwardBody;
    case Place::Topics:
        return Authority::Topic;
    case Place::SeriesList:
        return Authority::Series;
    default:
        return {};
    }
}

} // namespace

PageLoader::PageLoader(CatalogueThread &catalogue, PictureCache &pictures, QObject *parent)
    : QObject(parent), m_catalogue(catalogue), m_pictures(pictures)
{
    connect(&m_pictures, &PictureCache::bytesNeeded, this, &PageLoader::sendBytes);
}

void PageLoader::sendBytes(ImageId image, int width)
{
    m_catalogue.ask(
        this, [image, width](Catalogue &c) { return c.images().thumbnail(image, width); },
        [this, image, width](const Result<QByteArray> &bytes) {
            m_pictures.setBytes(image, width, bytes ? *bytes : QByteArray());
        });
}

void PageLoader::load(const Place &place, const std::function<void(Result<Page *>)> &shown)
{
    const int serial = ++m_serial;
    ++m_pending;
    m_catalogue.ask(
        this, [place](Catalogue &c) { return c.resolve(place); },
        [this, serial, shown](const Result<Place> &resolved) {
            --m_pending;
            if (serial != m_serial)
                return;
            if (!resolved)
                return shown(resolved.error());
            if (resolved->kind == Place::Film)
                return loadFilm(*resolved, serial, shown);
            if (const auto names = listOf(resolved->kind))
                return shown(makeNames(*names));
            shown(makeFilms(*resolved));
        });
}

void PageLoader::loadFilm(const Place &place, int serial, const std::function<void(Result<Page *>)> &shown)
{
    ++m_pending;
    m_catalogue.ask(
        this, [place](Catalogue &c) { return c.sheets().film(FilmId{place.id}); },
        [this, serial, shown](const Result<FilmSheet> &sheet) {
            --m_pending;
            if (serial != m_serial)
                return;
            if (!sheet)
                return shown(sheet.error());
            auto *page = new FilmPage(m_pictures);
            page->setSheet(*sheet);
            shown(page);
        });
}

AuthorityListPage *PageLoader::makeNames(Authority kind)
{
    auto *page = new AuthorityListPage(kind);
    connect(page, &AuthorityListPage::listWanted, page, [this, page](Authority wanted, AuthoritySort sort) {
        m_catalogue.ask(
            page, [wanted, sort](Catalogue &c) { return c.authorities().ids(wanted, sort); },
            [page, sort](const Result<QList<qint64>> &ids) { page->setIds(sort, ids.value_or(QList<qint64>())); });
    });
    connect(page, &AuthorityListPage::pageNeeded, page, [this, page, kind](const AuthorityPageRequest &request) {
        m_catalogue.ask(
            page, [kind, request](Catalogue &c) { return c.authorities().cards(kind, request.ids); },
            [page, request](const Result<QList<AuthorityCard>> &cards) {
                page->setPage(request, cards.value_or(QList<AuthorityCard>()));
            });
    });
    page->refresh();
    return page;
}

FilmsPage *PageLoader::makeFilms(const Place &place)
{
    auto *page = new FilmsPage(m_pictures);
    connect(page, &FilmsPage::listWanted, page, [this, page](const FilmList &list) {
        m_catalogue.ask(
            page, [list](Catalogue &c) { return c.filmIds(list); },
            [page, list](const Result<QList<FilmId>> &ids) { page->setIds(list, ids.value_or(QList<FilmId>())); });
    });
    connect(page, &FilmsPage::pageNeeded, page, [this, page](const FilmPageRequest &request) {
        m_catalogue.ask(
            page, [request](Catalogue &c) { return c.films().cards(request.ids); },
            [page, request](const Result<QList<FilmCard>> &cards) {
                page->setPage(request, cards.value_or(QList<FilmCard>()));
            });
    });
    FilmList list;
    if (place.kind == Place::Search) {
        list = {.sort = FilmSort::Relevance, .query = place.text};
        page->setHeading(tr("Films that match “%1”").arg(place.text), nullptr);
    } else if (place.kind == Place::Topic || place.kind == Place::Series) {
        list.term = TermId{place.id};
        page->setHeading(place.text, nullptr);
    } else if (place.kind == Place::Person) {
        list.query = u"person:\"%1\""_s.arg(place.text);
        page->setHeading(place.text, nullptr);
    } else if (place.kind == Place::AwardBody) {
        list.query = u"body:\"%1\""_s.arg(place.text);
        page->setHeading(place.text, nullptr);
    }
    page->setView(place.kind == Place::Table ? FilmsPage::View::Table : FilmsPage::View::Grid);
    page->setList(list);
    if (list == FilmList())
        page->refresh();
    return page;
}

} // namespace laurels
