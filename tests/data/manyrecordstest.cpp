// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/authorityedits.h"
#include "data/bulkedit.h"
#include "data/catalogue.h"
#include "data/completion.h"
#include "data/duplicates.h"
#include "data/edits.h"
#include "data/filmstore.h"
#include "data/history.h"
#include "data/wordendings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace laurels;
using namespace Qt::StringLiterals;

/// What works on many records at once: pairs that may be one, changes of many films, names while typing.
class ManyRecordsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Catalogue> m_catalogue;

    FilmId added(const QString &title, int year, const QStringList &people, const QStringList &topics = {})
    {
        Film film;
        film.title = title;
        film.year = year;
        for (const QString &name : people)
            film.credits << Credit{.person = {.name = name}, .role = u"Director"_s};
        for (const QString &name : topics)
            film.topics << TermRef{{}, name};
        const auto ids = m_catalogue->edits().add({film});
        return ids ? ids->first() : FilmId();
    }
    Film film(FilmId id) { return m_catalogue->films().find(id).value_or(Film()); }
    QList<DuplicatePair> people() { return *Duplicates(m_catalogue->database()).people(10); }
    QList<DuplicatePair> films() { return *Duplicates(m_catalogue->database()).films(10); }
    static QStringList names(const QList<Completion> &completions)
    {
        QStringList all;
        for (const Completion &each : completions)
            all << each.name;
        return all;
    }

private slots:
    void init()
    {
        auto made = Catalogue::create(m_folder.filePath(u"test.laurels"_s), u"Test"_s);
        QVERIFY(made);
        m_catalogue = std::move(*made);
    }
    void cleanup()
    {
        m_catalogue.reset();
        QFile::remove(m_folder.filePath(u"test.laurels"_s));
    }

    void aLongListBeginsAsItIs()
    {
        QList<Film> films;
        for (int i = 0; i < 400; ++i) {
            Film film;
            film.title = u"Film %1"_s.arg(i);
            film.year = i % 3 == 0 ? 0 : 1900 + i % 100;
            films << film;
        }
        QVERIFY(m_catalogue->edits().add(films));

        for (const FilmSort sort : {FilmSort::Added, FilmSort::Title, FilmSort::Year}) {
            for (const bool descending : {true, false}) {
                const FilmList list{.sort = sort, .descending = descending};
                const auto all = m_catalogue->filmIds(list);
                const auto beginning = m_catalogue->beginningOf(list);
                QVERIFY(beginning->ids.size() < all->size());
                QVERIFY(!beginning->isWhole);
                QCOMPARE(beginning->ids, all->first(beginning->ids.size()));
            }
        }
        const auto found = m_catalogue->beginningOf({.query = u"film"_s});
        QVERIFY(found->isWhole);
        QCOMPARE(found->ids.size(), 400);
    }

    /// A begun word is looked for by the words of the index that begin so: all of them, or by their next letter.
    void findsHoweverManyWordsBeginSo_data()
    {
        QTest::addColumn<int>("words");

        QTest::newRow("one") << 1;
        QTest::newRow("as many as are named") << WordEndings::MostWords;
        QTest::newRow("more") << 3 * WordEndings::MostWords;
    }
    void findsHoweverManyWordsBeginSo()
    {
        QFETCH(int, words);
        QList<Film> films{{.title = u"Starl, the last"_s},
                          {.title = u"Starl\U0001F3AC and Starl\U00010330"_s},
                          {.title = u"Starla\U00010330 comes after every letter of two bytes"_s}};
        QStringList expected{films.at(0).title, films.at(1).title, films.at(2).title};
        for (int i = 0; i < words; ++i) {
            const QString word = u"starl"_s + QChar(u'a' + i % 26) + QChar(u'a' + i / 26 % 26);
            films << Film{.title = u"Of %1 light"_s.arg(word), .synopsis = u"And other %1."_s.arg(word)};
            films << Film{.title = u"Other %1"_s.arg(i), .synopsis = u"Where %1 is named."_s.arg(word)};
            expected << films.at(films.size() - 2).title << films.constLast().title;
        }
        films << Film{.title = u"Star without more"_s};
        QVERIFY(m_catalogue->edits().add(films));

        const auto found = m_catalogue->filmIds({.sort = FilmSort::Relevance, .query = u"starl"_s});
        QStringList titles;
        const auto cards = m_catalogue->films().cards(*found);
        for (const FilmCard &card : *cards)
            titles << card.title;

        QCOMPARE(titles.first(2).contains(u"Starl, the last"_s), true);
        titles.sort();
        expected.sort();
        QCOMPARE(titles, expected);
        QCOMPARE(m_catalogue->filmIds({.sort = FilmSort::Relevance, .query = u"\"other starl\""_s})->size(), 0);
        QCOMPARE(m_catalogue->filmIds({.sort = FilmSort::Relevance, .query = u"starl9"_s})->size(), 0);

        Film later;
        later.title = u"Starl9x"_s;
        QVERIFY(m_catalogue->edits().add({later}));
        QCOMPARE(m_catalogue->filmIds({.sort = FilmSort::Relevance, .query = u"starl9"_s})->size(), 1);
    }

    void aListOfMoreThanAreRankedHasEachFilmOnce()
    {
        constexpr int Count = 1200;
        QList<Film> films;
        for (int i = 0; i < Count; ++i)
            films << Film{.title = i < 3 ? u"Sea"_s : u"Film %1"_s.arg(i), .synopsis = u"By the sea."_s};
        QVERIFY(m_catalogue->edits().add(films));

        const auto found = m_catalogue->filmIds({.sort = FilmSort::Relevance, .query = u"sea"_s});

        QCOMPARE(found->size(), Count);
        QCOMPARE(QSet<FilmId>(found->begin(), found->end()).size(), Count);
        const auto first = m_catalogue->films().cards(found->first(3));
        for (const FilmCard &card : *first)
            QCOMPARE(card.title, u"Sea"_s);
        QVERIFY(std::is_sorted(found->rbegin(), found->rbegin() + 100)); // beyond those: the newest first
        QCOMPARE(m_catalogue->filmIds({.sort = FilmSort::Title, .query = u"sea"_s})->size(), Count);
    }

    void findsNamesThatDifferByOneLetter_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("isFound");

        QTest::newRow("other letter") << u"Mila Aung-Thwim"_s << true;
        QTest::newRow("other letter at the beginning") << u"Mila Bung-Thwin"_s << true;
        QTest::newRow("letter more") << u"Milla Aung-Thwin"_s << true;
        QTest::newRow("letter less") << u"Mila Aung-Twin"_s << true;
        QTest::newRow("two letters") << u"Mina Aung-Twin"_s << false;
        QTest::newRow("another") << u"Daniel Cross"_s << false;
    }
    void findsNamesThatDifferByOneLetter()
    {
        QFETCH(QString, other);
        QFETCH(bool, isFound);
        added(u"A"_s, 2009, {u"Mila Aung-Thwin"_s});
        added(u"B"_s, 2009, {other});

        const auto pairs = people();

        QCOMPARE(pairs.size(), isFound ? 1 : 0);
        if (isFound)
            QCOMPARE(pairs.first().reason, u"Name differs by one letter"_s);
    }

    void saysWhyTwoPeopleMayBeOne()
    {
        added(u"A"_s, 2009, {u"Qi Zhao"_s, u"QI ZHAO"_s});
        added(u"B"_s, 2010, {u"Qi Zhao"_s, u"QI ZHAO"_s});
        added(u"C"_s, 2011, {u"QI ZHAO"_s});

        const auto pairs = people();

        QCOMPARE(pairs.size(), 1);
        QCOMPARE(pairs.first().reason, u"Same name, 2 shared films"_s);
        QCOMPARE(pairs.first().firstName, u"QI ZHAO"_s);
        QCOMPARE(pairs.first().sharedFilms, 2);
    }

    void findsANameThatIsAnOtherName()
    {
        added(u"A"_s, 2009, {u"Lixin Fan"_s});
        QVERIFY(m_catalogue->authorityEdits().save(Person{.name = u"Somebody"_s, .otherNames = {u"Lixin Fan"_s}}, {}));

        QCOMPARE(people().size(), 1);
    }

    void offersNoPairThatIsTwo()
    {
        added(u"A"_s, 2009, {u"Qi Zhao"_s});
        added(u"A"_s, 2009, {u"QI ZHAO"_s});
        const auto pair = people().first();
        const auto filmPair = films().first();
        Duplicates duplicates(m_catalogue->database());

        QVERIFY(duplicates.markDistinct(pair.second, pair.first));
        QVERIFY(duplicates.markDistinct(filmPair.first, filmPair.second));

        QVERIFY(people().isEmpty());
        QVERIFY(films().isEmpty());
    }

    void offersNoPeopleWhoAreToldApart()
    {
        for (const QString &what : {u"editor"_s, u"actor"_s})
            QVERIFY(m_catalogue->authorityEdits().save(Person{.name = u"Qi Zhao"_s, .disambiguation = what}, {}));

        QVERIFY(people().isEmpty());
    }

    void findsFilmsThatMayBeOne()
    {
        const FilmId first = added(u"Last Train Home"_s, 2009, {});
        added(u"last train home"_s, 2009, {});
        added(u"Last Train Home"_s, 2010, {});
        const FilmId second = added(u"Home"_s, 2011, {});
        for (const FilmId id : {first, second})
            QVERIFY(m_catalogue->edits().change(id, [](Film &draft) -> Result<void> {
                draft.identifiers = {{u"imdb"_s, u"tt1512201"_s}};
                return {};
            }));

        const auto pairs = films();

        QCOMPARE(pairs.size(), 2);
        QCOMPARE(pairs[0].reason, u"Same identifier: imdb"_s);
        QCOMPARE(pairs[1].reason, u"Same title and year"_s);
    }

    void changesManyFilmsInOneStep()
    {
        const QList<FilmId> ids{added(u"A"_s, 2009, {u"Lixin Fan"_s}, {u"Migration"_s}),
                                added(u"B"_s, 2010, {u"Qi Zhao"_s}, {u"Family"_s, u"China"_s})};
        const QList<BulkChange> changes{
            {BulkChange::Add, u"topics"_s, QJsonArray{u"Migration"_s, u"Work"_s}},
            {BulkChange::Remove, u"topics"_s, QJsonArray{u"China"_s}},
            {BulkChange::Set, u"fundingInitiative"_s, u"International"_s},
            {BulkChange::Remove, u"credits"_s, QJsonArray{QJsonObject{{u"name"_s, u"Qi Zhao"_s}}}}};
        BulkEdit bulk(*m_catalogue);

        const auto preview = bulk.preview(ids, changes);
        QCOMPARE(preview->changing, 2);
        QCOMPARE(preview->problem, QString());
        const auto change = bulk.apply(ids, changes);

        QVERIFY(change && *change);
        const auto topics = [&](FilmId id) {
            QStringList all;
            for (const TermRef &term : film(id).topics)
                all << term.name;
            return all;
        };
        QCOMPARE(topics(ids[0]), (QStringList{u"Migration"_s, u"Work"_s}));
        QCOMPARE(topics(ids[1]), (QStringList{u"Family"_s, u"Migration"_s, u"Work"_s}));
        QCOMPARE(film(ids[0]).fundingInitiative.name, u"International"_s);
        QCOMPARE(film(ids[0]).credits.size(), 1);
        QVERIFY(film(ids[1]).credits.isEmpty());
        QCOMPARE(m_catalogue->history().newestStanding()->kind, u"bulk"_s);

        QVERIFY(m_catalogue->edits().undo());
        QCOMPARE(topics(ids[1]), (QStringList{u"Family"_s, u"China"_s}));
        QCOMPARE(film(ids[1]).credits.size(), 1);
        QCOMPARE(film(ids[0]).fundingInitiative.name, QString());
    }

    void changesNoneWhenOneCannotBe()
    {
        const QList<FilmId> ids{added(u"A"_s, 2009, {}), added(u"B"_s, 2010, {})};
        const QList<BulkChange> changes{{BulkChange::Set, u"title"_s, u" "_s}};

        const auto refused = BulkEdit(*m_catalogue).apply(ids, changes);

        QCOMPARE(refused.error().kind, Error::Invalid);
        QVERIFY(!BulkEdit(*m_catalogue).preview(ids, changes)->problem.isEmpty());
        QCOMPARE(film(ids[0]).title, u"A"_s);
    }

    void stopsAndChangesNothingWhenAsked()
    {
        const QList<FilmId> ids{added(u"A"_s, 2009, {}), added(u"B"_s, 2010, {})};

        const auto stopped = BulkEdit(*m_catalogue).apply(ids, {{BulkChange::Set, u"notes"_s, u"x"_s}}, [](int done) {
            return done < 1;
        });

        QCOMPARE(stopped.error().kind, Error::Cancelled);
        QCOMPARE(film(ids[0]).notes, QString());
    }

    void writesNothingWhenNothingDiffers()
    {
        const FilmId id = added(u"A"_s, 2009, {}, {u"Family"_s});
        const ChangeId before = m_catalogue->history().newestStanding()->id;

        const auto change =
            BulkEdit(*m_catalogue).apply({id}, {{BulkChange::Add, u"topics"_s, QJsonArray{u"Family"_s}}});

        QVERIFY(change && !*change);
        QCOMPARE(m_catalogue->history().newestStanding()->id, before);
    }

    void completesPeopleByTheBeginningOfAnyWord()
    {
        added(u"A"_s, 2009, {u"Lixin Fan"_s});
        added(u"B"_s, 2012, {u"Lixin Fan"_s, u"Fanny Ardant"_s});
        QVERIFY(m_catalogue->authorityEdits().save(Person{.name = u"Yung Chang"_s, .otherNames = {u"张侨勇"_s}}, {}));
        Completer completer(m_catalogue->database());

        const auto found = completer.people(u"FÁN"_s, 8);

        QCOMPARE(names(*found), (QStringList{u"Lixin Fan"_s, u"Fanny Ardant"_s}));
        QCOMPARE(found->first().lastFilm, u"B"_s);
        QCOMPARE(found->first().lastFilmYear, 2012);
        QCOMPARE(found->first().films, 2);
        QCOMPARE(names(*completer.people(u"lix fa"_s, 8)), QStringList{u"Lixin Fan"_s});
        QCOMPARE(completer.people(u"张"_s, 8)->first().otherName, u"张侨勇"_s);
        QVERIFY(completer.people(u"ixin"_s, 8)->isEmpty());
        QVERIFY(completer.people(u"  "_s, 8)->isEmpty());
        QVERIFY(completer.people(u"\"*() OR"_s, 8));
    }

    void completesBodiesTermsAndFilms()
    {
        Film film;
        film.title = u"The Last Train Home"_s;
        film.year = 2009;
        film.topics = {{{}, u"Labour and work"_s}, {{}, u"Work"_s}};
        film.companies = {{.company = {{}, u"EyeSteelFilm"_s}}};
        film.awards = {
            {.body = {.name = u"International Documentary Film Festival Amsterdam"_s, .shortName = u"IDFA"_s},
             .name = u"Best"_s,
             .result = u"won"_s}};
        QVERIFY(m_catalogue->edits().add({film}));
        Completer completer(m_catalogue->database());

        QCOMPARE(names(*completer.terms(Term::Topic, u"work"_s, 8)), (QStringList{u"Work"_s, u"Labour and work"_s}));
        QCOMPARE(names(*completer.terms(Term::Company, u"eye"_s, 8)), QStringList{u"EyeSteelFilm"_s});
        QVERIFY(completer.terms(Term::Series, u"work"_s, 8)->isEmpty());
        QCOMPARE(completer.awardBodies(u"idf"_s, 8)->size(), 1);
        QCOMPARE(completer.awardBodies(u"film amst"_s, 8)->first().films, 1);
        QVERIFY(completer.awardBodies(u"%"_s, 8)->isEmpty());
        QCOMPARE(completer.films(u"train ho"_s, 8)->first().detail, u"2009"_s);
    }
};

QTEST_GUILESS_MAIN(ManyRecordsTest)
#include "manyrecordstest.moc"
