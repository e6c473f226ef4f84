// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QFileInfo>
#include <QImage>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace laurels;
using namespace Qt::StringLiterals;

namespace {

/// A red picture of one pixel.
const QByteArray Png = QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ"
                                              "/pLvAAAAAElFTkSuQmCC");

} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT

private:
    Answer run(const QStringList &words, const QByteArray &input = {})
    {
        return runProgram(m_folder->path(), words, input);
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

    void saysWhatLooksWrongInAFilmThatItSaved()
    {
        const QByteArray film = R"({"title": "A", "year": 2001, "awards": [{"body": "B", "year": 2001, "name": "C"},
                                   {"body": "B", "year": 2001, "name": "C"}]})";
        QCOMPARE(on({u"add"_s, u"--from"_s, u"-"_s}, R"({"title": "A", "year": 2001})").message, QByteArray());

        const Answer added = on({u"add"_s, u"--from"_s, u"-"_s}, film);
        const Answer edited = on({u"edit"_s, u"2"_s, u"--from"_s, u"-"_s}, R"({"premiere": "1999"})");

        QCOMPARE(added.status, 0);
        QCOMPARE(added.output, QByteArray("2\n"));
        QVERIFY(added.message.contains("look at “A”: Another film has this title and year."));
        QCOMPARE(added.message.count('\n'), 2);
        QCOMPARE(edited.status, 0);
        QVERIFY(edited.message.contains("The premiere is before the film was completed."));
    }

    void undoTakesThePeopleOfAFilmAlongAndBringsThemBack()
    {
        on({u"add"_s, u"--from"_s, u"-"_s}, R"({"title": "A", "topics": ["Trains"],
                                                "credits": [{"role": "Director", "name": "Qi Zhao"}]})");

        QCOMPARE(on({u"undo"_s}).status, 0);
        QCOMPARE(on({u"show"_s, u"person:Qi Zhao"_s}).status, 1);
        QCOMPARE(on({u"show"_s, u"topic:Trains"_s}).status, 1);

        QCOMPARE(on({u"undo"_s, u"--change"_s, u"2"_s}).status, 0);
        QCOMPARE(on({u"show"_s, u"person:Qi Zhao"_s}).status, 0);
        QCOMPARE(on({u"show"_s, u"topic:Trains"_s}).status, 0);
        QCOMPARE(on({u"check"_s}).status, 0);
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

    void namesTheDayThatTheCalendarLacks()
    {
        const Answer answer = on({u"add"_s, u"--from"_s, u"-"_s}, R"({"title": "A", "premiere": "2011-02-30"})");

        QCOMPARE(answer.status, 1);
        QVERIFY2(answer.message.contains("February 2011 has no day 30: it has 28."), answer.message);
    }

    void onlyNullClearsAYearOrALength()
    {
        on({u"add"_s, u"--from"_s, u"-"_s}, R"({"title": "A", "year": 2001, "lengthMinutes": 90})");

        const Answer edited = on({u"edit"_s, u"A"_s, u"--from"_s, u"-"_s}, R"({"year": 0, "lengthMinutes": 0})");
        const Answer batched = on({u"batch"_s}, R"({"film": 1, "set": {"lengthMinutes": 0}})");
        const Answer added = on({u"add"_s, u"--from"_s, u"-"_s}, R"({"title": "B", "year": 0})");
        const Answer imported =
            on({u"import"_s, u"-"_s, u"--json"_s}, R"([{"title": "B", "year": 0}, {"title": "C"}])");

        QCOMPARE(edited.status, 1);
        QVERIFY(edited.message.contains("null"));
        QVERIFY(!batched.json()[u"ok"_s].toBool());
        QCOMPARE(added.status, 1);
        QCOMPARE(imported.json()[u"problems"_s][0][u"field"_s].toString(), u"year"_s);
        QCOMPARE(imported.json()[u"added"_s].toInt(), 1);
        const QJsonObject film = on({u"show"_s, u"A"_s, u"--json"_s}).json();
        QCOMPARE(film[u"year"_s].toInt(), 2001);
        QCOMPARE(film[u"lengthMinutes"_s].toInt(), 90);
    }

    void anEditThatNamesAnotherFilmIsRefused()
    {
        on({u"add"_s, u"--from"_s, u"-"_s}, R"([{"title": "A"}, {"title": "B"}])");

        const Answer other = on({u"edit"_s, u"A"_s, u"--from"_s, u"-"_s}, R"({"id": 2, "notes": "x"})");
        const Answer same = on({u"edit"_s, u"A"_s, u"--from"_s, u"-"_s}, R"({"id": 1, "notes": "x"})");

        QCOMPARE(other.status, 1);
        QVERIFY(other.message.contains("id"));
        QCOMPARE(same.status, 0);
        QVERIFY(!on({u"show"_s, u"B"_s, u"--json"_s}).json().contains("notes"_L1));
    }

    void anImportOfNothingLeavesTheLastEditToUndo_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("status");
        QTest::newRow("empty") << QByteArray() << 1;
        QTest::newRow("a bracket") << QByteArray("[") << 1;
        QTest::newRow("many brackets") << QByteArray(5000, '[') << 1;
        QTest::newRow("a text") << QByteArray("A letter.\nWith two lines.\n") << 1;
        QTest::newRow("an empty list") << QByteArray("[]") << 0;
        QTest::newRow("what is there already") << QByteArray(R"({"title": "A"})") << 0;
    }
    void anImportOfNothingLeavesTheLastEditToUndo()
    {
        QFETCH(QByteArray, file);
        QFETCH(int, status);
        on({u"add"_s, u"--from"_s, u"-"_s}, R"({"title": "A"})");

        const Answer answer = on({u"import"_s, u"-"_s, u"--json"_s}, file);

        QCOMPARE(answer.status, status);
        QCOMPARE(answer.message.isEmpty(), status == 0);
        const QJsonArray problems = answer.json()[u"problems"_s].toArray();
        QCOMPARE(problems.isEmpty(), status == 0);
        for (const QJsonValue &problem : problems)
            QVERIFY(problem[u"line"_s].toInt() > 0 && problem[u"reason"_s].toString().size() > 2
                    && !problem[u"reason"_s].toString().endsWith(u".."_s));
        QCOMPARE(on({u"history"_s, u"--json"_s}).json()[u"changes"_s].toArray().size(), 1);
        QCOMPARE(on({u"undo"_s}).status, 0);
        QCOMPARE(on({u"list"_s, u"--count"_s}).output, QByteArray("0\n"));
    }

    void aFileThatIsCutOffSaysSo()
    {
        const Answer answer = on({u"import"_s, u"-"_s, u"--json"_s}, "[{\"title\": \"A\"},\n{\"title\": \"B\"}");

        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.json()[u"added"_s].toInt(), 2);
        QCOMPARE(answer.json()[u"problems"_s][0][u"line"_s].toInt(), 2);
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

    void drawsEveryPageWithoutADisplay_data()
    {
        QTest::addColumn<QString>("page");
        for (const QString &page :
             {u"film:A"_s, u"person:Ana Reyes"_s, u"award-body:Prizes"_s, u"topic:Rivers"_s, u"series:Nights"_s,
              u"films"_s, u"table"_s, u"search:rivers"_s, u"edit:A"_s, u"statistics"_s, u"attention"_s, u"vocabulary"_s,
              u"merge-people"_s, u"merge-films"_s})
            QTest::newRow(qPrintable(page)) << page;
    }
    void drawsEveryPageWithoutADisplay()
    {
        QFETCH(QString, page);
        on({u"add"_s, u"--from"_s, u"-"_s}, R"({"title": "A", "topics": ["Rivers"], "series": ["Nights"],
            "credits": [{"role": "Director", "name": "Ana Reyes"}], "awards": [{"body": "Prizes", "name": "Best"}]})");
        const QStringList words{u"render"_s,   page,         u"--output"_s, u"page.png"_s,    u"--size"_s,
                                u"1000x700"_s, u"--scale"_s, u"2"_s,        u"--catalogue"_s, u"films.laurels"_s};

        const Answer answer = runProgram(m_folder->path(), words, {}, {u"DISPLAY="_s, u"XDG_RUNTIME_DIR="_s});

        QCOMPARE(answer.message, QByteArray());
        QCOMPARE(answer.status, 0);
        QCOMPARE(QImage(m_folder->filePath(u"page.png"_s)).size(), QSize(2000, 1400));
    }

    void backsUpACatalogueThatPassesItsCheck()
    {
        QCOMPARE(on({u"backup"_s, u"copy.laurels"_s}).status, 0);
        QCOMPARE(run({u"check"_s, u"--catalogue"_s, u"copy.laurels"_s}).status, 0);
    }

    void refusesWordsThatItDoesNotKnow_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("option") << QStringList{u"list"_s, u"--colour"_s};
        QTest::newRow("option of another command") << QStringList{u"show"_s, u"A"_s, u"--limit"_s, u"1"_s};
        QTest::newRow("sort") << QStringList{u"list"_s, u"--sort"_s, u"colour"_s};
        QTest::newRow("limit") << QStringList{u"list"_s, u"--limit"_s, u"few"_s};
        QTest::newRow("negative limit") << QStringList{u"list"_s, u"--limit=-1"_s};
        QTest::newRow("option without its value") << QStringList{u"list"_s, u"--limit"_s};
        QTest::newRow("switch with a value") << QStringList{u"list"_s, u"--json=1"_s};
        QTest::newRow("revision") << QStringList{u"edit"_s, u"A"_s, u"--from"_s, u"-"_s, u"--revision"_s, u"x"_s};
        QTest::newRow("change") << QStringList{u"undo"_s, u"--change"_s, u"last"_s};
        QTest::newRow("duplicates") << QStringList{u"import"_s, u"-"_s, u"--on-duplicate"_s, u"ask"_s};
        QTest::newRow("import format") << QStringList{u"import"_s, u"-"_s, u"--format"_s, u"word"_s};
        QTest::newRow("export format") << QStringList{u"export"_s, u"x"_s, u"--format"_s, u"word"_s};
        QTest::newRow("add without a file") << QStringList{u"add"_s};
        QTest::newRow("render without a file") << QStringList{u"render"_s, u"films"_s};
        QTest::newRow("render size") << QStringList{u"render"_s, u"films"_s, u"--output"_s, u"x.png"_s, u"--size=1"_s};
        QTest::newRow("theme") << QStringList{u"render"_s, u"films"_s, u"--output"_s, u"x.png"_s, u"--theme=pink"_s};
        QTest::newRow("export to a table") << QStringList{u"export"_s, u"films.csv"_s};
        QTest::newRow("render a photograph") << QStringList{u"render"_s, u"films"_s, u"--output"_s, u"page.jpg"_s};
        QTest::newRow("path through what is none") << QStringList{u"path"_s, u"A"_s, u"B"_s, u"--through=foo"_s};
        QTest::newRow("no name") << QStringList{u"show"_s};
        QTest::newRow("empty name") << QStringList{u"show"_s, u""_s};
        QTest::newRow("two names") << QStringList{u"show"_s, u"A"_s, u"B"_s};
    }
    void refusesWordsThatItDoesNotKnow()
    {
        QFETCH(QStringList, words);

        const Answer answer = on(words);

        QCOMPARE(answer.status, 2);
        QVERIFY(answer.message.startsWith("laurels: "));
        QCOMPARE(answer.output, QByteArray());
    }

    void theNextPageIsRightAlthoughFilmsCameAndWent()
    {
        QByteArray films;
        for (int i = 1; i <= 9; ++i)
            films += asJson({{u"title"_s, u"Film %1"_s.arg(i)}});
        QCOMPARE(on({u"add"_s, u"--from"_s, u"-"_s}, films).status, 0);
        const auto titles = [](const Answer &answer) {
            QStringList all;
            for (const QJsonValue &film : answer.json()[u"films"_s].toArray())
                all << film[u"title"_s].toString();
            return all;
        };
        const QStringList list{u"list"_s, u"--sort"_s, u"title"_s, u"--limit"_s, u"3"_s, u"--json"_s};
        const Answer first = on(list);
        QCOMPARE(titles(first), (QStringList{u"Film 1"_s, u"Film 2"_s, u"Film 3"_s}));

        on({u"add"_s, u"--from"_s, u"-"_s}, R"([{"title": "Film 0"}, {"title": "Film 11"}])");
        on({u"remove"_s, u"Film 3"_s});
        const Answer second = on(list + QStringList{u"--after"_s, first.json()[u"next"_s].toString()});
        const Answer third = on(list + QStringList{u"--after"_s, second.json()[u"next"_s].toString()});

        QCOMPARE(titles(second), (QStringList{u"Film 4"_s, u"Film 5"_s, u"Film 6"_s}));
        QCOMPARE(titles(third), (QStringList{u"Film 7"_s, u"Film 8"_s, u"Film 9"_s}));
        QVERIFY(third.json()[u"next"_s].isNull());
        QCOMPARE(on(list + QStringList{u"--after"_s, u"999"_s}).status, 1);
    }

    void aPictureComesAndGoesWithItsFilm()
    {
        QFile picture(m_folder->filePath(u"red.png"_s));
        QVERIFY(picture.open(QIODevice::WriteOnly));
        picture.write(Png);
        picture.close();

        QCOMPARE(on({u"add"_s, u"--from"_s, u"-"_s},
                    R"({"title": "A", "signatureImage": {"file": "red.png", "description": "Red"}})")
                     .status,
                 0);
        QCOMPARE(on({u"add"_s, u"--from"_s, u"-"_s},
                    R"([{"title": "B", "signatureImage": {"file": "red.png"}}, {"title": ""}])")
                     .status,
                 1);

        const QJsonObject image = on({u"show"_s, u"A"_s, u"--json"_s}).json()[u"signatureImage"_s].toObject();
        QCOMPARE(image[u"mime"_s].toString(), u"image/png"_s);
        QCOMPARE(image[u"width"_s].toInt(), 1);
        QCOMPARE(image[u"description"_s].toString(), u"Red"_s);
        QVERIFY(on({u"history"_s, u"--json"_s}).json()[u"changes"_s].toArray().size() == 1);
        QCOMPARE(on({u"edit"_s, u"A"_s, u"--from"_s, u"-"_s}, R"({"notes": "x"})").status, 0);
        QCOMPARE(on({u"show"_s, u"A"_s, u"--json"_s}).json()[u"signatureImage"_s].toObject(), image);
        QCOMPARE(on({u"edit"_s, u"A"_s, u"--from"_s, u"-"_s}, R"({"signatureImage": null})").status, 0);
        QVERIFY(!on({u"show"_s, u"A"_s, u"--json"_s}).json().contains("signatureImage"_L1));
        QCOMPARE(on({u"undo"_s}).status, 0);
        QCOMPARE(on({u"show"_s, u"A"_s, u"--json"_s}).json()[u"signatureImage"_s].toObject(), image);
    }

    void refusesAPictureThatIsNone_data()
    {
        QTest::addColumn<QByteArray>("image");
        QTest::newRow("text") << QByteArray(R"({"file": "films.laurels"})");
        QTest::newRow("missing") << QByteArray(R"({"file": "none.png"})");
        QTest::newRow("folder") << QByteArray(R"({"file": "."})");
        QTest::newRow("no base64") << QByteArray(R"({"data": "*"})");
        QTest::newRow("no picture") << QByteArray(R"({"data": "eHh4"})");
        QTest::newRow("not stored") << QByteArray(R"({"sha256": "00"})");
        QTest::newRow("nothing") << QByteArray(R"({"description": "A train"})");
    }
    void refusesAPictureThatIsNone()
    {
        QFETCH(QByteArray, image);

        const QByteArray film = "{\"title\": \"A\", \"signatureImage\": " + image + "}";

        const Answer answer = on({u"add"_s, u"--from"_s, u"-"_s}, film);

        QCOMPARE(answer.status, 1);
        QVERIFY(answer.message.contains("icture"));
        QCOMPARE(on({u"list"_s, u"--count"_s}).output, QByteArray("0\n"));
    }

    void everythingComesBackFromAnExport()
    {
        const QString stored = QStringLiteral(LAURELS_CATALOGUES "/version-1.laurels");
        QVERIFY(QFile::copy(stored, m_folder->filePath(u"full.laurels"_s)));
        QFile::setPermissions(m_folder->filePath(u"full.laurels"_s), QFile::ReadOwner | QFile::WriteOwner);
        const auto exported = [this](const QString &catalogue) {
            const Answer answer = run({u"export"_s, u"-"_s, u"--pictures"_s, u"--catalogue"_s, catalogue});
            QJsonArray films = QJsonDocument::fromJson(answer.output).array();
            for (auto film = films.begin(); film != films.end(); ++film) {
                QJsonObject object = film->toObject();
                for (const QString &key : {u"id"_s, u"revision"_s, u"created"_s, u"modified"_s})
                    object.remove(key); // of the one catalogue
                *film = object;
            }
            return films;
        };
        const QJsonArray films = exported(u"full.laurels"_s);
        QCOMPARE(films.size(), 3);

        const Answer answer = on({u"import"_s, u"-"_s, u"--json"_s}, QJsonDocument(films).toJson());

        QCOMPARE(answer.json()[u"added"_s].toInt(), 3);
        QCOMPARE(answer.json()[u"problems"_s].toArray(), QJsonArray());
        QCOMPARE(exported(u"films.laurels"_s), films);
        QCOMPARE(on({u"check"_s}).status, 0);
        const Answer again = on({u"import"_s, u"-"_s, u"--json"_s}, QJsonDocument(films).toJson());
        QCOMPARE(again.json()[u"unchanged"_s].toInt(), 3);
    }

    void aBadRecordTakesNoOtherDown()
    {
        const Answer answer = on({u"import"_s, u"-"_s, u"--json"_s},
                                 "{\"title\": \"A\"}\n"
                                 "{\"title\": \"B\", \"year\": \"old\"}\n"
                                 "{\"title\": \"C\"\n"
                                 "{\"title\": \"D\", \"shelf\": 12}\n"
                                 "[1, 2]\n"
                                 "{\"title\": \"E\", \"signatureImage\": {\"file\": \"/dev/zero\"}}\n");

        const QJsonObject report = answer.json();
        QCOMPARE(answer.status, 0);
        QCOMPARE(report[u"added"_s].toInt(), 3); // A, D, E
        const QJsonArray problems = report[u"problems"_s].toArray();
        QCOMPARE(problems[0][u"line"_s].toInt(), 2);
        QCOMPARE(problems[0][u"field"_s].toString(), u"year"_s);
        QCOMPARE(on({u"show"_s, u"E"_s}).status, 0);
        for (const QJsonValue &problem : problems)
            QVERIFY(!problem[u"reason"_s].toString().isEmpty());
        QCOMPARE(on({u"undo"_s}).status, 0);
        QCOMPARE(on({u"list"_s, u"--count"_s}).output, QByteArray("0\n"));
    }

    void aQueryWithoutAWordMatchesNothing()
    {
        on({u"add"_s, u"--from"_s, u"-"_s}, R"([{"title": "A"}, {"title": "B"}])");

        for (const QString &query : {u"\""_s, u"(((("_s, u"-"_s, u"\\"_s, u"🎬"_s, u"year:"_s}) {
            QCOMPARE(on({u"list"_s, query, u"--count"_s}).output, QByteArray("0\n"));
            QCOMPARE(on({u"list"_s, query, u"--count"_s, u"--sort=title"_s}).output, QByteArray("0\n"));
            QCOMPARE(on({u"facets"_s, query, u"--json"_s}).json()[u"total"_s].toInt(), 0);
            QCOMPARE(on({u"export"_s, u"-"_s, u"--query"_s, query}).output, QByteArray("[]\n"));
        }
        QCOMPARE(on({u"list"_s, u" "_s, u"--count"_s}).output, QByteArray("2\n"));
    }

    void namesakesAreToldApart()
    {
        on({u"add"_s, u"--from"_s, u"-"_s},
           R"([{"title": "A", "credits": [{"role": "Director", "name": "Lixin Fan"}]},
               {"title": "B", "credits": [{"name": {"name": "Lixin Fan", "disambiguation": "painter"}}]},
               {"title": "C", "credits": [{"name": {"name": "Fan Mei", "disambiguation": "poet"}}]}])");
        const auto films = [this](const QString &person) {
            QStringList titles;
            for (const QJsonValue &credit : on({u"show"_s, person, u"--json"_s}).json()[u"credits"_s].toArray())
                titles << credit[u"film"_s].toString();
            return titles;
        };

        const Answer both = on({u"show"_s, u"person:Lixin Fan"_s});

        QCOMPARE(both.status, 1);
        QVERIFY2(both.message.contains("1 (Lixin Fan); 2 (Lixin Fan, painter)"), both.message);
        QCOMPARE(on({u"path"_s, u"person:Lixin Fan"_s, u"A"_s}).status, 1);
        QCOMPARE(films(u"person:1"_s), QStringList{u"A"_s});
        QCOMPARE(films(u"person:Lixin Fan (painter)"_s), QStringList{u"B"_s});
        QCOMPARE(films(u"person:Fan Mei"_s), QStringList{u"C"_s});
        QCOMPARE(on({u"list"_s, u"person:\"Lixin Fan (painter)\""_s, u"--count"_s}).output, QByteArray("1\n"));
        QCOMPARE(on({u"list"_s, u"person:=\"Lixin Fan\""_s, u"--count"_s}).output, QByteArray("2\n"));
        QCOMPARE(on({u"path"_s, u"person:Lixin Fan (painter)"_s, u"B"_s}).status, 0);
        QCOMPARE(on({u"show"_s, u"person:Lixin Fan (sculptor)"_s}).status, 1);
        QCOMPARE(on({u"show"_s, u"person:999"_s}).status, 1);
    }

    void aPictureIsWrittenWholeOrNotAtAll()
    {
        const Answer answer = on({u"render"_s, u"films"_s, u"--output"_s, u"none/page.png"_s});

        QCOMPARE(answer.status, 1);
        QVERIFY2(answer.message.startsWith("laurels: none/page.png cannot be written."), answer.message);
        QCOMPARE(answer.message.count('\n'), 1);
    }

    void leavesWhatIsNoFileInItsPlace()
    {
        const QString pipe = m_folder->filePath(u"pipe"_s);
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);

        QCOMPARE(on({u"export"_s, u"pipe"_s}).status, 1);
        QCOMPARE(on({u"render"_s, u"films"_s, u"--output"_s, u"pipe"_s}).status, 1);

        QVERIFY(QFileInfo::exists(pipe) && !QFileInfo(pipe).isFile());
    }

    void neverWritesOverTheCatalogueItself()
    {
        for (const QString &command : {u"export"_s, u"backup"_s}) {
            const QByteArray before = hashOf(m_folder->filePath(u"films.laurels"_s));
            QCOMPARE(on({command, u"films.laurels"_s}).status, 1);
            QCOMPARE(hashOf(m_folder->filePath(u"films.laurels"_s)), before);
        }
    }

    void writesNothingElseOnStandardOutput()
    {
        on({u"add"_s, u"--from"_s, u"-"_s}, R"({"title": "A", "topics": ["T"], "series": ["S"],
            "credits": [{"name": "P"}], "awards": [{"body": "B"}]})");

        for (const QString &page :
             {u"A"_s, u"film:A"_s, u"person:P"_s, u"award-body:B"_s, u"topic:T"_s, u"series:S"_s}) {
            const Answer json = on({u"show"_s, page, u"--json"_s});
            QVERIFY2(json.status == 0 && !json.json().isEmpty(), qPrintable(page));
            QCOMPARE(json.message, QByteArray());
            QVERIFY(on({u"show"_s, page}).output.size() > 1);
        }
        QCOMPARE(on({u"show"_s, u"person:Nobody"_s}).status, 1);
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "commandlinetest.moc"
