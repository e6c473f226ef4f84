// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/duplicates.h"

#include "data/sql/statement.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr auto People = u"SELECT id, sort_key FROM person ORDER BY sort_key, id";
constexpr auto PersonByOtherName = u"SELECT n.person_id, p.id FROM person_name n JOIN person p ON p.name = n.name"
                                   " WHERE p.id <> n.person_id LIMIT :limit";
constexpr auto TwoPeople = u"SELECT a.name, a.disambiguation, a.film_count, b.name, b.disambiguation, b.film_count,"
                           " (SELECT count(*) FROM (SELECT film_id FROM credit WHERE person_id = a.id"
                           " INTERSECT SELECT film_id FROM credit WHERE person_id = b.id))"
                           " FROM person a, person b WHERE a.id = :first AND b.id = :second";
constexpr auto SameIdentifier =
    u"SELECT a.film_id, b.film_id, f.title, g.title, a.scheme FROM film_identifier a"
    " JOIN film_identifier b ON b.scheme = a.scheme AND b.value = a.value AND b.film_id > a.film_id"
    " JOIN film f ON f.id = a.film_id JOIN film g ON g.id = b.film_id LIMIT :limit";
constexpr auto SameTitle = u"SELECT a.id, b.id, a.title, b.title, coalesce(a.year, 0) FROM film a"
                           " JOIN film b ON b.year IS a.year AND b.sort_key = a.sort_key AND b.id > a.id"
                           " ORDER BY a.year DESC, a.sort_key, a.id LIMIT :limit";
constexpr auto Distinct = u"SELECT first, second FROM distinct_pair WHERE kind = :kind";
constexpr auto MarkDistinct = u"INSERT INTO distinct_pair (kind, first, second) VALUES (:kind, :first, :second)"
                              " ON CONFLICT DO NOTHING";

constexpr qsizetype ShortestName = 6; ///< Among shorter ones, one letter makes another name.
constexpr qsizetype LargestBucket = 400; ///< Of names with the same half; more are not compared.
constexpr int ComparisonsAPair = 20'000; ///< At most as many for each pair wanted.

QString tr(const char *text)
{
    return QCoreApplication::translate("laurels::Duplicates", text);
}

/// A half of a name, by which those that may differ by one letter in the other half meet.
struct Half {
    size_t hash;
    quint32 person;
    friend bool operator<(const Half &a, const Half &b)
    {
        return std::tie(a.hash, a.person) < std::tie(b.hash, b.person);
    }
};

void addHalves(std::vector<Half> &halves, QStringView name, quint32 person)
{
    if (name.size() < ShortestName)
        return;
    // Beginnings and ends for its own length, and for that of a name which is one letter shorter.
    const qsizetype half = name.size() / 2;
    const qsizetype shorterHalf = (name.size() - 1) / 2;
    const auto add = [&](QStringView part, size_t seed) { halves.push_back({qHash(part, seed), person}); };
    add(name.first(half), 1);
    if (shorterHalf != half)
        add(name.first(shorterHalf), 1);
    add(name.last(name.size() - half), 2);
    if (name.size() - 1 - shorterHalf != name.size() - half)
        add(name.last(name.size() - 1 - shorterHalf), 2);
}

template <class Pair> Pair ordered(qint64 a, qint64 b)
{
    return {qMin(a, b), qMax(a, b)};
}

} // namespace

bool differsByOneLetter(QStringView a, QStringView b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1 || a == b)
        return false;
    qsizetype same = 0;
    while (same < a.size() && a[same] == b[same])
        ++same;
    return a.size() == b.size() ? a.sliced(same + 1) == b.sliced(same + 1) : a.sliced(same) == b.sliced(same + 1);
}

Result<QList<DuplicatePair>> Duplicates::people(int limit)
{
    const auto distinct = distinctPairs(RecordKind::Person);
    if (!distinct)
        return distinct.error();
    const auto everyone = sql::Statement(m_database, People).all([](sql::Row &row) {
        return Person{.id = row.take<qint64>(), .key = row.take<QString>()};
    });
    if (!everyone)
        return everyone.error();
    QSet<Pair> known = *distinct;
    QList<DuplicatePair> pairs;
    Result<void> done;
    const auto offer = [&](Pair pair, const QString &reason) {
        if (!done || pairs.size() >= limit || known.contains(pair))
            return;
        known << pair;
        const auto described = describe(pair, reason);
        if (!described)
            done = described.error();
        else if (described->first)
            pairs << *described;
    };

    for (qsizetype i = 1; i < everyone->size() && pairs.size() < limit; ++i)
        if (everyone->at(i).key == everyone->at(i - 1).key)
            offer(ordered<Pair>(everyone->at(i - 1).id, everyone->at(i).id), tr("Same name"));
    const auto named = byOtherName(limit);
    if (!named)
        return named.error();
    for (const Pair &pair : *named)
        offer(pair, tr("The name of one is another name of the other"));

    std::vector<Half> halves;
    halves.reserve(size_t(everyone->size()) * 4);
    for (qsizetype i = 0; i < everyone->size(); ++i)
        addHalves(halves, everyone->at(i).key, quint32(i));
    std::ranges::sort(halves, std::less());
    qint64 comparisons = qint64(limit) * ComparisonsAPair;
    for (size_t begin = 0; begin < halves.size() && pairs.size() < limit && comparisons > 0;) {
        size_t end = begin + 1;
        while (end < halves.size() && halves[end].hash == halves[begin].hash)
            ++end;
        if (end - begin <= LargestBucket)
            for (size_t a = begin; a < end; ++a)
                for (size_t b = a + 1; b < end; ++b, --comparisons) {
                    const Person &first = everyone->at(halves[a].person);
                    const Person &second = everyone->at(halves[b].person);
                    if (differsByOneLetter(first.key, second.key))
                        offer(ordered<Pair>(first.id, second.id), tr("Name differs by one letter"));
                }
        begin = end;
    }
    if (!done)
        return done.error();
    return pairs;
}

Result<QList<Duplicates::Pair>> Duplicates::byOtherName(int limit)
{
    return sql::Statement(m_database, PersonByOtherName).bind(":limit"_L1, limit).all([](sql::Row &row) {
        const qint64 id = row.take<qint64>();
        return ordered<Pair>(id, row.take<qint64>());
    });
}

/// A pair without records when both are told apart by what is written about them.
Result<DuplicatePair> Duplicates::describe(Pair ids, const QString &reason)
{
    struct Found {
        QString name, toldApartBy;
        int films = 0;
    };
    sql::Statement two(m_database, TwoPeople);
    int shared = 0;
    const auto found = two.bind(":first"_L1, ids.first).bind(":second"_L1, ids.second).first([&](sql::Row &row) {
        Found a{row.take<QString>(), row.take<QString>(), row.take<int>()};
        Found b{row.take<QString>(), row.take<QString>(), row.take<int>()};
        shared = row.take<int>();
        return std::pair(a, b);
    });
    if (!found)
        return found.error();
    if (!*found || (!(*found)->first.toldApartBy.isEmpty() && !(*found)->second.toldApartBy.isEmpty()))
        return DuplicatePair();
    auto [a, b] = **found;
    if (b.films > a.films) {
        std::swap(a, b);
        std::swap(ids.first, ids.second);
    }
    QString why = reason;
    if (shared == 1)
        why = tr("%1, 1 shared film").arg(reason);
    else if (shared > 1)
        why = tr("%1, %2 shared films").arg(reason).arg(shared);
    return DuplicatePair{.first = PersonId{ids.first},
                         .second = PersonId{ids.second},
                         .firstName = a.name,
                         .secondName = b.name,
                         .reason = why,
                         .sharedFilms = shared};
}

Result<QList<DuplicatePair>> Duplicates::films(int limit)
{
    const auto distinct = distinctPairs(RecordKind::Film);
    if (!distinct)
        return distinct.error();
    QSet<Pair> known = *distinct;
    const auto wanted = limit + known.size(); // those known to be two are found again, and left out
    const auto read = [](sql::Row &row) {
        return DuplicatePair{.first = row.take<FilmId>(),
                             .second = row.take<FilmId>(),
                             .firstName = row.take<QString>(),
                             .secondName = row.take<QString>(),
                             .reason = row.take<QString>()};
    };
    auto byIdentifier = sql::Statement(m_database, SameIdentifier).bind(":limit"_L1, wanted).all(read);
    auto byTitle = sql::Statement(m_database, SameTitle).bind(":limit"_L1, wanted).all(read);
    if (!byIdentifier || !byTitle)
        return byIdentifier ? byTitle : byIdentifier;
    for (DuplicatePair &pair : *byIdentifier)
        pair.reason = tr("Same identifier: %1").arg(pair.reason);
    for (DuplicatePair &pair : *byTitle)
        pair.reason = pair.reason == "0"_L1 ? tr("Same title, no year on either") : tr("Same title and year");
    QList<DuplicatePair> pairs;
    for (const DuplicatePair &pair : *byIdentifier + *byTitle) {
        const auto ids = ordered<Pair>(pair.first.value, pair.second.value);
        if (pairs.size() < limit && !known.contains(ids)) {
            known << ids;
            pairs << pair;
        }
    }
    return pairs;
}

Result<QSet<Duplicates::Pair>> Duplicates::distinctPairs(RecordKind kind)
{
    const auto pairs = sql::Statement(m_database, Distinct).bind(":kind"_L1, int(kind)).all([](sql::Row &row) {
        const qint64 first = row.take<qint64>();
        return Pair(first, row.take<qint64>());
    });
    if (!pairs)
        return pairs.error();
    return QSet<Pair>(pairs->begin(), pairs->end());
}

Result<void> Duplicates::markDistinct(RecordId a, RecordId b)
{
    Q_ASSERT(a.kind == b.kind);
    const auto pair = ordered<Pair>(a.value, b.value);
    sql::Statement mark(m_database, MarkDistinct);
    return mark.bind(":kind"_L1, int(a.kind)).bind(":first"_L1, pair.first).bind(":second"_L1, pair.second).execute();
}

} // namespace laurels
