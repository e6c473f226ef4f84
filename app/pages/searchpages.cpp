// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/searchpages.h"

#include "app/pages/newestquestion.h"
#include "data/search.h"
#include "ui/search/searchfield.h"
#include "ui/search/searchpage.h"

namespace laurels {

namespace {

constexpr int Films = 5;
constexpr int NamesAtFirst = 5; ///< Of each kind, as many as the page shows by itself.
constexpr int Names = 100; ///< Of each kind, when somebody asks for all of them.
constexpr int FacetValues = 300; ///< Of each group: a few are shown, and all of these are looked through.

/// Whether the first answer, given while somebody types, leaves something out.
bool mayHaveMore(const SearchResults &results)
{
    const auto isFull = [](const QList<AuthorityHit> &names) { return names.size() >= NamesAtFirst; };
    return !results.filmCount || isFull(results.people) || isFull(results.awardBodies) || isFull(results.topics)
           || isFull(results.series);
}

} // namespace

void loadSearchPage(const PageSource &source, const Place &place, const PageMade &made)
{
    auto *page = new SearchPage(source.pictures);
    const auto question = std::make_shared<NewestQuestion>(source.catalogue);
    const auto isMade = std::make_shared<bool>(false);
    const auto complete = [=](const QString &query) {
        question->ask(
            page, [query](Catalogue &c) { return c.search().find(query, Films, Names); },
            [=](const Result<SearchResults> &results) { page->setResults(query, results.value_or(SearchResults())); });
    };
    QObject::connect(page, &SearchPage::resultsWanted, page, [=](const QString &query) {
        question->ask(
            page, [query](Catalogue &c) { return c.search().find(query, Films, NamesAtFirst, Search::Effort::Quick); },
            [=](const Result<SearchResults> &results) {
                page->setResults(query, results.value_or(SearchResults()));
                if (!std::exchange(*isMade, true))
                    made(page);
                if (results && mayHaveMore(*results))
                    complete(query);
            });
    });
    answerFacets(source.catalogue, page);
    QObject::connect(page, &SearchPage::filmWanted, page,
                     [page](const QString &title) { emit page->placeRequested(Place::newFilm(title), Opening::Here); });
    source.catalogue.ask( // not read(), whose connection can never write
        page, [](Catalogue &c) -> Result<bool> { return !c.isReadOnly(); },
        [page, query = place.text](const Result<bool> &canAdd) {
            page->setCanAddFilms(canAdd.value_or(false));
            page->setQuery(query);
        });
}

void answerFacets(CatalogueThread &catalogue, QueryPage *page)
{
    const auto question = std::make_shared<NewestQuestion>(catalogue, NewestQuestion::Later);
    QObject::connect(page, &QueryPage::facetsWanted, page, [=](const QString &query) {
        question->ask(
            page, [query](Catalogue &c) { return c.search().facets(query, FacetValues); },
            [=](const Result<Facets> &facets) {
                if (facets)
                    page->setFacets(query, *facets);
            });
    });
}

void answerSuggestions(CatalogueThread &catalogue, SearchField *field)
{
    const auto question = std::make_shared<NewestQuestion>(catalogue);
    QObject::connect(field, &SearchField::suggestionsWanted, field, [=](const QString &query) {
        question->ask(
            field, [query](Catalogue &c) { return c.search().suggest(query); },
            [=](const Result<Suggestions> &suggestions) {
                if (suggestions)
                    field->setSuggestions(*suggestions);
            });
    });
}

} // namespace laurels
