// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/starter.h"

#include "data/authoritystore.h"
#include "data/catalogue.h"
#include "data/filmstore.h"
#include "data/imagestore.h"
#include "data/sheetreader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace laurels;
using namespace Qt::StringLiterals;

/// What the films that a new catalogue opens with promise. Written once, read by every test.
class StarterTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Catalogue> m_catalogue;

    static QJsonDocument json(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
    }

    QList<Film> films(const FilmList &list = {})
    {
        QList<Film> films;
        for (const FilmId id : m_catalogue->filmIds(list).value_or(QList<FilmId>()))
            films << m_catalogue->films().find(id).value_or(Film());
        return films;
    }

    Film film(const QString &title)
    {
        const auto id = m_catalogue->findFilm(title);
        return id ? m_catalogue->films().find(*id).value_or(Film()) : Film();
    }

private slots:
    void initTestCase()
    {
        auto made = Catalogue::create(m_folder.filePath(u"starter.laurels"_s), u"Starter catalogue"_s);
        QVERIFY2(made, made ? "" : qPrintable(made.error().message + made.error().detail));
        m_catalogue = std::move(*made);
        const auto filled = fillWithStarterFilms(*m_catalogue);
        QVERIFY2(filled, filled ? "" : qPrintable(filled.error().message + filled.error().detail));
    }
    void cleanupTestCase() { m_catalogue.reset(); }

    void everyFileIsJsonAndEveryFilmHasItsPlaceInTheOrder()
    {
        const QStringList files = QDir(u":/starter/films"_s).entryList({u"*.json"_s});
        for (const QString &name : {u"people"_s, u"awardbodies"_s, u"topics"_s, u"series"_s})
            QVERIFY2(!json(u":/starter/%1.json"_s.arg(name)).array().isEmpty(), qPrintable(name));
        QStringList ordered = json(u":/starter/order.json"_s).toVariant().toStringList();

        for (const QString &file : files) {
            QVERIFY2(!json(u":/starter/films/"_s + file).object().isEmpty(), qPrintable(file));
            QVERIFY2(ordered.removeOne(file.chopped(5)), qPrintable(file));
        }
        QCOMPARE(ordered, QStringList());
    }

    void holdsThirtyFilmsNinetyNinePeopleAndOneHundredAndEightAwards()
    {
        const auto counts = m_catalogue->counts();
        qsizetype awards = 0;
        for (const Film &film : films())
            awards += film.awards.size();

        QCOMPARE(counts->films, 30);
        QCOMPARE(counts->people, 99);
        QCOMPARE(awards, 108);
    }

    void opensWithLastTrainHomeAndTheFilmsNearestToIt()
    {
        const auto all = films({.sort = FilmSort::Added, .descending = true});

        QStringList first;
        for (const Film &film : all.first(4))
            first << film.title;
        QCOMPARE(first,
                 QStringList({u"Last Train Home"_s, u"Fallen City"_s, u"Up the Yangtze"_s, u"China Heavyweight"_s}));
    }

    void lastTrainHomeIsAsOnItsPublicPage()
    {
        const Film train = film(u"Last Train Home"_s);

        QCOMPARE(train.premiere.toEdtf(), u"2011-09-27"_s);
        QCOMPARE(train.length, std::chrono::minutes(90));
        QCOMPARE(train.fundingInitiative.name, u"International"_s);
        QCOMPARE(train.originalTitle(), u"归途列车"_s);
        QCOMPARE(train.series.size(), 2);
        QCOMPARE(train.series[0].name, u"POV"_s);
        QCOMPARE(train.series[1].name, u"Global Voices"_s);
        QCOMPARE(train.directors(), QStringList({u"Lixin Fan"_s}));
        QCOMPARE(std::ranges::count(train.awards, true, &Award::laurel), 4);
    }

    void lastTrainHomeHasItsElevenAwardsInOrder()
    {
        const Film train = film(u"Last Train Home"_s);

        QStringList awards;
        for (const Award &award : train.awards)
            awards << u"%1 %2"_s.arg(award.year).arg(award.name);
        QCOMPARE(awards, QStringList({u"2009 Best Feature Length Documentary Award"_s, u"2009 Best Documentary Award"_s,
                                      u"2010 Best Documentary Award"_s, u"2010 Best Feature Documentary"_s,
                                      u"2010 Best Documentary/Non-Fiction Film"_s, u"2010 Golden Gate Award"_s,
                                      u"2010 Canwest Award for Best Documentary"_s, u"2010 Best Feature Award"_s,
                                      u"2011 Genie Award"_s,
                                      u"2012 Outstanding Business and Economic Reporting – Long Form Award"_s,
                                      u"2012 Best Documentary"_s}));
    }

    void lixinFanLeadsFromLastTrainHomeToFallenCity()
    {
        const auto person = m_catalogue->authorities().find(Authority::Person, u"Lixin Fan"_s);
        QVERIFY(person);

        for (const QString &title : {u"Last Train Home"_s, u"Fallen City"_s})
            QVERIFY2(
                std::ranges::any_of(film(title).credits, [&](const Credit &c) { return c.person.id.value == *person; }),
                qPrintable(title));
    }

    void relationsChosenByHandAreFoundFromBothEnds()
    {
        const Film train = film(u"Last Train Home"_s);
        const Film city = film(u"Fallen City"_s);

        QVERIFY(std::ranges::any_of(train.relations, [&](const Relation &r) { return r.other == city.id; }));
        QVERIFY(std::ranges::any_of(city.relations, [&](const Relation &r) { return r.other == train.id; }));
    }

    void everySignatureImageIsAPictureWithDescriptionAndThumbnails()
    {
        int pictures = 0;

        for (const Film &film : films()) {
            const FilmImage *image = film.signatureImage();
            const QString slug = film.title;
            if (!image)
                continue;
            ++pictures;
            QVERIFY2(!image->description.isEmpty() && !image->credit.isEmpty(), qPrintable(slug));
            const auto whole = m_catalogue->images().bytes(image->image);
            const auto small = m_catalogue->images().thumbnail(image->image, 320);
            QVERIFY2(whole && whole->startsWith("\xff\xd8\xff"), qPrintable(slug));
            QVERIFY2(small && small->startsWith("\xff\xd8\xff") && small->size() < whole->size(), qPrintable(slug));
        }

        QCOMPARE(pictures, QDir(u":/starter/pictures"_s).entryList({u"*-320.jpg"_s}).size());
        QVERIFY(film(u"Last Train Home"_s).signatureImage());
        QVERIFY(film(u"Fallen City"_s).signatureImage());
        QVERIFY(film(u"Up the Yangtze"_s).signatureImage());
    }

    void everyFilmHasItsTextsAndTheNearestAreToldInSomeParagraphs()
    {
        const auto all = films({.sort = FilmSort::Added, .descending = true});

        int atLength = 0;
        for (const Film &film : all) {
            const auto paragraphs = film.synopsis.split(u"\n\n"_s, Qt::SkipEmptyParts).size();
            QVERIFY2(!film.logline.isEmpty() && film.logline.size() <= 140, qPrintable(film.title));
            QVERIFY2(paragraphs >= 1 && paragraphs <= 4, qPrintable(film.title));
            atLength += paragraphs >= 2;
        }
        QVERIFY(atLength >= 10);
    }

    void atLeastTwentyFivePeopleHaveABiography()
    {
        const auto people = m_catalogue->authorities().ids(Authority::Person, AuthoritySort::Name);

        int biographies = 0;
        for (const qint64 id : *people)
            biographies += !m_catalogue->authorities().findPerson(PersonId{id})->biography.isEmpty();
        QVERIFY(biographies >= 25);
    }

    void everyTopicAndSeriesIsDescribed()
    {
        for (const Authority kind : {Authority::Topic, Authority::Series}) {
            const auto ids = m_catalogue->authorities().ids(kind, AuthoritySort::Name);

            for (const qint64 id : *ids) {
                const auto term = m_catalogue->authorities().findTerm(TermId{id});
                QVERIFY2(!term->description.isEmpty(), qPrintable(term->name));
            }
        }
    }

    void givesTheAwardsOfAPersonsFilms()
    {
        const auto fan = m_catalogue->authorities().find(Authority::Person, u"Lixin Fan"_s);
        QVERIFY(fan);

        const auto sheet = m_catalogue->sheets().person(PersonId{*fan});

        QVERIFY(sheet);
        QCOMPARE(sheet->awards.size(), 20);
        QCOMPARE(std::ranges::count_if(sheet->awards,
                                       [](const FilmAward &a) { return a.film.title == "Last Train Home"_L1; }),
                 11);
        QVERIFY(std::ranges::is_sorted(sheet->awards, std::greater(), [](const FilmAward &a) { return a.award.year; }));
        QVERIFY(std::ranges::none_of(sheet->awards, [](const FilmAward &a) { return a.award.body.name.isEmpty(); }));
    }

    void givesTheAwardsOfABodyByYearAndName()
    {
        const auto peabody = m_catalogue->authorities().find(Authority::AwardBody, u"Peabody Awards"_s);
        QVERIFY(peabody);

        const auto sheet = m_catalogue->sheets().awardBody(AwardBodyId{*peabody});

        QVERIFY(sheet);
        QCOMPARE(sheet->awards.size(), 8);
        QCOMPARE(sheet->awards.size(), sheet->awardCount);
        QCOMPARE(sheet->years, QList<YearCount>({{2003, 1}, {2016, 1}, {2018, 2}, {2019, 4}}));
        QCOMPARE(sheet->prizes, QList<NameCount>({{u"Peabody Award"_s, 7}, {u"George Foster Peabody Award"_s, 1}}));
    }

    void findsTheNameThatABeginningLeadsTo()
    {
        const auto nameFrom = [this](Authority kind, const QString &beginning) {
            const auto id = m_catalogue->authorities().firstFrom(kind, beginning);
            const auto cards =
                m_catalogue->authorities().cards(kind, {id.value_or(0)}).value_or(QList<AuthorityCard>());
            return cards.isEmpty() ? QString() : cards.constFirst().name;
        };

        QCOMPARE(nameFrom(Authority::Person, u"Fan, L"_s), u"Lixin Fan"_s);
        QCOMPARE(nameFrom(Authority::Topic, u"migr"_s), u"Migration"_s);
        QCOMPARE(nameFrom(Authority::Topic, u"zzzz"_s), QString());
    }

    void tellsWhenTheFilmsOfASeriesHadTheirPremiere()
    {
        const auto pov = m_catalogue->authorities().find(Authority::Series, u"POV"_s);
        QVERIFY(pov);

        const auto sheet = m_catalogue->sheets().term(TermId{*pov});

        QVERIFY(sheet);
        QVERIFY(std::ranges::is_sorted(sheet->premieres, {}, &YearCount::year));
        int dated = 0;
        for (const YearCount &year : sheet->premieres)
            dated += year.count;
        QVERIFY(dated > 0 && dated <= sheet->filmCount);
        QVERIFY(sheet->premieres.contains(YearCount{2011, 1}));
    }
};

QTEST_GUILESS_MAIN(StarterTest)
#include "startertest.moc"
