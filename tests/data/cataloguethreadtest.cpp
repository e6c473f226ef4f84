// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cataloguethread.h"

#include "data/sql/database.h"

#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace laurels;

namespace {

/// A statement that would run for minutes.
Result<qint64> countForever(Catalogue &catalogue)
{
    return catalogue.database().number(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT"
                                       " 100000000000) SELECT count(*) FROM n"_s);
}

} // namespace

class CatalogueThreadTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_thread = std::make_unique<CatalogueThread>();
        std::optional<Result<void>> opened;
        m_thread->open(
            this, [this] { return Catalogue::create(m_folder.filePath(QUuid::createUuid().toString()), u"Test"_s); },
            [&opened](const Result<void> &answer) { opened = answer; });
        QTRY_VERIFY(opened.has_value());
        QVERIFY(opened->has_value());
    }
    void cleanup() { m_thread.reset(); }

    void readsWhileOtherWorkGoesOn()
    {
        QSemaphore goOn;
        bool isWorkDone = false;
        m_thread->ask(
            this,
            [&goOn](Catalogue &) {
                goOn.acquire();
                return true;
            },
            [&isWorkDone](bool) { isWorkDone = true; });
        std::optional<Result<Counts>> counts;

        m_thread->read(
            this, [](Catalogue &c) { return c.counts(); },
            [&counts](const Result<Counts> &answer) { counts = answer; });

        QTRY_VERIFY(counts.has_value());
        QVERIFY(counts->has_value());
        QVERIFY(!isWorkDone);
        goOn.release();
        QTRY_VERIFY(isWorkDone);
    }

    void seesWhatWasWrittenBefore()
    {
        bool isWritten = false;
        m_thread->ask(
            this, [](Catalogue &c) { return c.database().execute(u"INSERT INTO catalogue VALUES ('test', 'x')"_s); },
            [&isWritten](const Result<void> &done) { isWritten = done.has_value(); });
        QTRY_VERIFY(isWritten);
        std::optional<Result<qint64>> found;

        m_thread->read(
            this,
            [](Catalogue &c) { return c.database().number(u"SELECT count(*) FROM catalogue WHERE key = 'test'"_s); },
            [&found](const Result<qint64> &answer) { found = answer; });

        QTRY_VERIFY(found.has_value());
        QCOMPARE(found->value_or(0), 1);
    }

    void cannotWriteWhereItReads()
    {
        std::optional<Result<void>> written;

        m_thread->read(
            this, [](Catalogue &c) { return c.database().execute(u"DELETE FROM catalogue"_s); },
            [&written](const Result<void> &answer) { written = answer; });

        QTRY_VERIFY(written.has_value());
        QVERIFY(!written->has_value());
    }

    void interruptsOnlyTheReading()
    {
        std::optional<Result<qint64>> read;
        std::optional<Result<qint64>> asked;
        m_thread->readOnce(this, countForever, [&read](const Result<qint64> &answer) { read = answer; });
        m_thread->ask(this, countForever, [&asked](const Result<qint64> &answer) { asked = answer; });

        while (!read) {
            m_thread->interruptReading(); // it may not have begun
            QTest::qWait(5);
        }

        QCOMPARE(read->error().kind, Error::Cancelled);
        QVERIFY(!asked.has_value());
        while (!asked) {
            m_thread->interrupt();
            QTest::qWait(5);
        }
        QCOMPARE(asked->error().kind, Error::Cancelled);
    }

    void aReadingThatIsCutShortBeginsAgain()
    {
        std::atomic<int> times = 0;
        std::optional<Result<qint64>> read;
        m_thread->read(
            this, [&times](Catalogue &c) { return ++times == 1 ? countForever(c) : Result<qint64>(7); },
            [&read](const Result<qint64> &answer) { read = answer; });
        QTRY_COMPARE(times.load(), 1);

        while (!read) {
            m_thread->interruptReading();
            QTest::qWait(5);
        }

        QCOMPARE(read->value_or(0), 7);
        QVERIFY(times > 1);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<CatalogueThread> m_thread;
};

QTEST_GUILESS_MAIN(CatalogueThreadTest)
#include "cataloguethreadtest.moc"
