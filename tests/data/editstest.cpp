// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/edits.h"

#include "data/catalogue.h"
#include "data/filmimport.h"
#include "data/filmmerge.h"
#include "data/filmstore.h"
#include "data/history.h"
#include "data/search.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

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

    Result<Film> setLength(FilmId id, int minutes)
    {
        return m_catalogue->edits().change(id, [minutes](Film &film) -> Result<void> {
            film.length = std::chrono::minutes(minutes);
            return {};
        });
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
