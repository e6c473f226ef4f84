// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowexchange.h"

#include "app/cataloguesession.h"
#include "tests/support/running.h"
#include "ui/shell/activitycard.h"
#include "ui/shell/exportdialog.h"
#include "ui/shell/reportdialog.h"
#include "ui/widgets/infobar.h"
#include "ui/widgets/texttable.h"
#include "ui/widgets/undobar.h"

#include <QAbstractButton>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace laurels;

/// Films come in from files and go out to them, from the window.
class WindowExchangeTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString path(const QString &name) const { return m_folder->filePath(name); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    static QByteArray manyFilms(int count)
    {
        QByteArray lines;
        for (int i = 0; i < count; ++i)
            lines +=
                QJsonDocument(QJsonObject{{u"title"_s, u"Film %1"_s.arg(i)}}).toJson(QJsonDocument::Compact) + '\n';
        return lines;
    }
    static QJsonArray read(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
    }

    static InfoBar *resultBar(const Running &running) { return running.window->findChild<InfoBar *>(u"failureBar"_s); }
    std::unique_ptr<Running> start() const
    {
        auto running = std::make_unique<Running>(path(u"laurels.ini"_s));
        running->session.openOrMake(path(u"c.laurels"_s));
        [&running] { QTRY_COMPARE_WITH_TIMEOUT(running->filmCount(), 30, 20'000); }();
        return running;
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void anImportIsToldAndTakenBackAsOne()
    {
        const auto running = start();
        running->asked =
            write(u"more.json"_s, R"([{"title": "Ascent"}, {"title": "Fallen City", "year": 2012, "rating": 4}])");

        running->trigger(u"Import…"_s);

        auto *bar = running->window->findChild<UndoBar *>();
        QTRY_VERIFY(bar->isVisible());
        QCOMPARE(bar->sentence(), u"Import finished: 1 film added, 1 updated."_s);
        QTRY_COMPARE(running->filmCount(), 31);
        QTest::mouseClick(bar->findChild<QPushButton *>(u"undo"_s), Qt::LeftButton);
        QTRY_COMPARE(running->filmCount(), 30);
    }

    void whatIsLeftOutIsToldLineByLine()
    {
        const auto running = start();
        running->asked = write(u"half.json"_s, "{\"title\": \"Ascent\"}\n{\"title\": 3}\n{\"title\n");

        QTest::mouseClick(button(*running->window->findChild<QWidget *>(u"welcome"_s), u"Import…"_s), Qt::LeftButton);

        QTRY_VERIFY(resultBar(*running)->isVisible());
        QCOMPARE(resultBar(*running)->sentence(), u"Import finished: 1 film added, 2 left out."_s);
        QTRY_VERIFY(button(*resultBar(*running), u"View report"_s));
        QTest::mouseClick(button(*resultBar(*running), u"View report"_s), Qt::LeftButton);
        auto *report = running->window->findChild<ReportDialog *>();
        QVERIFY(report);
        const QAbstractItemModel *lines = report->findChild<TextTable *>()->model();
        QCOMPARE(lines->rowCount(), 2);
        QCOMPARE(lines->index(0, 1).data().toString(), u"half.json, line 2"_s);
    }

    void aFileThatCannotBeReadIsASentence()
    {
        const auto running = start();
        running->asked = path(u"nowhere.json"_s);

        running->trigger(u"Import…"_s);

        QTRY_VERIFY(resultBar(*running)->isVisible());
        QVERIFY(resultBar(*running)->sentence().contains("nowhere.json"_L1));
        QCOMPARE(running->filmCount(), 30);
    }

    void anImportThatIsStoppedLeavesNothing()
    {
        const auto running = start();
        running->asked = write(u"many.jsonl"_s, manyFilms(60'000));
        QStringList details;
        connect(&running->session.work(), &BackgroundWork::progressed, this, [&](double, const QString &detail) {
            details << detail;
            if (detail.endsWith("read"_L1))
                running->session.work().stop();
        });

        running->trigger(u"Import…"_s);

        QTRY_VERIFY_WITH_TIMEOUT(resultBar(*running)->isVisible(), 30'000);
        QCOMPARE(resultBar(*running)->sentence(), u"The import was stopped. Nothing was imported."_s);
        QCOMPARE(running->filmCount(), 30);
        QVERIFY(!details.isEmpty());
        QVERIFY(running->window->findChild<ActivityCard *>()->isHidden());
    }

    void allFilmsAreExportedAndComeBackTheSame()
    {
        const auto running = start();
        running->asked = path(u"all.json"_s);

        running->trigger(u"Export…"_s);
        QTRY_VERIFY(running->window->findChild<ExportDialog *>());
        QTest::mouseClick(button(*running->window->findChild<ExportDialog *>(), u"Export…"_s), Qt::LeftButton);

        QTRY_VERIFY(resultBar(*running)->isVisible());
        QVERIFY(resultBar(*running)->sentence().startsWith("Export finished: 30 films"_L1));
        QCOMPARE(read(running->asked).size(), 30);
        running->trigger(u"Import…"_s);
        QTRY_COMPARE(resultBar(*running)->sentence(), u"Import finished: 30 already there."_s);
    }

    void theTablesOfTheStatisticsAreExported()
    {
        const auto running = start();
        running->window->go(Place::statistics());
        QTRY_COMPARE(running->title(), u"Statistics – Laurels"_s);
        running->asked = path(u"tables.csv"_s);

        QTest::mouseClick(button(*running->window, u"Export…"_s), Qt::LeftButton);

        QTRY_VERIFY(resultBar(*running)->isVisible());
        QFile file(running->asked);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("Films per year\r\nYear,Films\r\n"));
    }

    void theFilmsOfAListAreExportedAlone()
    {
        const auto running = start();
        running->window->go({Place::Topic, 0, u"Migration"_s});
        QTRY_COMPARE(running->title(), u"Migration – Laurels"_s);
        QTRY_VERIFY(running->window->isComplete());
        const int listed = running->filmCount();
        running->asked = path(u"topic.json"_s);

        running->press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(running->window->findChild<ExportDialog *>());
        QTest::mouseClick(button(*running->window->findChild<ExportDialog *>(), u"Export…"_s), Qt::LeftButton);

        QTRY_VERIFY(resultBar(*running)->isVisible());
        QVERIFY(listed > 0 && listed < 30);
        QCOMPARE(read(running->asked).size(), listed);
    }
};

QTEST_MAIN(WindowExchangeTest)
#include "windowexchangetest.moc"
