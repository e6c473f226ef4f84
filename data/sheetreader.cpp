// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sheetreader.h"

#include "data/authoritystore.h"
#include "data/filmreader.h"
#include "data/filmstore.h"
#include "data/sql/statement.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int MostOtherFilms = 4;
constexpr int MostRelated = 12;
constexpr int MostRelatedTerms = 8;
constexpr int MostWorksWith = 6;

constexpr auto FilmsOfPerson = u"SELECT c.film_id, coalesce(v.label, '') FROM credit c JOIN film f ON f.id = c.film_id"
                               " LEFT JOIN vocabulary v ON v.id = c.role_id WHERE c.person_id = :person"
                               " ORDER BY f.year DESC, f.sort_key, f.id, c.position LIMIT 2000";
constexpr auto WorkedWith = u"SELECT o.person_id, count(DISTINCT o.film_id) FROM credit c"
                            " JOIN credit o ON o.film_id = c.film_id AND o.person_id <> c.person_id"
                            " WHERE c.person_id = :person GROUP BY o.person_id"
                            " ORDER BY 2 DESC, min(o.position), o.person_id LIMIT :limit";
constexpr auto BodyNumbers = u"SELECT award_count, film_count FROM award_body WHERE id = :body";
constexpr auto TermNumbers = u"SELECT film_count FROM term WHERE id = :term";
constexpr auto TermsTogether = u"SELECT o.term_id, count(DISTINCT o.film_id) FROM film_term x"
                               " JOIN film_term o ON o.film_id = x.film_id AND o.kind = x.kind"
                               " AND o.term_id <> x.term_id WHERE x.term_id = :term GROUP BY o.term_id"
                               " ORDER BY 2 DESC, o.term_id LIMIT :limit";
constexpr auto PremieresOfTerm = u"SELECT premiere_from / 10000, count(*) FROM film WHERE premiere_from IS NOT NULL"
                                 " AND id IN (SELECT film_id FROM film_term WHERE term_id = :term)"
                                 " GROUP BY 1 ORDER BY 1"; // the day is kept as yyyymmdd
constexpr auto FilmsOfTerm = u"SELECT film_id FROM film_term WHERE term_id = :term AND film_id <> :film LIMIT 200";
constexpr auto FilmsOfPersonShort = u"SELECT c.film_id, coalesce(v.label, '') FROM credit c"
                                    " LEFT JOIN vocabulary v ON v.id = c.role_id"
                                    " WHERE c.person_id = :person AND c.film_id <> :film LIMIT 200";

constexpr auto FilmsOfBody = u"SELECT DISTINCT film_id FROM award WHERE body_id = :body AND film_id <> :film LIMIT 200";

/// How much each kind of tie counts when related titles are put in order.
int weight(const Reason &reason)
{
    switch (reason.kind) {
    case Reason::ChosenByHand:
        return 1000;
    case Reason::Person:
        return reason.role == "Director"_L1 ? 100 : 40;
    case Reason::Series:
        return 10;
    case Reason::Topic:
        return 6;
    case Reason::AwardBody:
        return 2;
    }
    Q_UNREACHABLE();
}

/// Films with the reasons found for them so far.
class Candidates
{
public:
    void add(FilmId film, const Reason &reason)
    {
        QList<Reason> &reasons = m_reasons[film];
        const auto same = std::ranges::find_if(
            reasons, [&](const Reason &known) { return known.kind == reason.kind && known.name == reason.name; });
        if (same == reasons.end())
            reasons << reason;
        else if (weight(reason) > weight(*same))
            *same = reason;
    }

    /// The strongest ones, with their reasons strongest first.
    QList<std::pair<FilmId, QList<Reason>>> best(int limit)
    {
        QList<std::pair<FilmId, QList<Reason>>> films;
        for (auto film = m_reasons.begin(); film != m_reasons.end(); ++film) {
            std::ranges::stable_sort(film.value(), std::greater(), weight);
            films.append({film.key(), film.value()});
        }
        std::ranges::sort(films, [](const auto &a, const auto &b) {
            const int difference = strength(a.second) - strength(b.second);
            return difference != 0 ? difference > 0 : a.first < b.first;
        });
        return films.first(qMin<qsizetype>(limit, films.size()));
    }

private:
    static int strength(const QList<Reason> &reasons)
    {
        int sum = 0;
        for (const Reason &reason : reasons)
            sum += weight(reason);
        return sum;
    }

    QHash<FilmId, QList<Reason>> m_reasons;
};

} // namespace

struct SheetReader::Statements {
    explicit Statements(sql::Database &database)
        : filmsOfPerson(database, FilmsOfPerson), workedWith(database, WorkedWith), bodyNumbers(database, BodyNumbers),
          termNumbers(database, TermNumbers), termsTogether(database, TermsTogether),
          premieresOfTerm(database, PremieresOfTerm), filmsOfTerm(database, FilmsOfTerm),
          filmsOfPersonShort(database, FilmsOfPersonShort), filmsOfBody(database, FilmsOfBody)
    {
    }
    sql::Statement filmsOfPerson, workedWith, bodyNumbers, termNumbers, termsTogether, premieresOfTerm, filmsOfTerm,
        filmsOfPersonShort, filmsOfBody;
};

SheetReader::SheetReader(sql::Database &database, FilmStore &films, AuthorityStore &authorities)
    : m_films(films), m_authorities(authorities), m_awards(database, films),
      m_statements(std::make_unique<Statements>(database))
{
}

SheetReader::~SheetReader() = default;

Result<FilmSheet> SheetReader::film(FilmId id)
{
    auto film = m_films.find(id);
    if (!film)
        return film.error();
    FilmSheet sheet{.film = std::move(*film)};
    auto filmmakers = readFilmmakers(sheet.film);
    if (!filmmakers)
        return filmmakers.error();
    sheet.filmmakers = std::move(*filmmakers);
    auto related = readRelated(sheet.film);
    if (!related)
        return related.error();
    sheet.related = std::move(*related);
    return sheet;
}

Result<SheetReader::Credits> SheetReader::creditsOf(PersonId person)
{
    const auto rows = m_statements->filmsOfPerson.bind(":person"_L1, person).all([](sql::Row &row) {
        const auto film = row.take<FilmId>();
        return std::pair(film, row.take<QString>());
    });
    if (!rows)
        return rows.error();
    Credits credits;
    for (const auto &[film, role] : *rows) {
        if (!credits.roles.contains(film))
            credits.films << film;
        if (!credits.roles[film].contains(role))
            credits.roles[film] << role;
    }
    return credits;
}

Result<QList<PersonFilm>> SheetReader::filmsOf(PersonId person)
{
    const auto credits = creditsOf(person);
    if (!credits)
        return credits.error();
    const auto cards = m_films.cards(credits->films);
    if (!cards)
        return cards.error();
    QList<PersonFilm> films;
    for (const FilmCard &card : *cards)
        films << PersonFilm{card, credits->roles.value(card.id)};
    return films;
}

Result<QList<Filmmaker>> SheetReader::readFilmmakers(const Film &film)
{
    QList<Filmmaker> filmmakers;
    for (const Credit &credit : film.credits) {
        auto known = std::ranges::find(filmmakers, credit.person.id, [](const Filmmaker &f) { return f.person.id; });
        if (known == filmmakers.end()) {
            filmmakers << Filmmaker{.person = credit.person};
            known = filmmakers.end() - 1;
        }
        if (!known->roles.contains(credit.role))
            known->roles << credit.role;
        if (known->creditedAs.isEmpty())
            known->creditedAs = credit.creditedAs;
    }
    for (Filmmaker &filmmaker : filmmakers) {
        const auto person = m_authorities.findPerson(filmmaker.person.id);
        if (!person)
            return person.error();
        filmmaker.biography = person->biography;
        filmmaker.portrait = person->portrait;
        auto credits = creditsOf(filmmaker.person.id);
        if (!credits)
            return credits.error();
        credits->films.removeAll(film.id);
        filmmaker.otherFilmCount = int(credits->films.size());
        const auto others = m_films.cards(credits->films.first(qMin(MostOtherFilms, filmmaker.otherFilmCount)));
        if (!others)
            return others.error();
        filmmaker.otherFilms = *others;
    }
    return filmmakers;
}

Result<QList<RelatedFilm>> SheetReader::readRelated(const Film &film)
{
    Candidates candidates;
    for (const Relation &relation : film.relations)
        if (relation.other)
            candidates.add(relation.other,
                           {.kind = Reason::ChosenByHand, .name = relation.title, .note = relation.note});
    for (const Credit &credit : film.credits) {
        auto &statement = m_statements->filmsOfPersonShort;
        const auto others =
            statement.bind(":person"_L1, credit.person.id).bind(":film"_L1, film.id).all([](sql::Row &row) {
                const auto id = row.take<FilmId>();
                return std::pair(id, row.take<QString>());
            });
        if (!others)
            return others.error();
        for (const auto &[other, role] : *others)
            candidates.add(other, {.kind = Reason::Person, .name = credit.person.name, .role = role});
    }
    const auto addTerms = [&](const QList<TermRef> &terms, Reason::Kind kind) -> Result<void> {
        for (const TermRef &term : terms) {
            const auto others =
                m_statements->filmsOfTerm.bind(":term"_L1, term.id).bind(":film"_L1, film.id).all([](sql::Row &row) {
                    return row.take<FilmId>();
                });
            if (!others)
                return others.error();
            for (const FilmId other : *others)
                candidates.add(other, {.kind = kind, .name = term.name});
        }
        return {};
    };
    if (auto done = addTerms(film.series, Reason::Series); !done)
        return done.error();
    if (auto done = addTerms(film.topics, Reason::Topic); !done)
        return done.error();

    QSet<AwardBodyId> bodies;
    for (const Award &award : film.awards) {
        if (!award.body.id || bodies.contains(award.body.id))
            continue;
        bodies << award.body.id;
        const auto others =
            m_statements->filmsOfBody.bind(":body"_L1, award.body.id).bind(":film"_L1, film.id).all([](sql::Row &row) {
                return row.take<FilmId>();
            });
        if (!others)
            return others.error();
        for (const FilmId other : *others)
            candidates.add(other, {.kind = Reason::AwardBody, .name = award.body.name});
    }

    const auto best = candidates.best(MostRelated);
    QList<FilmId> ids;
    QHash<FilmId, QList<Reason>> reasons;
    for (const auto &[id, why] : best) {
        ids << id;
        reasons.insert(id, why);
    }
    const auto cards = m_films.cards(ids);
    if (!cards)
        return cards.error();
    QList<RelatedFilm> related;
    for (const FilmCard &card : *cards)
        related << RelatedFilm{card, reasons.value(card.id)};
    return related;
}

Result<PersonSheet> SheetReader::person(PersonId id)
{
    const auto person = m_authorities.findPerson(id);
    if (!person)
        return person.error();
    const auto films = filmsOf(id);
    if (!films)
        return films.error();
    PersonSheet sheet{.person = *person, .films = *films};
    sheet.filmsAsDirector =
        int(std::ranges::count_if(*films, [](const PersonFilm &entry) { return entry.roles.contains("Director"_L1); }));
    auto awards = m_awards.ofFilmsWith(id);
    if (!awards)
        return awards.error();
    sheet.awards = std::move(*awards);
    const auto together =
        m_statements->workedWith.bind(":person"_L1, id).bind(":limit"_L1, MostWorksWith).all([](sql::Row &row) {
            const qint64 other = row.take<qint64>();
            return std::pair(other, row.take<int>());
        });
    if (!together)
        return together.error();
    for (const auto &[other, count] : *together) {
        const auto cards = m_authorities.cards(Authority::Person, {other});
        if (!cards)
            return cards.error();
        if (!cards->isEmpty())
            sheet.worksWith << WorksWith{cards->constFirst(), count};
    }
    return sheet;
}

Result<AwardBodySheet> SheetReader::awardBody(AwardBodyId id)
{
    const auto body = m_authorities.findAwardBody(id);
    if (!body)
        return body.error();
    AwardBodySheet sheet{.body = *body};
    const auto numbers = m_statements->bodyNumbers.bind(":body"_L1, id).first([](sql::Row &row) {
        const int awards = row.take<int>();
        return std::pair(awards, row.take<int>());
    });
    if (!numbers)
        return numbers.error();
    std::tie(sheet.awardCount, sheet.filmCount) = numbers->value_or(std::pair(0, 0));
    auto awards = m_awards.ofBody(id);
    auto years = m_awards.years(id);
    auto prizes = m_awards.prizes(id);
    if (!awards || !years || !prizes)
        return !awards ? awards.error() : !years ? years.error() : prizes.error();
    sheet.awards = std::move(*awards);
    sheet.years = std::move(*years);
    sheet.prizes = std::move(*prizes);
    return sheet;
}

Result<TermSheet> SheetReader::term(TermId id)
{
    const auto term = m_authorities.findTerm(id);
    if (!term)
        return term.error();
    TermSheet sheet{.term = *term};
    const auto count =
        m_statements->termNumbers.bind(":term"_L1, id).first([](sql::Row &row) { return row.take<int>(); });
    if (!count)
        return count.error();
    sheet.filmCount = count->value_or(0);
    const auto together =
        m_statements->termsTogether.bind(":term"_L1, id).bind(":limit"_L1, MostRelatedTerms).all([](sql::Row &row) {
            return row.take<qint64>();
        });
    if (!together)
        return together.error();
    const auto kind = term->kind == Term::Series ? Authority::Series : Authority::Topic;
    const auto cards = m_authorities.cards(kind, *together);
    if (!cards)
        return cards.error();
    sheet.related = *cards;
    const auto premieres = m_statements->premieresOfTerm.bind(":term"_L1, id).all([](sql::Row &row) {
        const int year = row.take<int>();
        return YearCount{year, row.take<int>()};
    });
    if (!premieres)
        return premieres.error();
    sheet.premieres = *premieres;
    return sheet;
}

} // namespace laurels
