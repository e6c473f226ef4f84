// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/authoritystore.h"
#include "data/catalogue.h"
#include "data/filmstore.h"
#include "data/history.h"
#include "data/imagestore.h"
#include "data/search.h"
#include "data/sheetreader.h"
#include "tests/support/program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace laurels;
using namespace Qt::StringLiterals;

/// Catalogues with random damage, as a bad disk or a stranger would make them. LAURELS_MUTANTS says how many (150),
/// LAURELS_SEED where the dice begin: LAURELS_MUTANTS=2000 build/asan/tests/features/hostiletest
class HostileTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QByteArray m_original;
    int m_mutants = qEnvironmentVariable("LAURELS_MUTANTS", u"150"_s).toInt();
    QRandomGenerator m_dice{qEnvironmentVariable("LAURELS_SEED", u"1"_s).toUInt()};

    QByteArray mutant()
    {
        QByteArray bytes = m_original;
        const auto place = [&] { return qsizetype(m_dice.bounded(quint32(bytes.size()))); };
        const int damages = 1 + int(m_dice.bounded(8));
        for (int i = 0; i < damages; ++i)
            switch (m_dice.bounded(6)) {
            case 0: // one bit
                bytes[place()] = char(bytes[place()] ^ (1 << m_dice.bounded(8)));
                break;
            case 1: // the edges of numbers
                bytes[place()] = "\x00\x7f\x80\xff"[m_dice.bounded(4)];
                break;
            case 2: // the start of a page: what its cells are
                bytes[place() / 4096 * 4096 + m_dice.bounded(12)] = char(m_dice.bounded(256));
                break;
            case 3: // a piece of it elsewhere
                bytes.replace(place(), 64, bytes.mid(place(), 64));
                break;
            case 4: // a page lost
                bytes.replace(place() / 4096 * 4096, 4096, QByteArray(4096, '\0'));
                break;
            case 5: // the header, but for what says whose it is
                bytes[16 + m_dice.bounded(44)] = char(m_dice.bounded(256));
                break;
            }
        bytes.resize(m_dice.bounded(20) == 0 ? place() : bytes.size());
        return bytes;
    }

    /// Reads as much as the window would; what it answers does not matter, that it answers does.
    static void readAll(Catalogue &catalogue)
    {
        (void)catalogue.counts();
        (void)catalogue.name();
        const auto ids = catalogue.filmIds({});
        if (ids) {
            (void)catalogue.films().cards(*ids);
            for (const FilmId id : ids->first(qMin(5, int(ids->size()))))
                (void)catalogue.sheets().film(id);
        }
        (void)catalogue.filmIds({.query = u"train fan"_s});
        for (const Authority kind : {Authority::Person, Authority::AwardBody, Authority::Topic, Authority::Series})
            if (const auto names = catalogue.authorities().ids(kind, AuthoritySort::Films))
                (void)catalogue.authorities().cards(kind, *names);
        (void)catalogue.history().changes({}, 20);
        for (qint64 id = 1; id <= 3; ++id)
            (void)catalogue.images().thumbnail(ImageId{id}, 320);
    }

private slots:
    void initTestCase()
    {
        QFile stored(QStringLiteral(LAURELS_CATALOGUES "/version-1.laurels"));
        const QString path = m_folder.filePath(u"films.laurels"_s);
        QVERIFY(stored.copy(path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(Catalogue::open(path)); // brings it up to date
        QFile current(path);
        QVERIFY(current.open(QIODevice::ReadOnly));
        m_original = current.readAll();
    }

    void damageIsReadOrRefusedAndNeverMadeWorse()
    {
        const QString path = m_folder.filePath(u"mutant.laurels"_s);
        int refused = 0;
        for (int i = 0; i < m_mutants; ++i) {
            const QByteArray bytes = mutant();
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            QCOMPARE(file.write(bytes), bytes.size());
            file.close();
            QElapsedTimer timer;
            timer.start();

            {
                const auto opened = Catalogue::open(path, Catalogue::Access::ReadOnly);
                if (opened)
                    readAll(**opened);
                else
                    ++refused;
                const bool isKnown = opened || opened.error().kind == Error::Damaged
                                     || opened.error().kind == Error::NewerSchema
                                     || opened.error().kind == Error::Unavailable;
                QVERIFY2(isKnown, opened ? "" : qPrintable(opened.error().message));
            }

            QVERIFY2(timer.elapsed() < 10'000, qPrintable(u"mutant %1 took %2 ms"_s.arg(i).arg(timer.elapsed())));
            QVERIFY2(hashOf(path) == QCryptographicHash::hash(bytes, QCryptographicHash::Sha256),
                     qPrintable(u"mutant %1 was changed"_s.arg(i)));
        }
        qInfo("%d mutants, %d refused", m_mutants, refused);
        QVERIFY(refused > m_mutants / 4);
        QVERIFY(refused < m_mutants);
    }
};

QTEST_GUILESS_MAIN(HostileTest)
#include "hostiletest.moc"
