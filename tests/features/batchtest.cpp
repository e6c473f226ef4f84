// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace laurels;
using namespace Qt::StringLiterals;

/// Edits by the line, and putting a snapshot back.
class BatchTest : public QObject
{
    Q_OBJECT

private:
    Answer on(const QStringList &words, const QByteArray &input = {})
    {
        return runProgram(m_folder->path(), words + QStringList{u"--catalogue"_s, u"films.laurels"_s}, input,
                          {u"XDG_DATA_HOME="_s + m_folder->filePath(u"data"_s)});
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(runProgram(m_folder->path(), {u"new"_s, u"films.laurels"_s}).status, 0);
        QCOMPARE(on({u"add"_s, u"--from"_s, u"-"_s}, R"([{"title": "A"}, {"title": "B"}])").status, 0);
    }

    void answersEachLine()
    {
        const Answer answer = on({u"batch"_s}, R"({"tag":1,"film":1,"set":{"notes":"x"}}
{"tag":"two","film":"B","set":{"lengthMinutes":90},"revision":1}

{"tag":3,"film":1,"set":{"notes":"y"},"revision":1}
{"tag":4,"film":9,"set":{"notes":"y"}}
{"tag":5,"film":1,"set":{"titel":"y"}}
{"tag":6,"film":1,"sets":{}}
no JSON
{"tag":7,"film":1,"set":{"notes":"z"},"revision":2})");

        QCOMPARE(answer.status, 0);
        QList<QJsonObject> lines;
        for (const QByteArray &line : answer.output.trimmed().split('\n'))
            lines << QJsonDocument::fromJson(line).object();
        QCOMPARE(lines.size(), 8);
        QCOMPARE(lines[0], (QJsonObject{{u"tag"_s, 1}, {u"ok"_s, true}, {u"revision"_s, 2}}));
        QCOMPARE(lines[1], (QJsonObject{{u"tag"_s, u"two"_s}, {u"ok"_s, true}, {u"revision"_s, 2}}));
        QCOMPARE(lines[2][u"code"_s].toInt(), 5);
        for (int line = 3; line <= 6; ++line) {
            QCOMPARE(lines[line][u"ok"_s].toBool(true), false);
            QCOMPARE(lines[line][u"code"_s].toInt(), 1);
            QVERIFY(!lines[line][u"error"_s].toString().isEmpty());
        }
        QCOMPARE(lines[7][u"revision"_s].toInt(), 3);
        QCOMPARE(on({u"show"_s, u"1"_s, u"--json"_s}).json()[u"notes"_s].toString(), u"z"_s);
    }

    void answersALineBeforeTheNextIsThere()
    {
        QProcess process;
        process.setWorkingDirectory(m_folder->path());
        process.start(QStringLiteral(LAURELS_BINARY), {u"batch"_s, u"--catalogue"_s, u"films.laurels"_s});

        process.write("{\"tag\":1,\"film\":1,\"set\":{\"notes\":\"x\"}}\n");

        QTRY_VERIFY_WITH_TIMEOUT(process.waitForReadyRead(100) || process.canReadLine(), 20'000);
        QCOMPARE(process.readLine(), QByteArray("{\"ok\":true,\"revision\":2,\"tag\":1}\n"));
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
    }

    void putsACopyBackAndKeepsWhatWasThere()
    {
        QCOMPARE(on({u"restore"_s, u"--json"_s}).json()[u"snapshots"_s].toArray().size(), 0);
        QCOMPARE(on({u"backup"_s, u"copy.laurels"_s}).status, 0);
        QCOMPARE(on({u"remove"_s, u"A"_s}).status, 0);

        const Answer answer = on({u"restore"_s, m_folder->filePath(u"copy.laurels"_s), u"--json"_s});

        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.json()[u"filmsBefore"_s].toInt(), 1);
        QCOMPARE(answer.json()[u"films"_s].toInt(), 2);
        QCOMPARE(on({u"list"_s, u"--count"_s}).output, QByteArray("2\n"));
        const QJsonArray snapshots = on({u"restore"_s, u"--json"_s}).json()[u"snapshots"_s].toArray();
        QCOMPARE(snapshots.size(), 1);
        QCOMPARE(snapshots[0][u"file"_s], answer.json()[u"kept"_s]);
        QCOMPARE(on({u"restore"_s, u"1"_s}).status, 0);
        QCOMPARE(on({u"list"_s, u"--count"_s}).output, QByteArray("1\n"));
        QCOMPARE(on({u"restore"_s, u"77"_s}).status, 1);
    }
};

QTEST_GUILESS_MAIN(BatchTest)
#include "batchtest.moc"
