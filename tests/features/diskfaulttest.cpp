// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace laurels;
using namespace Qt::StringLiterals;

/// The real program on a disk that is full or fails.
class DiskFaultTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    Answer on(const QStringList &words, const QByteArray &input = {}, const QString &fault = {}) const
    {
        QStringList variables;
        if (!fault.isEmpty())
            variables = {u"LAURELS_FAULT="_s + fault, u"LD_PRELOAD="_s + QStringLiteral(LAURELS_FAULTY_DISK),
                         u"ASAN_OPTIONS=verify_asan_link_order=0:detect_leaks=0"_s};
        return runProgram(m_folder->path(), words + QStringList{u"--catalogue"_s, u"films.laurels"_s}, input,
                          variables);
    }
    QString notes() const { return on({u"show"_s, u"A"_s, u"--json"_s}).json()[u"notes"_s].toString(); }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(runProgram(m_folder->path(), {u"new"_s, u"films.laurels"_s}).status, 0);
        QCOMPARE(on({u"add"_s, u"--from"_s, u"-"_s}, R"({"title": "A", "notes": "old"})").status, 0);
    }

    void anEditIsSavedOrSaysThatItIsNot_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QByteArray>("sentence");
        QTest::newRow("full") << u"full"_s << QByteArray("full");
        QTest::newRow("write") << u"write"_s << QByteArray("disk");
        QTest::newRow("sync") << u"sync"_s << QByteArray("disk");
    }
    void anEditIsSavedOrSaysThatItIsNot()
    {
        QFETCH(QString, fault);
        QFETCH(QByteArray, sentence);
        int failed = 0;

        for (int i = 0; i < 40; i += 1 + i / 6) {
            const QString wanted = u"new %1"_s.arg(i);
            const QString before = notes();
            const Answer edit = on({u"edit"_s, u"A"_s, u"--from"_s, u"-"_s}, asJson({{u"notes"_s, wanted}}),
                                   u"%1:%2"_s.arg(fault).arg(i));

            QVERIFY(edit.status == 0 || edit.status == 1);
            QCOMPARE(notes(), edit.status == 0 ? wanted : before);
            QCOMPARE(on({u"check"_s}).status, 0);
            if (edit.status == 1) {
                ++failed;
                QVERIFY2(edit.message.contains(sentence), edit.message);
            }
        }

        QVERIFY(failed > 0);
    }

    void saysWhenTheDiskCannotConfirmWhatIsSaved()
    {
        const Answer edit = on({u"edit"_s, u"A"_s, u"--from"_s, u"-"_s}, R"({"notes": "new"})", u"folder:1"_s);

        QCOMPARE(edit.status, 1);
        QVERIFY2(edit.message.contains("Saved, but"), edit.message);
        QCOMPARE(notes(), u"new"_s);
    }

    void anImportABackupAndAnExportLeaveNothingHalfDone()
    {
        QCOMPARE(on({u"export"_s, u"films.json"_s}).status, 0);
        QCOMPARE(on({u"backup"_s, u"copy.laurels"_s}).status, 0);
        const QByteArray copy = hashOf(m_folder->filePath(u"copy.laurels"_s));
        const QStringList files = QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);

        const QByteArray film = asJson({{u"title"_s, u"B"_s}, {u"synopsis"_s, u"x y "_s.repeated(100'000)}});
        for (const int writes : {0, 3, 30}) {
            const QString fault = u"full:%1"_s.arg(writes);
            QCOMPARE(on({u"import"_s, u"-"_s}, film, fault).status, 1);
            QCOMPARE(on({u"backup"_s, u"copy.laurels"_s}, {}, fault).status, 1);
        }
        QCOMPARE(on({u"export"_s, u"films.json"_s}, {}, u"sync:0"_s).status, 1);
        const Answer drawn = on({u"render"_s, u"films"_s, u"--output"_s, u"page.png"_s}, {}, u"sync:0"_s);
        QCOMPARE(drawn.status, 1);
        QVERIFY2(drawn.message.contains("page.png cannot be written."), drawn.message);

        QCOMPARE(on({u"list"_s, u"--count"_s}).output, QByteArray("1\n"));
        QCOMPARE(hashOf(m_folder->filePath(u"copy.laurels"_s)), copy);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), files);
    }
};

QTEST_GUILESS_MAIN(DiskFaultTest)
#include "diskfaulttest.moc"
