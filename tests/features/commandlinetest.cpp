// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Answer {
    int status = -1;
    QByteArray output;
    QByteArray message;
    QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
};

} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT

private:
    Answer run(const QStringList &words, const QByteArray &input = {})
    {
        QProcess process;
        process.setWorkingDirectory(m_folder->path());
        process.start(QStringLiteral(LAURELS_BINARY), words);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    Answer on(const QStringList &words, const QByteArray &input = {})
    {
        return run(words + QStringList{u"--catalogue"_s, u"films.laurels"_s}, input);
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(run({u"new"_s, u"films.laurels"_s}).status, 0);
    }

    void addsEditsRemovesAndTakesBack()
    {
        QCOMPARE(on({u"add"_s, u"--from"_s, u"-"_s}, R"({"title": "A", "year": 2001})").output, QByteArray("1\n"));
        QCOMPARE(on({u"edit"_s, u"A"_s, u"--from"_s, u"-"_s}, R"({"year": null})").status, 0);
        QVERIFY(!on({u"show"_s, u"A"_s, u"--json"_s}).json().contains("year"_L1));

        QCOMPARE(on({u"remove"_s, u"A"_s}).status, 0);
        QCOMPARE(on({u"list"_s, u"--count"_s}).output, QByteArray("0\n"));

        QCOMPARE(on({u"undo"_s}).status, 0);
        QCOMPARE(on({u"show"_s, u"1"_s, u"--json"_s}).json()[u"title"_s].toString(), u"A"_s);
    }

    void refusesAnEditOfAnOldRevision()
    {
        on({u"add"_s, u"--from"_s, u"-"_s}, R"({"title": "A"})");
        on({u"edit"_s, u"A"_s, u"--from"_s, u"-"_s}, R"({"notes": "x"})");

        const Answer answer =
            on({u"edit"_s, u"A"_s, u"--from"_s, u"-"_s, u"--revision"_s, u"1"_s}, R"({"notes": "y"})");

        QCOMPARE(answer.status, 5);
    }

    void namesAnUnknownKey()
    {
        const Answer answer = on({u"add"_s, u"--from"_s, u"-"_s}, R"({"titel": "A"})");

        QCOMPARE(answer.status, 1);
        QVERIFY(answer.message.contains("titel"));
    }

    void listsBothFilmsOfOneTitle()
    {
        on({u"add"_s, u"--from"_s, u"-"_s}, R"([{"title": "A"}, {"title": "A", "year": 2002}])");

        const Answer answer = on({u"show"_s, u"A"_s});

        QCOMPARE(answer.status, 1);
        QVERIFY(answer.message.contains("2 films"));
    }

    void exportsWhatItImports()
    {
        on({u"add"_s, u"--from"_s, u"-"_s}, R"([{"title": "A"}, {"title": "B"}])");
        QCOMPARE(on({u"export"_s, u"all.json"_s}).status, 0);
        QCOMPARE(run({u"new"_s, u"other.laurels"_s}).status, 0);

        const Answer answer = run({u"import"_s, u"all.json"_s, u"--json"_s, u"--catalogue"_s, u"other.laurels"_s});

        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.json()[u"added"_s].toInt(), 2);
    }

    void backsUpACatalogueThatPassesItsCheck()
    {
        QCOMPARE(on({u"backup"_s, u"copy.laurels"_s}).status, 0);
        QCOMPARE(run({u"check"_s, u"--catalogue"_s, u"copy.laurels"_s}).status, 0);
    }

    void refusesWithItsExitCode()
    {
        QFile text(m_folder->filePath(u"text"_s));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write(QByteArray(1000, 'x'));
        text.close();

        QCOMPARE(run({u"list"_s, u"--catalogue"_s, u"text"_s}).status, 3);
        QCOMPARE(run({u"list"_s, u"--catalogue"_s, u"missing"_s}).status, 1);
        QCOMPARE(run({u"list"_s, u"--catalogue"_s, u""_s}).status, 1);
        QCOMPARE(run({u"list"_s, u"--catalogue"_s, u"file:x?mode=memory"_s}).status, 1);
        QCOMPARE(run({u"facets"_s}).status, 2);
        QCOMPARE(on({u"list"_s, u"--colour"_s}).status, 2);
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "commandlinetest.moc"
