// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/authorityedits.h"

#include "data/authorityrules.h"
#include "data/authoritystore.h"
#include "data/bookmarks.h"
#include "data/catalogue.h"
#include "data/edits.h"
#include "data/filmmerge.h"
#include "data/filmstore.h"
#include "data/imagestore.h"
#include "data/recordstore.h"
#include "data/search.h"
#include "data/sql/database.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace laurels;
using namespace Qt::StringLiterals;

class AuthorityEditsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Catalogue> m_catalogue;

    static Film someFilm(const QString &title, const QString &director)
    {
        Film film;
        film.title = title;
        film.topics = {{{}, u"Migration"_s}, {{}, u"Family"_s}};
        film.credits = {{.person = {.name = director}, .role = u"Director"_s}};
        film.awards = {{.body = {.name = u"Whistler Film Festival"_s, .shortName = u"WFF"_s},
                        .year = 2009,
                        .name = u"Best"_s,
                        .result = u"won"_s,
                        .recipients = {{.name = director}}}};
        return film;
    }

    QList<FilmId> added(const QList<Film> &films) { return m_catalogue->edits().add(films).value_or(QList<FilmId>()); }
    Film film(FilmId id) { return m_catalogue->films().find(id).value_or(Film()); }
    Person person(const QString &name)
    {
        const auto id = m_catalogue->authorities().find(Authority::Person, name);
        return m_catalogue->authorities().findPerson(PersonId{id.value_or(0)}).value_or(Person());
    }
    Term topic(const QString &name)
    {
        const auto id = m_catalogue->authorities().find(Authority::Topic, name);
        return m_catalogue->authorities().findTerm(TermId{id.value_or(0)}).value_or(Term());
    }
    void givePortrait(const QString &name, const QByteArray &bytes)
    {
        auto transaction = sql::Transaction::begin(m_catalogue->database());
        const auto image = m_catalogue->images().store({.bytes = bytes, .mime = u"image/png"_s, .size = {1, 1}});
        QVERIFY(image && transaction->commit());
        const Person before = person(name);
        Person draft = before;
        draft.portrait = *image;
        QVERIFY(edits().save(draft, before));
    }
    void removeUnusedImages()
    {
        auto transaction = sql::Transaction::begin(m_catalogue->database());
        QVERIFY(m_catalogue->images().removeUnused() && transaction->commit());
    }
    qsizetype hits(const QString &query) { return m_catalogue->search().filmIds(query)->size(); }
    qint64 number(const QString &sql) { return m_catalogue->database().number(sql).value_or(-1); }
    AuthorityEdits &edits() { return m_catalogue->authorityEdits(); }

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

    void renamesAPersonOnEveryFilmAndBack()
    {
        const auto ids = added({someFilm(u"A"_s, u"Lixin Fan"_s), someFilm(u"B"_s, u"Lixin Fan"_s)});
        const Person before = person(u"Lixin Fan"_s);
        Person draft = before;
        draft.name = u"Fan Lixin"_s;
        draft.biography = u"Born in Wuhan."_s;

        const auto saved = edits().save(draft, before);

        QVERIFY(saved->isSaved());
        QCOMPARE(saved->record.revision, before.revision + 1);
        QCOMPARE(film(ids[0]).credits.first().person.name, u"Fan Lixin"_s);
        QCOMPARE(m_catalogue->history().changes(before.id, 10)->first().label, u"Fan Lixin: Biography, Name"_s);
        QCOMPARE(hits(u"person:\"Fan Lixin\""_s), 2);

        QVERIFY(m_catalogue->edits().undo());
        QCOMPARE(person(u"Lixin Fan"_s).biography, QString());
        QCOMPARE(hits(u"person:\"Fan Lixin\""_s), 0);
        QCOMPARE(hits(u"person:\"Lixin Fan\""_s), 2);
    }

    void keepsWhatIsSaidOfAPortrait()
    {
        added({someFilm(u"A"_s, u"Lixin Fan"_s)});
        const Person before = person(u"Lixin Fan"_s);
        Person draft = before;
        draft.portraitDescription = u"At a railway station"_s;
        draft.portraitCredit = u"Photo: Jane Doe"_s;

        QVERIFY(edits().save(draft, before));

        QCOMPARE(person(u"Lixin Fan"_s).portraitDescription, u"At a railway station"_s);
        QCOMPARE(person(u"Lixin Fan"_s).portraitCredit, u"Photo: Jane Doe"_s);
        QCOMPARE(m_catalogue->history().changes(before.id, 10)->first().label,
                 u"Lixin Fan: Credit of the portrait, Description of the portrait"_s);
        QVERIFY(m_catalogue->edits().undo());
        QCOMPARE(person(u"Lixin Fan"_s).portraitCredit, QString());
    }

    void aPortraitThatWasReplacedIsKeptForUndo()
    {
        added({someFilm(u"A"_s, u"Lixin Fan"_s)});
        givePortrait(u"Lixin Fan"_s, "first");
        const ImageId first = person(u"Lixin Fan"_s).portrait;
        givePortrait(u"Lixin Fan"_s, "second");

        removeUnusedImages();

        QVERIFY(m_catalogue->edits().undo());
        QCOMPARE(person(u"Lixin Fan"_s).portrait, first);
        QCOMPARE(*m_catalogue->images().bytes(first), QByteArray("first"));
    }

    void thePortraitOfAPersonWhoIsGoneIsKeptForUndo()
    {
        QVERIFY(edits().save(Person{.name = u"Lixin Fan"_s}, {}));
        givePortrait(u"Lixin Fan"_s, "first");
        const Person gone = person(u"Lixin Fan"_s);
        QVERIFY(edits().remove(gone.id));

        removeUnusedImages();

        QVERIFY(m_catalogue->edits().undo());
        QCOMPARE(*m_catalogue->images().bytes(person(u"Lixin Fan"_s).portrait), QByteArray("first"));
    }

    void aRenamedPersonIsNoObstacleToUndo()
    {
        const auto ids = added({someFilm(u"A"_s, u"Lixin Fan"_s)});
        QVERIFY(m_catalogue->edits().change(ids[0], [](Film &draft) -> Result<void> {
            draft.credits << Credit{.person = {.name = u"Qi Zhao"_s}, .role = u"Producer"_s};
            return {};
        }));
        const ChangeId change = m_catalogue->history().newestStanding()->id;
        const Person before = person(u"Lixin Fan"_s);
        Person draft = before;
        draft.name = u"Fan Lixin"_s;
        QVERIFY(edits().save(draft, before));

        QVERIFY(m_catalogue->edits().undo(change));

        QCOMPARE(film(ids[0]).credits.size(), 1);
        QCOMPARE(film(ids[0]).credits.first().person.name, u"Fan Lixin"_s);
    }

    void asksAboutWhatTwoPeopleChanged()
    {
        added({someFilm(u"A"_s, u"Lixin Fan"_s)});
        const Person base = person(u"Lixin Fan"_s);
        Person theirs = base;
        theirs.biography = u"Theirs."_s;
        QVERIFY(edits().save(theirs, base));
        Person mine = base;
        mine.biography = u"Mine."_s;
        mine.sortName = u"Fan, Lixin"_s;

        const auto refused = edits().save(mine, base);

        QVERIFY(!refused->isSaved());
        QCOMPARE(refused->conflicts,
                 (QList{FieldConflict{u"biography"_s, QString(), u"\"Mine.\""_s, u"\"Theirs.\""_s}}));
        QCOMPARE(person(u"Lixin Fan"_s).sortName, QString());
        mine.biography.clear();
        const auto combined = edits().save(mine, base);
        QVERIFY(combined->isSaved());
        QCOMPARE(combined->record.biography, u"Theirs."_s);
        QCOMPARE(combined->record.sortName, u"Fan, Lixin"_s);
    }

    void refusesANameThatIsTaken()
    {
        added({someFilm(u"A"_s, u"Lixin Fan"_s), someFilm(u"B"_s, u"Qi Zhao"_s)});
        const Person before = person(u"Qi Zhao"_s);
        Person draft = before;
        draft.name = u"Lixin Fan"_s;

        const auto refused = edits().save(draft, before);

        QCOMPARE(refused.error().kind, Error::Invalid);
        QVERIFY(refused.error().message.contains(u"Lixin Fan"));
        QCOMPARE(*namesake(m_catalogue->database(), draft), person(u"Lixin Fan"_s).id.value);
        draft.disambiguation = u"editor"_s;
        QVERIFY(edits().save(draft, before)->isSaved());
    }

    void saysWhatStopsAPersonFromBeingSaved()
    {
        Person person{.name = u" "_s,
                      .otherNames = {QString()},
                      .born = *PartialDate::fromEdtf(u"1977"),
                      .died = *PartialDate::fromEdtf(u"1970")};

        const auto issues = validate(person);

        QCOMPARE(issues.size(), 3);
        QCOMPARE(issues.first().message, u"Give the person a name."_s);
        QCOMPARE(edits().save(person, {}).error().kind, Error::Invalid);
    }

    void addsOnceUnderOneToken()
    {
        const QUuid token = QUuid::createUuid();
        const auto first = edits().save(Person{.name = u"Lixin Fan"_s}, {}, token);

        const auto again = edits().save(Person{.name = u"Lixin Fan"_s}, {}, token);

        QCOMPARE(again->record.id, first->record.id);
        QVERIFY(m_catalogue->edits().undo());
        QCOMPARE(number(u"SELECT count(*) FROM person"_s), 0);
    }

    void removesOnlyWhatNoFilmNames()
    {
        const auto ids = added({someFilm(u"A"_s, u"Lixin Fan"_s)});
        const Person used = person(u"Lixin Fan"_s);

        const auto refused = edits().remove(used.id);
        QCOMPARE(refused.error().kind, Error::Invalid);
        QVERIFY(refused.error().message.contains(u"one film"));
        QCOMPARE(*edits().uses(used.id), ids);

        QVERIFY(m_catalogue->edits().remove(ids[0]));
        QVERIFY(edits().remove(used.id));
        QCOMPARE(number(u"SELECT count(*) FROM person"_s), 0);
        QCOMPARE(number(u"SELECT count(*) FROM search_name WHERE kind = 0"_s), 0);

        QVERIFY(m_catalogue->edits().undo());
        Person back = person(u"Lixin Fan"_s);
        QCOMPARE(back.id, used.id);
        QCOMPARE(back.uuid, used.uuid);
    }

    void aFilmBroughtBackNamesAPersonWhoWasRemovedSince()
    {
        const auto ids = added({someFilm(u"A"_s, u"Lixin Fan"_s)});
        const PersonId old = person(u"Lixin Fan"_s).id;
        QVERIFY(m_catalogue->edits().remove(ids[0]));
        const ChangeId removal = m_catalogue->history().newestStanding()->id;
        QVERIFY(edits().remove(old));

        QVERIFY(m_catalogue->edits().undo(removal));

        QCOMPARE(film(ids[0]).credits.first().person.name, u"Lixin Fan"_s);
    }

    void mergesPeopleAndRestoresBothWhole()
    {
        const auto ids = added({someFilm(u"A"_s, u"Lixin Fan"_s), someFilm(u"B"_s, u"Li Xin Fan"_s)});
        QVERIFY(m_catalogue->edits().change(ids[1], [](Film &draft) -> Result<void> {
            draft.credits << Credit{.person = {.name = u"Lixin Fan"_s}, .role = u"Director"_s};
            return {};
        }));
        const Person kept = person(u"Lixin Fan"_s);
        Person gone = person(u"Li Xin Fan"_s);
        gone.biography = u"Born in Wuhan."_s;
        gone = edits().save(gone, person(u"Li Xin Fan"_s))->record;
        const QList<Film> before{film(ids[0]), film(ids[1])};

        const auto change = edits().merge(gone.id, mergedPerson(kept, gone));

        QVERIFY(change);
        const Person merged = person(u"Lixin Fan"_s);
        QCOMPARE(merged.otherNames, QStringList{u"Li Xin Fan"_s});
        QCOMPARE(merged.biography, u"Born in Wuhan."_s);
        QCOMPARE(film(ids[1]).credits.size(), 1);
        QCOMPARE(film(ids[1]).credits.first().person.id, kept.id);
        QCOMPARE(film(ids[1]).awards.first().recipients.first().id, kept.id);
        QCOMPARE(number(u"SELECT film_count FROM person"_s), 2);

        QVERIFY(m_catalogue->edits().undo());
        QCOMPARE(person(u"Li Xin Fan"_s).id, gone.id);
        QCOMPARE(person(u"Li Xin Fan"_s).biography, gone.biography);
        QCOMPARE(person(u"Lixin Fan"_s).otherNames, QStringList());
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(film(ids[i]).credits, before[i].credits);
            QCOMPARE(film(ids[i]).awards, before[i].awards);
        }
        QCOMPARE(number(u"SELECT sum(film_count) FROM person"_s), 3);
    }

    void mergesTopicsAndBodiesAndRoles()
    {
        const auto ids = added({someFilm(u"A"_s, u"Lixin Fan"_s)});
        QVERIFY(m_catalogue->edits().change(ids[0], [](Film &draft) -> Result<void> {
            draft.credits << Credit{.person = {.name = u"Lixin Fan"_s}, .role = u"Filmmaker"_s};
            draft.awards << Award{.body = {.name = u"Whistler"_s}, .name = u"Other"_s, .result = u"won"_s};
            return {};
        }));
        const auto roles = m_catalogue->authorities().roles();
        const Role director = *std::ranges::find(*roles, u"director"_s, &Role::code);
        const Role filmmaker = *std::ranges::find(*roles, u"Filmmaker"_s, &Role::label);
        const AwardBodyId gone{*m_catalogue->authorities().find(Authority::AwardBody, u"Whistler"_s)};
        const AwardBodyId kept{*m_catalogue->authorities().find(Authority::AwardBody, u"Whistler Film Festival"_s)};

        QVERIFY(edits().merge(topic(u"Family"_s).id, topic(u"Migration"_s)));
        QVERIFY(edits().merge(filmmaker.id, director));
        QVERIFY(edits().merge(gone, *m_catalogue->authorities().findAwardBody(kept)));

        QCOMPARE(film(ids[0]).topics.size(), 1);
        QCOMPARE(film(ids[0]).credits.size(), 1);
        QCOMPARE(film(ids[0]).awards.last().body.id, kept);
        QCOMPARE(hits(u"topic:family"_s), 0);
        for (int i = 0; i < 3; ++i)
            QVERIFY(m_catalogue->edits().undo());
        QCOMPARE(film(ids[0]).topics.size(), 2);
        QCOMPARE(film(ids[0]).credits.last().role, u"Filmmaker"_s);
        QCOMPARE(film(ids[0]).awards.last().body.id, gone);
        QCOMPARE(hits(u"topic:family"_s), 1);
    }

    void renamesARoleWhereverItStands()
    {
        const auto ids = added({someFilm(u"A"_s, u"Lixin Fan"_s)});
        const Role director = m_catalogue->authorities().roles()->first();
        Role draft = director;
        draft.label = u"Regie"_s;

        QVERIFY(edits().save(draft, director)->isSaved());

        QCOMPARE(film(ids[0]).credits.first().role, u"Regie"_s);
        added({someFilm(u"B"_s, u"Qi Zhao"_s)});
        QCOMPARE(m_catalogue->authorities().roles()->first().label, u"Regie"_s);
        QVERIFY(!edits().remove(director.id));
    }

    void mergesFilmsAndRestoresBothWhole()
    {
        Film second = someFilm(u"Last Train Home"_s, u"Qi Zhao"_s);
        second.length = std::chrono::minutes(90);
        const auto ids =
            added({someFilm(u"Last Train Home"_s, u"Lixin Fan"_s), second, someFilm(u"Fallen City"_s, u"Qi Zhao"_s)});
        QVERIFY(m_catalogue->edits().change(ids[2], [&](Film &draft) -> Result<void> {
            draft.relations = {{.other = ids[1], .title = u"Last Train Home"_s, .kind = u"companion"_s}};
            return {};
        }));
        Bookmarks bookmarks(m_catalogue->database());
        QVERIFY(bookmarks.add(ids[1]));
        const QList<Film> before{film(ids[0]), film(ids[1]), film(ids[2])};

        QVERIFY(edits().merge(ids[1], mergedFilm(before[0], before[1])));

        QVERIFY(!m_catalogue->films().find(ids[1]));
        QCOMPARE(film(ids[0]).length.count(), 90);
        QCOMPARE(film(ids[0]).credits.size(), 2);
        QCOMPARE(film(ids[2]).relations.first().other, ids[0]);
        QVERIFY(*bookmarks.contains(ids[0]));

        QVERIFY(m_catalogue->edits().undo());
        QCOMPARE(film(ids[0]).credits, before[0].credits);
        QCOMPARE(film(ids[0]).length.count(), 0);
        QCOMPARE(film(ids[1]).uuid, before[1].uuid);
        QCOMPARE(film(ids[1]).credits, before[1].credits);
        QCOMPARE(film(ids[2]).relations.first().other, ids[1]);
    }

    void bringsBackAMerge()
    {
        const auto ids = added({someFilm(u"A"_s, u"Lixin Fan"_s), someFilm(u"B"_s, u"Li Xin Fan"_s)});
        const Person kept = person(u"Lixin Fan"_s);
        const Person gone = person(u"Li Xin Fan"_s);
        QVERIFY(edits().merge(gone.id, mergedPerson(kept, gone)));
        QVERIFY(m_catalogue->edits().undo());

        QVERIFY(m_catalogue->edits().redo());

        QCOMPARE(film(ids[1]).credits.first().person.id, kept.id);
        QCOMPARE(number(u"SELECT count(*) FROM person"_s), 1);
        QVERIFY(m_catalogue->edits().undo());
        QCOMPARE(film(ids[1]).credits.first().person.id, gone.id);
    }
};

QTEST_GUILESS_MAIN(AuthorityEditsTest)
#include "authorityeditstest.moc"
