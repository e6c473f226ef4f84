// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/drafts.h"
#include "data/edits.h"
#include "data/filmstore.h"
#include "data/inspection.h"
#include "tests/support/running.h"
#include "ui/edit/fieldrow.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <signal.h>

using namespace laurels;
using namespace Qt::StringLiterals;

namespace {

constexpr auto EditingIn = "LAURELS_EDITING_IN"; ///< The folder in which a second process edits until it is killed.
constexpr auto EditingFrom = "LAURELS_EDITING_FROM"; ///< The number of its first edit.

QString titleOf(int edit)
{
    return u"Film %1"_s.arg(edit);
}

QLineEdit *titleField(const Running &running)
{
    const auto *row = running.window->findChild<FieldRow *>(u"title"_s);
    return row ? row->findChild<QLineEdit *>() : nullptr;
}

/// The life of the second process: one edit after another through the form, each told once the form says that it is
/// saved. Ends by itself only when something is wrong.
int editUntilKilled(const QString &folder)
{
    Running running(folder + u"/second.ini"_s);
    running.session.open(folder + u"/films.laurels"_s);
    if (!QTest::qWaitFor([&running] { return running.session.isOpen() && running.window->isComplete(); }, 20'000))
        return 1;
    running.window->go(Place::editFilm(FilmId{1}));
    if (!QTest::qWaitFor([&running] { return titleField(running) && titleField(running)->hasFocus(); }, 20'000))
        return 2;
    const auto *state = running.window->findChild<QLabel *>(u"saveState"_s);
    for (int edit = qEnvironmentVariableIntValue(EditingFrom);; ++edit) {
        titleField(running)->selectAll();
        QTest::keyClicks(titleField(running), titleOf(edit));
        if (state->text() == "Saved."_L1)
            return 3;
        running.press(Qt::Key_S, Qt::ControlModifier);
        if (!QTest::qWaitFor([state] { return state->text() == "Saved."_L1; }, 20'000))
            return 4;
        std::printf("%d\n", edit);
        std::fflush(stdout);
    }
}

} // namespace

/// Kills the window at random moments while one edit after another is saved from its form. LAURELS_KILLS says how often
/// (4), LAURELS_SEED where the dice begin:
/// QTEST_FUNCTION_TIMEOUT=3600000 LAURELS_KILLS=500 build/dev/tests/features/editkilltest
class EditKillTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path() const { return m_folder.filePath(u"films.laurels"_s); }

    /// The number of the last edit that was acknowledged; `before` when none was.
    int editAndKill(int before, int moment)
    {
        QProcess second;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(EditingIn), m_folder.path());
        environment.insert(QString::fromLatin1(EditingFrom), QString::number(before + 1));
        second.setProcessEnvironment(environment);
        second.start(QApplication::applicationFilePath(), QStringList());
        if (!second.waitForReadyRead(30'000))
            return -1;
        QTest::qWait(moment);
        ::kill(pid_t(second.processId()), SIGKILL);
        second.waitForFinished();
        const QList<QByteArray> lines = second.readAllStandardOutput().trimmed().split('\n');
        return second.exitStatus() == QProcess::CrashExit ? lines.constLast().toInt() : -1;
    }

private slots:
    void noEditThatTheFormCalledSavedIsLost()
    {
        constexpr int LongestWait = 250; ///< Milliseconds after the first edit, in which some more are saved.
        const int kills = qEnvironmentVariable("LAURELS_KILLS", u"4"_s).toInt();
        QRandomGenerator dice(qEnvironmentVariable("LAURELS_SEED", u"1"_s).toUInt());
        {
            const auto made = Catalogue::create(path(), u"Mine"_s);
            QVERIFY((*made)->edits().add({Film{.title = titleOf(0)}}));
        }
        int kept = 0;

        for (int kill = 0; kill < kills; ++kill) {
            const int acknowledged = editAndKill(kept, dice.bounded(LongestWait));
            QVERIFY2(acknowledged > kept, "the window did not come to its first edit");
            const auto catalogue = Catalogue::open(path());

            QVERIFY2(catalogue, qPrintable(catalogue ? QString() : catalogue.error().message));
            const QString title = (*catalogue)->films().find(FilmId{1})->title;
            QVERIFY2(title == titleOf(acknowledged) || title == titleOf(acknowledged + 1),
                     qPrintable(u"edit %1 was acknowledged, “%2” is there"_s.arg(acknowledged).arg(title)));
            QCOMPARE((*catalogue)->history().changes({}, 1'000'000)->size(), title.section(u' ', 1).toInt() + 1);
            const auto findings = inspect(**catalogue, [](const QByteArray &) { return true; });
            QVERIFY(findings && !findings->isEmpty());
            for (const Finding &finding : *findings)
                QVERIFY2(finding.isOk, qPrintable(finding.name + u": "_s + finding.detail));
            kept = title.section(u' ', 1).toInt();
            QVERIFY(QDir(Drafts::defaultFolder()).removeRecursively());
        }

        qInfo("%d kills, %d edits, all of them there in the end", kills, kept);
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (qEnvironmentVariableIsSet(EditingIn))
        return editUntilKilled(qEnvironmentVariable(EditingIn));
    EditKillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "editkilltest.moc"
