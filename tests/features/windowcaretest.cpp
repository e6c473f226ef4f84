// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowsnapshots.h"
#include "data/datafolder.h"
#include "data/edits.h"
#include "tests/support/running.h"
#include "ui/shell/snapshotsdialog.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/infobar.h"
#include "ui/widgets/texttable.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace laurels;

/// What the window says and offers when something happens to the catalogue's file.
class WindowCareTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString settingsFile() const { return path(u"laurels.ini"_s); }

    static InfoBar *fileBar(const Running &running) { return running.window->findChild<InfoBar *>(u"fileBar"_s); }

    static QList<Snapshot> snapshotsOf(const QString &catalogue)
    {
        return Snapshots(Snapshots::catalogueAt(catalogue)).list();
    }

    /// The middle of the file is of another world; its first page says that it is a catalogue.
    static void damage(const QString &catalogue)
    {
        QFile file(catalogue);
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 at = 8192; at < file.size(); at += 4096) {
            file.seek(at);
            file.write(QByteArray(2048, '\xAB'));
        }
    }

    /// A catalogue of two films of which one was there when the snapshot was taken; damaged since.
    QString damagedWithSnapshot()
    {
        const QString file = path(u"hurt.laurels"_s);
        auto catalogue = std::move(*Catalogue::create(file, u"Hurt"_s));
        Film film;
        film.title = u"Last Train Home"_s;
        if (!catalogue->edits().add({film}) || !Snapshots(catalogue->uuid()).take(catalogue->database(), u"wanted"_s))
            return {};
        film.title = u"Fallen City"_s;
        if (!catalogue->edits().add({film}))
            return {};
        catalogue.reset();
        damage(file);
        return file;
    }

    static void answerYes(const QWidget &window, const QString &act)
    {
        QTRY_VERIFY(window.findChild<QMessageBox *>());
        QAbstractButton *yes = button(*window.findChild<QMessageBox *>(), act);
        QVERIFY(yes);
        QTest::mouseClick(yes, Qt::LeftButton);
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QDir(Snapshots::defaultFolder()).removeRecursively();
    }

    void aFileThatIsDeletedMeanwhileIsToldAndCanBeSavedElsewhere()
    {
        const QString file = path(u"c.laurels"_s);
        Running running(settingsFile());
        running.session.openOrMake(file);
        QTRY_COMPARE_WITH_TIMEOUT(running.filmCount(), 30, 20'000);
        QVERIFY(!fileBar(running)->isVisible());

        QVERIFY(QFile::remove(file));

        QTRY_VERIFY(fileBar(running)->isVisible());
        QVERIFY(fileBar(running)->sentence().contains("deleted"_L1));
        QCOMPARE(running.filmCount(), 30);
        running.asked = path(u"copy.laurels"_s);
        QTest::mouseClick(button(*fileBar(running), u"Save a copy…"_s), Qt::LeftButton);
        QTRY_COMPARE(running.session.opened().path, running.asked);
        QTRY_COMPARE(running.filmCount(), 30);
        QVERIFY(!fileBar(running)->isVisible());
    }

    void aFileThatIsReplacedMeanwhileIsOpenedOnDemand()
    {
        const QString file = path(u"c.laurels"_s);
        Running running(settingsFile());
        running.session.openOrMake(file);
        QTRY_COMPARE_WITH_TIMEOUT(running.filmCount(), 30, 20'000);
        const QString other = path(u"other.laurels"_s);
        QVERIFY(Catalogue::create(other, u"Other"_s));

        QVERIFY(QFile::remove(file) && QFile::rename(other, file));

        QTRY_VERIFY(fileBar(running)->isVisible());
        QTest::mouseClick(button(*fileBar(running), u"Open what is there now"_s), Qt::LeftButton);
        QTRY_COMPARE(running.session.opened().name, u"Other"_s);
    }

    void theFirstChangeOfTheDayIsFollowedByASnapshot()
    {
        const QString file = path(u"c.laurels"_s);
        Running running(settingsFile());
        running.session.openOrMake(file);
        QTRY_COMPARE_WITH_TIMEOUT(running.filmCount(), 30, 20'000);
        QVERIFY(snapshotsOf(file).isEmpty());

        running.actions.removeFilm(FilmId{3});

        QTRY_COMPARE(snapshotsOf(file).size(), 1);
        QCOMPARE(snapshotsOf(file).first().reason, u"daily"_s);
        running.actions.removeFilm(FilmId{4});
        QTRY_COMPARE(running.filmCount(), 28);
        QCOMPARE(snapshotsOf(file).size(), 1);
    }

    void aSnapshotIsTakenAndRestoredFromItsDialog()
    {
        const QString file = path(u"c.laurels"_s);
        Running running(settingsFile());
        running.session.openOrMake(file);
        QTRY_COMPARE_WITH_TIMEOUT(running.filmCount(), 30, 20'000);
        running.trigger(u"Snapshots…"_s);
        QTRY_VERIFY(running.window->findChild<SnapshotsDialog *>());
        auto *dialog = running.window->findChild<SnapshotsDialog *>();
        QTRY_VERIFY(dialog->isVisible());
        QVERIFY(dialog->findChild<EmptyState *>()->isVisible());
        QVERIFY(!button(*dialog, u"Restore…"_s)->isEnabled());
        QTest::mouseClick(button(*dialog, u"Take one now"_s), Qt::LeftButton);
        auto *table = dialog->findChild<TextTable *>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTRY_COMPARE(table->model()->index(0, 2).data().toString(), u"30 films"_s);
        running.actions.removeFilms({FilmId{1}, FilmId{2}});
        QTRY_COMPARE(running.filmCount(), 28);

        QTest::keyClick(table, Qt::Key_Return);
        answerYes(*dialog, u"Restore"_s);

        QTRY_COMPARE(running.filmCount(), 30);
        QCOMPARE(snapshotsOf(file).size(), 2);
        QCOMPARE(snapshotsOf(file).first().reason, u"restore"_s);
        QTRY_VERIFY(!running.window->findChild<SnapshotsDialog *>());
    }

    void aDamagedCatalogueIsRestoredFromItsPageAndKept()
    {
        const QString file = damagedWithSnapshot();
        QVERIFY(!file.isEmpty());
        Running running(settingsFile());
        running.session.open(file);
        QTRY_VERIFY(running.window->findChild<EmptyState *>(u"problem"_s));
        QVERIFY(button(*running.window, u"Open another…"_s));

        QTest::mouseClick(button(*running.window, u"Restore a snapshot…"_s), Qt::LeftButton);
        auto *dialog = running.window->findChild<SnapshotsDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(button(*dialog, u"Restore…"_s)->isEnabled());
        QVERIFY(!button(*dialog, u"Take one now"_s));
        QTest::mouseClick(button(*dialog, u"Restore…"_s), Qt::LeftButton);
        answerYes(*dialog, u"Restore"_s);

        QTRY_COMPARE(running.filmCount(), 1);
        QVERIFY(QFile::exists(path(u"hurt.damaged-1.laurels"_s)));
    }

    void aLargeFileThatFailsItsCheckIsTold()
    {
        const QString file = damagedWithSnapshot();
        Running running(settingsFile());
        CatalogueCare care(running.session.work(), running.actions);
        QSignalSpy failed(&care, &CatalogueCare::failed);

        care.setCatalogue(file, true);

        QVERIFY(failed.wait(10'000));
        QCOMPARE(failed.first().first().value<Error>().kind, Error::Damaged);
        emit running.session.isAtRisk(failed.first().first().value<Error>());
        QTRY_VERIFY(button(*fileBar(running), u"Snapshots…"_s));
    }

    void anOlderCatalogueIsBroughtUpToDateAndTheWindowSaysWhereItWas()
    {
        const QString file = path(u"old.laurels"_s);
        QVERIFY(QFile::copy(QStringLiteral(LAURELS_CATALOGUES "/version-1.laurels"), file));
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
        Running running(settingsFile());

        running.session.open(file);

        QTRY_VERIFY(fileBar(running)->isVisible());
        QVERIFY(fileBar(running)->sentence().contains("before-v"_L1));
        QTRY_VERIFY(running.filmCount() > 0);
    }
};

QTEST_MAIN(WindowCareTest)
#include "windowcaretest.moc"
