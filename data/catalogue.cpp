// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/catalogue.h"

#include "data/authoritystore.h"
#include "data/edits.h"
#include "data/filmstore.h"
#include "data/history.h"
#include "data/imagestore.h"
#include "data/search.h"
#include "data/searchindex.h"
#include "data/sheetreader.h"
#include "data/sql/migrations.h"
#include "data/sql/statement.h"
#include "data/sql/vetting.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr auto FindSetting = u"SELECT value FROM catalogue WHERE key = :key";
constexpr auto InsertSetting = u"INSERT INTO catalogue (key, value) VALUES (:key, :value)";
constexpr auto CountAll = u"SELECT (SELECT count(*) FROM film), (SELECT count(*) FROM person),"
                          " (SELECT count(*) FROM award_body),"
                          " (SELECT count(*) FROM term WHERE kind = 0 AND film_count > 0),"
                          " (SELECT count(*) FROM term WHERE kind = 1 AND film_count > 0)";

QString tr(const char *text)
{
    return QCoreApplication::translate("laurels::Catalogue", text);
}

Result<void> checkName(const QString &path)
{
    if (path.isEmpty() || !QFileInfo(path).isAbsolute())
        return Error{Error::Invalid, tr("A catalogue needs a file name; the name given is empty.")};
    return {};
}

/// Makes the empty file itself, so that nothing that is there already can be opened by mistake.
Result<void> reserve(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0644);
    if (file >= 0) {
        ::close(file);
        return {};
    }
    if (QFileInfo::exists(path))
        return Error{Error::Invalid, tr("There is already a file at %1. Choose another name.").arg(path)};
    return Error{Error::Unavailable,
                 tr("%1 cannot be made. Check that its folder exists and may be written.").arg(path),
                 qt_error_string(errno)};
}

Result<void> build(sql::Database &database, const QString &name)
{
    if (auto done = database.prepareForWriting(); !done)
        return done;
    if (auto done = database.execute(u"PRAGMA application_id=%1"_s.arg(sql::ApplicationId)); !done)
        return done;
    auto transaction = sql::Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (auto done = sql::migrate(database, 0, sql::SchemaVersion); !done)
        return done;
    for (const auto &[key, value] :
         {std::pair{u"name"_s, name}, std::pair{u"uuid"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)}}) {
        sql::Statement insert(database, InsertSetting);
        if (auto done = insert.bind(":key"_L1, key).bind(":value"_L1, value).execute(); !done)
            return done;
    }
    return transaction->commit();
}

std::optional<Authority> authorityOf(Place::Kind kind)
{
    switch (kind) {
    case Place::Person:
        return Authority::Person;
    case Place::AwardBody:
        return Authority::AwardBody;
    case Place::Topic:
        return Authority::Topic;
    case Place::Series:
        return Authority::Series;
    default:
        return {};
    }
}

} // namespace

Catalogue::Catalogue(std::unique_ptr<sql::Database> database)
    : m_database(std::move(database)), m_index(std::make_unique<SearchIndex>(*m_database)),
      m_authorities(std::make_unique<AuthorityStore>(*m_database, *m_index)),
      m_images(std::make_unique<ImageStore>(*m_database)),
      m_films(std::make_unique<FilmStore>(*m_database, *m_authorities, *m_index)),
      m_sheets(std::make_unique<SheetReader>(*m_database, *m_films, *m_authorities)),
      m_search(std::make_unique<Search>(*m_database, *m_films, *m_authorities)),
      m_history(std::make_unique<History>(*m_database)),
      m_edits(std::make_unique<Edits>(*m_database, *m_films, *m_history))
{
    m_dataVersion = m_database->number(u"PRAGMA data_version"_s).value_or(0);
}

Catalogue::~Catalogue() = default;

Result<std::unique_ptr<Catalogue>> Catalogue::open(const QString &path, Access access)
{
    if (auto named = checkName(path); !named)
        return named.error();
    const auto version = sql::readSchemaVersion(path);
    if (!version)
        return version.error();
    const bool mayWrite = access == Access::ReadWrite && QFileInfo(path).isWritable()
                          && QFileInfo(QFileInfo(path).absolutePath()).isWritable();
    auto mode = mayWrite ? sql::Database::Mode::ReadWrite : sql::Database::Mode::ReadOnly;
    auto database = sql::Database::open(path, mode);
    if (!database)
        return database.error();
    if (auto vetted = sql::vet(**database, *version); !vetted)
        return vetted.error();
    if (mayWrite)
        if (auto prepared = (*database)->prepareForWriting(); !prepared)
            return prepared.error();
    return std::unique_ptr<Catalogue>(new Catalogue(std::move(*database)));
}

Result<std::unique_ptr<Catalogue>> Catalogue::create(const QString &path, const QString &name)
{
    if (auto named = checkName(path); !named)
        return named.error();
    if (auto reserved = reserve(path); !reserved)
        return reserved.error();
    auto database = sql::Database::open(path, sql::Database::Mode::ReadWrite);
    const auto built = database ? build(**database, name) : Result<void>(database.error());
    if (!built) {
        if (database)
            database->reset();
        QFile::remove(path);
        return built.error();
    }
    return std::unique_ptr<Catalogue>(new Catalogue(std::move(*database)));
}

QString Catalogue::path() const
{
    return m_database->path();
}

QString Catalogue::name() const
{
    sql::Statement find(*m_database, FindSetting);
    const auto name = find.bind(":key"_L1, u"name"_s).first([](sql::Row &row) { return row.take<QString>(); });
    return name && *name ? **name : QFileInfo(path()).completeBaseName();
}

bool Catalogue::isReadOnly() const
{
    return m_database->mode() == sql::Database::Mode::ReadOnly;
}

Result<Counts> Catalogue::counts()
{
    const auto counts = sql::Statement(*m_database, CountAll).first([](sql::Row &row) {
        return Counts{.films = row.take<int>(),
                      .people = row.take<int>(),
                      .awardBodies = row.take<int>(),
                      .topics = row.take<int>(),
                      .series = row.take<int>()};
    });
    if (!counts)
        return counts.error();
    return counts->value_or(Counts());
}

Result<QList<FilmId>> Catalogue::filmIds(const FilmList &list)
{
    if (list.term) {
        const auto ofTerm = m_films->ofTerm(list.term);
        return ofTerm ? m_films->ordered(list.sort, list.descending, &*ofTerm) : ofTerm;
    }
    if (parseQuery(list.query).isEmpty())
        return m_films->ordered(list.sort == FilmSort::Relevance ? FilmSort::Added : list.sort, list.descending);
    const auto matching = m_search->filmIds(list.query);
    if (!matching || list.sort == FilmSort::Relevance)
        return matching;
    return m_films->ordered(list.sort, list.descending, &*matching);
}

Result<Place> Catalogue::resolve(const Place &place)
{
    Place resolved = place;
    if (const auto authority = authorityOf(place.kind)) {
        if (place.id == 0) {
            const auto id = m_authorities->find(*authority, place.text);
            if (!id)
                return id.error();
            resolved.id = *id;
        }
        const auto cards = m_authorities->cards(*authority, {resolved.id});
        if (!cards)
            return cards.error();
        if (cards->isEmpty())
            return Error{Error::NotFound, tr("This page is not in the catalogue any more.")};
        resolved.text = cards->constFirst().name;
        return resolved;
    }
    if (place.kind != Place::Film)
        return resolved;
    const auto film = place.id ? Result<FilmId>(FilmId{place.id}) : findFilm(place.text);
    if (!film)
        return film.error();
    const auto cards = m_films->cards({*film});
    if (!cards)
        return cards.error();
    if (cards->isEmpty())
        return Error{Error::NotFound, tr("The catalogue has no film %1.").arg(film->value)};
    return Place::film(*film, cards->constFirst().title);
}

Result<FilmId> Catalogue::findFilm(const QString &idOrTitle)
{
    const auto titled = m_films->withTitle(idOrTitle);
    if (!titled)
        return titled.error();
    if (titled->size() == 1)
        return titled->constFirst();
    bool isNumber = false;
    const qint64 id = idOrTitle.toLongLong(&isNumber);
    if (titled->isEmpty()) {
        if (isNumber && id > 0)
            return FilmId{id};
        return Error{Error::NotFound, tr("The catalogue has no film called “%1”.").arg(idOrTitle)};
    }
    const auto cards = m_films->cards(*titled);
    if (!cards)
        return cards.error();
    QStringList films;
    for (const FilmCard &card : *cards)
        films << tr("%1 (%2)").arg(card.id.value).arg(metaLine(card));
    return Error{Error::Invalid, tr("%1 films are called “%2”. Name the one you mean by its id: %3.")
                                     .arg(titled->size())
                                     .arg(idOrTitle, films.join(u"; "_s))};
}

bool Catalogue::hasChangedOutside()
{
    const qint64 version = m_database->number(u"PRAGMA data_version"_s).value_or(m_dataVersion);
    return std::exchange(m_dataVersion, version) != version;
}

void Catalogue::interrupt()
{
    m_database->interrupt();
}

} // namespace laurels
