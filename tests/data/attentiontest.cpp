// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/attention.h"

#include "data/authoritystore.h"
#include "data/bookmarks.h"
#include "data/catalogue.h"
#include "data/edits.h"
#include "data/filmstore.h"
#include "data/sql/migrations.h"
#include "data/sql/statement.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace laurels;
using namespace Qt::StringLiterals;

class AttentionTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Catalogue> m_catalogue;

    static Film wholeFilm(const QString &title = u"Last Train Home"_s)
    {
        Film film;
        film.title = title;
        film.logline = u"One family."_s;
        film.synopsis = u"By train."_s;
        film.premiere = *PartialDate::fromEdtf(u"2011-09-27");
        film.length = std::chrono::minutes(90);
        film.credits = {{.person = {.name = u"Lixin Fan"_s}, .role = u"Director"_s}};
        return film;
    }

    QList<FilmId> added(const QList<Film> &films) { return m_catalogue->edits().add(films).value_or(QList<FilmId>()); }

    int count(Gap gap)
    {
        const auto counts = Attention(m_catalogue->database()).counts();
        for (const auto &[each, films] : counts->films)
            if (each == gap)
                return films;
        return -1;
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

    void countsWhatEachFilmLacks_data()
    {
        QTest::addColumn<Gap>("gap");
        QTest::addColumn<std::function<void(Film &)>>("empty");

        const auto row = [](const char *name, Gap gap, std::function<void(Film &)> empty) {
            QTest::newRow(name) << gap << empty;
        };
        row("synopsis", Gap::Synopsis, [](Film &film) { film.synopsis.clear(); });
        row("logline", Gap::Logline, [](Film &film) { film.logline.clear(); });
        row("premiere", Gap::Premiere, [](Film &film) { film.premiere = {}; });
        row("length", Gap::Length, [](Film &film) { film.length = {}; });
        row("credits", Gap::Credits, [](Film &film) { film.credits.clear(); });
        row("roles", Gap::Credits, [](Film &film) { film.credits.first().role.clear(); });
    }
    void countsWhatEachFilmLacks()
    {
        QFETCH(Gap, gap);
        QFETCH(std::function<void(Film &)>, empty);
        Film lacking = wholeFilm(u"Lacking"_s);
        empty(lacking);

        const auto ids = added({wholeFilm(), lacking});

        QCOMPARE(count(gap), 1);
        QCOMPARE(*Attention(m_catalogue->database()).films(gap, 10), QList{ids.last()});
        QCOMPARE(count(Gap::Image), 2);
    }

    void forgetsAGapThatWasClosed()
    {
        Film film = wholeFilm();
        film.length = {};
        const auto ids = added({film});
        QCOMPARE(count(Gap::Length), 1);

        QVERIFY(m_catalogue->edits().change(ids.first(), [](Film &draft) -> Result<void> {
            draft.length = std::chrono::minutes(90);
            return {};
        }));

        QCOMPARE(count(Gap::Length), 0);
    }

    void listsPeopleWithoutABiography()
    {
        added({wholeFilm()});
        Attention attention(m_catalogue->database());
        QCOMPARE(attention.counts()->peopleWithoutBiography, 1);
        const auto people = attention.peopleWithoutBiography(10);
        QCOMPARE(people->size(), 1);

        auto person = m_catalogue->authorities().findPerson(people->first());
        person->biography = u"Born in Wuhan."_s;
        person->born = *PartialDate::fromEdtf(u"1977");
        QVERIFY(m_catalogue->authorities().save(*person));
        QVERIFY(m_catalogue->authorities().save(Person{.name = u"On no film"_s, .biography = u"Known."_s}));

        QCOMPARE(attention.counts()->peopleWithoutBiography, 0);
        QCOMPARE(m_catalogue->authorities().findPerson(people->first())->born.toEdtf(), u"1977"_s);
    }

    void fillsInTheGapsOfAnOlderCatalogue()
    {
        auto database = sql::Database::inMemory();
        QVERIFY(sql::migrate(**database, 0, 1));
        for (const auto &statement :
             {u"INSERT INTO film (id, uuid, revision, title, sort_key, premiere, length_min, created, modified)"
              " VALUES (1, x'01', 1, 'A', 'a', '2011', 90, 0, 0), (2, x'02', 1, 'B', 'b', NULL, NULL, 0, 0)"_s,
              u"INSERT INTO film_text (film_id, logline, notes) VALUES (1, 'One.', ''), (2, '', 'x')"_s,
              u"INSERT INTO synopsis (film_id, text) VALUES (1, 'By train.')"_s,
              u"INSERT INTO person (id, uuid, revision, name, sort_key, modified) VALUES (1, x'01', 1, 'F', 'f', 0)"_s,
              u"INSERT INTO credit (film_id, position, person_id, role_id) VALUES (1, 0, 1, 1), (2, 0, 1, NULL)"_s})
            QVERIFY((*database)->execute(statement));

        QVERIFY(sql::migrate(**database, 1, 2));

        QCOMPARE(*(*database)->number(u"SELECT gaps FROM film WHERE id = 1"_s), int(Gap::Image));
        QCOMPARE(*(*database)->number(u"SELECT gaps FROM film WHERE id = 2"_s),
                 int(Gap::Image | Gap::Synopsis | Gap::Logline | Gap::Premiere | Gap::Length | Gap::Credits));
    }

    void keepsBookmarksInAnOrderOfOnesOwn()
    {
        const auto ids = added({wholeFilm(u"A"_s), wholeFilm(u"B"_s), wholeFilm(u"C"_s)});
        Bookmarks bookmarks(m_catalogue->database());
        for (const FilmId id : ids)
            QVERIFY(bookmarks.add(id));
        QVERIFY(bookmarks.add(ids[0]));

        QVERIFY(bookmarks.move(ids[2], 0));
        QCOMPARE(*bookmarks.films(), (QList{ids[2], ids[0], ids[1]}));
        QVERIFY(bookmarks.remove(ids[0]));

        QCOMPARE(*bookmarks.films(), (QList{ids[2], ids[1]}));
        QVERIFY(!*bookmarks.contains(ids[0]));
    }

    void aBookmarkWaitsForAFilmThatComesBack()
    {
        const auto ids = added({wholeFilm()});
        Bookmarks bookmarks(m_catalogue->database());
        QVERIFY(bookmarks.add(ids[0]));

        QVERIFY(m_catalogue->edits().remove(ids[0]));
        QVERIFY(bookmarks.films()->isEmpty());
        QVERIFY(m_catalogue->edits().undo());

        QCOMPARE(*bookmarks.films(), ids);
    }
};

QTEST_GUILESS_MAIN(AttentionTest)
#include "attentiontest.moc"
