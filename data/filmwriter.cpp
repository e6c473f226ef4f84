// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/filmwriter.h"

#include "data/authoritystore.h"
#include "data/fold.h"
#include "data/imagestore.h"
#include "data/sql/statement.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr auto FindWord = u"SELECT id FROM vocabulary WHERE kind = :kind AND (label = :label OR code = :code)"
                          " ORDER BY label = :wanted DESC LIMIT 1";
constexpr auto InsertWord = u"INSERT INTO vocabulary (id, kind, code, label) VALUES ((SELECT 1 + coalesce(max(id), 0)"
                            " FROM (SELECT max(id) AS id FROM vocabulary UNION ALL SELECT max(entity_id) FROM "
                            "change_item WHERE entity = 'role')),"
                            " :kind, :code, :label) RETURNING id";

constexpr auto KeepText = u"INSERT INTO film_text (film_id, logline, notes) VALUES (:id, :logline, :notes)"
                          " ON CONFLICT (film_id) DO UPDATE SET logline = excluded.logline, notes = excluded.notes";
constexpr auto DropTitles = u"DELETE FROM film_title WHERE film_id = :id";
constexpr auto InsertTitle = u"INSERT INTO film_title (film_id, position, text, language, kind)"
                             " VALUES (:id, :position, :text, :language, :kind)";
constexpr auto DropDates = u"DELETE FROM film_date WHERE film_id = :id";
constexpr auto InsertDate = u"INSERT INTO film_date (film_id, position, kind, date, date_from, date_to, place)"
                            " VALUES (:id, :position, :kind, :date, :from, :to, :place)";
constexpr auto DropTerms = u"DELETE FROM film_term WHERE film_id = :id AND kind = :kind";
constexpr auto InsertTerm = u"INSERT INTO film_term (film_id, kind, position, term_id, role)"
                            " VALUES (:id, :kind, :position, :term, :role)";
constexpr auto DropCredits = u"DELETE FROM credit WHERE film_id = :id";
constexpr auto InsertCredit =
    u"INSERT INTO credit (film_id, position, person_id, role_id, credited_as, character, note)"
    " VALUES (:id, :position, :person, :role, :credited_as, :character, :note)";
constexpr auto DropAwards = u"DELETE FROM award WHERE film_id = :id";
constexpr auto DropRecipients = u"DELETE FROM award_recipient WHERE film_id = :id";
constexpr auto InsertAward = u"INSERT INTO award (film_id, position, body_id, year, name, category, edition, result_id,"
                             " source, laurel) VALUES (:id, :position, :body, :year, :name, :category, :edition,"
                             " :result, :source, :laurel)";
constexpr auto InsertRecipient = u"INSERT INTO award_recipient (film_id, award, position, person_id)"
                                 " VALUES (:id, :award, :position, :person)";
constexpr auto DropRelations = u"DELETE FROM film_relation WHERE film_id = :id";
constexpr auto InsertRelation = u"INSERT INTO film_relation (film_id, position, other_id, title, year, kind, note)"
                                " VALUES (:id, :position, coalesce(:other, (SELECT f.id FROM film f"
                                " WHERE f.title = :wanted AND (:year1 IS NULL OR f.completed = :year2)"
                                " AND f.id <> :self ORDER BY f.id LIMIT 1)), :title, :year, :kind, :note)";
constexpr auto Adopt = u"UPDATE film_relation SET other_id = :id WHERE other_id IS NULL AND title = :title"
                       " AND (year IS NULL OR year = :year) AND film_id <> :self";
constexpr auto DropLinks = u"DELETE FROM film_link WHERE film_id = :id";
constexpr auto InsertLink = u"INSERT INTO film_link (film_id, position, label, url)"
                            " VALUES (:id, :position, :label, :url)";
constexpr auto DropIdentifiers = u"DELETE FROM film_identifier WHERE film_id = :id";
constexpr auto InsertIdentifier = u"INSERT INTO film_identifier (film_id, position, scheme, value)"
                                  " VALUES (:id, :position, :scheme, :value)";
constexpr auto DropImages = u"DELETE FROM film_image WHERE film_id = :id";
constexpr auto InsertImage = u"INSERT INTO film_image (film_id, position, image_id, kind, description, credit, focal_x,"
                             " focal_y) VALUES (:id, :position, :image, :kind, :description, :credit, :x, :y)";
constexpr auto DropFields = u"DELETE FROM film_custom_field WHERE film_id = :id";
constexpr auto InsertField = u"INSERT INTO film_custom_field (film_id, position, name, value)"
                             " VALUES (:id, :position, :name, :value)";

constexpr auto CountPeople = u"UPDATE person SET film_count ="
                             " (SELECT count(DISTINCT c.film_id) FROM credit c WHERE c.person_id = person.id)"
                             " WHERE id IN (SELECT value FROM json_each(:ids))";
constexpr auto CountBodies = u"UPDATE award_body SET (film_count, award_count) ="
                             " (SELECT count(DISTINCT a.film_id), count(*) FROM award a"
                             " WHERE a.body_id = award_body.id)"
                             " WHERE id IN (SELECT value FROM json_each(:ids))";
constexpr auto CountTerms = u"UPDATE term SET film_count = CASE term.kind"
                            " WHEN 5 THEN (SELECT count(*) FROM film f WHERE f.funding_id = term.id)"
                            " ELSE (SELECT count(DISTINCT x.film_id) FROM film_term x WHERE x.term_id = term.id) END"
                            " WHERE id IN (SELECT value FROM json_each(:ids))";

constexpr qsizetype MostNamesKept = 200'000; ///< Some 30 MB.

template <class Tag> Result<qint64> valueOf(const Result<Id<Tag>> &id)
{
    return id ? Result<qint64>(id->value) : id.error();
}

template <class Tag> QString json(const QSet<Id<Tag>> &ids)
{
    QStringList numbers;
    for (const Id<Tag> id : ids)
        numbers << QString::number(id.value);
    return u'[' + numbers.join(u',') + u']';
}

/// The lists of terms of a film, by kind.
QList<std::pair<Term::Kind, QList<TermRef> Film::*>> termLists()
{
    return {{Term::Topic, &Film::topics},
            {Term::Series, &Film::series},
            {Term::Country, &Film::countries},
            {Term::Language, &Film::languages}};
}

/// Who and what a film names, as often as it does.
struct Named {
    QList<PersonId> people;
    QList<AwardBodyId> bodies;
    QList<TermId> terms;
};

Named namedIn(const Film &film)
{
    Named named;
    for (const Credit &credit : film.credits)
        named.people << credit.person.id;
    for (const Award &award : film.awards)
        if (award.body.id)
            named.bodies << award.body.id;
    for (const auto &[kind, list] : termLists())
        for (const TermRef &term : film.*list)
            named.terms << term.id;
    for (const CompanyCredit &credit : film.companies)
        named.terms << credit.company.id;
    if (film.fundingInitiative.id)
        named.terms << film.fundingInitiative.id;
    return named;
}

template <class Ids, class Id> void addDifference(Ids &to, QList<Id> before, QList<Id> after)
{
    std::ranges::sort(before, {}, &Id::value);
    std::ranges::sort(after, {}, &Id::value);
    QList<Id> difference;
    std::ranges::set_symmetric_difference(before, after, std::back_inserter(difference), {}, &Id::value, &Id::value);
    for (const Id id : std::as_const(difference))
        to << id;
}

} // namespace

struct FilmWriter::Statements {
    explicit Statements(sql::Database &d)
        : findWord(d, FindWord), insertWord(d, InsertWord), keepText(d, KeepText), dropTitles(d, DropTitles),
          insertTitle(d, InsertTitle), dropDates(d, DropDates), insertDate(d, InsertDate), dropTerms(d, DropTerms),
          insertTerm(d, InsertTerm), dropCredits(d, DropCredits), insertCredit(d, InsertCredit),
          dropAwards(d, DropAwards), dropRecipients(d, DropRecipients), insertAward(d, InsertAward),
          insertRecipient(d, InsertRecipient), dropRelations(d, DropRelations), insertRelation(d, InsertRelation),
          adopt(d, Adopt), dropLinks(d, DropLinks), insertLink(d, InsertLink), dropIdentifiers(d, DropIdentifiers),
          insertIdentifier(d, InsertIdentifier), dropImages(d, DropImages), insertImage(d, InsertImage),
          dropFields(d, DropFields), insertField(d, InsertField), countPeople(d, CountPeople),
          countBodies(d, CountBodies), countTerms(d, CountTerms)
    {
    }

    /// Empties one list of a film and writes it again, a row for each of `values`.
    template <class Value, class Bind>
    static Result<void> rewrite(sql::Statement *drop, sql::Statement &insert, FilmId id, const QList<Value> &values,
                                Bind bind)
    {
        if (drop)
            if (auto done = drop->bind(":id"_L1, id).execute(); !done)
                return done;
        for (int i = 0; i < values.size(); ++i) {
            insert.bind(":id"_L1, id).bind(":position"_L1, i);
            bind(insert, values[i]);
            if (auto done = insert.execute(); !done)
                return done;
        }
        return {};
    }

    sql::Statement findWord, insertWord, keepText, dropTitles, insertTitle, dropDates, insertDate, dropTerms,
        insertTerm, dropCredits, insertCredit, dropAwards, dropRecipients, insertAward, insertRecipient, dropRelations,
        insertRelation, adopt, dropLinks, insertLink, dropIdentifiers, insertIdentifier, dropImages, insertImage,
        dropFields, insertField, countPeople, countBodies, countTerms;
};

FilmWriter::FilmWriter(sql::Database &database, AuthorityStore &authorities, ImageStore &images)
    : m_authorities(authorities), m_images(images), m_statements(std::make_unique<Statements>(database))
{
}

FilmWriter::~FilmWriter() = default;

void FilmWriter::keepNames(bool keep)
{
    m_names = keep ? std::optional(QHash<QString, qint64>()) : std::nullopt;
}

Result<qint64> FilmWriter::kept(const QString &key, const std::function<Result<qint64>()> &find)
{
    if (!m_names)
        return find();
    if (const auto known = m_names->constFind(key); known != m_names->constEnd())
        return *known;
    const auto id = find();
    if (m_names->size() >= MostNamesKept)
        m_names->clear();
    if (id)
        m_names->insert(key, *id);
    return id;
}

Result<void> FilmWriter::resolvePerson(PersonRef &person)
{
    if (person.id)
        return {};
    const QString key = u"person\n%1\n%2"_s.arg(person.name, person.disambiguation);
    const auto id = kept(key, [&] { return valueOf(m_authorities.person(person, m_made)); });
    if (!id)
        return id.error();
    person.id = PersonId{*id};
    return {};
}

Result<void> FilmWriter::resolveBody(AwardBodyRef &body)
{
    if (body.id || body.name.isEmpty())
        return {};
    const QString key = u"body\n%1\n%2"_s.arg(body.name, body.shortName);
    const auto id = kept(key, [&] { return valueOf(m_authorities.awardBody(body, m_made)); });
    if (!id)
        return id.error();
    body.id = AwardBodyId{*id};
    return {};
}

Result<void> FilmWriter::resolveTerm(Term::Kind kind, TermRef &term)
{
    if (term.id || term.name.isEmpty())
        return {};
    const QString key = u"term\n%1\n%2"_s.arg(int(kind)).arg(term.name);
    const auto id = kept(key, [&] { return valueOf(m_authorities.term(kind, term.name, m_made)); });
    if (!id)
        return id.error();
    term.id = TermId{*id};
    return {};
}

Result<void> FilmWriter::resolveImage(FilmImage &image)
{
    if (image.sha256.isEmpty() && image.image)
        return {};
    // By the hash, not by an id that a change remembers: the number may be another picture's by now.
    const auto id = m_images.take(image.sha256);
    if (!id && id.error().kind == Error::NotFound)
        return Error{Error::Invalid,
                     QCoreApplication::translate("laurels::FilmWriter",
                                                 "The film names a picture that is not in the catalogue. Choose its "
                                                 "file.")};
    if (!id)
        return id.error();
    image.image = *id;
    return {};
}

Result<void> FilmWriter::resolve(Film &film)
{
    m_made.clear();
    for (FilmImage &image : film.images)
        if (auto done = resolveImage(image); !done)
            return done;
    for (Credit &credit : film.credits)
        if (auto done = resolvePerson(credit.person); !done)
            return done;
    for (Award &award : film.awards) {
        if (auto done = resolveBody(award.body); !done)
            return done;
        for (PersonRef &recipient : award.recipients)
            if (auto done = resolvePerson(recipient); !done)
                return done;
    }
    for (const auto &[kind, list] : termLists())
        for (TermRef &term : film.*list)
            if (auto done = resolveTerm(kind, term); !done)
                return done;
    for (CompanyCredit &credit : film.companies)
        if (auto done = resolveTerm(Term::Company, credit.company); !done)
            return done;
    return resolveTerm(Term::Funding, film.fundingInitiative);
}

Result<qint64> FilmWriter::vocabulary(const QString &kind, const QString &label)
{
    return kept(u"word\n%1\n%2"_s.arg(kind, label), [&]() -> Result<qint64> {
        const QString code = fold(label).replace(u' ', u'-');
        const auto read = [](sql::Row &row) { return row.take<qint64>(); };
        sql::Statement &find = m_statements->findWord;
        find.bind(":kind"_L1, kind).bind(":code"_L1, code).bind(":label"_L1, label).bind(":wanted"_L1, label);
        auto id = find.first(read);
        if (id && !*id) {
            sql::Statement &insert = m_statements->insertWord;
            id = insert.bind(":kind"_L1, kind).bind(":code"_L1, code).bind(":label"_L1, label).first(read);
            if (id && kind == "role"_L1)
                m_made << RecordId(RecordKind::Role, **id);
        }
        if (!id)
            return id.error();
        return **id;
    });
}

Result<void> FilmWriter::writeLists(const Film &film, const Film *before)
{
    if (auto done = writeNames(film, before); !done)
        return done;
    if (auto done = writePeople(film, before); !done)
        return done;
    return writeRest(film, before);
}

Result<void> FilmWriter::writeNames(const Film &film, const Film *before)
{
    Statements &s = *m_statements;
    if (!before || before->logline != film.logline || before->notes != film.notes) {
        s.keepText.bind(":id"_L1, film.id).bind(":logline"_L1, film.logline).bind(":notes"_L1, film.notes);
        if (auto done = s.keepText.execute(); !done)
            return done;
    }
    if (!before || before->titles != film.titles) {
        const auto bind = [](sql::Statement &insert, const Title &title) {
            insert.bind(":text"_L1, title.text).bind(":language"_L1, title.language).bind(":kind"_L1, title.kind);
        };
        if (auto done = s.rewrite(before ? &s.dropTitles : nullptr, s.insertTitle, film.id, film.titles, bind); !done)
            return done;
    }
    if (!before || before->dates != film.dates) {
        const auto bind = [](sql::Statement &insert, const FilmDate &date) {
            insert.bind(":kind"_L1, date.kind)
                .bind(":date"_L1, date.date.toEdtf())
                .bind(":from"_L1, date.date.earliest())
                .bind(":to"_L1, date.date.latest())
                .bind(":place"_L1, date.place);
        };
        if (auto done = s.rewrite(before ? &s.dropDates : nullptr, s.insertDate, film.id, film.dates, bind); !done)
            return done;
    }
    for (const auto &[kind, list] : termLists()) {
        if (before && before->*list == film.*list)
            continue;
        const auto bind = [kind = kind](sql::Statement &insert, const TermRef &term) {
            insert.bind(":kind"_L1, int(kind)).bind(":term"_L1, term.id).bind(":role"_L1, QString());
        };
        if (before)
            s.dropTerms.bind(":kind"_L1, int(kind));
        if (auto done = s.rewrite(before ? &s.dropTerms : nullptr, s.insertTerm, film.id, film.*list, bind); !done)
            return done;
    }
    if (before && before->companies == film.companies)
        return {};
    if (before)
        s.dropTerms.bind(":kind"_L1, int(Term::Company));
    return s.rewrite(before ? &s.dropTerms : nullptr, s.insertTerm, film.id, film.companies,
                     [](sql::Statement &insert, const CompanyCredit &credit) {
                         insert.bind(":kind"_L1, int(Term::Company))
                             .bind(":term"_L1, credit.company.id)
                             .bind(":role"_L1, credit.role);
                     });
}

Result<void> FilmWriter::writePeople(const Film &film, const Film *before)
{
    Statements &s = *m_statements;
    if (!before || before->credits != film.credits) {
        QHash<QString, qint64> roles;
        for (const Credit &credit : film.credits) {
            if (credit.role.isEmpty() || roles.contains(credit.role))
                continue;
            const auto role = vocabulary(u"role"_s, credit.role);
            if (!role)
                return role.error();
            roles.insert(credit.role, *role);
        }
        const auto bind = [&roles](sql::Statement &insert, const Credit &credit) {
            const qint64 role = roles.value(credit.role);
            insert.bind(":person"_L1, credit.person.id)
                .bindStored(":role"_L1, role ? QVariant(role) : QVariant())
                .bind(":credited_as"_L1, credit.creditedAs)
                .bind(":character"_L1, credit.character)
                .bind(":note"_L1, credit.note);
        };
        if (auto done = s.rewrite(before ? &s.dropCredits : nullptr, s.insertCredit, film.id, film.credits, bind);
            !done)
            return done;
    }
    if (before && before->awards == film.awards)
        return {};
    if (before)
        for (sql::Statement *drop : {&s.dropRecipients, &s.dropAwards})
            if (auto done = drop->bind(":id"_L1, film.id).execute(); !done)
                return done;
    return writeAwards(film);
}

Result<void> FilmWriter::writeAwards(const Film &film)
{
    Statements &s = *m_statements;
    for (int i = 0; i < film.awards.size(); ++i) {
        const Award &award = film.awards[i];
        const auto result = vocabulary(u"result"_s, award.result.isEmpty() ? u"unknown"_s : award.result);
        if (!result)
            return result.error();
        s.insertAward.bind(":id"_L1, film.id)
            .bind(":position"_L1, i)
            .bind(":body"_L1, award.body.id)
            .bindStored(":year"_L1, sql::nullIfZero(award.year))
            .bind(":name"_L1, award.name)
            .bind(":category"_L1, award.category)
            .bind(":edition"_L1, award.edition)
            .bind(":result"_L1, *result)
            .bind(":source"_L1, award.source)
            .bind(":laurel"_L1, award.laurel);
        if (auto done = s.insertAward.execute(); !done)
            return done;
        for (int j = 0; j < award.recipients.size(); ++j) {
            s.insertRecipient.bind(":id"_L1, film.id).bind(":award"_L1, i).bind(":position"_L1, j);
            if (auto done = s.insertRecipient.bind(":person"_L1, award.recipients[j].id).execute(); !done)
                return done;
        }
    }
    return {};
}

Result<void> FilmWriter::writeRelations(const Film &film)
{
    QList<Relation> own; // the others are recorded on the films at their other end
    for (const Relation &relation : film.relations)
        if (!relation.inverse)
            own << relation;
    return m_statements->rewrite(&m_statements->dropRelations, m_statements->insertRelation, film.id, own,
                                 [&film](sql::Statement &insert, const Relation &relation) {
                                     const QVariant year = sql::nullIfZero(relation.year);
                                     insert.bind(":other"_L1, relation.other)
                                         .bind(":wanted"_L1, relation.title)
                                         .bindStored(":year1"_L1, year)
                                         .bindStored(":year2"_L1, year)
                                         .bind(":self"_L1, film.id)
                                         .bind(":title"_L1, relation.title)
                                         .bindStored(":year"_L1, year)
                                         .bind(":kind"_L1, relation.kind)
                                         .bind(":note"_L1, relation.note);
                                 });
}

Result<void> FilmWriter::writeRest(const Film &film, const Film *before)
{
    Statements &s = *m_statements;
    if ((before && before->relations != film.relations) || (!before && !film.relations.isEmpty()))
        if (auto done = writeRelations(film); !done)
            return done;
    if (!before || before->title != film.title || before->year != film.year) {
        s.adopt.bind(":id"_L1, film.id).bind(":title"_L1, film.title).bind(":self"_L1, film.id);
        if (auto done = s.adopt.bindStored(":year"_L1, sql::nullIfZero(film.year)).execute(); !done)
            return done;
    }
    if (!before || before->links != film.links) {
        const auto bind = [](sql::Statement &insert, const Link &link) {
            insert.bind(":label"_L1, link.label).bind(":url"_L1, link.url);
        };
        if (auto done = s.rewrite(before ? &s.dropLinks : nullptr, s.insertLink, film.id, film.links, bind); !done)
            return done;
    }
    if (!before || before->identifiers != film.identifiers) {
        const auto bind = [](sql::Statement &insert, const Identifier &identifier) {
            insert.bind(":scheme"_L1, identifier.scheme).bind(":value"_L1, identifier.value);
        };
        if (auto done =
                s.rewrite(before ? &s.dropIdentifiers : nullptr, s.insertIdentifier, film.id, film.identifiers, bind);
            !done)
            return done;
    }
    if (!before || before->images != film.images) {
        const auto bind = [](sql::Statement &insert, const FilmImage &image) {
            insert.bind(":image"_L1, image.image)
                .bind(":kind"_L1, image.kind)
                .bind(":description"_L1, image.description)
                .bind(":credit"_L1, image.credit)
                .bind(":x"_L1, image.focalPoint.x())
                .bind(":y"_L1, image.focalPoint.y());
        };
        if (auto done = s.rewrite(before ? &s.dropImages : nullptr, s.insertImage, film.id, film.images, bind); !done)
            return done;
    }
    if (before && before->customFields == film.customFields)
        return {};
    return s.rewrite(before ? &s.dropFields : nullptr, s.insertField, film.id, film.customFields,
                     [](sql::Statement &insert, const CustomField &field) {
                         insert.bind(":name"_L1, field.name).bind(":value"_L1, field.value);
                     });
}

void FilmWriter::touch(const Film &before, const Film &after)
{
    const Named old = namedIn(before);
    const Named now = namedIn(after);
    addDifference(m_people, old.people, now.people);
    addDifference(m_bodies, old.bodies, now.bodies);
    addDifference(m_terms, old.terms, now.terms);
}

Result<void> FilmWriter::settle()
{
    Statements &s = *m_statements;
    const auto count = [](sql::Statement &statement, auto &ids) -> Result<void> {
        if (ids.isEmpty())
            return {};
        const QString list = json(ids);
        ids.clear();
        return statement.bind(":ids"_L1, list).execute();
    };
    if (auto done = count(s.countPeople, m_people); !done)
        return done;
    if (auto done = count(s.countBodies, m_bodies); !done)
        return done;
    return count(s.countTerms, m_terms);
}

} // namespace laurels
