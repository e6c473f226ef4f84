// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/snapshots.h"

#include "data/catalogue.h"
#include "data/edits.h"
#include "data/filmstore.h"
#include "data/storage.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace laurels;
using namespace Qt::StringLiterals;

namespace {

QDateTime day(int number, int hour = 12)
{
    return QDateTime(QDate(2026, 1, 1).addDays(number), QTime(hour, 0), Qt::UTC);
}

/// One snapshot for each time, the first of them the oldest; newest first, as list() gives them.
QList<Snapshot> madeAt(const QList<QDateTime> &times, qint64 bytes = 1)
{
    QList<Snapshot> snapshots;
    for (const QDateTime &at : times)
        snapshots.prepend(
            {.path = at.toString(Qt::ISODate), .sequence = snapshots.size() + 1, .at = at, .bytes = bytes});
    return snapshots;
}

constexpr qint64 Plenty = 1'000'000;

} // namespace

class SnapshotsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Catalogue> m_catalogue;

    QString file(const QString &name) const { return m_folder->filePath(name); }
    Snapshots snapshots() const { return Snapshots(m_catalogue->uuid(), file(u"snapshots"_s)); }
    void add(const QString &title)
    {
        Film film;
        film.title = title;
        QVERIFY(m_catalogue->edits().add({film}));
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_catalogue = std::move(*Catalogue::create(file(u"films.laurels"_s), u"Test"_s));
        add(u"Last Train Home"_s);
    }
    void cleanup() { m_catalogue.reset(); }

    void keepsAVerifiedCopyThatOnlyItsOwnerMayRead()
    {
        const auto taken = snapshots().take(m_catalogue->database(), u"bulk"_s, day(0));

        QVERIFY(taken && *taken);
        QCOMPARE((*taken)->sequence, 1);
        QCOMPARE((*taken)->reason, u"bulk"_s);
        QCOMPARE((*taken)->at, day(0));
        QCOMPARE(snapshots().list(), QList{**taken});
        QCOMPARE(QFile::permissions((*taken)->path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(Catalogue::open((*taken)->path, Catalogue::Access::ReadOnly).value()->counts()->films, 1);
    }

    void theRoomOfADiskIsToldByTheFolderItself()
    {
        QVERIFY(roomIn(file(u"."_s)).value_or(0) > 0);
        QVERIFY(!roomIn(file(u"nowhere"_s)));
    }

    void makesNoneWhenTheNewestIsYoung()
    {
        QVERIFY(*snapshots().take(m_catalogue->database(), u"bulk"_s, day(0)));

        QVERIFY(!*snapshots().take(m_catalogue->database(), u"bulk"_s, day(0).addSecs(60 * 29)));
        QVERIFY(!*snapshots().takeDaily(m_catalogue->database(), day(0, 20)));

        QVERIFY(*snapshots().takeDaily(m_catalogue->database(), day(1)));
        QVERIFY(*snapshots().take(m_catalogue->database(), u"wanted"_s, day(1)));
        QCOMPARE(snapshots().list().size(), 3);
    }

    void isFoundByTheFileThatCannotBeReadAnyMore()
    {
        const QUuid uuid = m_catalogue->uuid();
        const QString path = file(u"films.laurels"_s);
        QVERIFY(Snapshots::catalogueAt(path, file(u"snapshots"_s)).isNull());
        QVERIFY(*snapshots().take(m_catalogue->database(), u"wanted"_s, day(0)));
        add(u"Fallen City"_s);
        QVERIFY(*snapshots().take(m_catalogue->database(), u"wanted"_s, day(1)));
        m_catalogue.reset();
        QVERIFY(QFile::remove(path));

        QCOMPARE(Snapshots::catalogueAt(path, file(u"snapshots"_s)), uuid);

        const QList<Snapshot> found = Snapshots(uuid, file(u"snapshots"_s)).list();
        QCOMPARE(found.size(), 2);
        QCOMPARE(Snapshots::countFilms(found.first()).value(), 2);
        QCOMPARE(Snapshots::countFilms(found.last()).value(), 1);
        QVERIFY(Snapshots::catalogueAt(file(u"other.laurels"_s), file(u"snapshots"_s)).isNull());
    }

    void aClockThatWasSetBackStopsNothing()
    {
        QVERIFY(*snapshots().take(m_catalogue->database(), u"bulk"_s, day(3000)));

        const auto taken = snapshots().takeDaily(m_catalogue->database(), day(0));

        QCOMPARE((*taken)->sequence, 2);
        QCOMPARE(snapshots().list().first().at, day(0));
    }

    void keepsAllOfTwoDaysAndThenFewer()
    {
        QList<QDateTime> times;
        for (int number = 0; number < 800; ++number)
            times << day(number, 6) << day(number, 18);
        const QList<Snapshot> all = madeAt(times);

        const QList<Snapshot> gone = superfluous(all, Plenty);

        QList<Snapshot> kept = all;
        kept.removeIf([&gone](const Snapshot &snapshot) { return gone.contains(snapshot); });
        QCOMPARE(kept.size(), 2 * 2 + 12 + 10 + 9);
        QCOMPARE(kept.first(), all.first());
        QCOMPARE(kept[3].at, day(798, 6));
        QCOMPARE(kept[4].at, day(797, 18));
        QCOMPARE(kept[15].at, day(786, 18));
        QVERIFY(kept.last().at < day(560));
    }

    void thinningAgainTakesNothingMore()
    {
        QList<QDateTime> times;
        for (int number = 0; number < 400; ++number)
            times << day(number);
        QList<Snapshot> kept = madeAt(times);
        const QList<Snapshot> gone = superfluous(kept, Plenty);
        kept.removeIf([&gone](const Snapshot &snapshot) { return gone.contains(snapshot); });

        QCOMPARE(superfluous(kept, Plenty), QList<Snapshot>());
    }

    void aClockThatJumpsKeepsTheNewestBySequence()
    {
        const QList<Snapshot> all = madeAt({day(5000), day(5001), day(3), day(2), day(1), day(0)});

        QCOMPARE(superfluous(all, Plenty), QList<Snapshot>());
        const QList<Snapshot> gone = superfluous(madeAt({day(5000), day(5001), day(3), day(2)}, 10), 25);
        QCOMPARE(gone.size(), 2);
        QCOMPARE(gone.first().at, day(5001));
        QCOMPARE(gone.last().at, day(5000));
    }

    void theNewestStaysHoweverLargeItIs()
    {
        const QList<Snapshot> all = madeAt({day(0), day(1)}, 100);

        QCOMPARE(superfluous(all, 50), QList{all.last()});
    }

    void restoresAndKeepsWhatWasThere()
    {
        const Snapshot early = **snapshots().take(m_catalogue->database(), u"daily"_s, day(0));
        add(u"Fallen City"_s);
        const QUuid uuid = m_catalogue->uuid();
        m_catalogue.reset();

        const auto restored = restore(early.path, file(u"films.laurels"_s), file(u"snapshots"_s));

        QVERIFY(restored);
        QCOMPARE(restored->filmsBefore, 2);
        QCOMPARE(restored->films, 1);
        QCOMPARE(Catalogue::open(file(u"films.laurels"_s)).value()->counts()->films, 1);
        const QList<Snapshot> kept = Snapshots(uuid, file(u"snapshots"_s)).list();
        QCOMPARE(kept.first().reason, u"restore"_s);
        QCOMPARE(kept.first().path, restored->kept);
        QCOMPARE(Catalogue::open(restored->kept, Catalogue::Access::ReadOnly).value()->counts()->films, 2);
    }

    void restoresOverADamagedFileAndKeepsThat()
    {
        const Snapshot early = **snapshots().take(m_catalogue->database(), u"daily"_s, day(0));
        m_catalogue.reset();
        const QByteArray rubbish(5000, 'x');
        QFile damaged(file(u"films.laurels"_s));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write(rubbish);
        damaged.close();

        const auto restored = restore(early.path, file(u"films.laurels"_s), file(u"snapshots"_s));

        QCOMPARE(restored->filmsBefore, -1);
        QCOMPARE(restored->kept, file(u"films.damaged-1.laurels"_s));
        QFile aside(restored->kept);
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), rubbish);
        QCOMPARE(Catalogue::open(file(u"films.laurels"_s)).value()->counts()->films, 1);
    }

    void restoresNothingThatIsNoCatalogue()
    {
        QFile text(file(u"text"_s));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write(QByteArray(5000, 'x'));
        text.close();

        const auto refused = restore(text.fileName(), m_catalogue->path(), file(u"snapshots"_s));

        QCOMPARE(refused.error().kind, Error::Damaged);
        QCOMPARE(m_catalogue->counts()->films, 1);
        QVERIFY(!QDir(file(u"snapshots"_s)).exists());
    }

    void findsASnapshotByNumberAndName()
    {
        const Snapshot taken = **snapshots().take(m_catalogue->database(), u"daily"_s, day(0));

        QCOMPARE(*snapshots().find(u"1"_s), taken);
        QCOMPARE(*snapshots().find(QFileInfo(taken.path).fileName()), taken);
        QCOMPARE(*snapshots().find(taken.path), taken);
        QCOMPARE(snapshots().find(u"2"_s).error().kind, Error::NotFound);
    }
};

QTEST_GUILESS_MAIN(SnapshotsTest)
#include "snapshotstest.moc"
