// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/savedsearches.h"

#include "data/catalogue.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace laurels;

class SavedSearchesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Catalogue> m_catalogue;

    QString path() const { return m_folder->filePath(u"c.laurels"_s); }
    SavedSearches searches() const { return SavedSearches(m_catalogue->database()); }
    QStringList names() const
    {
        QStringList names;
        const auto all = searches().all();
        for (const SavedSearch &search : *all)
            names << search.name;
        return names;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto made = Catalogue::create(path(), u"Test"_s);
        QVERIFY(made);
        m_catalogue = std::move(*made);
    }
    void cleanup() { m_catalogue.reset(); }

    void keepsWhatWasSavedInTheCatalogue()
    {
        QVERIFY(searches().add(u"  Awarded  in China "_s, u" china is:awarded "_s));
        m_catalogue.reset();
        m_catalogue = std::move(*Catalogue::open(path()));

        const auto kept = searches().all();

        QCOMPARE(kept->size(), 1);
        QCOMPARE(kept->constFirst().name, u"Awarded in China"_s);
        QCOMPARE(kept->constFirst().query, u"china is:awarded"_s);
    }

    void refusesWhatCannotBeSaved_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("query");

        QTest::newRow("no name") << u"  "_s << u"china"_s;
        QTest::newRow("no query") << u"Nothing"_s << u" "_s;
        QTest::newRow("a name that is taken") << u"TRAINS"_s << u"china"_s;
    }
    void refusesWhatCannotBeSaved()
    {
        QFETCH(QString, name);
        QFETCH(QString, query);
        QVERIFY(searches().add(u"Trains"_s, u"train"_s));

        const auto saved = searches().add(name, query);

        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Error::Invalid);
        QCOMPARE(names(), QStringList{u"Trains"_s});
    }

    void renamesWithinWhatIsFree()
    {
        const auto trains = searches().add(u"Trains"_s, u"train"_s);
        QVERIFY(searches().add(u"Rivers"_s, u"river"_s));

        QVERIFY(searches().rename(*trains, u"trains"_s)); // its own name, otherwise spelt
        QVERIFY(!searches().rename(*trains, u"rivers"_s));

        QCOMPARE(names(), (QStringList{u"trains"_s, u"Rivers"_s}));
    }

    void keepsTheOrderThatIsWanted()
    {
        const auto first = searches().add(u"1"_s, u"a"_s);
        QVERIFY(searches().add(u"2"_s, u"b"_s));
        QVERIFY(searches().add(u"3"_s, u"c"_s));

        QVERIFY(searches().move(*first, 1));
        QCOMPARE(names(), (QStringList{u"2"_s, u"1"_s, u"3"_s}));
        QVERIFY(searches().move(*first, 99));
        QCOMPARE(names(), (QStringList{u"2"_s, u"3"_s, u"1"_s}));
    }

    void forgetsOne()
    {
        const auto first = searches().add(u"1"_s, u"a"_s);
        QVERIFY(searches().add(u"2"_s, u"b"_s));

        QVERIFY(searches().remove(*first));

        QCOMPARE(names(), QStringList{u"2"_s});
        QVERIFY(searches().add(u"1"_s, u"a"_s)); // the name is free again
        QCOMPARE(searches().remove(SavedSearchId{99}).error().kind, Error::NotFound);
    }

    void bringsBackWhatWasRemovedWhereItWas()
    {
        QVERIFY(searches().add(u"1"_s, u"a"_s));
        const auto second = searches().add(u"2"_s, u"b"_s);
        QVERIFY(searches().add(u"3"_s, u"c"_s));
        const QList<SavedSearch> before = *searches().all();

        const auto removed = searches().remove(*second);
        QVERIFY(searches().restore(*removed));

        QCOMPARE(*searches().all(), before);
        QVERIFY(!searches().restore(*removed)); // it is there
    }
};

QTEST_GUILESS_MAIN(SavedSearchesTest)
#include "savedsearchestest.moc"
