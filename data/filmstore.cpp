// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/filmstore.h"

#include "data/filmreader.h"
#include "data/filmset.h"
#include "data/filmwriter.h"
#include "data/fold.h"
#include "data/gaps.h"
#include "data/searchindex.h"
#include "data/sql/numbers.h"
#include "data/sql/statement.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

/// A list in its order. `:filter` is NULL or the JSON array of the only ids wanted. Where the order runs against its
/// index's own direction, the films without the value follow in a second statement.
struct Order {
    const char16_t *natural;
    const char16_t *reversed;
    const char16_t *missing; ///< Null where every film has the value.
};

constexpr std::array Orders = {
    Order{u"SELECT id FROM film WHERE (:filter IS NULL OR id IN (SELECT value FROM json_each(:filter)))"
          " ORDER BY id DESC",
          u"SELECT id FROM film WHERE (:filter IS NULL OR id IN (SELECT value FROM json_each(:filter))) ORDER BY id",
          nullptr},
    Order{u"SELECT id FROM film WHERE (:filter IS NULL OR id IN (SELECT value FROM json_each(:filter)))"
          " ORDER BY sort_key, id",
          u"SELECT id FROM film WHERE (:filter IS NULL OR id IN (SELECT value FROM json_each(:filter)))"
          " ORDER BY sort_key DESC, id DESC",
          nullptr},
    Order{u"SELECT id FROM film WHERE (:filter IS NULL OR id IN (SELECT value FROM json_each(:filter)))"
          " ORDER BY year DESC, sort_key, id",
          u"SELECT id FROM film WHERE year IS NOT NULL AND (:filter IS NULL OR id IN (SELECT value FROM"
          " json_each(:filter))) ORDER BY year, sort_key DESC, id DESC",
          u"SELECT id FROM film WHERE year IS NULL AND (:filter IS NULL OR id IN (SELECT value FROM"
          " json_each(:filter))) ORDER BY sort_key, id"},
    Order{u"SELECT id FROM film WHERE (:filter IS NULL OR id IN (SELECT value FROM json_each(:filter)))"
          " ORDER BY premiere_from DESC, sort_key, id",
          u"SELECT id FROM film WHERE premiere_from IS NOT NULL AND (:filter IS NULL OR id IN (SELECT value FROM"
          " json_each(:filter))) ORDER BY premiere_from, sort_key DESC, id DESC",
          u"SELECT id FROM film WHERE premiere_from IS NULL AND (:filter IS NULL OR id IN (SELECT value FROM"
          " json_each(:filter))) ORDER BY sort_key, id"},
    Order{u"SELECT id FROM film WHERE (:filter IS NULL OR id IN (SELECT value FROM json_each(:filter)))"
          " ORDER BY length_min DESC, sort_key, id",
          u"SELECT id FROM film WHERE length_min IS NOT NULL AND (:filter IS NULL OR id IN (SELECT value FROM"
          " json_each(:filter))) ORDER BY length_min, sort_key DESC, id DESC",
          u"SELECT id FROM film WHERE length_min IS NULL AND (:filter IS NULL OR id IN (SELECT value FROM"
          " json_each(:filter))) ORDER BY sort_key, id"},
    Order{u"SELECT id FROM film WHERE (:filter IS NULL OR id IN (SELECT value FROM json_each(:filter)))"
          " ORDER BY award_count DESC, sort_key, id",
          u"SELECT id FROM film WHERE (:filter IS NULL OR id IN (SELECT value FROM json_each(:filter)))"
          " ORDER BY award_count, sort_key DESC, id DESC",
          nullptr},
};

/// Ids begin at 1 and have few gaps.
constexpr auto LastId = u"SELECT coalesce(max(id), 0) FROM film";
constexpr auto NextId = u"SELECT id FROM film WHERE id >= :from ORDER BY id LIMIT 1";
constexpr auto OfTerm = u"SELECT DISTINCT film_id FROM film_term WHERE term_id = :term";
constexpr auto WithTitle = u"SELECT id FROM film WHERE title = :title ORDER BY id";
constexpr auto WithUuid = u"SELECT id FROM film WHERE uuid = :uuid";
constexpr auto WithIdentifier = u"SELECT film_id FROM film_identifier WHERE scheme = :scheme AND value = :value"
                                " ORDER BY film_id LIMIT 1";
constexpr auto WithTitleAndYear =
    u"SELECT id FROM film WHERE title = :title AND completed IS :year ORDER BY id LIMIT 1";
/// Keys compare as bytes: every key that begins so lies before the beginning and the last character.
constexpr auto Titled =
    u"SELECT id FROM film WHERE sort_key >= :from AND sort_key < :to ORDER BY sort_key, id LIMIT 50";
constexpr auto Twin = u"SELECT id FROM film WHERE title = :title AND completed IS :year AND id <> :id LIMIT 1";
constexpr auto Insert =
    u"INSERT INTO film (id, uuid, revision, title, sort_title, sort_key, completed, year, premiere,"
    " premiere_from, premiere_to, length_min, funding_id, award_count, rating, gaps, created, modified)"
    " VALUES (:id, :uuid, :revision, :title, :sort_title, :sort_key, :completed, :year, :premiere,"
    " :from, :to, :length, :funding, :awards, :rating, :gaps, :created, :modified) RETURNING id";
constexpr auto Update = u"UPDATE film SET revision = revision + 1, title = :title, sort_title = :sort_title,"
                        " sort_key = :sort_key, completed = :completed, year = :year, premiere = :premiere,"
                        " premiere_from = :from, premiere_to = :to, length_min = :length, funding_id = :funding,"
                        " award_count = :awards, rating = :rating, gaps = :gaps, modified = :modified"
                        " WHERE id = :id AND revision = :revision";
constexpr auto Delete = u"DELETE FROM film WHERE id = :id";

/// To the second, as JSON has it: what is written and read again is the same.
QDateTime now()
{
    return QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
}

void bindFilm(sql::Statement &statement, const Film &film)
{
    const QString sortAs = film.sortTitle.isEmpty() ? sortKey(film.title) : fold(film.sortTitle);
    statement.bind(":title"_L1, film.title)
        .bind(":sort_title"_L1, film.sortTitle)
        .bind(":sort_key"_L1, sortAs)
        .bindStored(":completed"_L1, sql::nullIfZero(film.year))
        .bindStored(":year"_L1, sql::nullIfZero(shownYear(film.year, film.premiere)))
        .bind(":premiere"_L1, film.premiere)
        .bind(":from"_L1, film.premiere.earliest())
        .bind(":to"_L1, film.premiere.latest())
        .bind(":length"_L1, film.length)
        .bind(":funding"_L1, film.fundingInitiative.id)
        .bind(":awards"_L1, int(film.awards.size()))
        .bind(":rating"_L1, film.rating)
        .bind(":gaps"_L1, int(gapsOf(film)))
        .bind(":modified"_L1, film.modified);
}

} // namespace

struct FilmStore::Statements {
    Statements(sql::Database &database, AuthorityStore &authorities, ImageStore &images)
        : reader(database), writer(database, authorities, images), ofTerm(database, OfTerm),
          withTitle(database, WithTitle), withUuid(database, WithUuid), withIdentifier(database, WithIdentifier),
          withTitleAndYear(database, WithTitleAndYear), titled(database, Titled), twin(database, Twin),
          insert(database, Insert), update(database, Update), remove(database, Delete)
    {
    }
    FilmReader reader;
    FilmWriter writer;
    sql::Statement ofTerm, withTitle, withUuid, withIdentifier, withTitleAndYear, titled, twin, insert, update, remove;
};

FilmStore::FilmStore(sql::Database &database, AuthorityStore &authorities, ImageStore &images, SearchIndex &index)
    : m_database(database), m_authorities(authorities), m_index(index),
      m_statements(std::make_unique<Statements>(database, authorities, images))
{
}

FilmStore::~FilmStore() = default;

Result<Film> FilmStore::find(FilmId id)
{
    return m_statements->reader.film(id);
}

Result<QList<FilmCard>> FilmStore::cards(const QList<FilmId> &ids)
{
    return m_statements->reader.cards(ids);
}

Result<QList<FilmId>> FilmStore::withTitle(const QString &title)
{
    return m_statements->withTitle.bind(":title"_L1, title).all([](sql::Row &row) { return row.take<FilmId>(); });
}

Result<FilmId> FilmStore::findSame(const Film &film)
{
    Statements &s = *m_statements;
    const auto read = [](sql::Row &row) { return row.take<FilmId>(); };
    if (!film.uuid.isNull()) {
        const auto found = s.withUuid.bind(":uuid"_L1, film.uuid).first(read);
        if (!found || *found)
            return found ? Result<FilmId>(**found) : found.error();
    }
    for (const Identifier &identifier : film.identifiers) {
        s.withIdentifier.bind(":scheme"_L1, identifier.scheme).bind(":value"_L1, identifier.value);
        const auto found = s.withIdentifier.first(read);
        if (!found || *found)
            return found ? Result<FilmId>(**found) : found.error();
    }
    s.withTitleAndYear.bind(":title"_L1, film.title).bindStored(":year"_L1, sql::nullIfZero(film.year));
    const auto found = s.withTitleAndYear.first(read);
    if (!found)
        return found.error();
    return found->value_or(FilmId());
}

Result<std::optional<FilmId>> FilmStore::random()
{
    const auto last = m_database.number(QString::fromUtf16(LastId));
    if (!last)
        return last.error();
    const qint64 from = QRandomGenerator::global()->bounded(*last + 1);
    return sql::Statement(m_database, NextId).bind(":from"_L1, from).first([](sql::Row &row) {
        return row.take<FilmId>();
    });
}

Result<QList<FilmId>> FilmStore::titled(const QString &beginning)
{
    const QString key = fold(beginning);
    return m_statements->titled.bind(":from"_L1, key)
        .bind(":to"_L1, key + QString::fromUcs4(U"\U0010FFFF", 1))
        .all([](sql::Row &row) { return row.take<FilmId>(); });
}

Result<FilmId> FilmStore::twin(const Film &film)
{
    const auto found = m_statements->twin.bind(":title"_L1, film.title.trimmed())
                           .bindStored(":year"_L1, sql::nullIfZero(film.year))
                           .bind(":id"_L1, film.id.value)
                           .first([](sql::Row &row) { return row.take<FilmId>(); });
    if (!found)
        return found.error();
    return found->value_or(FilmId());
}

Result<QList<FilmId>> FilmStore::ofTerm(TermId term)
{
    return m_statements->ofTerm.bind(":term"_L1, term).all([](sql::Row &row) { return row.take<FilmId>(); });
}

Result<QList<FilmId>> FilmStore::ordered(FilmSort sort, bool descending, const FilmSet *only, int most)
{
    constexpr qsizetype AsList = 2000; // more are quicker picked out of the whole order than looked up one by one
    const bool picks = only && only->count() > AsList;
    const QVariant filter = only && !picks ? QVariant(idsAsJson(only->ids())) : QVariant();
    const Order &order = Orders.at(size_t(sort));
    const bool natural = descending == isDescendingByNature(sort);
    QList<FilmId> ids;
    const auto read = [&](const char16_t *sql) {
        return sql::Numbers(m_database, QStringView(sql)).read({filter}, [&](const qint64 *columns) {
            if (const FilmId id{columns[0]}; !picks || only->contains(id))
                ids << id;
            return most < 0 || ids.size() < most;
        });
    };
    if (auto done = read(natural ? order.natural : order.reversed); !done)
        return done.error();
    if (!natural && order.missing && (most < 0 || ids.size() < most))
        if (auto done = read(order.missing); !done)
            return done.error();
    return ids;
}

Result<Film> FilmStore::insert(const Film &given)
{
    Film film = given;
    film.uuid = film.uuid.isNull() ? QUuid::createUuid() : film.uuid;
    film.revision = qMax<qint64>(film.revision, 1);
    film.modified = now();
    film.created = film.created.isValid() ? film.created : film.modified;
    if (auto done = m_statements->writer.resolve(film); !done)
        return done.error();
    sql::Statement &insert = m_statements->insert;
    bindFilm(insert, film);
    insert.bind(":id"_L1, film.id)
        .bind(":uuid"_L1, film.uuid)
        .bind(":revision"_L1, film.revision)
        .bind(":created"_L1, film.created);
    const auto id = insert.first([](sql::Row &row) { return row.take<FilmId>(); });
    if (!id)
        return id.error();
    film.id = **id;
    if (auto done = m_statements->writer.writeLists(film, nullptr); !done)
        return done.error();
    m_statements->writer.touch({}, film);
    if (auto done = m_index.write(film.id, film.synopsis); !done)
        return done.error();
    return film;
}

Result<Film> FilmStore::update(const Film &given)
{
    const auto before = find(given.id);
    if (!before)
        return before.error();
    Film film = given;
    film.modified = now();
    if (auto done = m_statements->writer.resolve(film); !done)
        return done.error();
    sql::Statement &update = m_statements->update;
    bindFilm(update, film);
    const auto changed = update.bind(":id"_L1, film.id).bind(":revision"_L1, film.revision).changeRows();
    if (!changed)
        return changed.error();
    if (*changed == 0)
        return Error{Error::Conflict,
                     QCoreApplication::translate("laurels::FilmStore",
                                                 "Somebody else changed “%1” meanwhile (it is at revision %2 now)."
                                                 " Nothing was written.")
                         .arg(before->title)
                         .arg(before->revision)};
    ++film.revision;
    if (auto done = m_statements->writer.writeLists(film, &*before); !done)
        return done.error();
    m_statements->writer.touch(*before, film);
    if (auto done = m_index.write(film.id, film.synopsis); !done)
        return done.error();
    return film;
}

Result<void> FilmStore::remove(FilmId id)
{
    const auto film = find(id);
    if (!film)
        return film.error();
    m_statements->writer.touch(*film, {});
    if (auto done = m_index.remove(id); !done)
        return done;
    return m_statements->remove.bind(":id"_L1, id).execute();
}

const QList<RecordId> &FilmStore::made() const
{
    return m_statements->writer.made();
}

void FilmStore::keepNames(bool keep)
{
    m_statements->writer.keepNames(keep);
}

Result<void> FilmStore::settle()
{
    return m_statements->writer.settle();
}

} // namespace laurels
