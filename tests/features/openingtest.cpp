// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/catalogue.h"
#include "data/sql/database.h"
#include "data/sql/fulltext.h"
#include "data/sql/numbers.h"
#include "tests/support/program.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <sqlite3.h>
#include <sys/stat.h>

using namespace laurels;
using namespace Qt::StringLiterals;

namespace {

using Craft = std::function<void(const QString &path)>;

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

void patch(const QString &path, qint64 offset, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(offset));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// As another program would, without any of our guards.
void execute(const QString &path, const char *sql)
{
    sqlite3 *handle = nullptr;
    QCOMPARE(sqlite3_open(qPrintable(path), &handle), SQLITE_OK);
    char *problem = nullptr;
    const int code = sqlite3_exec(handle, sql, nullptr, nullptr, &problem);
    QVERIFY2(code == SQLITE_OK, problem);
    sqlite3_close(handle);
}

Craft by(const char *statements)
{
    return [statements](const QString &path) { execute(path, statements); };
}

Craft patched(qint64 offset, const QByteArray &bytes)
{
    return [offset, bytes](const QString &path) { patch(path, offset, bytes); };
}

Craft content(const QByteArray &bytes)
{
    return [bytes](const QString &path) { write(path, bytes); };
}

} // namespace

/// What happens when the program is given a file that is no catalogue of its own, or one that it may not write.
class OpeningTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path() const { return m_folder->filePath(u"films.laurels"_s); }
    Answer on(const QStringList &words, const QByteArray &input = {}) const
    {
        return runProgram(m_folder->path(), words + QStringList{u"--catalogue"_s, u"films.laurels"_s}, input);
    }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(runProgram(m_folder->path(), {u"new"_s, u"films.laurels"_s}).status, 0);
        QCOMPARE(on({u"add"_s, u"--from"_s, u"-"_s}, R"([{"title": "A"}, {"title": "B"}])").status, 0);
    }
    void cleanup() { QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); }

    void refusesWhatIsNotItsOwnAndLeavesItAlone_data()
    {
        QTest::addColumn<Craft>("craft");
        QTest::addColumn<int>("status");

        QTest::newRow("empty") << content({}) << 3;
        QTest::newRow("shorter than a page")
            << content(QByteArray("SQLite format 3\0", 16) + QByteArray(100, '\0')) << 3;
        QTest::newRow("text") << content(QByteArray(5000, 'x')) << 3;
        QTest::newRow("picture") << content("\x89PNG\r\n\x1a\n" + QByteArray(5000, '\0')) << 3;
        QTest::newRow("another program's") << patched(68, "OTHR") << 3;
        QTest::newRow("without a version") << patched(60, QByteArray(4, '\0')) << 3;
        QTest::newRow("of a negative version") << patched(60, QByteArray("\xff\xff\xff\xff", 4)) << 3;
        QTest::newRow("newer") << patched(60, QByteArray("\0\0\0\x63", 4)) << 4;
        QTest::newRow("cut off") << Craft([](const QString &path) { QVERIFY(QFile::resize(path, 20'000)); }) << 3;
        QTest::newRow("schema overwritten") << patched(100, QByteArray(2000, '\x7f')) << 3;
        QTest::newRow("pages overwritten") << patched(40'000, QByteArray(40'000, '\x11')) << 3;
        QTest::newRow("a trigger") << by("CREATE TRIGGER t AFTER UPDATE ON film BEGIN DELETE FROM film; END") << 3;
        QTest::newRow("a trigger on insert")
            << by("CREATE TRIGGER t AFTER INSERT ON change_set BEGIN DELETE FROM film; END") << 3;
        QTest::newRow("a view") << by("CREATE VIEW v AS SELECT * FROM film") << 3;
        QTest::newRow("a view in a table's place")
            << by("ALTER TABLE bookmark RENAME TO b; CREATE VIEW bookmark AS SELECT * FROM b") << 3;
        QTest::newRow("a CHECK") << by("ALTER TABLE film ADD COLUMN x INT CHECK (randomblob(100000000) IS NOT NULL)")
                                 << 3;
        QTest::newRow("a generated column") << by("ALTER TABLE film ADD COLUMN x BLOB AS (zeroblob(100000000))") << 3;
        QTest::newRow("one table more") << by("CREATE TABLE more (x)") << 3;
        QTest::newRow("one index less") << by("DROP INDEX film_by_year") << 3;
        QTest::newRow("an index on an expression")
            << by("CREATE INDEX i ON film (abs(-9223372036854775808 + id))") << 3;
        QTest::newRow("a schema that was written by hand")
            << by("PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = sql || ' ' WHERE name = 'film'") << 3;
        QTest::newRow("a schema that cannot be parsed")
            << by("PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = 'CREATE TABLE film (' WHERE name = "
                  "'film'")
            << 3;
        QTest::newRow("a foreign full-text index") << by("CREATE VIRTUAL TABLE f USING fts5(x)") << 3;
    }
    void refusesWhatIsNotItsOwnAndLeavesItAlone()
    {
        QFETCH(Craft, craft);
        QFETCH(int, status);
        craft(path());
        const QByteArray before = hashOf(path());
        const QStringList beside = files();

        for (const QStringList &words :
             {QStringList{u"list"_s}, QStringList{u"check"_s}, QStringList{u"add"_s, u"--from"_s, u"-"_s}}) {
            const Answer answer = on(words, R"({"title": "C"})");

            QCOMPARE(answer.status, status);
            QVERIFY(answer.message.startsWith("laurels: "));
            QVERIFY(answer.message.contains("films.laurels"));
            QCOMPARE(hashOf(path()), before);
            QCOMPARE(files(), beside);
        }
    }

    void refusesWhatIsNoFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("status");

        QTest::newRow("folder") << u"."_s << 3;
        QTest::newRow("pipe") << u"pipe"_s << 3;
        QTest::newRow("device") << u"/dev/zero"_s << 3;
        QTest::newRow("missing") << u"missing.laurels"_s << 1;
        QTest::newRow("missing folder") << u"none/missing.laurels"_s << 1;
        QTest::newRow("address") << u"file:films.laurels?mode=memory"_s << 1;
        QTest::newRow("memory") << u":memory:"_s << 1;
        QTest::newRow("empty") << u""_s << 2;
    }
    void refusesWhatIsNoFile()
    {
        QFETCH(QString, name);
        QFETCH(int, status);
        QCOMPARE(::mkfifo(qPrintable(m_folder->filePath(u"pipe"_s)), 0600), 0);
        const QStringList beside = files();

        const Answer answer = runProgram(m_folder->path(), {u"list"_s, u"--catalogue"_s, name});

        QCOMPARE(answer.status, status);
        QVERIFY(answer.message.startsWith("laurels: "));
        QCOMPARE(files(), beside);
    }

    void readsWhatItMayNotWrite_data()
    {
        QTest::addColumn<bool>("isFolder");
        QTest::newRow("file") << false;
        QTest::newRow("folder") << true;
    }
    void readsWhatItMayNotWrite()
    {
        QFETCH(bool, isFolder);
        const auto readable = QFile::ReadOwner | (isFolder ? QFile::ExeOwner : QFile::Permission());
        QVERIFY(QFile::setPermissions(isFolder ? m_folder->path() : path(), readable));
        const QByteArray before = hashOf(path());

        QCOMPARE(on({u"list"_s, u"--count"_s}).output, QByteArray("2\n"));
        QCOMPARE(on({u"show"_s, u"A"_s}).status, 0);
        QCOMPARE(on({u"check"_s}).status, 0);
        const Answer refused = on({u"remove"_s, u"A"_s});

        QCOMPARE(refused.status, 1);
        QVERIFY(refused.message.contains("may only be read"));
        QCOMPARE(hashOf(path()), before);
        QVERIFY((*Catalogue::open(path()))->isReadOnly());
    }

    void takesBackWhatAnotherProgramLeftHalfDone()
    {
        sqlite3 *handle = nullptr;
        QCOMPARE(sqlite3_open(qPrintable(path()), &handle), SQLITE_OK);
        sqlite3_exec(handle,
                     "PRAGMA cache_size=1; PRAGMA synchronous=OFF; BEGIN; UPDATE film SET rating = 1;"
                     "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)"
                     "INSERT INTO vocabulary (kind, code, label) SELECT 'role', i, hex(randomblob(99)) FROM n",
                     nullptr, nullptr, nullptr);
        // As after a kill: the file and its journal, without the program that holds the locks.
        const QString copy = m_folder->filePath(u"killed.laurels"_s);
        QVERIFY(QFile::copy(path(), copy));
        QVERIFY(QFile::copy(path() + u"-journal"_s, copy + u"-journal"_s));
        sqlite3_exec(handle, "ROLLBACK", nullptr, nullptr, nullptr);
        sqlite3_close(handle);

        const Answer list = runProgram(m_folder->path(), {u"list"_s, u"--json"_s, u"--catalogue"_s, copy});
        const Answer check = runProgram(m_folder->path(), {u"check"_s, u"--catalogue"_s, copy});

        QCOMPARE(list.json()[u"total"_s].toInt(), 2);
        QCOMPARE(check.status, 0);
        QVERIFY(!QFile::exists(copy + u"-journal"_s));
    }

    void mendsASearchIndexThatDisagreesAndSaysSo()
    {
        execute(path(), "UPDATE search_film SET title = 'other' WHERE film_id = 1");
        const QByteArray before = hashOf(path());

        const Answer check = on({u"check"_s, u"--json"_s});

        QCOMPARE(check.status, 3);
        QVERIFY(check.output.contains("search_meta"));
        QCOMPARE(hashOf(path()), before);

        const auto opened = Catalogue::open(path());
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        QVERIFY((*opened)->notices().constFirst().contains("search index"_L1));
        QCOMPARE(on({u"check"_s}).status, 0);
    }

    void asksEveryFullTextIndex()
    {
        const auto opened = Catalogue::open(path());

        const auto count = (*opened)->database().number(
            u"SELECT count(*) FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%fts5%'"_s);

        QCOMPARE(*count, qint64(sql::indexNames().size()));
        QCOMPARE(sql::brokenIndexes((*opened)->database())->size(), 0);
    }

    void convertsAWriteAheadLogOnceItHasVettedTheFile()
    {
        execute(path(), "PRAGMA journal_mode=WAL; UPDATE film SET rating = 3 WHERE id = 1");

        QCOMPARE(on({u"edit"_s, u"A"_s, u"--from"_s, u"-"_s}, R"({"notes": "x"})").status, 0);

        QCOMPARE(on({u"show"_s, u"A"_s, u"--json"_s}).json()[u"rating"_s].toDouble(), 3.0);
        QCOMPARE(files(), QStringList{u"films.laurels"_s});
    }

    void stopsAStatementThatTakesTooLong()
    {
        const auto opened = Catalogue::open(path());
        sql::Database &database = (*opened)->database();
        const QString endless =
            u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"_s;

        const sql::TimeLimit limit(database, std::chrono::milliseconds(50));
        const auto counted = database.number(endless);

        QVERIFY(!counted);
        QCOMPARE(counted.error().kind, Error::Unavailable);
        QVERIFY(counted.error().message.contains("too long"_L1));
    }

    void aStatementHasItsOwnTimeHoweverLongTheOneBeforeTook()
    {
        const auto opened = Catalogue::open(path());
        sql::Database &database = (*opened)->database();
        const auto counting = [](const char16_t *most) {
            return u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT %1) SELECT count(*) FROM n"_s
                .arg(most);
        };
        {
            const sql::TimeLimit limit(database, std::chrono::milliseconds(50));
            QVERIFY(!database.number(counting(u"1000000000000")));
        }
        const QString lasting = counting(u"200000"); // enough for the clock to be looked at
        sql::Numbers numbers(database, lasting);
        qint64 count = 0;

        const auto done = numbers.read({}, [&count](const qint64 *columns) {
            count = columns[0];
            return true;
        });

        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QCOMPARE(count, 200'000);
    }

    void noticesThatTheFileWasMovedOrReplaced()
    {
        const auto opened = Catalogue::open(path());
        QVERIFY(!(*opened)->hasMoved());
        const QString elsewhere = m_folder->filePath(u"elsewhere.laurels"_s);

        QVERIFY(QFile::rename(path(), elsewhere));
        QVERIFY((*opened)->hasMoved());
        QVERIFY(QFile::copy(elsewhere, path()));

        QVERIFY((*opened)->hasMoved());
    }
};

QTEST_GUILESS_MAIN(OpeningTest)
#include "openingtest.moc"
