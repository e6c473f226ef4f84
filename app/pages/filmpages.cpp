// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/filmpages.h"

#include "app/catalogueactions.h"
#include "app/pages/filmtrail.h"
#include "app/pages/recordtasks.h"
#include "app/pages/searchpages.h"
#include "data/bookmarks.h"
#include "data/connection.h"
#include "data/edits.h"
#include "data/filmstore.h"
#include "data/sheetreader.h"
#include "ui/films/filmpage.h"
#include "ui/films/filmspage.h"
#include "ui/terms/termhead.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

FilmList listAt(const Place &place)
{
    switch (place.kind) {
    case Place::Films:
    case Place::Table:
        return place.text.isEmpty() ? FilmList() : FilmList{.sort = FilmSort::Relevance, .query = place.text};
    case Place::Bookmarks:
        return {.sort = FilmSort::Relevance, .isBookmarked = true};
    case Place::Topic:
        return {.term = TermId{place.id}};
    case Place::Series:
        return {.sort = FilmSort::Premiere, .descending = false, .term = TermId{place.id}};
    default:
        return {};
    }
}

void answer(const PageSource &source, FilmsPage *page)
{
    QObject::connect(page, &FilmsPage::editRequested, page,
                     [page](FilmId film) { emit page->placeRequested(Place::editFilm(film), Opening::Here); });
    QObject::connect(page, &FilmsPage::listWanted, page, [page, &catalogue = source.catalogue](const FilmList &list) {
        const auto askAll = [page, list, &catalogue] {
            catalogue.ask(
                page, [list](Catalogue &c) { return c.filmIds(list); },
                [page, list](const Result<QList<FilmId>> &ids) { page->setIds(list, ids.value_or(QList<FilmId>())); });
        };
        if (!page->wantsBeginning())
            return askAll();
        catalogue.ask(
            page, [list](Catalogue &c) { return c.beginningOf(list, FilmListModel::PageSize); },
            [page, list, askAll](const Result<FilmListBeginning> &beginning) {
                if (beginning)
                    page->setBeginning(list, *beginning);
                if (!beginning || !beginning->isWhole)
                    askAll();
            });
    });
    QObject::connect(page, &FilmsPage::pageNeeded, page,
                     [page, &catalogue = source.catalogue](const FilmPageRequest &request) {
                         catalogue.ask(
                             page, [request](Catalogue &c) { return c.films().cards(request.ids); },
                             [page, request](const Result<QList<FilmCard>> &cards) {
                                 page->setPage(request, cards.value_or(QList<FilmCard>()));
                             });
                     });
    QObject::connect(
        page, &FilmsPage::titleSought, page, [page, &catalogue = source.catalogue](const QString &beginning) {
            catalogue.ask(
                page, [beginning](Catalogue &c) { return c.films().titled(beginning); },
                [page](const Result<QList<FilmId>> &films) { page->showFirst(films.value_or(QList<FilmId>())); });
        });
}

/// Makes a copy, and goes to its form.
void duplicate(const PageSource &source, FilmPage *page)
{
    source.catalogue.ask(
        page, [film = page->film()](Catalogue &c) { return c.edits().duplicate(film); },
        [page, &actions = source.actions](const Result<FilmId> &copy) {
            if (!copy)
                return actions.fail(copy.error());
            emit page->placeRequested(Place::editFilm(*copy, page->title()), Opening::Here);
            actions.tellChanged();
        });
}

/// Typed or pasted into the search field, it leads back here.
void copyLink(FilmPage *page)
{
    const QString link = linkText(Place::film(page->film()));
    QGuiApplication::clipboard()->setText(link);
    page->say(FilmPage::tr("Copied “%1”. In the search field it opens this film.").arg(link));
}

/// A film, and whether it is bookmarked.
struct MarkedFilm {
    FilmSheet sheet;
    bool isBookmarked = false;
};

Result<MarkedFilm> readFilm(Catalogue &catalogue, FilmId id)
{
    auto sheet = catalogue.sheets().film(id);
    if (!sheet)
        return sheet.error();
    const auto isBookmarked = Bookmarks(catalogue.database()).contains(id);
    if (!isBookmarked)
        return isBookmarked.error();
    return MarkedFilm{std::move(*sheet), *isBookmarked};
}

void offerActions(const PageSource &source, FilmPage *page)
{
    FilmActions offered =
        FilmAction::CopyLink | FilmAction::FindConnection | FilmAction::OpenInNewWindow | FilmAction::History;
    if (source.mayWrite)
        offered |=
            FilmAction::Edit | FilmAction::Bookmark | FilmAction::Duplicate | FilmAction::Merge | FilmAction::Delete;
    page->setActions(offered);
    auto *tasks = new RecordTasks(source, page);
    QObject::connect(page, &FilmPage::actionRequested, page,
                     [page, source, tasks, &actions = source.actions](FilmAction action) {
                         if (action == FilmAction::Edit)
                             emit page->placeRequested(Place::editFilm(page->film(), page->title()), Opening::Here);
                         else if (action == FilmAction::Bookmark)
                             actions.setBookmarked({page->film()}, !page->isBookmarked());
                         else if (action == FilmAction::CopyLink)
                             copyLink(page);
                         else if (action == FilmAction::Duplicate)
                             duplicate(source, page);
                         else if (action == FilmAction::Merge)
                             tasks->merge({page->film(), NameKind::Film, page->title()});
                         else if (action == FilmAction::Delete)
                             actions.removeFilms({page->film()});
                         else if (action == FilmAction::FindConnection)
                             emit page->placeRequested(
                                 ConnectionQuestion{.from = Place::film(page->film()), .to = {}, .kinds = {}}.place(),
                                 Opening::Here);
                         else if (action == FilmAction::History)
                             emit page->placeRequested(Place::history(page->film(), page->title()), Opening::Here);
                         else if (action == FilmAction::OpenInNewWindow)
                             emit page->placeRequested(Place::film(page->film(), page->title()), Opening::NewWindow);
                     });
    QObject::connect(&source.actions, &CatalogueActions::bookmarked, page,
                     [page](const QList<FilmId> &films, bool isBookmarked) {
                         if (films.contains(page->film()))
                             page->setBookmarked(isBookmarked);
                     });
    QObject::connect(&source.actions, &CatalogueActions::done, page, [page](const Change &change) {
        if (change.kind == "remove"_L1 && change.films.contains(page->film()) && page->isActiveWindow())
            emit page->removed();
    });
    QObject::connect(page, &FilmPage::neighbourRequested, page, [page, &trail = source.trail](int distance) {
        if (const FilmId film = trail.beside(page->film(), distance))
            emit page->placeRequested(Place::film(film), Opening::Here);
    });
}

void offerTermTasks(const PageSource &source, FilmsPage *page, const TermHead *head, const Term &term)
{
    const bool isSeries = term.kind == Term::Series;
    auto *tasks = new RecordTasks(source, page);
    const RecordTasks::Subject subject{term.id, isSeries ? NameKind::Series : NameKind::Topic, term.name};
    const Authority kind = isSeries ? Authority::Series : Authority::Topic;
    const Place form = Place::edit(kind, term.id.value, term.name);
    QObject::connect(tasks, &RecordTasks::removed, page, &Page::removed);
    QObject::connect(tasks, &RecordTasks::replacedBy, page, [page, kind](qint64 id, const QString &name) {
        emit page->placeRequested(Place::of(kind, id, name), Opening::Here);
    });
    const auto edit = [page, form] { emit page->placeRequested(form, Opening::Here); };
    QObject::connect(head, &TermHead::editRequested, page, edit);
    QObject::connect(page, &FilmsPage::termEditRequested, page, edit);
    QObject::connect(head, &TermHead::mergeRequested, tasks, [tasks, subject] { tasks->merge(subject); });
    QObject::connect(head, &TermHead::deleteRequested, tasks, [tasks, subject] { tasks->remove(subject); });
}

/// A film that is opened from `page` has its neighbours there.
void leaveTrail(const PageSource &source, const FilmsPage *page)
{
    QObject::connect(page, &Page::placeRequested, page, [page, &trail = source.trail](const Place &place) {
        if (place.kind == Place::Film)
            trail.follow(page->ids());
    });
}

} // namespace

void loadFilmPage(const PageSource &source, const Place &place, const PageMade &made)
{
    source.catalogue.ask(
        source.receiver, [place](Catalogue &c) { return readFilm(c, FilmId{place.id}); },
        [source, made](const Result<MarkedFilm> &film) {
            if (!film)
                return made(film.error());
            auto *page = new FilmPage(source.pictures);
            page->setSheet(film->sheet);
            page->setBookmarked(film->isBookmarked);
            offerActions(source, page);
            made(page);
        });
}

void loadFilmsPage(const PageSource &source, const Place &place, const PageMade &made)
{
    auto *page = new FilmsPage(source.pictures);
    answer(source, page);
    leaveTrail(source, page);
    answerFacets(source.catalogue, page);
    page->setView(place.kind == Place::Table ? FilmsPage::View::Table : FilmsPage::View::Grid);
    page->setList(listAt(place));
    made(page);
}

void loadBookmarksPage(const PageSource &source, const Place &place, const PageMade &made)
{
    auto *page = new FilmsPage(source.pictures);
    answer(source, page);
    leaveTrail(source, page);
    page->setName(FilmsPage::tr("Bookmarks"));
    page->setNoneWords(u"bookmark"_s, FilmsPage::tr("No bookmarks yet"),
                       FilmsPage::tr("Bookmark a film on its page or in a list with Ctrl+D, and find it here again."));
    page->setList(listAt(place));
    QObject::connect(&source.actions, &CatalogueActions::bookmarked, page, &FilmsPage::refresh);
    made(page);
}

void loadTermPage(const PageSource &source, const Place &place, const PageMade &made)
{
    source.catalogue.ask(
        source.receiver, [place](Catalogue &c) { return c.sheets().term(TermId{place.id}); },
        [source, place, made](const Result<TermSheet> &sheet) {
            if (!sheet)
                return made(sheet.error());
            auto *page = new FilmsPage(source.pictures);
            answer(source, page);
            auto *head = new TermHead(*sheet, source.mayWrite);
            QObject::connect(head, &TermHead::placeRequested, page, &Page::placeRequested);
            offerTermTasks(source, page, head, sheet->term);
            page->setHeading(sheet->term.name, head);
            if (place.kind == Place::Series)
                page->setPremieres(sheet->premieres);
            page->setList(listAt(place));
            made(page);
        });
}

} // namespace laurels
