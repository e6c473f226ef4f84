// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QStringList Folders{u"app"_s, u"data"_s, u"resources"_s, u"tests"_s, u"ui"_s};
const QStringList ProgramFolders{u"app"_s, u"data"_s, u"ui"_s};

QString text(const QString &path)
{
    QFile file(QDir(QStringLiteral(LAURELS_ROOT)).filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// All files below `folders` that match `patterns`, as paths from the root of the repository, in order.
QStringList files(const QStringList &folders, const QStringList &patterns)
{
    const QDir root(QStringLiteral(LAURELS_ROOT));
    QStringList paths;
    for (const QString &folder : folders) {
        QDirIterator entries(root.filePath(folder), patterns, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (entries.hasNext())
            paths << root.relativeFilePath(entries.next());
    }
    paths.sort();
    return paths;
}

QStringList sources(const QStringList &folders)
{
    return files(folders, {u"*.cpp"_s, u"*.h"_s});
}

/// "file:line: what stands there" for each place in `paths` where `pattern` matches.
QStringList matches(const QStringList &paths, const QString &pattern)
{
    const QRegularExpression expression(pattern);
    QStringList found;
    for (const QString &path : paths) {
        const QString whole = text(path);
        for (auto match = expression.globalMatch(whole); match.hasNext();) {
            const auto place = match.next();
            const auto line = whole.first(place.capturedStart()).count(u'\n') + 1;
            found << u"%1:%2: %3"_s.arg(path).arg(line).arg(place.captured().simplified());
        }
    }
    return found;
}

} // namespace

/// What the compiler cannot see: who may know whom, how files look, and what is not used here.
class StyleTest : public QObject
{
    Q_OBJECT

private slots:
    void includesFollowTheArrow_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("forbidden");

        QTest::newRow("data knows neither ui nor app") << u"data"_s << u"(ui|app|tests)/"_s;
        QTest::newRow("data has no pictures and no widgets")
            << u"data"_s << u"(QWidget|QPixmap|QImage|QIcon|QMessageBox|QApplication|QGuiApplication)"_s;
        QTest::newRow("ui does not know app") << u"ui"_s << u"(app|tests)/"_s;
        QTest::newRow("app does not know tests") << u"app"_s << u"tests/"_s;
        QTest::newRow("widgets know no subject")
            << u"ui/widgets"_s << u"(ui/(?!widgets/)|data/(?!(result|id|imagestore)\\.h))"_s;
    }
    void includesFollowTheArrow()
    {
        QFETCH(QString, folder);
        QFETCH(QString, forbidden);

        const QStringList found = matches(sources({folder}), u"#include [\"<]"_s + forbidden + u"[^\">]*[\">]"_s);

        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void noLineHoldsWhatIsNotUsedHere_data()
    {
        QTest::addColumn<QStringList>("exceptions");
        QTest::addColumn<QString>("pattern");

        QTest::newRow("models that read lazily") << QStringList() << u"\\bQSql(Relational)?(Table|Query)Model\\b"_s;
        QTest::newRow("transactions of the driver, which begin deferred")
            << QStringList() << u"([dD]b|[cC]onnection(\\(\\))?)(\\.|->)(transaction|commit|rollback)\\(\\)"_s;
        QTest::newRow("values pasted into SQL")
            << QStringList()
            << u"\"[^\"\\n]*\\b(SELECT|INSERT INTO|UPDATE|DELETE FROM)\\b[^\"\\n]*\"(\\s*u?\"[^\"\\n]*\")*_s\\s*\\.arg\\("_s;
        QTest::newRow("files that hide a failed write") << QStringList() << u"\\bQSaveFile\\b"_s;
        QTest::newRow("XML without limits") << QStringList() << u"\\bQDomDocument\\b"_s;
        QTest::newRow("pictures that move") << QStringList() << u"\\bQMovie\\b"_s;
        QTest::newRow("addresses that are guessed") << QStringList() << u"\\bfromUserInput\\b"_s;
        QTest::newRow("links opened without a question")
            << QStringList() << u"setOpenExternalLinks\\(true\\)|setOpenLinks\\(true\\)"_s;
        QTest::newRow("the browser called from a second place")
            << QStringList({u"ui/widgets/weblink.cpp"_s}) << u"\\bQDesktopServices\\b"_s;
        QTest::newRow("labels that may read text as markup")
            << QStringList({u"ui/widgets/plainlabel.h"_s, u"ui/widgets/plainlabel.cpp"_s}) << u"\\bQLabel\\b(?!>\\n)"_s;
        QTest::newRow("work put off") << QStringList() << u"\\b(TODO|FIXME|HACK|XXX)\\b"_s;
    }
    void noLineHoldsWhatIsNotUsedHere()
    {
        QFETCH(QStringList, exceptions);
        QFETCH(QString, pattern);
        QStringList paths = sources(ProgramFolders);
        for (const QString &exception : exceptions)
            paths.removeAll(exception);

        const QStringList found = matches(paths, pattern);

        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void everyFileIsListedByItsFolder()
    {
        QStringList missing;
        for (const QString &path : files({u"app"_s, u"data"_s, u"tests"_s, u"ui"_s}, {u"*.cpp"_s})) {
            const QFileInfo file(path);
            const QRegularExpression name(u"(?<![\\w.-])"_s + QRegularExpression::escape(file.fileName())
                                          + u"(?![\\w.-])"_s);
            const bool isListed = name.match(text(file.path() + u"/CMakeLists.txt"_s)).hasMatch();
            if (!isListed)
                missing << path;
        }

        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void everyFileBeginsWithItsLicenceAndHeadersAreReadOnce()
    {
        QStringList wrong;
        for (const QString &path : sources(Folders)) {
            const QString content = text(path);
            if (!content.startsWith("// SPDX-License-Identifier: GPL-3.0-or-later\n"_L1)
                || (path.endsWith(".h"_L1) && !content.contains("\n#pragma once\n"_L1)))
                wrong << path;
        }

        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void clangFormatWouldChangeNothing()
    {
        QProcess clangFormat;
        clangFormat.setWorkingDirectory(QStringLiteral(LAURELS_ROOT));

        clangFormat.start(QStringLiteral(LAURELS_CLANG_FORMAT),
                          QStringList({u"--dry-run"_s, u"-Werror"_s}) + sources(Folders));

        QVERIFY(clangFormat.waitForFinished(240'000));
        QVERIFY2(clangFormat.exitCode() == 0, clangFormat.readAllStandardError().constData());
    }

    void theTopLevelHoldsOnlyWhatBelongsThere()
    {
        const QStringList known{
            u".ci"_s,        u".clang-format"_s,  u".clang-tidy"_s,       u".editorconfig"_s, u".git"_s,
            u".gitignore"_s, u"CMakeLists.txt"_s, u"CMakePresets.json"_s, u"LICENSE"_s,       u"README.md"_s,
            u"app"_s,        u"data"_s,           u"resources"_s,         u"tests"_s,         u"ui"_s};
        const QStringList ignored{u"build"_s, u".cache"_s, u"CMakeUserPresets.json"_s, u"compile_commands.json"_s};

        QStringList others;
        const QStringList entries =
            QDir(QStringLiteral(LAURELS_ROOT)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        for (const QString &entry : entries)
            if (!known.contains(entry) && !ignored.contains(entry) && !entry.endsWith(".user"_L1))
                others << entry;

        QVERIFY2(others.isEmpty(), qPrintable(others.join(u'\n')));
    }

    void nothingNamesAMachineOrANumberedRequest()
    {
        QStringList paths = files(
            Folders, {u"*.cpp"_s, u"*.h"_s, u"*.txt"_s, u"*.md"_s, u"*.json"_s, u"*.sql"_s, u"*.bash"_s, u"run"_s});
        paths << u"README.md"_s << u"CMakeLists.txt"_s << u"CMakePresets.json"_s;
        paths.removeAll(u"tests/style/styletest.cpp"_s);

        const QStringList found =
            matches(paths, u"(?<![\\w.:])/(home|root|work|mnt|Users)/\\w+|\\b[iI]ssues? (number )?#?[0-9]+\\b"_s);

        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(StyleTest)
#include "styletest.moc"
