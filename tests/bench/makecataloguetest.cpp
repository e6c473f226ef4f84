// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/authoritystore.h"
#include "data/catalogue.h"
#include "data/filmstore.h"
#include "data/searchindex.h"
#include "data/sql/statement.h"
#include "tests/bench/bulkwriter.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace laurels;

/// Measurements are worth nothing on a catalogue that the program itself would not have made.
class MakeCatalogueTest : public QObject
{
    Q_OBJECT

    static constexpr int Films = 400;
    QTemporaryDir m_folder;
    std::unique_ptr<Catalogue> m_catalogue;

    QString make(const QString &name, quint64 seed)
    {
        const QString path = m_folder.filePath(name);
        if (!Catalogue::create(path, u"Invented"_s))
            return {};
        bench::Inventor inventor(Films, seed);
        bench::BulkWriter(path, inventor).write();
        return path;
    }

    QStringList rows(const QString &sql)
    {
        return sql::Statement(m_catalogue->database(), sql)
            .all([](sql::Row &row) { return row.take<QString>(); })
            .value_or(QStringList(u"failed"_s));
    }

private slots:
    void initTestCase()
    {
        auto opened = Catalogue::open(make(u"one.laurels"_s, 1));
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message + opened.error().detail));
        m_catalogue = std::move(*opened);
        QCOMPARE(m_catalogue->counts()->films, Films);
    }

    void isSoundAsADatabase()
    {
        QCOMPARE(rows(u"PRAGMA integrity_check"_s), QStringList(u"ok"_s));
        QCOMPARE(rows(u"PRAGMA foreign_key_check"_s), QStringList());
        for (const auto &table : {u"search_meta"_s, u"search_all"_s, u"search_names"_s}) {
            const auto checked = m_catalogue->database().execute(
                u"INSERT INTO %1 (%1, rank) VALUES ('integrity-check', 1)"_s.arg(table));
            QVERIFY2(checked, checked ? "" : qPrintable(checked.error().detail));
        }
    }

    void everyFilmIsIndexedAsTheProgramWouldDoIt()
    {
        const auto dump = u"SELECT film_id || title || directors || producers || people || bodies || awards || topics"
                          " || series || countries || languages || companies || funding || logline || synopsis"
                          " FROM search_film ORDER BY film_id"_s;
        const QStringList before = rows(dump);
        SearchIndex index(m_catalogue->database());
        for (int id = 1; id <= Films; ++id) {
            const auto film = m_catalogue->films().find(FilmId{id});
            QVERIFY(film);
            QVERIFY(index.write(film->id, film->synopsis));
        }

        QCOMPARE(rows(dump), before);
    }

    void everyFilmIsStoredAsTheProgramWouldDoIt()
    {
        const auto dump = u"SELECT id || title || sort_key || coalesce(year, '') || coalesce(premiere_from, '')"
                          " || coalesce(premiere_to, '') || award_count || gaps FROM film ORDER BY id"_s;
        const auto counts = u"SELECT id || name || sort_key || film_count FROM person UNION ALL"
                            " SELECT id || name || sort_key || film_count || award_count FROM award_body UNION ALL"
                            " SELECT id || name || sort_key || film_count FROM term"_s;
        const QStringList films = rows(dump);
        const QStringList names = rows(counts);
        auto transaction = sql::Transaction::begin(m_catalogue->database());
        for (int id = 1; id <= Films; ++id) {
            const auto updated = m_catalogue->films().update(*m_catalogue->films().find(FilmId{id}));
            QVERIFY2(updated, updated ? "" : qPrintable(updated.error().detail));
        }
        QVERIFY(m_catalogue->films().settle());

        QCOMPARE(rows(dump), films);
        QCOMPARE(rows(counts), names);
    }

    void theSameSeedMakesTheSameFilmsAndAnotherSeedOthers()
    {
        bench::Inventor first(Films, 7);
        bench::Inventor again(Films, 7);
        bench::Inventor other(Films, 8);

        const auto film = first.film(3);

        QCOMPARE(again.film(3).title, film.title);
        QCOMPARE(again.film(3).synopsis, film.synopsis);
        QVERIFY(other.film(3).synopsis != film.synopsis);
    }
};

QTEST_GUILESS_MAIN(MakeCatalogueTest)
#include "makecataloguetest.moc"
