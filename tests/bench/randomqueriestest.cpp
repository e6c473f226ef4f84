// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/randomqueries.h"

#include "data/catalogue.h"
#include "data/filmstore.h"
#include "data/search.h"
#include "tests/bench/bulkwriter.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace laurels;

/// Nothing that a person can type is an error, and nothing takes long. searchbench does the same with as many films and
/// queries as one likes.
class RandomQueriesTest : public QObject
{
    Q_OBJECT

    static constexpr int Films = 1000;
    static constexpr int Queries = 300;
    static constexpr qint64 Longest = 250; ///< Milliseconds, of this thread's own work.
    static constexpr int Shown = 50;
    QTemporaryDir m_folder;
    std::unique_ptr<Catalogue> m_catalogue;
    QStringList m_words;

    /// Milliseconds that this thread has had a processor: what else the machine does is not counted.
    static qint64 workedFor()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
    }

    template <class Work> void answers(const QString &query, Work work)
    {
        const qint64 before = workedFor();
        const auto answer = work(query);
        const qint64 ms = workedFor() - before;
        QVERIFY2(answer, qPrintable(query.left(80) + u": "_s + (answer ? QString() : answer.error().message)));
        QVERIFY2(ms <= Longest, qPrintable(u"%1 ms: %2"_s.arg(ms).arg(query.left(80))));
    }

    void answersAll(const QString &query)
    {
        answers(query, [this](const QString &q) { return m_catalogue->search().find(q, Shown, 5); });
        answers(query, [this](const QString &q) { return m_catalogue->search().suggest(q); });
        answers(query, [this](const QString &q) {
            const auto ids = m_catalogue->filmIds({.sort = FilmSort::Relevance, .query = q});
            return ids ? m_catalogue->films().cards(ids->mid(0, Shown)) : Result<QList<FilmCard>>(ids.error());
        });
        answers(query, [this](const QString &q) { return m_catalogue->search().facets(q, 10); });
    }

private slots:
    void initTestCase()
    {
        const QString path = m_folder.filePath(u"invented.laurels"_s);
        QVERIFY(Catalogue::create(path, u"Invented"_s));
        bench::Inventor inventor(Films, 5);
        bench::BulkWriter(path, inventor).write();
        auto opened = Catalogue::open(path);
        QVERIFY(opened);
        m_catalogue = std::move(*opened);
        for (int id = 1; id <= 200; ++id)
            if (const auto film = m_catalogue->films().find(FilmId{id}))
                m_words << film->title.split(u' ', Qt::SkipEmptyParts);
        QVERIFY(m_words.size() > 200);
    }

    void anythingTypedIsAnsweredSoon()
    {
        bench::Dice dice(7);
        for (int i = 0; i < Queries && !QTest::currentTestFailed(); ++i)
            answersAll(bench::randomQuery(dice, m_words));
    }

    void everySingleCharacterIsAnsweredSoon()
    {
        for (char16_t character = 0x20; character < 0x180 && !QTest::currentTestFailed(); ++character)
            answersAll(QString(QChar(character)));
        for (const QString &text :
             {u"归"_s, u"途"_s, u"の"_s, u"ア"_s, u"한"_s, u"\U00020000"_s, u"\U0001F3AC"_s, u"ﷺ"_s})
            answersAll(text);
        answersAll(QString(QChar(0xd800))); // half a character
        answersAll(QString(QChar(0)));
    }

    void aVeryLongQueryIsAnsweredSoon()
    {
        answersAll(u"a "_s.repeated(20'000));
        answersAll(u"("_s.repeated(20'000));
        answersAll(u"-"_s.repeated(20'000));
        answersAll(u"\""_s.repeated(20'001));
        answersAll(u"topic:x OR "_s.repeated(2'000));
    }

    void theSameIsFoundTypedAndListed()
    {
        bench::Dice dice(11);
        for (int i = 0; i < 60; ++i) {
            const QString query = bench::randomQuery(dice, m_words);
            if (query.trimmed().isEmpty())
                continue; // nothing was searched for: the list is of all films, and no results are shown
            const auto found = m_catalogue->search().find(query, Films, 0);
            const auto listed = m_catalogue->filmIds({.sort = FilmSort::Relevance, .query = query});
            QSet<FilmId> films;
            for (const FilmHit &hit : found->films)
                films << hit.film.id;

            QVERIFY2(films == QSet<FilmId>(listed->cbegin(), listed->cend()), qPrintable(query));
        }
    }
};

QTEST_GUILESS_MAIN(RandomQueriesTest)
#include "randomqueriestest.moc"
