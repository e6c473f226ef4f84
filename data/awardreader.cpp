// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/awardreader.h"

#include "data/filmstore.h"
#include "data/sql/statement.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr auto OfBody = u"SELECT a.film_id, a.position, b.id, b.name, b.short_name, coalesce(a.year, 0), a.name,"
                        " a.category, a.edition, v.code, a.source, a.laurel"
                        " FROM award a JOIN award_body b ON b.id = a.body_id JOIN vocabulary v ON v.id = a.result_id"
                        " WHERE a.body_id = :owner ORDER BY a.year DESC, a.film_id, a.position LIMIT 2000";
constexpr auto OfPerson = u"SELECT a.film_id, a.position, coalesce(b.id, 0), coalesce(b.name, ''),"
                          " coalesce(b.short_name, ''), coalesce(a.year, 0), a.name, a.category, a.edition, v.code,"
                          " a.source, a.laurel FROM award a LEFT JOIN award_body b ON b.id = a.body_id"
                          " JOIN vocabulary v ON v.id = a.result_id"
                          " WHERE a.film_id IN (SELECT film_id FROM credit WHERE person_id = :owner)"
                          " ORDER BY a.year DESC, a.film_id, a.position LIMIT 2000";
constexpr auto RecipientsOfBody = u"SELECT r.film_id, r.award, p.id, p.name, p.disambiguation FROM award a"
                                  " JOIN award_recipient r ON r.film_id = a.film_id AND r.award = a.position"
                                  " JOIN person p ON p.id = r.person_id WHERE a.body_id = :owner"
                                  " ORDER BY r.film_id, r.award, r.position";
constexpr auto RecipientsOfPerson = u"SELECT r.film_id, r.award, p.id, p.name, p.disambiguation FROM award_recipient r"
                                    " JOIN person p ON p.id = r.person_id"
                                    " WHERE r.film_id IN (SELECT film_id FROM credit WHERE person_id = :owner)"
                                    " ORDER BY r.film_id, r.award, r.position";
constexpr auto Years = u"SELECT year, count(*) FROM award WHERE body_id = :body AND year IS NOT NULL"
                       " GROUP BY year ORDER BY year";
constexpr auto Prizes = u"SELECT name, count(*) FROM award WHERE body_id = :body GROUP BY name ORDER BY 2 DESC, name";

using Place = std::pair<FilmId, int>; ///< An award's film and its position on it.

Award readAward(sql::Row &row)
{
    Award award;
    award.body = {row.take<AwardBodyId>(), row.take<QString>(), row.take<QString>()};
    award.year = row.take<int>();
    award.name = row.take<QString>();
    award.category = row.take<QString>();
    award.edition = row.take<QString>();
    award.result = row.take<QString>();
    award.source = row.take<QString>();
    award.laurel = row.take<bool>();
    return award;
}

} // namespace

struct AwardReader::Statements {
    explicit Statements(sql::Database &d)
        : ofBody(d, OfBody), ofPerson(d, OfPerson), recipientsOfBody(d, RecipientsOfBody),
          recipientsOfPerson(d, RecipientsOfPerson), years(d, Years), prizes(d, Prizes)
    {
    }
    sql::Statement ofBody, ofPerson, recipientsOfBody, recipientsOfPerson, years, prizes;
};

AwardReader::AwardReader(sql::Database &database, FilmStore &films)
    : m_films(films), m_statements(std::make_unique<Statements>(database))
{
}

AwardReader::~AwardReader() = default;

Result<QList<FilmAward>> AwardReader::ofBody(AwardBodyId body)
{
    Statements &s = *m_statements;
    return read(s.ofBody.bind(":owner"_L1, body), s.recipientsOfBody.bind(":owner"_L1, body));
}

Result<QList<FilmAward>> AwardReader::ofFilmsWith(PersonId person)
{
    Statements &s = *m_statements;
    return read(s.ofPerson.bind(":owner"_L1, person), s.recipientsOfPerson.bind(":owner"_L1, person));
}

Result<QList<FilmAward>> AwardReader::read(sql::Statement &awards, sql::Statement &recipients)
{
    auto found = awards.all([](sql::Row &row) {
        const auto film = row.take<FilmId>();
        const Place place(film, row.take<int>());
        return std::pair(place, readAward(row));
    });
    const auto people = recipients.all([](sql::Row &row) {
        const auto film = row.take<FilmId>();
        const Place place(film, row.take<int>());
        return std::pair(place, PersonRef{row.take<PersonId>(), row.take<QString>(), row.take<QString>()});
    });
    if (!found || !people)
        return found ? people.error() : found.error();
    QHash<Place, QList<PersonRef>> recipientsAt;
    for (const auto &[place, person] : *people)
        recipientsAt[place] << person;
    QSet<FilmId> ids;
    for (const auto &[place, award] : *found)
        ids << place.first;
    const auto cards = m_films.cards(ids.values());
    if (!cards)
        return cards.error();
    QHash<FilmId, FilmCard> films;
    for (const FilmCard &card : *cards)
        films.insert(card.id, card);
    QList<FilmAward> all;
    for (auto &[place, award] : *found) {
        award.recipients = recipientsAt.value(place);
        all << FilmAward{films.value(place.first), award};
    }
    return all;
}

Result<QList<YearCount>> AwardReader::years(AwardBodyId body)
{
    return m_statements->years.bind(":body"_L1, body).all([](sql::Row &row) {
        const int year = row.take<int>();
        return YearCount{year, row.take<int>()};
    });
}

Result<QList<NameCount>> AwardReader::prizes(AwardBodyId body)
{
    return m_statements->prizes.bind(":body"_L1, body).all([](sql::Row &row) {
        const auto name = row.take<QString>();
        return NameCount{name, row.take<int>()};
    });
}

} // namespace laurels
