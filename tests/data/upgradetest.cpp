// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/authoritystore.h"
#include "data/catalogue.h"
#include "data/filmstore.h"
#include "data/history.h"
#include "data/imagestore.h"
#include "data/json/filmjson.h"
#include "data/search.h"
#include "data/sql/database.h"
#include "data/sql/migrations.h"
#include "data/sql/vetting.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace laurels;
using namespace Qt::StringLiterals;

namespace {

const QDir Stored(QStringLiteral(LAURELS_CATALOGUES));

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Each release leaves a catalogue of its schema, with every field, in tests/data/catalogues; what it exported stands
/// beside it.
class UpgradeTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    static void versions()
    {
        QTest::addColumn<QString>("name");
        QVERIFY(Stored.exists(u"version-1.laurels"_s));
        QTest::addColumn<int>("schema"); // which it has by then; 0 = that of the file
        for (const QString &name : Stored.entryList({u"version-*.laurels"_s}))
            QTest::newRow(qPrintable(name)) << QFileInfo(name).completeBaseName() << 0;
        for (int schema = 2; schema < sql::SchemaVersion; ++schema)
            QTest::addRow("version-1 at schema %d", schema) << u"version-1"_s << schema;
    }

    /// The stored catalogue of this row, with the schema of this row.
    void take(const QString &name)
    {
        QFETCH(int, schema);
        m_path = m_folder->filePath(u"films.laurels"_s);
        QVERIFY(QFile::copy(Stored.filePath(name + u".laurels"_s), m_path));
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
        if (schema == 0)
            return;
        const auto database = sql::Database::open(m_path, sql::Database::Mode::ReadWrite);
        QVERIFY(database && (*database)->execute(u"PRAGMA foreign_keys=OFF"_s));
        auto transaction = sql::Transaction::begin(**database);
        QVERIFY(transaction && sql::migrate(**database, 1, schema));
        QVERIFY(transaction->commit());
    }

    static bool isCurrent(const QString &name) { return name == u"version-%1"_s.arg(sql::SchemaVersion); }

    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }

private slots:
    /// When this fails, a step was added or changed: the value that was found belongs into vetting.h.
    void newestFingerprint()
    {
        const auto found = sql::schemaFingerprint(sql::SchemaVersion);
        QVERIFY(found);
        QCOMPARE(*found, QByteArray(sql::NewestFingerprint.data(), sql::NewestFingerprint.size()));
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void nothingIsLost_data() { versions(); }
    void nothingIsLost()
    {
        QFETCH(QString, name);
        take(name);
        const QJsonArray expected = QJsonDocument::fromJson(contentOf(Stored.filePath(name + u".json"_s))).array();
        QVERIFY(!expected.isEmpty());

        const auto opened = Catalogue::open(m_path);

        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message + opened.error().detail));
        Catalogue &catalogue = **opened;
        QCOMPARE(*catalogue.database().number(u"PRAGMA user_version"_s), qint64(sql::SchemaVersion));
        QCOMPARE(*catalogue.database().number(u"SELECT count(*) FROM pragma_foreign_key_check"_s), 0);
        QCOMPARE(catalogue.counts()->films, int(expected.size()));
        for (const QJsonValue &value : expected) {
            const QJsonObject film = value.toObject();
            const auto found = catalogue.films().find(FilmId{film[u"id"_s].toInteger()});
            QVERIFY(found);
            const QJsonObject now = toJson(*found);
            for (auto it = film.begin(); it != film.end(); ++it)
                QCOMPARE(now[it.key()], it.value());
        }
    }

    void peoplePicturesHistoryAndSearchAreThere_data() { versions(); }
    void peoplePicturesHistoryAndSearchAreThere()
    {
        QFETCH(QString, name);
        take(name);

        const auto opened = Catalogue::open(m_path);

        QVERIFY(opened);
        Catalogue &catalogue = **opened;
        const auto id = catalogue.authorities().find(Authority::Person, u"Lixin Fan"_s);
        const auto person = catalogue.authorities().findPerson(PersonId{*id});
        QCOMPARE(person->sortName, u"Fan, Lixin"_s);
        QCOMPARE(person->otherNames, (QStringList{u"范立欣"_s, u"Fan Lixin"_s}));
        QVERIFY(person->biography.endsWith(u"He lives in Montréal."_s));
        QCOMPARE(person->links.size(), 1);
        QVERIFY(catalogue.images().bytes(person->portrait)->startsWith("\x89PNG"));
        QCOMPARE(person->portraitDescription, QString());
        QCOMPARE(catalogue.history().changes({}, 100)->size(), 5);
        QCOMPARE(catalogue.search().filmIds(u"列车"_s)->size(), 1);
        QCOMPARE(catalogue.search().filmIds(u"ete"_s)->size(), 1);
    }

    void theCatalogueAsItWasStaysBesideIt_data() { versions(); }
    void theCatalogueAsItWasStaysBesideIt()
    {
        QFETCH(QString, name);
        take(name);
        const QString copy = u"films.before-v%1.laurels"_s.arg(sql::SchemaVersion);

        QVERIFY(Catalogue::open(m_path));

        QCOMPARE(files().contains(copy), !isCurrent(name));
        QVERIFY(Catalogue::open(m_path)); // it is up to date now, so no second copy is made
        QCOMPARE(files().size(), isCurrent(name) ? 1 : 2);
    }

    void stoppedHalfwayItIsAsItWas_data() { versions(); }
    void stoppedHalfwayItIsAsItWas()
    {
        QFETCH(QString, name);
        if (isCurrent(name))
            return; // nothing to be stopped
        take(name);
        const QByteArray before = contentOf(m_path);

        for (const int limit : {0, 1, 39, 60}) {
            const auto opened =
                Catalogue::open(m_path, Catalogue::Access::ReadWrite, [limit](int percent) { return percent < limit; });

            QVERIFY(!opened);
            QCOMPARE(opened.error().kind, Error::Cancelled);
            QVERIFY(contentOf(m_path) == before);
            QCOMPARE(files().size(), 1);
        }
    }

    void whereItMayOnlyBeReadItIsReadAllTheSame_data() { versions(); }
    void whereItMayOnlyBeReadItIsReadAllTheSame()
    {
        QFETCH(QString, name);
        take(name);
        const QByteArray before = contentOf(m_path);
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner));

        const auto opened = Catalogue::open(m_path);

        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message + opened.error().detail));
        QVERIFY((*opened)->isReadOnly());
        QCOMPARE((*opened)->counts()->films, 3);
        QCOMPARE((*opened)->search().filmIds(u"train"_s)->size(), 1);
        QVERIFY(!sql::Transaction::begin((*opened)->database()));
        QVERIFY(contentOf(m_path) == before);
        QCOMPARE(files().size(), 1);
    }
};

QTEST_GUILESS_MAIN(UpgradeTest)
#include "upgradetest.moc"
