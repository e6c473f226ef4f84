// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/catalogue.h"
#include "data/filmstore.h"
#include "data/search.h"
#include "tests/bench/bulkwriter.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace laurels;

namespace {

bool isTopic(const Film &film, const QString &name)
{
    return std::ranges::any_of(film.topics, [&name](const TermRef &topic) { return topic.name == name; });
}

bool isDirector(const Film &film, const QString &name)
{
    return std::ranges::any_of(film.credits, [&name](const Credit &credit) {
        return credit.person.name == name && credit.role == "Director"_L1;
    });
}

bool isAwardedBy(const Film &film, const QString &body)
{
    return std::ranges::any_of(film.awards, [&body](const Award &award) { return award.body.name == body; });
}

} // namespace

/// What is found among invented films is what going through all of them one by one gives.
class KnownAnswersTest : public QObject
{
    Q_OBJECT

    static constexpr int Films = 400;
    QTemporaryDir m_folder;
    std::unique_ptr<Catalogue> m_catalogue;
    QList<Film> m_films;

    /// Some of the films, from the first to the last.
    QList<Film> some() const
    {
        QList<Film> films;
        for (qsizetype i = 0; i < m_films.size(); i += 16)
            films << m_films[i];
        return films;
    }

    template <class Fits> void finds(const QString &query, Fits fits)
    {
        QStringList expected;
        for (const Film &film : std::as_const(m_films))
            if (fits(film))
                expected << QString::number(film.id.value);
        const auto films = m_catalogue->search().filmSet(query);
        QVERIFY2(films, qPrintable(query));
        QStringList found;
        films->forEach([&found](FilmId id) { found << QString::number(id.value); });
        QVERIFY2(found == expected, qPrintable(u"%1: %2, not %3"_s.arg(query, found.join(u' '), expected.join(u' '))));
    }

private slots:
    void initTestCase()
    {
        const QString path = m_folder.filePath(u"invented.laurels"_s);
        QVERIFY(Catalogue::create(path, u"Invented"_s));
        bench::Inventor inventor(Films, 3);
        bench::BulkWriter(path, inventor).write();
        auto opened = Catalogue::open(path);
        QVERIFY(opened);
        m_catalogue = std::move(*opened);
        for (int id = 1; id <= Films; ++id) {
            const auto film = m_catalogue->films().find(FilmId{id});
            QVERIFY(film);
            m_films << *film;
        }
    }

    void aTitleTypedWholeFindsItsFilmFirst()
    {
        for (const Film &film : some()) {
            const auto found = m_catalogue->search().find(film.title, 5, 0);

            QVERIFY2(found && !found->films.isEmpty(), qPrintable(film.title));
            QCOMPARE(found->films.constFirst().film.title, film.title);
        }
    }

    void aNameLeadsToAllItsFilms()
    {
        for (const Film &film : some()) {
            for (const TermRef &topic : film.topics)
                finds(u"topic:=\"%1\""_s.arg(topic.name), [&](const Film &each) { return isTopic(each, topic.name); });
            for (const Credit &credit : film.credits)
                if (credit.role == "Director"_L1)
                    finds(u"director:=\"%1\""_s.arg(credit.person.name),
                          [&](const Film &each) { return isDirector(each, credit.person.name); });
            for (const Award &award : film.awards)
                finds(u"body:=\"%1\""_s.arg(award.body.name),
                      [&](const Film &each) { return isAwardedBy(each, award.body.name); });
        }
    }

    void numbersFindWhatTheyBound()
    {
        for (const Film &film : some()) {
            if (film.year == 0)
                continue;
            finds(u"year:%1"_s.arg(film.year), [&](const Film &each) { return each.year == film.year; });
            finds(u"year:%1..%2"_s.arg(film.year).arg(film.year + 7),
                  [&](const Film &each) { return each.year >= film.year && each.year <= film.year + 7; });
            finds(u"length:>%1"_s.arg(film.length.count()),
                  [&](const Film &each) { return each.length > film.length; });
            finds(u"awards:>=%1"_s.arg(qMax<qsizetype>(1, film.awards.size())),
                  [&](const Film &each) { return each.awards.size() >= qMax<qsizetype>(1, film.awards.size()); });
        }
    }

    void partsTogetherFindWhatFitsAllOfThem()
    {
        for (const Film &film : some()) {
            if (film.topics.isEmpty())
                continue;
            const QString topic = film.topics.constFirst().name;
            const QString part = u"topic:=\"%1\""_s.arg(topic);
            finds(part + u" -has:award"_s,
                  [&](const Film &each) { return isTopic(each, topic) && each.awards.isEmpty(); });
            finds(u"-%1 year:>=%2"_s.arg(part).arg(film.year),
                  [&](const Film &each) { return !isTopic(each, topic) && each.year && each.year >= film.year; });
            finds(u"(%1 OR year:%2) has:synopsis"_s.arg(part).arg(film.year), [&](const Film &each) {
                return (isTopic(each, topic) || (each.year && each.year == film.year)) && !each.synopsis.isEmpty();
            });
        }
    }

    void whatIsThereOrLackingIsFound()
    {
        finds(u"no:image"_s, [](const Film &each) { return !each.signatureImage(); });
        finds(u"has:image"_s, [](const Film &each) { return each.signatureImage(); });
        finds(u"no:logline"_s, [](const Film &each) { return each.logline.isEmpty(); });
        finds(u"no:premiere"_s, [](const Film &each) { return each.premiere.isUnknown(); });
        finds(u"no:length"_s, [](const Film &each) { return each.length.count() == 0; });
        finds(u"no:credits"_s, [](const Film &each) { return each.credits.isEmpty(); });
        finds(u"has:award"_s, [](const Film &each) { return !each.awards.isEmpty(); });
    }
};

QTEST_GUILESS_MAIN(KnownAnswersTest)
#include "knownanswerstest.moc"
