// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/edits.h"

#include "data/authorityedits.h"
#include "data/authoritystore.h"
#include "data/catalogue.h"
#include "data/filmimport.h"
#include "data/filmmerge.h"
#include "data/filmstore.h"
#include "data/history.h"
#include "data/search.h"
#include "data/sql/database.h"
#include "data/sql/largewrite.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <pwd.h>
#include <sqlite3.h>
#include <unistd.h>

using namespace laurels;
using namespace Qt::StringLiterals;

class EditsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Catalogue> m_catalogue;

    static Film someFilm(const QString &title = u"Last Train Home"_s)
    {
        Film film;
        film.title = title;
        film.year = 2009;
        film.length = std::chrono::minutes(90);
        film.synopsis = u"By train."_s;
        film.topics = {{{}, u"Migration"_s}, {{}, u"Family"_s}};
        film.credits = {{.person = {.name = u"Lixin Fan"_s}, .role = u"Director"_s}};
        film.awards = {
            {.body = {.name = u"Whistler Film Festival"_s}, .year = 2009, .name = u"Best"_s, .result = u"won"_s}};
        return film;
    }

    FilmId added(const Film &film)
    {
        const auto ids = m_catalogue->edits().add({film});
        return ids ? ids->constFirst() : FilmId();
    }

    Film found(FilmId id)
    {
        const auto film = m_catalogue->films().find(id);
        return film ? *film : Film();
    }

    qint64 number(const QString &sql) { return m_catalogue->database().number(sql).value_or(-1); }

    /// The people, award bodies and terms of the catalogue.
    qint64 namesInUse()
    {
        return number(u"SELECT (SELECT count(*) FROM person) + (SELECT count(*) FROM award_body)"
                      " + (SELECT count(*) FROM term)"_s);
    }

    Result<Film> credit(FilmId id, const QString &name)
    {
        return m_catalogue->edits().change(id, [&name](Film &film) -> Result<void> {
            film.credits << Credit{.person = {.name = name}, .role = u"Producer"_s};
            return {};
        });
    }

    Result<Film> setLength(FilmId id, int minutes)
    {
        return m_catalogue->edits().change(id, [minutes](Film &film) -> Result<void> {
            film.length = std::chrono::minutes(minutes);
            return {};
        });
    }

    qint64 fileSize() const { return QFileInfo(m_folder.filePath(u"test.laurels"_s)).size(); }
    void writeTenMegabytes()
    {
        for (int i = 0; i < 100; ++i) {
            const auto sql = u"INSERT INTO catalogue (key, value) VALUES ('%1', hex(zeroblob(50000)))"_s.arg(i);
            QVERIFY(m_catalogue->database().execute(sql));
        }
    }

private slots:
    void init()
    {
        auto made = Catalogue::create(m_folder.filePath(u"test.laurels"_s), u"Test"_s);
        QVERIFY(made);
        m_catalogue = std::move(*made);
    }
    void cleanup()
    {
        m_catalogue.reset();
        QFile::remove(m_folder.filePath(u"test.laurels"_s));
    }

    void saysWhoDidItAlsoWhereTheEnvironmentDoesNot()
    {
        const QByteArray user = qgetenv("USER");
        const QByteArray logName = qgetenv("LOGNAME");
        qunsetenv("USER");
        qunsetenv("LOGNAME");

        const FilmId id = added(someFilm());

        qputenv("USER", user);
        qputenv("LOGNAME", logName);
        QCOMPARE(m_catalogue->history().changes(id, 1)->constFirst().by,
                 QString::fromLocal8Bit(getpwuid(geteuid())->pw_name));
    }

    void notesWhatWasThereBeforeAndAfter()
    {
        const FilmId id = added(someFilm());

        QVERIFY(setLength(id, 85));

        const auto changes = m_catalogue->history().changes(id, 10);
        QCOMPARE(changes->size(), 2);
        const auto fields = m_catalogue->history().fields(changes->constFirst().id);
        QCOMPARE(*fields, (QList{ChangedField{id, u"lengthMinutes"_s, u"90"_s, u"85"_s}}));
        QCOMPARE(found(id).revision, 2);
    }

    void takesBackAnEditAndKeepsLaterOnesOfOtherFields()
    {
        const FilmId id = added(someFilm());
        QVERIFY(setLength(id, 85));
        const ChangeId length = m_catalogue->history().newestStanding()->id;
        QVERIFY(m_catalogue->edits().change(id, [](Film &film) -> Result<void> {
            film.notes = u"kept"_s;
            return {};
        }));

        QVERIFY(m_catalogue->edits().undo(length));

        QCOMPARE(found(id).length.count(), 90);
        QCOMPARE(found(id).notes, u"kept"_s);
    }

    void refusesToTakeBackWhatHasMovedOn()
    {
        const FilmId id = added(someFilm());
        QVERIFY(setLength(id, 85));
        const ChangeId first = m_catalogue->history().newestStanding()->id;
        QVERIFY(setLength(id, 80));

        const auto undone = m_catalogue->edits().undo(first);

        QVERIFY(!undone);
        QCOMPARE(undone.error().kind, Error::Conflict);
        QCOMPARE(found(id).length.count(), 80);
    }

    void bringsARemovedFilmBackWhole()
    {
        Film film = someFilm();
        film.titles = {{.text = u"归途列车"_s, .language = u"zh"_s, .kind = u"original"_s}};
        film.rating = 4.5;
        const FilmId id = added(film);
        const Film before = found(id);
        QVERIFY(m_catalogue->edits().remove(id));
        QVERIFY(!m_catalogue->films().find(id));

        QVERIFY(m_catalogue->edits().undo());

        Film back = found(id);
        QCOMPARE(back.revision, before.revision + 1);
        back.revision = before.revision;
        back.modified = before.modified;
        QVERIFY(back == before);
        QCOMPARE(m_catalogue->search().filmIds(u"列车"_s)->size(), 1);
    }

    void takesBackAnAdditionAndCanBeTakenBackItself()
    {
        const FilmId id = added(someFilm());
        QVERIFY(m_catalogue->edits().undo());
        QVERIFY(!m_catalogue->films().find(id));

        const auto changes = m_catalogue->history().changes({}, 1);
        QVERIFY(m_catalogue->edits().undo(changes->constFirst().id));

        QCOMPARE(found(id).title, u"Last Train Home"_s);
    }

    void refusesAFilmWithoutATitle()
    {
        const auto ids = m_catalogue->edits().add({someFilm(), Film()});

        QVERIFY(!ids);
        QCOMPARE(ids.error().kind, Error::Invalid);
        QCOMPARE(m_catalogue->counts()->films, 0);
    }

    void refusesAnEditOverANewerRevision()
    {
        const FilmId id = added(someFilm());
        QVERIFY(setLength(id, 85));

        const auto late = m_catalogue->edits().change(
            id, [](Film &) -> Result<void> { return {}; }, 1);

        QVERIFY(!late);
        QCOMPARE(late.error().kind, Error::Conflict);
    }

    void bringsBackWhatWasTakenBack()
    {
        const FilmId id = added(someFilm());
        QVERIFY(setLength(id, 85));
        QVERIFY(setLength(id, 80));
        QVERIFY(m_catalogue->edits().undo());
        QVERIFY(m_catalogue->edits().undo());
        QCOMPARE(found(id).length.count(), 90);

        QCOMPARE(m_catalogue->history().newestTakenBack()->label, u"Last Train Home: Length"_s);
        QVERIFY(m_catalogue->edits().redo());
        QCOMPARE(found(id).length.count(), 85);
        QVERIFY(m_catalogue->edits().redo());

        QCOMPARE(found(id).length.count(), 80);
        QCOMPARE(m_catalogue->edits().redo().error().kind, Error::NotFound);
        QVERIFY(m_catalogue->edits().undo());
        QCOMPARE(found(id).length.count(), 85);
    }

    void offersNoRedoOnceSomethingElseWasDone()
    {
        const FilmId id = added(someFilm());
        QVERIFY(setLength(id, 85));
        QVERIFY(m_catalogue->edits().undo());

        QVERIFY(setLength(id, 70));

        QCOMPARE(m_catalogue->history().newestTakenBack().error().kind, Error::NotFound);
    }

    void takesBackAfterARestart()
    {
        const FilmId id = added(someFilm());
        QVERIFY(setLength(id, 85));
        const QString path = m_catalogue->path();

        m_catalogue.reset();
        m_catalogue = std::move(*Catalogue::open(path));

        QVERIFY(m_catalogue->edits().undo());
        QCOMPARE(found(id).length.count(), 90);
    }

    void saysWhatStandsInTheWayOfAnUndo()
    {
        const FilmId id = added(someFilm());
        QVERIFY(setLength(id, 85));
        const ChangeId first = m_catalogue->history().newestStanding()->id;
        QVERIFY(setLength(id, 80));

        const auto conflicts = m_catalogue->edits().undoing().conflicts(first);

        QCOMPARE(conflicts->size(), 1);
        QCOMPARE(conflicts->first().values, (FieldConflict{u"lengthMinutes"_s, u"90"_s, u"85"_s, u"80"_s}));
        QCOMPARE(conflicts->first().name, u"Last Train Home"_s);
        QVERIFY(m_catalogue->edits().undo(first, OnMovedOn::TakeBack));
        QCOMPARE(found(id).length.count(), 90);
    }

    void keepsThePresentValueWhenAsked()
    {
        const FilmId id = added(someFilm());
        QVERIFY(m_catalogue->edits().change(id, [](Film &film) -> Result<void> {
            film.length = std::chrono::minutes(85);
            film.notes = u"x"_s;
            return {};
        }));
        const ChangeId both = m_catalogue->history().newestStanding()->id;
        QVERIFY(setLength(id, 80));

        QVERIFY(m_catalogue->edits().undo(both, OnMovedOn::KeepPresent));

        QCOMPARE(found(id).length.count(), 80);
        QCOMPARE(found(id).notes, QString());
    }

    void putsOneFieldBack()
    {
        const FilmId id = added(someFilm());
        QVERIFY(setLength(id, 85));
        const ChangeId first = m_catalogue->history().newestStanding()->id;
        QVERIFY(setLength(id, 80));

        QVERIFY(m_catalogue->edits().undoing().putBack(first, id, u"lengthMinutes"_s));
        QCOMPARE(found(id).length.count(), 90);
        QVERIFY(m_catalogue->edits().undo());

        QCOMPARE(found(id).length.count(), 80);
    }

    void combinesWhatTwoPeopleChanged()
    {
        const FilmId id = added(someFilm());
        const Film base = found(id);
        QVERIFY(setLength(id, 85));
        Film mine = base;
        mine.notes = u"mine"_s;

        const auto saved = m_catalogue->edits().save(mine, base);

        QVERIFY(saved->isSaved());
        QCOMPARE(saved->mine, QStringList{u"notes"_s});
        QCOMPARE(saved->theirs, QStringList{u"lengthMinutes"_s});
        QCOMPARE(found(id).length.count(), 85);
        QCOMPARE(found(id).notes, u"mine"_s);
        QCOMPARE(saved->record, found(id));
    }

    void asksAboutWhatBothChanged()
    {
        const FilmId id = added(someFilm());
        const Film base = found(id);
        QVERIFY(setLength(id, 85));
        Film mine = base;
        mine.length = std::chrono::minutes(80);
        mine.topics.removeLast();

        const auto saved = m_catalogue->edits().save(mine, base);

        QVERIFY(!saved->isSaved());
        QCOMPARE(saved->conflicts, (QList{FieldConflict{u"lengthMinutes"_s, u"90"_s, u"80"_s, u"85"_s}}));
        QVERIFY(!saved->theirsBy.isEmpty());
        QCOMPARE(found(id).length.count(), 85);
        QCOMPARE(found(id).topics.size(), 2);

        Film chosen = saved->record;
        chosen.length = mine.length;
        chosen.topics = mine.topics;
        QVERIFY(m_catalogue->edits().save(chosen, saved->record)->isSaved());
        QCOMPARE(found(id).length.count(), 80);
        QCOMPARE(found(id).topics.size(), 1);
    }

    void agreesWhenBothChangedToTheSame()
    {
        const FilmId id = added(someFilm());
        const Film base = found(id);
        QVERIFY(setLength(id, 85));
        Film mine = base;
        mine.length = std::chrono::minutes(85);

        QVERIFY(m_catalogue->edits().save(mine, base)->isSaved());
        QCOMPARE(found(id).revision, 2);
    }

    void savesOnceUnderOneToken()
    {
        const FilmId id = added(someFilm());
        const Film base = found(id);
        Film draft = base;
        draft.notes = u"mine"_s;
        const QUuid token = QUuid::createUuid();
        QVERIFY(m_catalogue->edits().save(draft, base, token)->isSaved());

        const auto again = m_catalogue->edits().save(draft, base, token);

        QVERIFY(again->isSaved());
        QCOMPARE(again->record.revision, 2);
        QCOMPARE(found(id).revision, 2);
        const QUuid adding = QUuid::createUuid();
        const auto ids = m_catalogue->edits().add({someFilm(u"Fallen City"_s)}, adding);
        QCOMPARE(*m_catalogue->edits().add({someFilm(u"Fallen City"_s)}, adding), *ids);
        QCOMPARE(m_catalogue->counts()->films, 2);
    }

    void keepsTheOrderOfCustomFields()
    {
        const FilmId id = added(someFilm());
        const Film base = found(id);
        Film draft = base;
        draft.customFields = {{u"Shelf"_s, u"B"_s}, {u"Box"_s, u"1"_s}};

        QCOMPARE(m_catalogue->edits().save(draft, base)->record.customFields, draft.customFields);
        QCOMPARE(found(id).customFields, draft.customFields);
    }

    void duplicatesAFilm()
    {
        Film film = someFilm();
        film.identifiers = {{u"imdb"_s, u"tt1512201"_s}};
        const FilmId id = added(film);

        const auto copy = m_catalogue->edits().duplicate(id);

        QCOMPARE(found(*copy).title, u"Last Train Home (copy)"_s);
        QCOMPARE(found(*copy).credits, found(id).credits);
        QVERIFY(found(*copy).identifiers.isEmpty());
        QVERIFY(found(*copy).uuid != found(id).uuid);
    }

    void takesBackWhatAFilmMadeByBeingNamed()
    {
        const qint64 roles = number(u"SELECT count(*) FROM vocabulary"_s);
        Film film = someFilm();
        film.series = {{{}, u"POV"_s}};
        film.companies = {{.company = {.name = u"EyeSteelFilm"_s}, .role = u"Production company"_s}};
        film.credits << Credit{.person = {.name = u"Qi Zhao"_s}, .role = u"Tea maker"_s};
        const FilmId id = added(film);
        QCOMPARE(namesInUse(), 7);

        QVERIFY(m_catalogue->edits().undo());

        QCOMPARE(namesInUse(), 0);
        QCOMPARE(number(u"SELECT count(*) FROM vocabulary"_s), roles);
        QCOMPARE(number(u"SELECT count(*) FROM search_name"_s), 0);
        QVERIFY(m_catalogue->edits().redo());
        QCOMPARE(namesInUse(), 7);
        QCOMPARE(number(u"SELECT count(*) FROM vocabulary"_s), roles + 1);
        QCOMPARE(found(id).credits, m_catalogue->films().find(id)->credits);
        QCOMPARE(found(id).credits.last().person.name, u"Qi Zhao"_s);
        QCOMPARE(m_catalogue->search().filmIds(u"person:\"Qi Zhao\""_s)->size(), 1);
        QVERIFY(m_catalogue->edits().undo());
        QCOMPARE(namesInUse(), 0);
    }

    void takesBackWhatAnEditMadeByNamingIt()
    {
        const FilmId id = added(someFilm());
        const qint64 before = namesInUse();
        QVERIFY(credit(id, u"Qi Zhao"_s));
        QCOMPARE(namesInUse(), before + 1);

        QVERIFY(m_catalogue->edits().undo());
        QCOMPARE(namesInUse(), before);

        QVERIFY(m_catalogue->edits().redo());
        QCOMPARE(namesInUse(), before + 1);
        QCOMPARE(found(id).credits.last().person.name, u"Qi Zhao"_s);
    }

    void takesBackWhatAnImportMadeByNamingIt()
    {
        auto import = FilmImport::begin(*m_catalogue, u"films.json"_s, FilmImport::OnDuplicate::Merge);
        QVERIFY((*import)->take(someFilm()));
        QVERIFY((*import)->take(someFilm(u"Fallen City"_s)));
        QVERIFY((*import)->finish());
        import->reset();
        QCOMPARE(namesInUse(), 4);

        QVERIFY(m_catalogue->edits().undo());

        QCOMPARE(namesInUse(), 0);
    }

    void takesBackAnImportThatMetAFilmMoreThanOnce_data()
    {
        QTest::addColumn<bool>("isThere");

        QTest::newRow("one that was there") << true;
        QTest::newRow("one that it added itself") << false;
    }
    void takesBackAnImportThatMetAFilmMoreThanOnce()
    {
        QFETCH(bool, isThere);
        Film film = someFilm();
        film.topics = {{{}, u"Migration"_s}};
        if (isThere)
            added(film);
        auto import = FilmImport::begin(*m_catalogue, u"films.json"_s, FilmImport::OnDuplicate::Merge);
        for (const QString &topic : {u"Migration"_s, u"Labour"_s, u"Family"_s}) {
            film.topics = {{{}, topic}};
            QVERIFY((*import)->take(film));
        }
        QVERIFY((*import)->finish());
        import->reset();
        const FilmId id = m_catalogue->filmIds({})->constFirst();
        QCOMPARE(found(id).topics.size(), 3);

        const auto undone = m_catalogue->edits().undo();

        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().message));
        QCOMPARE(m_catalogue->counts()->films, isThere ? 1 : 0);
        if (isThere)
            QCOMPARE(found(id).topics.size(), 1);
        const auto redone = m_catalogue->edits().redo();
        QVERIFY2(redone, redone ? "" : qPrintable(redone.error().message));
        QCOMPARE(found(id).topics.size(), 3);
    }

    void keepsANameThatAnotherFilmUsesByThen()
    {
        added(someFilm());
        const ChangeId change = m_catalogue->history().newestStanding()->id;
        Film other = someFilm(u"Fallen City"_s);
        other.awards.clear();
        other.topics.clear();
        const FilmId id = added(other);

        QVERIFY(m_catalogue->edits().undo(change));

        QCOMPARE(namesInUse(), 1); // the director
        QCOMPARE(found(id).credits.constFirst().person.name, u"Lixin Fan"_s);
    }

    void keepsAPersonWhoWasWrittenAboutSince()
    {
        const FilmId id = added(someFilm());
        const ChangeId change = m_catalogue->history().newestStanding()->id;
        const auto person = m_catalogue->authorities().findPerson(found(id).credits.constFirst().person.id);
        Person draft = *person;
        draft.biography = u"Born in Wuhan."_s;
        QVERIFY(m_catalogue->authorityEdits().save(draft, *person));

        QVERIFY(m_catalogue->edits().undo(change));

        QCOMPARE(m_catalogue->authorities().findPerson(person->id)->biography, u"Born in Wuhan."_s);
    }

    void keepsAPersonWhoWasThereBefore()
    {
        QVERIFY(m_catalogue->authorityEdits().save(Person{.name = u"Lixin Fan"_s}, {}));
        added(someFilm());

        QVERIFY(m_catalogue->edits().undo());

        QCOMPARE(namesInUse(), 1);
    }

    void givesTheNumberOfAPersonWhoIsGoneToNobodyElse()
    {
        const FilmId id = added(someFilm());
        QVERIFY(credit(id, u"Qi Zhao"_s));
        const PersonId gone = found(id).credits.last().person.id;
        QVERIFY(m_catalogue->edits().undo());
        const ChangeId undo = m_catalogue->history().changes(id, 1)->constFirst().id;
        const auto other = m_catalogue->authorityEdits().save(Person{.name = u"Mila Aung-Thwin"_s}, {});

        QVERIFY(m_catalogue->edits().undo(undo));

        QVERIFY(other->record.id != gone);
        QCOMPARE(found(id).credits.last().person.id, gone);
        QCOMPARE(found(id).credits.last().person.name, u"Qi Zhao"_s);
    }

    void namesWhoIsCalledSoByNowWhenItIsBroughtBack()
    {
        const FilmId id = added(someFilm());
        QVERIFY(credit(id, u"Qi Zhao"_s));
        QVERIFY(m_catalogue->edits().undo());
        const ChangeId undo = m_catalogue->history().changes(id, 1)->constFirst().id;
        const auto other = m_catalogue->authorityEdits().save(Person{.name = u"Qi Zhao"_s}, {});

        QVERIFY(m_catalogue->edits().undo(undo));

        QCOMPARE(found(id).credits.last().person.id, other->record.id);
    }

    void aLargeWriteLeavesTheFileAloneUntilItIsDone()
    {
        const qint64 before = fileSize();
        const sql::LargeWrite memory(m_catalogue->database());
        auto transaction = sql::Transaction::begin(m_catalogue->database());

        writeTenMegabytes();

        QCOMPARE(fileSize(), before);
        QVERIFY(transaction->commit());
        QVERIFY(fileSize() > before + 9'000'000);
    }

    void aLargeWriteHoldsNoMoreThanItMay()
    {
        constexpr int Megabyte = 1024;
        const qint64 before = fileSize();
        const sql::LargeWrite memory(m_catalogue->database(), Megabyte);
        auto transaction = sql::Transaction::begin(m_catalogue->database());

        writeTenMegabytes();

        int held = 0;
        int most = 0;
        sqlite3_db_status(m_catalogue->database().handle(), SQLITE_DBSTATUS_CACHE_USED, &held, &most, 0);
        QVERIFY2(held < 2'000'000, qPrintable(QString::number(held)));
        QVERIFY(fileSize() > before + 7'000'000);
        QVERIFY(transaction->commit());
    }

    void importsAllOrNothing()
    {
        {
            auto import = FilmImport::begin(*m_catalogue, u"films.json"_s, FilmImport::OnDuplicate::Merge);
            QVERIFY(import);
            QVERIFY((*import)->take(someFilm()));
        }
        QCOMPARE(m_catalogue->counts()->films, 0);

        auto import = FilmImport::begin(*m_catalogue, u"films.json"_s, FilmImport::OnDuplicate::Merge);
        QCOMPARE(*(*import)->take(someFilm()), FilmImport::Outcome::Added);
        QCOMPARE(*(*import)->take(someFilm(u"Fallen City"_s)), FilmImport::Outcome::Added);
        QVERIFY((*import)->finish());

        QCOMPARE(m_catalogue->counts()->films, 2);
        import->reset();
        QVERIFY(m_catalogue->edits().undo());
        QCOMPARE(m_catalogue->counts()->films, 0);
    }

    void anImportThatChangesNothingIsNoChange()
    {
        const FilmId id = added(someFilm());
        auto import = FilmImport::begin(*m_catalogue, u"films.json"_s, FilmImport::OnDuplicate::Merge);
        QCOMPARE(*(*import)->take(found(id)), FilmImport::Outcome::Unchanged);
        QVERIFY(!(*import)->take(Film()));

        QVERIFY((*import)->finish());
        import->reset();

        QCOMPARE(m_catalogue->history().changes({}, 10)->size(), 1);
        QVERIFY(m_catalogue->edits().undo());
        QCOMPARE(m_catalogue->counts()->films, 0);
    }

    void mergesOnlyWhatIsMissing()
    {
        const FilmId id = added(someFilm());
        Film incoming = someFilm();
        incoming.length = std::chrono::minutes(85);
        incoming.logline = u"One family."_s;
        incoming.topics = {{{}, u"China"_s}, {{}, u"Family"_s}};

        auto import = FilmImport::begin(*m_catalogue, u"films.json"_s, FilmImport::OnDuplicate::Merge);
        QCOMPARE(*(*import)->take(incoming), FilmImport::Outcome::Updated);
        QCOMPARE(*(*import)->take(incoming), FilmImport::Outcome::Unchanged);
        QVERIFY((*import)->finish());

        QCOMPARE(found(id).length.count(), 90);
        QCOMPARE(found(id).logline, u"One family."_s);
        QCOMPARE(found(id).topics.size(), 3);
        QCOMPARE(found(id).credits.size(), 1);
    }
};

QTEST_GUILESS_MAIN(EditsTest)
#include "editstest.moc"
