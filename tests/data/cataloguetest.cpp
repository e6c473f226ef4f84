// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/catalogue.h"

#include "data/authoritystore.h"
#include "data/filmstore.h"
#include "data/search.h"
#include "data/sheetreader.h"
#include "data/sql/database.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace laurels;
using namespace Qt::StringLiterals;

class CatalogueTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Catalogue> m_catalogue;

    QString file(const QString &name) const { return m_folder.filePath(name); }

    static QByteArray hashOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256)
                                              : QByteArray();
    }

    static Film someFilm(const QString &title)
    {
        Film film;
        film.title = title;
        film.year = 2009;
        film.premiere = *PartialDate::fromEdtf(u"2011-09-27");
        film.length = std::chrono::minutes(90);
        film.synopsis = u"Millions of workers try to get home by train."_s;
        film.topics = {{{}, u"Migration"_s}};
        film.series = {{{}, u"POV"_s}};
        film.credits = {{.person = {.name = u"Lixin Fan"_s}, .role = u"Director"_s},
                        {.person = {.name = u"Qi Zhao"_s}, .role = u"Producer"_s}};
        film.awards = {{.body = {.name = u"Whistler Film Festival"_s},
                        .year = 2009,
                        .name = u"Best Documentary Award"_s,
                        .result = u"won"_s,
                        .recipients = {{.name = u"Lixin Fan"_s}}}};
        film.titles = {{.text = u"归途列车"_s, .language = u"zh"_s, .kind = u"original"_s}};
        return film;
    }

    Film saved(const Film &film)
    {
        auto transaction = sql::Transaction::begin(m_catalogue->database());
        const auto inserted = m_catalogue->films().insert(film);
        if (!inserted) {
            qWarning() << inserted.error().message << inserted.error().detail;
            return {};
        }
        if (!m_catalogue->films().settle() || !transaction->commit())
            return {};
        return *inserted;
    }

private slots:
    void init()
    {
        auto made = Catalogue::create(file(u"test.laurels"_s), u"Test"_s);
        QVERIFY2(made, made ? "" : qPrintable(made.error().message + made.error().detail));
        m_catalogue = std::move(*made);
    }
    void cleanup()
    {
        m_catalogue.reset();
        QFile::remove(file(u"test.laurels"_s));
    }

    void givesBackWhatWasSaved()
    {
        const Film film = saved(someFilm(u"Last Train Home"_s));
        QVERIFY(film.id);

        const auto found = m_catalogue->films().find(film.id);

        QVERIFY(found);
        QCOMPARE(found->title, film.title);
        QCOMPARE(found->premiere.toEdtf(), u"2011-09-27"_s);
        QCOMPARE(found->originalTitle(), u"归途列车"_s);
        QCOMPARE(found->credits, film.credits);
        QCOMPARE(found->awards, film.awards);
        QCOMPARE(found->topics, film.topics);
        QCOMPARE(found->synopsis, film.synopsis);
        QVERIFY(*found == film);
    }

    void countsFilmsOfEachName()
    {
        saved(someFilm(u"One"_s));
        const Film two = saved(someFilm(u"Two"_s));

        const auto people = m_catalogue->authorities().ids(Authority::Person, AuthoritySort::Name);
        const auto cards = m_catalogue->authorities().cards(Authority::Person, *people);

        QCOMPARE(cards->size(), 2);
        QCOMPARE(cards->constFirst().name, u"Lixin Fan"_s);
        QCOMPARE(cards->constFirst().films, 2);
        QCOMPARE(*m_catalogue->counts(), (Counts{2, 2, 1, 1, 1, 0}));
    }

    void removesAFilmWithAllItsRows()
    {
        const Film film = saved(someFilm(u"Last Train Home"_s));

        auto transaction = sql::Transaction::begin(m_catalogue->database());
        QVERIFY(m_catalogue->films().remove(film.id));
        QVERIFY(m_catalogue->films().settle());
        QVERIFY(transaction->commit());

        QVERIFY(!m_catalogue->films().find(film.id));
        QCOMPARE(m_catalogue->search().filmIds(u"train"_s)->size(), 0);
        QCOMPARE(*m_catalogue->database().number(u"SELECT count(*) FROM award_recipient"_s), 0);
        QCOMPARE(*m_catalogue->database().number(u"SELECT count(*) FROM credit"_s), 0);
    }

    void refusesASaveOverANewerRevision()
    {
        Film film = saved(someFilm(u"Last Train Home"_s));
        film.length = std::chrono::minutes(85);
        auto transaction = sql::Transaction::begin(m_catalogue->database());
        QVERIFY(m_catalogue->films().update(film));

        const auto second = m_catalogue->films().update(film);

        QVERIFY(!second);
        QCOMPARE(second.error().kind, Error::Conflict);
    }

    void findsWordsWhereverTheyAre_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("films");
        QTest::newRow("beginning of a word of the title") << u"tra"_s << 1;
        QTest::newRow("words of title and synopsis") << u"home workers"_s << 1;
        QTest::newRow("phrase") << u"\"last train\""_s << 1;
        QTest::newRow("no such phrase") << u"\"train last\""_s << 0;
        QTest::newRow("middle of a Chinese title") << u"列车"_s << 1;
        QTest::newRow("director") << u"director:fan"_s << 1;
        QTest::newRow("not as director") << u"director:zhao"_s << 0;
        QTest::newRow("person") << u"person:\"qi zhao\""_s << 1;
        QTest::newRow("accents") << u"màß"_s << 0;
        QTest::newRow("body") << u"body:whistler"_s << 1;
        QTest::newRow("topic") << u"topic:migr series:pov"_s << 1;
        QTest::newRow("year") << u"year:2005..2012"_s << 1;
        QTest::newRow("other year") << u"year:>2009"_s << 0;
        QTest::newRow("left out") << u"train -workers"_s << 0;
        QTest::newRow("what is no query") << u"\" * ( AND NEAR -"_s << 0;
    }
    void findsWordsWhereverTheyAre()
    {
        QFETCH(QString, query);
        saved(someFilm(u"Last Train Home"_s));

        const auto found = m_catalogue->search().find(query, 10, 5);

        QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
        QTEST(found->filmCount.value_or(-1), "films");
        QCOMPARE(found->films.size(), found->filmCount.value_or(-1));
    }

    void marksWhatMatches()
    {
        saved(someFilm(u"Last Train Home"_s));

        const auto found = m_catalogue->search().find(u"trai fan"_s, 10, 5);

        QCOMPARE(found->films.constFirst().title, (MarkedText{u"Last Train Home"_s, {{5, 5}}}));
    }

    void suggestsFilmsNamesAndOperatorsForWhatIsTyped()
    {
        saved(someFilm(u"Last Train Home"_s));

        const auto typed = m_catalogue->search().suggest(u"train migr"_s);
        const auto begun = m_catalogue->search().suggest(u"train dir"_s);

        QCOMPARE(typed->query, u"train migr"_s);
        QCOMPARE(typed->films.size(), 1);
        QVERIFY(typed->films.constFirst().snippet.text.isEmpty());
        QCOMPARE(begun->operators.size(), 1);
        QCOMPARE(begun->operators.constFirst().query, u"train director:"_s);
    }

    void gathersAFilmsPage()
    {
        Film train = someFilm(u"Last Train Home"_s);
        train.relations = {{.title = u"Fallen City"_s, .kind = u"companion"_s}};
        const Film first = saved(train);
        const Film second = saved(someFilm(u"Fallen City"_s));

        const auto sheet = m_catalogue->sheets().film(first.id);
        const auto other = m_catalogue->sheets().film(second.id);

        QVERIFY(sheet);
        QCOMPARE(sheet->filmmakers.size(), 2);
        QCOMPARE(sheet->filmmakers.constFirst().otherFilms.constFirst().title, u"Fallen City"_s);
        QCOMPARE(sheet->related.constFirst().reasons.constFirst().kind, Reason::ChosenByHand);
        QCOMPARE(other->film.relations.constFirst().other, first.id);
        QVERIFY(other->film.relations.constFirst().inverse);
    }

    void ordersFilmsWithUnknownValuesLast()
    {
        Film noYear = someFilm(u"A"_s);
        noYear.year = 0;
        noYear.premiere = {};
        const FilmId unknown = saved(noYear).id;
        const FilmId old = saved(someFilm(u"B"_s)).id;
        Film later = someFilm(u"C"_s);
        later.year = 2012;
        const FilmId newer = saved(later).id;

        const auto descending = m_catalogue->filmIds({.sort = FilmSort::Year, .descending = true});
        const auto ascending = m_catalogue->filmIds({.sort = FilmSort::Year, .descending = false});

        QCOMPARE(*descending, (QList{newer, old, unknown}));
        QCOMPARE(*ascending, (QList{old, newer, unknown}));
        const auto beginning = m_catalogue->beginningOf({.sort = FilmSort::Year, .descending = false}, 2);
        QCOMPARE(beginning->ids, *ascending);
        QCOMPARE(beginning->cards.size(), 2);
        QCOMPARE(beginning->cards.at(1).title, u"C"_s);
        QVERIFY(beginning->isWhole);
    }

    void leavesForeignFilesAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("kind");
        QByteArray newer = QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0');
        newer.replace(60, 4, QByteArray("\0\0\0\x63", 4)).replace(68, 4, "LAUR");
        QByteArray foreign = newer;
        foreign.replace(68, 4, "OTHR");
        QByteArray damaged = newer;
        damaged.replace(60, 4, QByteArray("\0\0\0\1", 4));
        QTest::newRow("empty") << QByteArray() << int(Error::Damaged);
        QTest::newRow("text") << QByteArray(5000, 'x') << int(Error::Damaged);
        QTest::newRow("newer") << newer << int(Error::NewerSchema);
        QTest::newRow("another program's") << foreign << int(Error::Damaged);
        QTest::newRow("damaged") << damaged << int(Error::Damaged);
    }
    void leavesForeignFilesAlone()
    {
        QFETCH(QByteArray, content);
        const QString path = file(u"foreign"_s);
        QFile foreign(path);
        QVERIFY(foreign.open(QIODevice::WriteOnly | QIODevice::Truncate));
        foreign.write(content);
        foreign.close();
        const QByteArray before = hashOf(path);

        const auto opened = Catalogue::open(path);

        QVERIFY(!opened);
        QTEST(int(opened.error().kind), "kind");
        QCOMPARE(hashOf(path), before);
    }

    void refusesAMissingFileAndMakesNone()
    {
        const auto opened = Catalogue::open(file(u"missing.laurels"_s));

        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::NotFound);
        QVERIFY(!QFile::exists(file(u"missing.laurels"_s)));
        QVERIFY(!Catalogue::open(QString()));
    }

    void refusesACatalogueWithForeignParts()
    {
        const QString path = m_catalogue->path();
        QVERIFY(m_catalogue->database().execute(u"CREATE VIEW planted AS SELECT 1"_s));
        m_catalogue.reset();
        const QByteArray before = hashOf(path);

        const auto opened = Catalogue::open(path);

        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Damaged);
        QCOMPARE(hashOf(path), before);
    }

    void opensAgain()
    {
        const QString path = m_catalogue->path();
        const FilmId id = saved(someFilm(u"Last Train Home"_s)).id;
        m_catalogue.reset();

        const auto opened = Catalogue::open(path);

        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message + opened.error().detail));
        QCOMPARE((*opened)->films().find(id)->title, u"Last Train Home"_s);
        QCOMPARE((*opened)->name(), u"Test"_s);
    }
};

QTEST_GUILESS_MAIN(CatalogueTest)
#include "cataloguetest.moc"
