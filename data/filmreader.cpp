// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/filmreader.h"

#include "data/sql/statement.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr auto Find = u"SELECT f.id, f.uuid, f.revision, f.title, f.sort_title, coalesce(f.completed, 0), f.premiere,"
                      " f.length_min, coalesce(t.id, 0), coalesce(t.name, ''), f.rating, f.created, f.modified,"
                      " coalesce(x.logline, ''), coalesce(x.notes, ''), coalesce(s.synopsis, '')"
                      " FROM film f LEFT JOIN term t ON t.id = f.funding_id"
                      " LEFT JOIN film_text x ON x.film_id = f.id LEFT JOIN search_film s ON s.film_id = f.id"
                      " WHERE f.id = :id";
constexpr auto Titles = u"SELECT text, language, kind FROM film_title WHERE film_id = :id ORDER BY position";
constexpr auto Dates = u"SELECT kind, date, place FROM film_date WHERE film_id = :id ORDER BY position";
constexpr auto Terms = u"SELECT x.kind, t.id, t.name, x.role FROM film_term x JOIN term t ON t.id = x.term_id"
                       " WHERE x.film_id = :id ORDER BY x.kind, x.position";
constexpr auto Credits = u"SELECT p.id, p.name, p.disambiguation, coalesce(v.label, ''), c.credited_as, c.character,"
                         " c.note FROM credit c JOIN person p ON p.id = c.person_id"
                         " LEFT JOIN vocabulary v ON v.id = c.role_id WHERE c.film_id = :id ORDER BY c.position";
constexpr auto Awards = u"SELECT a.position, coalesce(b.id, 0), coalesce(b.name, ''), coalesce(b.short_name, ''),"
                        " coalesce(a.year, 0), a.name, a.category, a.edition, v.code, a.source, a.laurel"
                        " FROM award a LEFT JOIN award_body b ON b.id = a.body_id"
                        " JOIN vocabulary v ON v.id = a.result_id WHERE a.film_id = :id ORDER BY a.position";
constexpr auto Recipients = u"SELECT r.award, p.id, p.name, p.disambiguation FROM award_recipient r"
                            " JOIN person p ON p.id = r.person_id WHERE r.film_id = :id ORDER BY r.award, r.position";
constexpr auto Relations = u"SELECT coalesce(r.other_id, 0), coalesce(f.title, r.title),"
                           " coalesce(f.completed, r.year, 0), r.kind, r.note, 0 FROM film_relation r"
                           " LEFT JOIN film f ON f.id = r.other_id WHERE r.film_id = :id ORDER BY r.position";
constexpr auto Inverse = u"SELECT f.id, f.title, coalesce(f.completed, 0), r.kind, r.note, 1 FROM film_relation r"
                         " JOIN film f ON f.id = r.film_id WHERE r.other_id = :id ORDER BY f.sort_key, f.id";
constexpr auto Links = u"SELECT label, url FROM film_link WHERE film_id = :id ORDER BY position";
constexpr auto Identifiers = u"SELECT scheme, value FROM film_identifier WHERE film_id = :id ORDER BY position";
constexpr auto Images = u"SELECT i.id, x.kind, lower(hex(i.sha256)), i.mime, i.width, i.height, x.description,"
                        " x.credit, x.focal_x, x.focal_y FROM film_image x JOIN image i ON i.id = x.image_id"
                        " WHERE x.film_id = :id ORDER BY x.position";
constexpr auto CustomFields = u"SELECT name, value FROM film_custom_field WHERE film_id = :id ORDER BY position";

constexpr auto Cards = u"SELECT f.id, f.title, coalesce(f.year, 0), f.premiere, f.length_min, f.award_count,"
                       " coalesce(t.name, ''), coalesce(x.image_id, 0), coalesce(x.focal_x, 0.5),"
                       " coalesce(x.focal_y, 0.5), f.created, f.modified FROM film f"
                       " LEFT JOIN term t ON t.id = f.funding_id"
                       " LEFT JOIN film_image x ON x.film_id = f.id AND x.kind = 'signature'"
                       " WHERE f.id IN (SELECT value FROM json_each(:ids))";
constexpr auto CardPeople = u"SELECT c.film_id, p.name, coalesce(v.code = 'director', 0) FROM credit c"
                            " JOIN person p ON p.id = c.person_id LEFT JOIN vocabulary v ON v.id = c.role_id"
                            " WHERE c.film_id IN (SELECT value FROM json_each(:ids))"
                            " AND (c.position < 2 OR v.code = 'director') ORDER BY c.film_id, c.position";
constexpr auto CardTerms = u"SELECT x.film_id, x.kind, t.name FROM film_term x JOIN term t ON t.id = x.term_id"
                           " WHERE x.film_id IN (SELECT value FROM json_each(:ids)) AND x.kind IN (0, 1)"
                           " ORDER BY x.film_id, x.kind, x.position";

Relation readRelation(sql::Row &row)
{
    return {.other = row.take<FilmId>(),
            .title = row.take<QString>(),
            .year = row.take<int>(),
            .kind = row.take<QString>(),
            .note = row.take<QString>(),
            .inverse = row.take<bool>()};
}

} // namespace

struct FilmReader::Statements {
    explicit Statements(sql::Database &d)
        : find(d, Find), titles(d, Titles), dates(d, Dates), terms(d, Terms), credits(d, Credits), awards(d, Awards),
          recipients(d, Recipients), relations(d, Relations), inverse(d, Inverse), links(d, Links),
          identifiers(d, Identifiers), images(d, Images), customFields(d, CustomFields), cards(d, Cards),
          cardPeople(d, CardPeople), cardTerms(d, CardTerms)
    {
    }
    sql::Statement find, titles, dates, terms, credits, awards, recipients, relations, inverse, links, identifiers,
        images, customFields, cards, cardPeople, cardTerms;
};

FilmReader::FilmReader(sql::Database &database) : m_statements(std::make_unique<Statements>(database)) { }

FilmReader::~FilmReader() = default;

QString idsAsJson(const QList<FilmId> &ids)
{
    QString json = u"["_s;
    for (const FilmId id : ids) {
        if (json.size() > 1)
            json += u',';
        json += QString::number(id.value);
    }
    return json + u']';
}

Result<Film> FilmReader::film(FilmId id)
{
    const auto found = m_statements->find.bind(":id"_L1, id).first([](sql::Row &row) {
        Film film;
        film.id = row.take<FilmId>();
        film.uuid = row.take<QUuid>();
        film.revision = row.take<qint64>();
        film.title = row.take<QString>();
        film.sortTitle = row.take<QString>();
        film.year = row.take<int>();
        film.premiere = row.take<PartialDate>();
        film.length = row.take<std::chrono::minutes>();
        film.fundingInitiative = {row.take<TermId>(), row.take<QString>()};
        film.rating = row.take<std::optional<double>>();
        film.created = row.take<QDateTime>();
        film.modified = row.take<QDateTime>();
        film.logline = row.take<QString>();
        film.notes = row.take<QString>();
        film.synopsis = row.take<QString>();
        return film;
    });
    if (!found)
        return found.error();
    if (!*found)
        return Error{Error::NotFound,
                     QCoreApplication::translate("laurels::FilmStore", "The catalogue has no film %1.").arg(id.value)};
    Film film = **found;
    for (const auto read :
         {&FilmReader::readNames, &FilmReader::readPeople, &FilmReader::readAwards, &FilmReader::readRest})
        if (auto done = (this->*read)(film); !done)
            return done.error();
    return film;
}

Result<void> FilmReader::readNames(Film &film)
{
    auto titles = m_statements->titles.bind(":id"_L1, film.id).all([](sql::Row &row) {
        return Title{.text = row.take<QString>(), .language = row.take<QString>(), .kind = row.take<QString>()};
    });
    if (!titles)
        return titles.error();
    film.titles = *titles;
    auto dates = m_statements->dates.bind(":id"_L1, film.id).all([](sql::Row &row) {
        return FilmDate{.kind = row.take<QString>(), .date = row.take<PartialDate>(), .place = row.take<QString>()};
    });
    if (!dates)
        return dates.error();
    film.dates = *dates;

    struct FilmTerm {
        Term::Kind kind;
        TermRef term;
        QString role;
    };
    const auto terms = m_statements->terms.bind(":id"_L1, film.id).all([](sql::Row &row) {
        return FilmTerm{.kind = Term::Kind(row.take<int>()),
                        .term = {row.take<TermId>(), row.take<QString>()},
                        .role = row.take<QString>()};
    });
    if (!terms)
        return terms.error();
    for (const FilmTerm &term : *terms) {
        switch (term.kind) {
        case Term::Topic:
            film.topics << term.term;
            break;
        case Term::Series:
            film.series << term.term;
            break;
        case Term::Country:
            film.countries << term.term;
            break;
        case Term::Language:
            film.languages << term.term;
            break;
        case Term::Company:
            film.companies << CompanyCredit{.company = term.term, .role = term.role};
            break;
        case Term::Funding:
            break;
        }
    }
    return {};
}

Result<void> FilmReader::readPeople(Film &film)
{
    auto credits = m_statements->credits.bind(":id"_L1, film.id).all([](sql::Row &row) {
        return Credit{.person = {row.take<PersonId>(), row.take<QString>(), row.take<QString>()},
                      .role = row.take<QString>(),
                      .creditedAs = row.take<QString>(),
                      .character = row.take<QString>(),
                      .note = row.take<QString>()};
    });
    if (!credits)
        return credits.error();
    film.credits = *credits;
    return {};
}

Result<void> FilmReader::readAwards(Film &film)
{
    QHash<int, qsizetype> places; // an award's position in the table, to its place in the list
    const auto awards = m_statements->awards.bind(":id"_L1, film.id).all([&places](sql::Row &row) {
        places.insert(row.take<int>(), places.size());
        return Award{.body = {row.take<AwardBodyId>(), row.take<QString>(), row.take<QString>()},
                     .year = row.take<int>(),
                     .name = row.take<QString>(),
                     .category = row.take<QString>(),
                     .edition = row.take<QString>(),
                     .result = row.take<QString>(),
                     .source = row.take<QString>(),
                     .laurel = row.take<bool>()};
    });
    if (!awards)
        return awards.error();
    film.awards = *awards;
    const auto recipients = m_statements->recipients.bind(":id"_L1, film.id).all([](sql::Row &row) {
        const int award = row.take<int>();
        return std::pair(award, PersonRef{row.take<PersonId>(), row.take<QString>(), row.take<QString>()});
    });
    if (!recipients)
        return recipients.error();
    for (const auto &[award, person] : *recipients)
        film.awards[places.value(award)].recipients << person;
    return {};
}

Result<void> FilmReader::readRest(Film &film)
{
    Statements &s = *m_statements;
    auto relations = s.relations.bind(":id"_L1, film.id).all(readRelation);
    auto inverse = s.inverse.bind(":id"_L1, film.id).all(readRelation);
    auto links = s.links.bind(":id"_L1, film.id).all([](sql::Row &row) {
        return Link{.label = row.take<QString>(), .url = row.take<QString>()};
    });
    auto identifiers = s.identifiers.bind(":id"_L1, film.id).all([](sql::Row &row) {
        return Identifier{.scheme = row.take<QString>(), .value = row.take<QString>()};
    });
    auto images = s.images.bind(":id"_L1, film.id).all([](sql::Row &row) {
        return FilmImage{.image = row.take<ImageId>(),
                         .kind = row.take<QString>(),
                         .sha256 = row.take<QString>(),
                         .mime = row.take<QString>(),
                         .size = {row.take<int>(), row.take<int>()},
                         .description = row.take<QString>(),
                         .credit = row.take<QString>(),
                         .focalPoint = {row.take<double>(), row.take<double>()}};
    });
    auto fields = s.customFields.bind(":id"_L1, film.id).all([](sql::Row &row) {
        return CustomField{.name = row.take<QString>(), .value = row.take<QString>()};
    });
    if (!relations || !inverse)
        return relations ? inverse.error() : relations.error();
    if (!links || !identifiers)
        return links ? identifiers.error() : links.error();
    if (!images || !fields)
        return images ? fields.error() : images.error();
    film.relations = *relations + *inverse;
    film.links = *links;
    film.identifiers = *identifiers;
    film.images = *images;
    film.customFields = *fields;
    return {};
}

Result<QList<FilmCard>> FilmReader::cards(const QList<FilmId> &ids)
{
    const QString json = idsAsJson(ids);
    const auto found = m_statements->cards.bind(":ids"_L1, json).all([](sql::Row &row) {
        FilmCard card;
        card.id = row.take<FilmId>();
        card.title = row.take<QString>();
        card.year = row.take<int>();
        card.premiere = row.take<PartialDate>();
        card.length = row.take<std::chrono::minutes>();
        card.awards = row.take<int>();
        card.fundingInitiative = row.take<QString>();
        card.image = row.take<ImageId>();
        card.focalPoint = {row.take<double>(), row.take<double>()};
        card.added = row.take<QDateTime>();
        card.changed = row.take<QDateTime>();
        return card;
    });
    if (!found)
        return found.error();
    QHash<FilmId, FilmCard> byId;
    for (const FilmCard &card : *found)
        byId.insert(card.id, card);

    auto people = m_statements->cardPeople.bind(":ids"_L1, json).run();
    if (!people)
        return people.error();
    while (auto row = people->next()) {
        FilmCard &card = byId[row->take<FilmId>()];
        const QString name = row->take<QString>();
        if (row->take<bool>() && !card.directors.contains(name))
            card.directors << name;
        if (card.makers.size() < 2 && !card.makers.contains(name))
            card.makers << name;
    }
    auto terms = m_statements->cardTerms.bind(":ids"_L1, json).run();
    if (!terms)
        return terms.error();
    while (auto row = terms->next()) {
        FilmCard &card = byId[row->take<FilmId>()];
        const auto kind = Term::Kind(row->take<int>());
        (kind == Term::Series ? card.series : card.topics) << row->take<QString>();
    }
    if (auto status = people->status(); !status)
        return status.error();
    if (auto status = terms->status(); !status)
        return status.error();

    QList<FilmCard> cards;
    for (const FilmId id : ids)
        if (const auto card = byId.constFind(id); card != byId.constEnd())
            cards << *card;
    return cards;
}

} // namespace laurels
