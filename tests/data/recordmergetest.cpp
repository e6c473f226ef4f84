// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/recordmerge.h"

#include "data/authorityedits.h"
#include "data/authoritystore.h"
#include "data/catalogue.h"
#include "data/edits.h"
#include "data/filmstore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace laurels;
using namespace Qt::StringLiterals;

/// Two records become one, field by field.
class RecordMergeTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Catalogue> m_catalogue;

    RecordId film(const QString &title, int year, const QString &logline, const QStringList &topics)
    {
        Film film;
        film.title = title;
        film.year = year;
        film.logline = logline;
        film.credits << Credit{.person = {.name = u"Director of %1"_s.arg(title)}, .role = u"Director"_s};
        for (const QString &name : topics)
            film.topics << TermRef{{}, name};
        const auto ids = m_catalogue->edits().add({film});
        return {RecordKind::Film, ids ? ids->constFirst().value : 0};
    }
    Film found(RecordId record) { return m_catalogue->films().find(FilmId{record.value}).value_or(Film()); }
    RecordId maker(RecordId record) { return {RecordKind::Person, found(record).credits.constFirst().person.id.value}; }

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

    void asksOnlyForWhatBothSayDifferently()
    {
        const RecordId first = film(u"Night Ferry"_s, 2010, u"On a river."_s, {u"Rivers"_s});
        const RecordId second = film(u"The Night Ferry"_s, 2010, {}, {u"Rivers"_s, u"Work"_s});

        const auto draft = mergeDraft(*m_catalogue, first, second);

        QVERIFY(draft);
        QStringList asked;
        for (const MergeField &field : draft->fields)
            asked << field.key;
        QVERIFY(asked.contains(u"title"_s));
        QVERIFY(asked.contains(u"topics"_s));
        QVERIFY(!asked.contains(u"year"_s)); // the same
        QVERIFY(!asked.contains(u"logline"_s)); // the second has none
    }

    void takesWhatWasChosenAndKeepsTheOtherTitle()
    {
        const RecordId first = film(u"Night Ferry"_s, 2010, u"On a river."_s, {u"Rivers"_s});
        const RecordId second = film(u"The Night Ferry"_s, 2011, u"At night."_s, {u"Work"_s});
        const auto draft = mergeDraft(*m_catalogue, first, second);

        const auto change = mergeRecords(
            *m_catalogue, *draft, {{u"title"_s, Keep::Second}, {u"year"_s, Keep::First}, {u"topics"_s, Keep::Both}});

        QVERIFY2(change, qPrintable(change ? QString() : change.error().message));
        const Film merged = found(first);
        QCOMPARE(merged.title, u"The Night Ferry"_s);
        QCOMPARE(merged.titles.constFirst().text, u"Night Ferry"_s);
        QCOMPARE(merged.year, 2010);
        QCOMPARE(merged.logline, u"On a river."_s); // the first, where nothing was chosen
        QCOMPARE(merged.topics.size(), 2);
        QCOMPARE(merged.credits.size(), 2);
        QCOMPARE(m_catalogue->films().find(FilmId{second.value}).error().kind, Error::NotFound);

        QVERIFY(m_catalogue->edits().undo(change->id));
        QCOMPARE(found(first).title, u"Night Ferry"_s);
        QCOMPARE(found(second).topics.constFirst().name, u"Work"_s);
    }

    void aPersonKeepsTheOtherNameAndBothFilms()
    {
        const RecordId first = film(u"A"_s, 2010, {}, {});
        const RecordId second = film(u"B"_s, 2011, {}, {});
        const RecordId stays = maker(first);
        const RecordId goes = maker(second);
        const auto draft = mergeDraft(*m_catalogue, stays, goes);
        QCOMPARE(draft->films, 2);

        QVERIFY(mergeRecords(*m_catalogue, *draft, {}));

        const auto person = m_catalogue->authorities().findPerson(PersonId{stays.value});
        QCOMPARE(person->otherNames, QStringList{u"Director of B"_s});
        QCOMPARE(maker(second), stays);
    }

    void mergesNothingThatWasSavedMeanwhile()
    {
        const RecordId first = film(u"A"_s, 2010, {}, {});
        const RecordId second = film(u"B"_s, 2011, {}, {});
        const auto draft = mergeDraft(*m_catalogue, first, second);
        const Film base = found(second);
        Film changed = base;
        changed.logline = u"Somebody else wrote this meanwhile."_s;
        QVERIFY(m_catalogue->edits().save(changed, base));

        const auto change = mergeRecords(*m_catalogue, *draft, {});

        QVERIFY(!change);
        QCOMPARE(change.error().kind, Error::Conflict);
        QVERIFY(change.error().message.contains(u"“B”"_s));
        QCOMPARE(found(second).logline, changed.logline);
    }
};

QTEST_GUILESS_MAIN(RecordMergeTest)
#include "recordmergetest.moc"
