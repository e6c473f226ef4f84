// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/json/recordreader.h"

#include <QBuffer>
#include <QTest>

using namespace laurels;
using namespace Qt::StringLiterals;

class RecordReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void splitsIntoRecords_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArrayList>("records");
        const QByteArrayList two{"{\"a\":1}", "{\"b\":\"}]\\\"\"}"};
        QTest::newRow("array") << QByteArray("[" + two.join(",\n") + "]") << two;
        QTest::newRow("lines") << QByteArray(two.join("\n")) << two;
        QTest::newRow("single, with a mark")
            << QByteArray("\xef\xbb\xbf{\"a\":[{}]}") << QByteArrayList{"{\"a\":[{}]}"};
        QTest::newRow("empty") << QByteArray(" [ ] ") << QByteArrayList();
    }
    void splitsIntoRecords()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArrayList, records);
        QBuffer buffer(&json);
        buffer.open(QIODevice::ReadOnly);
        RecordReader reader(buffer);

        QByteArrayList found;
        while (const auto record = reader.next())
            found << record->json;

        QCOMPARE(found, records);
    }

    void saysWhetherTheFileIsWhole_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("isWhole");
        QTest::newRow("an array") << QByteArray("[{\"a\":1}]\n") << true;
        QTest::newRow("an array of none") << QByteArray("[]") << true;
        QTest::newRow("lines") << QByteArray("{\"a\":1}\n{\"b\":[2]}\n") << true;
        QTest::newRow("an array of others") << QByteArray("[1, [2, 3], {\"a\":1}]") << true;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("blank") << QByteArray(" \n\n") << false;
        QTest::newRow("an array that only begins") << QByteArray("[") << false;
        QTest::newRow("arrays that only begin") << QByteArray(5000, '[') << false;
        QTest::newRow("an array cut between records") << QByteArray("[{\"a\":1},\n{\"b\":2}") << false;
    }
    void saysWhetherTheFileIsWhole()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, isWhole);
        QBuffer buffer(&json);
        buffer.open(QIODevice::ReadOnly);
        RecordReader reader(buffer);

        while (reader.next()) { }

        QCOMPARE(reader.flaw().isEmpty(), isWhole);
    }

    void skipsABrokenLineAndNamesIt_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("text left open") << QByteArray("{\"b\":\"open");
        QTest::newRow("brace left open") << QByteArray("{\"b\":2");
        QTest::newRow("list left open") << QByteArray("{\"b\":[{\"x\":1}");
        QTest::newRow("no film") << QByteArray("\"b\": 2");
    }
    void skipsABrokenLineAndNamesIt()
    {
        QFETCH(QByteArray, line);
        QByteArray json = "{\"a\":1}\n" + line + "\n{\"c\":3}\n";
        QBuffer buffer(&json);
        buffer.open(QIODevice::ReadOnly);
        RecordReader reader(buffer);

        const auto first = reader.next();
        const auto broken = reader.next();
        const auto last = reader.next();

        QVERIFY(first && broken && last);
        QVERIFY(first->problem.isEmpty() && last->problem.isEmpty());
        QVERIFY(!broken->problem.isEmpty());
        QCOMPARE(broken->line, 2);
        QCOMPARE(last->json, QByteArray("{\"c\":3}"));
        QCOMPARE(last->line, 3);
    }
};

QTEST_GUILESS_MAIN(RecordReaderTest)
#include "recordreadertest.moc"
