// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/searchindex.h"

#include "data/authoritystore.h"
#include "data/sql/migrations.h"
#include "data/sql/statement.h"
#include "data/words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace laurels;

namespace {

/// One film with all that is indexed, as the first schema kept it.
const QStringList FirstSchemaFilm{
    u"INSERT INTO person (id, uuid, revision, name, sort_key, modified) VALUES (1, x'01', 1, 'Lixin Fan', 'fan', 0),"
    " (2, x'02', 1, 'Mila Aung-Thwin', 'aung', 0), (3, x'03', 1, 'Mary Stephen', 'stephen', 0)"_s,
    u"INSERT INTO search_name (kind, owner, name, text) VALUES (0, 3, 'Mary Stephen', '')"_s,
    u"INSERT INTO person_name VALUES (1, 0, '范立欣')"_s,
    u"INSERT INTO award_body (id, uuid, revision, name, short_name, sort_key) VALUES"
    " (1, x'01', 1, 'Whistler Film Festival', 'WFF', 'whistler')"_s,
    u"INSERT INTO term (id, kind, revision, name, sort_key) VALUES (1, 0, 1, 'Migration', 'm'), (2, 1, 1, 'POV', 'p'),"
    " (3, 2, 1, 'Canada', 'c'), (4, 3, 1, 'Mandarin', 'm'), (5, 4, 1, 'EyeSteelFilm', 'e'), (6, 5, 1, 'ITVS', 'i')"_s,
    u"INSERT INTO film (id, uuid, revision, title, sort_key, funding_id, created, modified) VALUES"
    " (7, x'07', 1, 'Last Train Home', 'last train home', 6, 0, 0)"_s,
    u"INSERT INTO film_title VALUES (7, 0, '归途列车', 'zh', 'original')"_s,
    u"INSERT INTO film_text VALUES (7, 'One journey home.', '')"_s,
    u"INSERT INTO synopsis VALUES (7, 'Millions of workers travel.')"_s,
    u"INSERT INTO film_term VALUES (7, 0, 0, 1, ''), (7, 1, 0, 2, ''), (7, 2, 0, 3, ''), (7, 3, 0, 4, ''),"
    " (7, 4, 0, 5, '')"_s,
    u"INSERT INTO credit (film_id, position, person_id, role_id, credited_as) VALUES"
    " (7, 0, 1, (SELECT id FROM vocabulary WHERE code = 'director'), 'Fan Lixin'),"
    " (7, 1, 2, (SELECT id FROM vocabulary WHERE code = 'executive-producer'), ''),"
    " (7, 2, 3, (SELECT id FROM vocabulary WHERE code = 'editor'), '')"_s,
    u"INSERT INTO award (film_id, position, body_id, name, category, result_id) VALUES"
    " (7, 0, 1, 'Best Documentary Award', 'Feature', (SELECT id FROM vocabulary WHERE code = 'won'))"_s,
};

} // namespace

class SearchIndexTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<sql::Database> m_database;

    QStringList stored(qint64 film)
    {
        return sql::Statement(*m_database, u"SELECT title, directors, producers, people, bodies, awards, topics,"
                                           " series, countries, languages, companies, funding, logline, synopsis"
                                           " FROM search_film WHERE film_id = :id")
            .bind(":id"_L1, film)
            .first([](sql::Row &row) {
                QStringList fields;
                for (int i = 0; i < 14; ++i)
                    fields << row.take<QString>().replace(QChar(NameBreak), u'|');
                return fields;
            })
            ->value_or(QStringList());
    }

    qint64 matches(QLatin1StringView table, const QString &words)
    {
        const auto sql = table == "search_meta"_L1
                             ? u"SELECT count(*) FROM search_meta WHERE search_meta MATCH :words"_s
                             : u"SELECT count(*) FROM search_all WHERE search_all MATCH :words"_s;
        return sql::Statement(*m_database, sql)
            .bind(":words"_L1, words)
            .first([](sql::Row &row) { return row.take<qint64>(); })
            ->value();
    }

private slots:
    void init()
    {
        m_database = std::move(*sql::Database::inMemory());
        QVERIFY(sql::migrate(*m_database, 0, 1));
        for (const QString &statement : FirstSchemaFilm) {
            const auto done = m_database->execute(statement);
            QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        }
        const auto migrated = sql::migrate(*m_database, 1, sql::SchemaVersion);
        QVERIFY2(migrated, migrated ? "" : qPrintable(migrated.error().detail));
    }

    void aFilmOfTheFirstSchemaIsIndexedUnderEachOfItsNames()
    {
        QCOMPARE(stored(7),
                 (QStringList{u"Last Train Home|归途列车"_s, u"Lixin Fan|Fan Lixin|范立欣"_s, u"Mila Aung-Thwin"_s,
                              u"Mary Stephen"_s, u"Whistler Film Festival|WFF"_s, u"Best Documentary Award|Feature"_s,
                              u"Migration"_s, u"POV"_s, u"Canada"_s, u"Mandarin"_s, u"EyeSteelFilm"_s, u"ITVS"_s,
                              u"One journey home."_s, u"Millions of workers travel."_s}));
        QCOMPARE(matches("search_meta"_L1, u"{directors} : \"立欣\""_s), 1);
        QCOMPARE(matches("search_all"_L1, u"\"fan lixin\" AND \"travel\""_s), 1);
    }

    void writingAFilmMakesTheSameEntryAsTheMigration()
    {
        const QStringList migrated = stored(7);
        SearchIndex index(*m_database);
        QVERIFY(index.remove(FilmId{7}));
        QCOMPARE(matches("search_all"_L1, u"\"train\""_s), 0);

        QVERIFY(index.write(FilmId{7}, u"Millions of workers travel."_s));

        QCOMPARE(stored(7), migrated);
        QCOMPARE(matches("search_all"_L1, u"\"train\""_s), 1);
        QCOMPARE(matches("search_meta"_L1, u"{companies} : \"eyesteel\" *"_s), 1);
    }

    void aNameThatChangesIsFoundOnItsFilms()
    {
        SearchIndex index(*m_database);
        AuthorityStore store(*m_database, index);
        Person editor = *store.findPerson(PersonId{3});
        editor.name = u"Mary Stephens"_s;

        QVERIFY(store.save(editor));

        QCOMPARE(matches("search_meta"_L1, u"{people} : \"stephens\""_s), 1);
        QCOMPARE(matches("search_all"_L1, u"{people} : \"stephen\""_s), 0);
    }

    void noPhraseReachesFromOneNameIntoTheNext()
    {
        QCOMPARE(matches("search_meta"_L1, u"\"home 归\""_s), 0);
        QCOMPARE(matches("search_meta"_L1, u"\"train home\""_s), 1);
    }

    void wordsAreFoldedAndKeepTheirPlace()
    {
        const QList<Word> words = wordsOf(u"Fàn-Lixin, 归途");

        QCOMPARE(words, (QList<Word>{{u"fan"_s, 0, 3}, {u"lixin"_s, 4, 5}, {u"归"_s, 11, 1}, {u"途"_s, 12, 1}}));
    }
};

QTEST_GUILESS_MAIN(SearchIndexTest)
#include "searchindextest.moc"
