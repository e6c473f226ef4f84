// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>

using namespace laurels;
using namespace Qt::StringLiterals;

/// Kills the real program at random moments. LAURELS_KILLS says how often (25), LAURELS_SEED where the dice begin:
/// LAURELS_KILLS=500 build/dev/tests/features/killtest
class KillTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    int m_kills = qEnvironmentVariable("LAURELS_KILLS", u"25"_s).toInt();
    QRandomGenerator m_dice{qEnvironmentVariable("LAURELS_SEED", u"1"_s).toUInt()};
    double m_usualMs = 0; ///< How long a run takes that is not killed.

    Answer on(const QStringList &words, const QByteArray &input = {}) const
    {
        return runProgram(m_folder->path(), words + QStringList{u"--catalogue"_s, u"films.laurels"_s}, input);
    }

    /// Runs the program and kills it at some moment of its usual life. True when it had ended well before.
    bool runAndKill(const QStringList &words, const QByteArray &input)
    {
        QProcess process;
        process.setWorkingDirectory(m_folder->path());
        QElapsedTimer timer;
        timer.start();
        process.start(QStringLiteral(LAURELS_BINARY), words + QStringList{u"--catalogue"_s, u"films.laurels"_s});
        process.write(input);
        process.closeWriteChannel();
        const int moment = int(m_dice.bounded(1.2) * m_usualMs);
        if (process.waitForFinished(qMax(1, moment)))
            m_usualMs = 0.8 * m_usualMs + 0.2 * double(timer.elapsed());
        else
            ::kill(pid_t(process.processId()), SIGKILL);
        process.waitForFinished();
        return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

    void learnHowLongItTakes(const QStringList &words, const QByteArray &input)
    {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(on(words, input).status, 0);
        m_usualMs = double(timer.elapsed());
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(runProgram(m_folder->path(), {u"new"_s, u"films.laurels"_s}).status, 0);
    }

    void noAcknowledgedEditIsLost()
    {
        const QStringList edit{u"edit"_s, u"A"_s, u"--from"_s, u"-"_s};
        QCOMPARE(on({u"add"_s, u"--from"_s, u"-"_s}, R"({"title": "A", "notes": "0"})").status, 0);
        learnHowLongItTakes(edit, R"({"notes": "0", "year": 2000})");
        int acknowledged = 0;

        for (int i = 1; i <= m_kills; ++i) {
            if (runAndKill(edit, asJson({{u"notes"_s, QString::number(i)}})))
                acknowledged = i;
            const Answer show = on({u"show"_s, u"A"_s, u"--json"_s});

            QVERIFY2(show.status == 0, show.message);
            const int kept = show.json()[u"notes"_s].toString().toInt();
            QVERIFY2(kept == acknowledged || kept == i,
                     qPrintable(u"%1 was acknowledged, %2 is there"_s.arg(acknowledged).arg(kept)));
            acknowledged = kept; // a change that was not acknowledged may be there, and then it stays
        }

        QCOMPARE(on({u"check"_s}).status, 0);
        qInfo("%d edits, %d of them there in the end", m_kills, acknowledged);
    }

    void anImportIsWholeOrAbsent()
    {
        constexpr int Films = 200;
        QByteArray films;
        for (int i = 0; i < Films; ++i)
            films += asJson({{u"title"_s, u"Film %1"_s.arg(i)},
                             {u"synopsis"_s, u"Some words of a story. "_s.repeated(20)},
                             {u"topics"_s, QJsonArray{u"Topic %1"_s.arg(i % 7)}}});
        const QStringList import{u"import"_s, u"-"_s};
        learnHowLongItTakes(import, films);
        QCOMPARE(on({u"undo"_s}).status, 0);
        int whole = 0;

        for (int i = 0; i < m_kills / 3; ++i) {
            const bool isAcknowledged = runAndKill(import, films);
            const QByteArray count = on({u"list"_s, u"--count"_s}).output.trimmed();

            QVERIFY2(count == "0" || count == "200", count);
            QVERIFY(!isAcknowledged || count == "200");
            if (count == "200") {
                ++whole;
                QCOMPARE(on({u"undo"_s}).status, 0);
            }
        }

        QCOMPARE(on({u"check"_s}).status, 0);
        qInfo("%d imports, %d of them whole, the others absent", m_kills / 3, whole);
    }
};

QTEST_GUILESS_MAIN(KillTest)
#include "killtest.moc"
