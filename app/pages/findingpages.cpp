// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/findingpages.h"

#include "app/pages/newestquestion.h"
#include "data/connection.h"
#include "data/search.h"
#include "data/statistics.h"
#include "ui/connections/connectionspage.h"
#include "ui/statistics/statisticspage.h"

namespace laurels {

namespace {

constexpr int MostPaths = 5;

Result<Statistics> readStatistics(Catalogue &catalogue, const QString &query)
{
    if (query.isEmpty())
        return StatisticsReader(catalogue.database()).read(nullptr);
    const auto films = catalogue.search().filmSet(query);
    return films ? StatisticsReader(catalogue.database()).read(&*films) : films.error();
}

} // namespace

void loadStatisticsPage(const PageSource &source, const Place &place, const PageMade &made)
{
    NewestQuestion(source.catalogue)
        .ask(
            source.receiver, [query = place.text](Catalogue &c) { return readStatistics(c, query); },
            [made, query = place.text](const Result<Statistics> &statistics) {
                if (statistics)
                    made(new StatisticsPage(query, *statistics));
                else
                    made(statistics.error());
            });
}

void loadConnectionsPage(const PageSource &source, const Place &place, const PageMade &made)
{
    auto *page = new ConnectionsPage(source.pictures);
    const auto question = std::make_shared<NewestQuestion>(source.catalogue);
    QObject::connect(page, &ConnectionsPage::connectionWanted, page, [=](const ConnectionQuestion &asked) {
        question->ask(
            page, [asked](Catalogue &c) { return readConnection(c, asked, MostPaths); },
            [=](const Result<Connection> &connection) {
                if (connection)
                    page->setConnection(asked, *connection);
                else
                    page->setProblem(asked, connection.error().message);
            });
    });
    const auto names = std::make_shared<NewestQuestion>(source.catalogue);
    QObject::connect(page, &ConnectionsPage::suggestionsWanted, page, [=](const QString &typed) {
        names->ask(
            page, [typed](Catalogue &c) { return c.search().suggest(typed); },
            [=](const Result<Suggestions> &suggestions) {
                if (suggestions)
                    page->setSuggestions(*suggestions);
            });
    });
    page->ask(ConnectionQuestion::fromText(place.text));
    made(page);
}

} // namespace laurels
