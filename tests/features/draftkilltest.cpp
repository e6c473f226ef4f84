// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/drafts.h"
#include "data/edits.h"
#include "data/filmstore.h"
#include "tests/support/running.h"
#include "ui/edit/fieldrow.h"
#include "ui/widgets/infobar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <signal.h>

using namespace laurels;
using namespace Qt::StringLiterals;

namespace {

constexpr auto TypingIn = "LAURELS_TYPING_IN"; ///< The folder in which a second process types, and is then killed.
constexpr auto TypingAt = "LAURELS_TYPING_AT"; ///< The form in which it types: "new-film".

/// Of a film its title, of everything else its name.
QLineEdit *titleOf(const Running &running)
{
    for (const QString &key : {u"title"_s, u"name"_s})
        if (auto *row = running.window->findChild<FieldRow *>(key))
            return row->findChild<QLineEdit *>();
    return nullptr;
}

void begin(const Running &running, const QString &form, const QString &title)
{
    const auto isThere = [&running] { return running.session.isOpen() && running.window->isComplete(); };
    if (!QTest::qWaitFor(isThere, 20'000))
        return;
    running.window->go(*placeFromText(form));
    if (QTest::qWaitFor([&running] { return titleOf(running) && titleOf(running)->hasFocus(); }))
        QTest::keyClicks(titleOf(running), title);
}

/// The life of the second process.
int typeUntilKilled(const QString &folder)
{
    Running running(folder + u"/second.ini"_s);
    running.session.open(folder + u"/films.laurels"_s);
    begin(running, qEnvironmentVariable(TypingAt), u"River of Lamps"_s);
    return QApplication::exec();
}

} // namespace

/// What stands in a form outlives the program that is killed.
class DraftKillTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString path() const { return m_folder->filePath(u"films.laurels"_s); }
    QString settingsFile() const { return m_folder->filePath(u"laurels.ini"_s); }

    static InfoBar *offer(const Running &running) { return running.window->findChild<InfoBar *>(u"draftBar"_s); }
    bool isKept() const
    {
        const QDir folder(Drafts::defaultFolder());
        for (const QString &name : folder.entryList({u"*.json"_s})) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                if (const QByteArray text = file.readAll(); text.contains(path().toUtf8()) && text.contains("of Lamps"))
                    return true;
        }
        return false;
    }

    void typeAndKill(const QString &form)
    {
        QProcess second;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(TypingIn), m_folder->path());
        environment.insert(QString::fromLatin1(TypingAt), form);
        second.setProcessEnvironment(environment);
        second.start(QApplication::applicationFilePath(), QStringList());
        QTRY_VERIFY_WITH_TIMEOUT(isKept(), 30'000);
        QVERIFY2(Drafts().list(path()).isEmpty(), "the draft of an open form was offered to others");

        ::kill(pid_t(second.processId()), SIGKILL);
        QVERIFY(second.waitForFinished());
    }

private slots:
    void initTestCase() { QVERIFY(QDir(Drafts::defaultFolder()).removeRecursively()); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(Catalogue::create(path(), u"Mine"_s));
    }

    void whatWasTypedIsContinuedAndSaved_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("place");
        QTest::newRow("film") << u"new-film"_s << u"film:River of Lamps"_s;
        QTest::newRow("person") << u"new-person"_s << u"person:River of Lamps"_s;
        QTest::newRow("award body") << u"new-award-body"_s << u"award-body:River of Lamps"_s;
        QTest::newRow("series") << u"new-series"_s << u"series:River of Lamps"_s;
    }
    void whatWasTypedIsContinuedAndSaved()
    {
        QFETCH(QString, form);
        QFETCH(QString, place);
        typeAndKill(form);
        Running running(settingsFile());
        running.session.open(path());
        QTRY_VERIFY(offer(running)->isVisible());
        QVERIFY(offer(running)->sentence().startsWith(u"Unsaved changes to “River of Lamps” from "_s));

        QTRY_VERIFY(button(*offer(running), u"Continue editing"_s));
        button(*offer(running), u"Continue editing"_s)->click();
        QTRY_VERIFY(titleOf(running) && titleOf(running)->hasFocus());
        QCOMPARE(titleOf(running)->text(), u"River of Lamps"_s);
        running.press(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(running.window->findChild<QLabel *>(u"saveState"_s)->text(), u"Saved."_s);

        QTRY_VERIFY(!isKept());
        const auto again = Catalogue::open(path(), Catalogue::Access::ReadOnly);
        QVERIFY((*again)->resolve(*placeFromText(place)));
    }

    void whatWasTypedOfAFilmThatCameBackIsSavedOntoIt()
    {
        QVERIFY(QDir(Drafts::defaultFolder()).removeRecursively());
        Film base;
        Draft draft;
        {
            const auto catalogue = *Catalogue::open(path());
            base.id = catalogue->edits().add({Film{.title = u"Lamps"_s}})->constFirst();
            base = *catalogue->films().find(base.id);
            Film typed = base;
            typed.title = u"River of Lamps"_s;
            draft = filmDraft(path(), typed, base);
            QVERIFY(Drafts().keep(draft));
            QVERIFY(catalogue->edits().remove(base.id));
        }
        Running running(settingsFile());
        running.session.open(path());
        QTRY_VERIFY(button(*offer(running), u"Continue editing"_s));
        button(*offer(running), u"Continue editing"_s)->click();
        QTRY_VERIFY(titleOf(running) && titleOf(running)->hasFocus());
        QCOMPARE(titleOf(running)->text(), u"River of Lamps"_s);
        QTest::keyClick(titleOf(running), Qt::Key_End);
        QTest::keyClicks(titleOf(running), u", Late"_s);
        const auto kept = [&draft] { return Drafts().find(draft.id).value_or(Draft()); };
        QTRY_COMPARE(kept().title, u"River of Lamps, Late"_s);
        QCOMPARE(kept().record, base.id.value);

        running.actions.undo();
        running.press(Qt::Key_S, Qt::ControlModifier);

        QTRY_COMPARE(running.window->findChild<QLabel *>(u"saveState"_s)->text(), u"Saved."_s);
        const auto again = Catalogue::open(path(), Catalogue::Access::ReadOnly);
        QCOMPARE((*again)->counts()->films, 1);
        QCOMPARE((*again)->films().find(base.id)->title, u"River of Lamps, Late"_s);
    }

    void whatWasTypedIsLetGo()
    {
        typeAndKill(u"new-film"_s);
        Running running(settingsFile());
        running.session.open(path());
        QTRY_VERIFY(offer(running)->isVisible());

        QTRY_VERIFY(button(*offer(running), u"Discard"_s));
        button(*offer(running), u"Discard"_s)->click();

        QVERIFY(!offer(running)->isVisible());
        QVERIFY(!isKept());
    }

    void theWindowAsksBeforeItClosesUponUnsavedChanges_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<bool>("isClosed");
        QTest::addColumn<int>("films");
        QTest::newRow("save") << u"Save"_s << true << 1;
        QTest::newRow("discard") << u"Discard"_s << true << 0;
        QTest::newRow("stay") << u"Keep editing"_s << false << 0;
    }
    void theWindowAsksBeforeItClosesUponUnsavedChanges()
    {
        QFETCH(QString, answer);
        QFETCH(bool, isClosed);
        QFETCH(int, films);
        const auto say = [](const QString &words) {
            QTimer::singleShot(0, qApp, [words] {
                for (QAbstractButton *each : QApplication::activeModalWidget()->findChildren<QAbstractButton *>())
                    if (each->text() == words)
                        each->click();
            });
        };
        Running running(settingsFile());
        running.session.open(path());
        begin(running, u"new-film"_s, u"Other Lamps"_s);

        say(answer);
        running.window->close();

        QTRY_COMPARE(!running.window->isVisible(), isClosed);
        const auto again = Catalogue::open(path(), Catalogue::Access::ReadOnly);
        QCOMPARE((*again)->films().withTitle(u"Other Lamps"_s)->size(), films);
        if (!isClosed) {
            say(u"Discard"_s);
            running.window->close();
        }
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (qEnvironmentVariableIsSet(TypingIn))
        return typeUntilKilled(qEnvironmentVariable(TypingIn));
    DraftKillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "draftkilltest.moc"
