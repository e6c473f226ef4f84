// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/catalogue.h"
#include "data/connection.h"
#include "data/facets.h"
#include "data/filmstore.h"
#include "data/path.h"
#include "data/search.h"
#include "data/sheetreader.h"
#include "data/starter.h"
#include "data/statistics.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace laurels;

/// Facets, connections and statistics of the starter films.
class FindingTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Catalogue> m_catalogue;

    int found(const QString &query) { return int(m_catalogue->search().filmSet(query)->count()); }

    QList<Path> paths(const Place &from, const Place &to, PathKinds kinds = {})
    {
        return PathFinder(m_catalogue->database())
            .find(*m_catalogue->resolve(from), *m_catalogue->resolve(to), kinds, 5)
            .value_or(QList<Path>());
    }

    static QStringList names(const Path &path)
    {
        QStringList names;
        for (const Place &place : path.places)
            names << place.text;
        return names;
    }

private slots:
    void initTestCase()
    {
        auto made = Catalogue::create(m_folder.filePath(u"starter.laurels"_s), u"Starter"_s);
        QVERIFY(made);
        m_catalogue = std::move(*made);
        QVERIFY(fillWithStarterFilms(*m_catalogue));
    }

    void everyFacetCountsTheFilmsItsPartFinds_data()
    {
        QTest::addColumn<QString>("query");

        QTest::newRow("all films") << QString();
        QTest::newRow("a word") << u"china"_s;
        QTest::newRow("an operator") << u"year:2005..2012"_s;
    }
    void everyFacetCountsTheFilmsItsPartFinds()
    {
        QFETCH(QString, query);

        const auto facets = m_catalogue->search().facets(query, 100);

        QVERIFY2(facets, facets ? "" : qPrintable(facets.error().detail));
        QCOMPARE(facets->films, found(query));
        QVERIFY(!facets->topics.isEmpty());
        for (const auto *list : {&facets->topics, &facets->series, &facets->awardBodies, &facets->countries,
                                 &facets->funding, &facets->directors, &facets->lengths, &facets->premieres})
            for (const FacetValue &value : *list)
                QVERIFY2(value.count == found(query + u' ' + value.part), qPrintable(value.part));
        QCOMPARE(facets->awarded, found(query + u" is:awarded"_s));
    }

    void aGroupIsCountedWithoutItsOwnFilter()
    {
        const auto all = m_catalogue->search().facets(u"china"_s, 100);
        const auto narrowed = m_catalogue->search().facets(u"china "_s + all->topics.constFirst().part, 100);

        QCOMPARE(narrowed->topics, all->topics);
        QCOMPARE(narrowed->films, all->topics.constFirst().count);
        QVERIFY(narrowed->series != all->series || narrowed->films == all->films);
    }

    void whatIsLeftOutSaysHowManyItWouldBring()
    {
        const QString family = u"topic:=\"Family\""_s;

        const auto topics = m_catalogue->search().facets(u"china -"_s + family, 100);
        const auto awards = m_catalogue->search().facets(u"china -is:awarded"_s, 100);

        const auto left = std::ranges::find(topics->topics, family, &FacetValue::part);
        QVERIFY(left != topics->topics.end());
        QCOMPARE(left->count, found(u"china "_s + family));
        QCOMPARE(topics->films, found(u"china -"_s + family));
        QCOMPARE(awards->awarded, found(u"china is:awarded"_s));
        QCOMPARE(awards->unawarded, awards->films);
    }

    void anyFilmMayBeTheRandomOne()
    {
        QSet<FilmId> films;
        for (int i = 0; i < 200; ++i)
            films << **m_catalogue->films().random();

        QVERIFY(films.size() > 10);
        QCOMPARE(m_catalogue->films().cards(films.values())->size(), films.size());
    }

    void thereIsNoRandomFilmWhereThereIsNone()
    {
        const auto empty = Catalogue::create(m_folder.filePath(u"empty.laurels"_s), u"Empty"_s);

        QCOMPARE(*(*empty)->films().random(), std::nullopt);
    }

    void filmsAreRelatedByTheBodyThatGaveThemAwards()
    {
        const auto sheet = m_catalogue->sheets().film(*m_catalogue->findFilm(u"Last Train Home"_s));

        const bool isRelated = std::ranges::any_of(sheet->related, [](const RelatedFilm &related) {
            return std::ranges::any_of(related.reasons,
                                       [](const Reason &reason) { return reason.kind == Reason::AwardBody; });
        });
        QVERIFY(isRelated);
    }

    void statisticsNameTheTopicsThatMostOfTheFilmsHave_data()
    {
        QTest::addColumn<QString>("query");

        for (const QString &query : {u"china"_s, u"is:awarded"_s, u"-china"_s, u"year:<2008"_s, u"topic:Water"_s})
            QTest::newRow(qPrintable(query)) << query;
    }
    void statisticsNameTheTopicsThatMostOfTheFilmsHave()
    {
        QFETCH(QString, query);
        const auto films = m_catalogue->search().filmSet(query);
        const auto facets = m_catalogue->search().facets(query, 6);

        const auto statistics = StatisticsReader(m_catalogue->database()).read(&*films);

        QList<int> counts;
        for (const Statistics::Topic &topic : statistics->topics)
            counts << topic.films;
        QList<int> expected;
        for (const FacetValue &topic : facets->topics)
            expected << topic.count;
        QCOMPARE(counts, expected);
    }

    void aConnectionIsSpelledSoThatItIsReadAgain_data()
    {
        QTest::addColumn<QString>("text");

        QTest::newRow("nothing") << QString();
        QTest::newRow("one end") << u"film:7 | "_s;
        QTest::newRow("the other end") << u" | person:Lixin Fan"_s;
        QTest::newRow("both") << u"film:Last Train Home | person:3"_s;
        QTest::newRow("some kinds") << u"film:7 | film:8 | people,topics"_s;
    }
    void aConnectionIsSpelledSoThatItIsReadAgain()
    {
        QFETCH(QString, text);

        QCOMPARE(ConnectionQuestion::fromText(text).text(), text);
    }

    void aConnectionHasTheCardsOfItsFilms()
    {
        const auto connection = readConnection(
            *m_catalogue, ConnectionQuestion::fromText(u"film:Last Train Home | film:Fallen City | people"_s), 5);

        QVERIFY(connection);
        QCOMPARE(connection->question.from->text, u"Last Train Home"_s);
        QVERIFY(!connection->paths.isEmpty());
        for (const Path &path : connection->paths)
            for (const Place &place : path.places)
                QVERIFY(place.kind == Place::Person || connection->films.value(place.id).title == place.text);
    }

    void aConnectionWithWhatIsNotThereIsAnError()
    {
        const auto connection =
            readConnection(*m_catalogue, ConnectionQuestion::fromText(u"film:Nosuch | film:Fallen City"_s), 5);

        QVERIFY(!connection);
        QCOMPARE(connection.error().kind, Error::NotFound);
    }

    void theSameDirectorJoinsTwoFilms()
    {
        const QList<Path> all = paths(Place::film({}, u"Last Train Home"_s), Place::film({}, u"Fallen City"_s));

        QVERIFY(all.size() > 1);
        QVERIFY(std::ranges::any_of(all, [](const Path &path) {
            return names(path) == QStringList{u"Last Train Home"_s, u"Lixin Fan"_s, u"Fallen City"_s};
        }));
        for (const Path &path : all)
            QCOMPARE(path.places.size(), 3);
    }

    void onlyTheKindsThatAreWantedJoinFilms()
    {
        const PathKinds topics{.people = false, .awardBodies = false, .topics = true, .series = false};
        const QList<Path> all = paths(Place::film({}, u"Last Train Home"_s), Place::film({}, u"Fallen City"_s), topics);

        for (const Path &path : all)
            for (const Place &place : path.places)
                QVERIFY(place.kind == Place::Film || place.kind == Place::Topic);
    }

    void aPersonIsAnEndToo()
    {
        const QList<Path> all = paths({Place::Person, 0, u"Lixin Fan"_s}, Place::film({}, u"Fallen City"_s));

        QCOMPARE(names(all.value(0)), QStringList({u"Lixin Fan"_s, u"Fallen City"_s}));
    }

    void nothingJoinsFilmsThatShareNothing()
    {
        const PathKinds none{.people = false, .awardBodies = false, .topics = false, .series = false};

        QVERIFY(paths(Place::film({}, u"Last Train Home"_s), Place::film({}, u"Fallen City"_s), none).isEmpty());
    }

    void statisticsAddUp()
    {
        const FilmSet some = *m_catalogue->search().filmSet(u"year:2005..2012"_s);

        const auto all = StatisticsReader(m_catalogue->database()).read(nullptr);
        const auto part = StatisticsReader(m_catalogue->database()).read(&some);

        QVERIFY2(all, all ? "" : qPrintable(all.error().detail));
        QCOMPARE(all->films, 30);
        QCOMPARE(all->awards, 108);
        int films = all->filmsWithoutYear;
        for (const Bar &year : all->filmsPerYear)
            films += year.count;
        QCOMPARE(films, 30);
        QCOMPARE(part->films, int(some.count()));
        QCOMPARE(part->filmsPerYear.constFirst().from >= 2005, true);
        QVERIFY(part->awards < all->awards && part->people < all->people);
        QCOMPARE(all->topics.constFirst().films, found(u"topic:=\""_s + all->topics.constFirst().name + u'"'));
        QCOMPARE(all->gaps.size(), int(std::size(AllGaps)));
        QCOMPARE(all->gaps.constFirst().second, found(u"no:image"_s));
    }

    void theMedianIsTheMiddleLength()
    {
        const FilmSet three =
            *m_catalogue->search().filmSet(u"\"last train home\" OR \"fallen city\" OR \"up the yangtze\""_s);
        QVERIFY(three.count() >= 3);

        QList<qint64> lengths;
        const auto cards = m_catalogue->films().cards(three.ids());
        QVERIFY(cards);
        for (const FilmCard &card : *cards)
            lengths << card.length.count();
        std::ranges::sort(lengths);

        const auto statistics = StatisticsReader(m_catalogue->database()).read(&three);

        QCOMPARE(statistics->medianLength, int(lengths[(lengths.size() - 1) / 2]));
        int known = 0;
        for (const Bar &band : statistics->lengths)
            known += band.count;
        QCOMPARE(known, int(three.count()));
    }
};

QTEST_GUILESS_MAIN(FindingTest)
#include "findingtest.moc"
