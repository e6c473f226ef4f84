// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/drafts.h"

#include "data/authority.h"
#include "data/catalogue.h"
#include "data/edits.h"
#include "data/filmstore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace laurels;
using namespace Qt::StringLiterals;

namespace {

Film someFilm()
{
    Film film;
    film.id = FilmId{7};
    film.uuid = QUuid::createUuid();
    film.revision = 3;
    film.title = u"Last Train Home"_s;
    film.premiere = *PartialDate::fromEdtf(u"2011-09");
    film.credits = {{.person = {PersonId{4}, u"Lixin Fan"_s, {}}, .role = u"Director"_s}};
    film.images = {{.image = ImageId{2}, .kind = u"signature"_s, .sha256 = u"ab"_s, .mime = u"image/png"_s}};
    return film;
}

} // namespace

class DraftsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString folder() const { return m_folder->filePath(u"data/drafts"_s); }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void givesBackWhatTheFormHeld()
    {
        const Film base = someFilm();
        Film film = base;
        film.length = std::chrono::minutes(85);
        Drafts drafts(folder());
        QVERIFY(drafts.list(u"a.laurels"_s).isEmpty());

        QVERIFY(drafts.keep(filmDraft(u"a.laurels"_s, film, base)));

        const QList<Draft> kept = Drafts(folder()).list(u"a.laurels"_s);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().revision, 3);
        QCOMPARE(draftedFilm(kept.first()), film);
        QCOMPARE(draftedFilmBase(kept.first()), base);
        QVERIFY(drafts.list(u"b.laurels"_s).isEmpty());
    }

    void keepsThePicturesThatTheCatalogueDoesNotHave()
    {
        Drafts drafts(folder());
        Draft draft = filmDraft(u"a.laurels"_s, someFilm(), {});
        draft.pictures = {"one picture"_ba};
        QVERIFY(drafts.keep(draft));

        QVERIFY(drafts.keep(draft));

        QCOMPARE(Drafts(folder()).find(draft.id)->pictures, draft.pictures);
        drafts.drop(draft.id);
        QVERIFY(!drafts.find(draft.id));
        QVERIFY(QDir(folder()).isEmpty());
    }

    void aDraftWhoseFormIsOpenIsNotOffered()
    {
        Drafts drafts(folder());
        const Draft draft = filmDraft(u"a.laurels"_s, someFilm(), {});
        QVERIFY(drafts.keep(draft));
        {
            const HeldDraft held = drafts.hold(draft.id);
            QVERIFY(held);

            QVERIFY(!Drafts(folder()).hold(draft.id));
            QVERIFY(Drafts(folder()).list(u"a.laurels"_s).isEmpty());
        }
        QCOMPARE(Drafts(folder()).list(u"a.laurels"_s).size(), 1);
    }

    void onlyItsOwnerMayReadIt()
    {
        Drafts drafts(folder());
        QVERIFY(drafts.keep(filmDraft(u"a.laurels"_s, someFilm(), {})));

        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther;
        QCOMPARE(QFile::permissions(folder()) & others, QFile::Permissions());
        const QFileInfoList files = QDir(folder()).entryInfoList(QDir::Files | QDir::Hidden);
        QCOMPARE(files.size(), 1);
        QCOMPARE(files.first().permissions() & others, QFile::Permissions());
    }

    void keepsRowsThatWereOnlyBegun()
    {
        Film film = someFilm();
        film.title.clear();
        film.credits << Credit{.role = u"Producer"_s};
        film.awards = {{.year = 2009, .result = u"unknown"_s}};

        const Film back = draftedFilm(filmDraft(u"a.laurels"_s, film, {}));

        QCOMPARE(back.title, QString());
        QCOMPARE(back.credits.size(), 1);
        QCOMPARE(back.awards, film.awards);
    }

    void keepsTheOrderOfTitles_data()
    {
        QTest::addColumn<QList<Title>>("titles");
        const Title french{u"Le dernier train"_s, u"fr"_s, u"translated"_s};
        const Title chinese{u"归途列车"_s, u"zh"_s, u"original"_s};
        const Title working{u"The Train"_s, {}, u"alternative"_s};
        QTest::newRow("original first") << QList<Title>{{u"归途列车"_s, {}, u"original"_s}, french};
        QTest::newRow("original last") << QList<Title>{french, working, chinese};
        QTest::newRow("two originals") << QList<Title>{{u"Ana, mon amour"_s, {}, u"original"_s}, chinese, french};
        QTest::newRow("none") << QList<Title>{working, french};
    }
    void keepsTheOrderOfTitles()
    {
        QFETCH(QList<Title>, titles);
        Film film = someFilm();
        film.titles = titles;

        const Draft draft = filmDraft(u"a.laurels"_s, film, film);

        QCOMPARE(draftedFilm(draft).titles, titles);
        QCOMPARE(draftedFilmBase(draft).titles, titles);
    }

    void aContinuedDraftConflictsOnlyWhereBothWrote()
    {
        const auto catalogue = *Catalogue::create(m_folder->filePath(u"films.laurels"_s), u"Mine"_s);
        Film added{.title = u"Last Train Home"_s};
        added.titles = {{u"Le dernier train"_s, u"fr"_s, u"translated"_s}, {u"归途列车"_s, u"zh"_s, u"original"_s}};
        const FilmId id = catalogue->edits().add({added})->constFirst();
        const Film base = *catalogue->films().find(id);
        Film typed = base;
        typed.titles[1].text = u"归途"_s;
        const Draft draft = filmDraft(u"films.laurels"_s, typed, base);
        Film theirs = base;
        theirs.logline = u"One family travels."_s;
        QVERIFY(catalogue->edits().save(theirs, base));

        const auto saved = catalogue->edits().save(draftedFilm(draft), draftedFilmBase(draft));

        QCOMPARE(saved->conflicts.size(), 0);
        QCOMPARE(saved->theirs, QStringList{u"logline"_s});
        QCOMPARE(catalogue->films().find(id)->titles, typed.titles);
        QCOMPARE(catalogue->films().find(id)->logline, theirs.logline);
    }

    void givesBackARecordThatFilmsName()
    {
        const Person base{.id = PersonId{4}, .uuid = QUuid::createUuid(), .revision = 2, .name = u"Lixin Fan"_s};
        Person person = base;
        person.born = *PartialDate::fromEdtf(u"1977"_s);
        person.otherNames = {u"范立欣"_s};
        const Term series{.kind = Term::Series, .name = u"POV"_s};

        const Draft ofPerson = recordDraft(u"a.laurels"_s, person, base);
        const Draft ofSeries = recordDraft(u"a.laurels"_s, series, Term());

        QCOMPARE(ofPerson.kind, RecordKind::Person);
        QCOMPARE(draftedRecord<Person>(ofPerson), person);
        QCOMPARE(draftedRecordBase<Person>(ofPerson), base);
        QCOMPARE(ofSeries.kind, RecordKind::Term);
        QCOMPARE(draftedRecord<Term>(ofSeries), series);
        QCOMPARE(draftedRecordBase<Term>(ofSeries).kind, Term::Series);
    }

    void replacesAndDropsADraft()
    {
        Drafts drafts(folder());
        Draft draft = filmDraft(u"a.laurels"_s, someFilm(), {});
        QVERIFY(drafts.keep(draft));
        draft.title = u"Other"_s;
        QVERIFY(drafts.keep(draft));
        QCOMPARE(drafts.list(u"a.laurels"_s).size(), 1);
        QCOMPARE(drafts.list(u"a.laurels"_s).first().title, u"Other"_s);

        drafts.drop(draft.id);

        QVERIFY(drafts.list(u"a.laurels"_s).isEmpty());
    }

    void leavesOutAFileThatIsNoDraft()
    {
        Drafts drafts(folder());
        QVERIFY(drafts.keep(filmDraft(u"a.laurels"_s, someFilm(), {})));
        QFile rubbish(folder() + u"/x.json"_s);
        QVERIFY(rubbish.open(QIODevice::WriteOnly));
        rubbish.write("{\"id\": 3");
        rubbish.close();

        QCOMPARE(drafts.list(u"a.laurels"_s).size(), 1);
    }
};

QTEST_GUILESS_MAIN(DraftsTest)
#include "draftstest.moc"
