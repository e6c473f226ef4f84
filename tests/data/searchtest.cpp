// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/search.h"

#include "data/authoritystore.h"
#include "data/catalogue.h"
#include "data/filmstore.h"
#include "data/starter.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace laurels;

/// Searches of the starter films, whose answers are known from their sources.
class SearchTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Catalogue> m_catalogue;

    QStringList titles(const QList<FilmId> &ids)
    {
        QStringList titles;
        for (const FilmCard &card : m_catalogue->films().cards(ids).value_or(QList<FilmCard>()))
            titles << card.title;
        return titles;
    }

private slots:
    void initTestCase()
    {
        auto made = Catalogue::create(m_folder.filePath(u"starter.laurels"_s), u"Starter"_s);
        QVERIFY(made);
        m_catalogue = std::move(*made);
        QVERIFY(fillWithStarterFilms(*m_catalogue));
    }

    void findsWhatIsKnown_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("kind"); // all: every film, in any order; first: the best; mean: the other spelling
        QTest::addColumn<QString>("answer");
        QFile file(QStringLiteral(LAURELS_QUERIES));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(lines.size() >= 200);
        for (const QString &line : lines) {
            const QStringList fields = line.split(u'\t');
            QTest::newRow(qPrintable(fields[0] + u" "_s + fields[1])) << fields[0] << fields[1] << fields[2];
        }
    }
    void findsWhatIsKnown()
    {
        QFETCH(QString, query);
        QFETCH(QString, kind);
        QFETCH(QString, answer);

        const auto found = m_catalogue->search().find(query, 50, 5);
        QVERIFY2(found, found ? "" : qPrintable(found.error().detail));

        if (kind == "first"_L1) {
            QCOMPARE(found->films.value(0).film.title, answer);
        } else if (kind == "mean"_L1) {
            QVERIFY(found->didYouMean);
            QCOMPARE(found->didYouMean->text, answer);
        } else {
            QStringList all = titles(*m_catalogue->search().filmIds(query));
            all.sort();
            QStringList expected = answer.split(u" | "_s, Qt::SkipEmptyParts);
            expected.sort();
            QCOMPARE(all.join(u" | "_s), expected.join(u" | "_s));
            QCOMPARE(found->filmCount, expected.size());
        }
    }

    void putsTitlesBeforePeopleBeforeTheRest()
    {
        const auto found = m_catalogue->search().find(u"china"_s, 50, 5);

        QStringList inTitle;
        for (const FilmHit &hit : found->films.first(3))
            inTitle << hit.title.text.left(5);
        QCOMPARE(inTitle, QStringList({u"China"_s, u"China"_s, found->films[2].title.text.left(5)}));
        QVERIFY(found->films[0].film.awards >= found->films[1].film.awards);
    }

    void marksTheMatchInTheStory()
    {
        const auto found = m_catalogue->search().find(u"synopsis:train"_s, 5, 5);

        const MarkedText &snippet = found->films.value(0).snippet;
        QVERIFY(!snippet.matches.isEmpty());
        const Match &match = snippet.matches.constFirst();
        QVERIFY(snippet.text.sliced(match.start, match.length).startsWith("train"_L1, Qt::CaseInsensitive));
    }

    void findsAPersonByTheBeginningOfAName()
    {
        const auto found = m_catalogue->search().find(u"lixin"_s, 5, 5);

        QCOMPARE(found->people.value(0).card.name, u"Lixin Fan"_s);
        QCOMPARE(found->people.value(0).name.matches, (QList<Match>{{0, 5}}));
    }

    void aSpellingThatIsKnownIsNotCorrected()
    {
        QVERIFY(!m_catalogue->search().find(u"lixin fan"_s, 5, 5)->didYouMean);
    }

    void nothingThatIsTypedIsAnError()
    {
        QRandomGenerator random(7);
        const QStringList pieces{u"train"_s,       u"\""_s,
                                 u"("_s,           u")"_s,
                                 u"-"_s,           u" "_s,
                                 u"OR "_s,         u"year:"_s,
                                 u"20"_s,          u".."_s,
                                 u"director:"_s,   u"*"_s,
                                 u"is:awarded "_s, u"归"_s,
                                 u":"_s,           u"="_s,
                                 u">"_s,           u"no:image "_s,
                                 u"topic:="_s,     u"\\"_s,
                                 u"'"_s,           u"AND "_s,
                                 u"é"_s,           u"NEAR("_s,
                                 u"^"_s,           u"{"_s,
                                 u"premiere:"_s,   u"%"_s,
                                 u";"_s,           u"a"_s,
                                 u"\n"_s,          u"added:"_s,
                                 u"😀"_s,           QString(QChar(0xd800))};
        for (int i = 0; i < 100; ++i) {
            QString query;
            for (int j = random.bounded(12); j >= 0; --j)
                query += pieces[random.bounded(pieces.size())];

            const auto found = m_catalogue->search().find(query, 5, 3);
            const auto ids = m_catalogue->search().filmIds(query);

            QVERIFY2(found, qPrintable(query + (found ? QString() : found.error().detail)));
            QVERIFY2(ids, qPrintable(query + (ids ? QString() : ids.error().detail)));
            QVERIFY2(found->filmCount == ids->size(), qPrintable(query));
        }
    }
};

QTEST_GUILESS_MAIN(SearchTest)
#include "searchtest.moc"
