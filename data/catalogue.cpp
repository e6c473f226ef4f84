// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/catalogue.h"

#include "data/authorityedits.h"
#include "data/authoritystore.h"
#include "data/backup.h"
#include "data/bookmarks.h"
#include "data/edits.h"
#include "data/filmstore.h"
#include "data/history.h"
#include "data/imagestore.h"
#include "data/recordstore.h"
#include "data/search.h"
#include "data/searchindex.h"
#include "data/sheetreader.h"
#include "data/sql/fulltext.h"
#include "data/sql/migrations.h"
#include "data/sql/statement.h"
#include "data/sql/vetting.h"
#include "data/storage.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr auto FindSetting = u"SELECT value FROM catalogue WHERE key = :key";
constexpr auto InsertSetting = u"INSERT INTO catalogue (key, value) VALUES (:key, :value)";
constexpr auto CountAll = u"SELECT (SELECT count(*) FROM film), (SELECT count(*) FROM person),"
                          " (SELECT count(*) FROM award_body),"
                          " (SELECT count(*) FROM term WHERE kind = 0 AND film_count > 0),"
                          " (SELECT count(*) FROM term WHERE kind = 1 AND film_count > 0),"
                          " (SELECT count(*) FROM bookmark b JOIN film f ON f.id = b.film_id)";

constexpr qint64 SearchIndexCheckUpTo = 16 * 1024 * 1024; ///< Reads all its text: beyond, only “check” does.
constexpr qint64 LargestInMemory = 512 * 1024 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("laurels::Catalogue", text);
}

/// The answers of a file, folder or disk that may only be read.
bool cannotBeWritten(const Error &error)
{
    static constexpr std::array Codes = {SQLITE_CANTOPEN, SQLITE_READONLY, SQLITE_READONLY_RECOVERY,
                                         SQLITE_READONLY_ROLLBACK, SQLITE_READONLY_DIRECTORY};
    return std::ranges::find(Codes, error.code) != Codes.end();
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

/// Opens the file and vets it; where it cannot be written after all, for reading only.
Result<std::unique_ptr<sql::Database>> openVetted(const QString &path, int version, sql::Database::Mode mode)
{
    const auto opened = [&]() -> Result<std::unique_ptr<sql::Database>> {
        auto database = sql::Database::open(path, mode);
        if (!database)
            return database;
        if (auto vetted = sql::vet(**database, version); !vetted)
            return vetted.error();
        if (mode == sql::Database::Mode::ReadWrite)
            if (auto prepared = (*database)->prepareForWriting(); !prepared)
                return prepared.error();
        return database;
    };
    auto database = opened();
    if (database || mode == sql::Database::Mode::ReadOnly || !cannotBeWritten(database.error()))
        return database;
    mode = sql::Database::Mode::ReadOnly;
    return opened();
}

/// An older catalogue where it may not be written is brought up to date in memory, for this reading.
Result<void> bringUpToDate(std::unique_ptr<sql::Database> &database, int version, const Progress &progress,
                           QStringList &notices)
{
    if (database->mode() == sql::Database::Mode::ReadWrite) {
        const auto copy = upgrade(*database, version, progress);
        if (!copy)
            return copy.error();
        notices << tr("%1 was brought up to date. As it was before, it is kept at %2.").arg(database->path(), *copy);
        return {};
    }
    if (QFileInfo(database->path()).size() > LargestInMemory)
        return Error{Error::Unavailable,
                     tr("%1 was made by an older Laurels and must be brought up to date, but it may only be read. Copy "
                        "it to a folder that may be written and open the copy.")
                         .arg(database->path())};
    auto memory = sql::Database::inMemory(database->path());
    if (!memory)
        return memory.error();
    if (auto done = copyDatabase(*database, **memory); !done)
        return done;
    if (auto done = upgradeInMemory(**memory, version); !done)
        return done;
    (*memory)->setReadOnly();
    database = std::move(*memory);
    return {};
}

/// On a network drive a catalogue is written only where a lock of this machine is seen by others.
bool refusesWritingOnNetwork(const QString &path, QStringList &notices)
{
    const auto network = networkFileSystem(path);
    if (!network)
        return false;
    const bool isRefused = !locksAreSeen(path);
    if (isRefused)
        notices << tr("%1 lies on a network drive (%2) that does not lock files, so it is only read: two who save at "
                      "once would damage it. To edit it, copy it to a disk of this computer.")
                       .arg(path, *network);
    else if (!isNoted(u"network "_s + path, *network)) {
        notices << tr("%1 lies on a network drive (%2). If the connection breaks while you save, the catalogue may be "
                      "damaged; make copies with “laurels backup”.")
                       .arg(path, *network);
        note(u"network "_s + path, *network);
    }
    return isRefused;
}

/// What changes when the file does.
QString fileState(const QString &path)
{
    const QFileInfo file(path);
    return u"%1 %2"_s.arg(file.size()).arg(file.lastModified().toMSecsSinceEpoch());
}

std::optional<Authority> authorityOf(Place::Kind kind)
{
    switch (kind) {
    case Place::Person:
    case Place::EditPerson:
        return Authority::Person;
    case Place::AwardBody:
    case Place::EditAwardBody:
        return Authority::AwardBody;
    case Place::Topic:
    case Place::EditTopic:
        return Authority::Topic;
    case Place::Series:
    case Place::EditSeries:
        return Authority::Series;
    default:
        return {};
    }
}

/// All films have no best match: they stand newest first.
FilmSort naturalSort(const FilmList &list)
{
    return list.sort == FilmSort::Relevance ? FilmSort::Added : list.sort;
}

} // namespace

Catalogue::Catalogue(std::unique_ptr<sql::Database> database, QStringList notices)
    : m_database(std::move(database)), m_index(std::make_unique<SearchIndex>(*m_database)),
      m_authorities(std::make_unique<AuthorityStore>(*m_database, *m_index)),
      m_images(std::make_unique<ImageStore>(*m_database)),
      m_films(std::make_unique<FilmStore>(*m_database, *m_authorities, *m_images, *m_index)),
      m_sheets(std::make_unique<SheetReader>(*m_database, *m_films, *m_authorities)),
      m_search(std::make_unique<Search>(*m_database, *m_films, *m_authorities)),
      m_history(std::make_unique<History>(*m_database)),
      m_records(std::make_unique<RecordStore>(*m_database, *m_films, *m_authorities)),
      m_edits(std::make_unique<Edits>(*m_database, *m_films, *m_records, *m_history)),
      m_authorityEdits(std::make_unique<AuthorityEdits>(*m_database, *m_records, *m_authorities, *m_films, *m_history)),
      m_notices(std::move(notices))
{
    m_dataVersion = m_database->number(u"PRAGMA data_version"_s).value_or(0);
}

Catalogue::~Catalogue() = default;

Result<std::unique_ptr<Catalogue>> Catalogue::open(const QString &path, Access access, const Progress &upgrading)
{
    if (auto named = checkName(path); !named)
        return named.error();
    const auto version = sql::readSchemaVersion(path);
    if (!version)
        return version.error();
    QStringList notices;
    const bool isWritable = mayWrite(path) && !refusesWritingOnNetwork(path, notices);
    const bool mustWrite = *version < sql::SchemaVersion || hasUnfinishedChange(path);
    auto opened = openVetted(path, *version,
                             isWritable && (access != Access::ReadOnly || mustWrite) ? sql::Database::Mode::ReadWrite
                                                                                     : sql::Database::Mode::ReadOnly);
    if (!opened)
        return opened.error();
    if (*version < sql::SchemaVersion)
        if (auto done = bringUpToDate(*opened, *version, upgrading, notices); !done)
            return done.error();
    if (access == Access::ReadWrite && (*opened)->mode() == sql::Database::Mode::ReadOnly)
        notices << tr("%1 may only be read: the file, its folder or its disk is write-protected.").arg(path);
    std::unique_ptr<Catalogue> catalogue(new Catalogue(std::move(*opened), notices));
    if (access == Access::ReadWrite && !catalogue->isReadOnly() && QFileInfo(path).size() <= SearchIndexCheckUpTo)
        if (auto mended = catalogue->mendSearchIndex(); !mended)
            return mended.error();
    if (access == Access::ReadWrite && !catalogue->isReadOnly())
        catalogue->removeUnusedImages();
    return catalogue;
}

Result<void> Catalogue::mendSearchIndex()
{
    const QString fact = u"search index of "_s + path();
    const QString state = fileState(path());
    if (isNoted(fact, state)) // it has been looked at, and the file is as it was then
        return {};
    auto transaction = sql::Transaction::begin(*m_database, std::chrono::milliseconds(0));
    if (!transaction) // somebody else is writing: they have looked
        return {};
    const auto broken = sql::brokenIndexes(*m_database);
    if (!broken)
        return broken.error();
    if (broken->isEmpty()) {
        note(fact, state);
        return {};
    }
    if (auto done = sql::rebuildIndexes(*m_database, *broken); !done)
        return done;
    if (auto done = transaction->commit(); !done)
        return done;
    m_notices << tr("The search index of %1 did not agree with its films and was built again; the films are as they "
                    "were.")
                     .arg(path());
    return {};
}

Result<std::unique_ptr<Catalogue>> Catalogue::openAgain(const QString &path)
{
    auto database = sql::Database::open(path, sql::Database::Mode::ReadOnly);
    if (!database)
        return database.error();
    return std::unique_ptr<Catalogue>(new Catalogue(std::move(*database), {}));
}

void Catalogue::removeUnusedImages()
{
    const QString today = QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate);
    if (isNoted(u"unused images "_s + path(), today))
        return;
    auto transaction = sql::Transaction::begin(*m_database, std::chrono::milliseconds(0));
    if (!transaction)
        return; // somebody else is writing; tomorrow is early enough
    const auto removed = m_images->removeUnused();
    if (removed && (*removed == 0 || transaction->commit()))
        note(u"unused images "_s + path(), today);
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

QUuid Catalogue::uuid() const
{
    sql::Statement find(*m_database, FindSetting);
    const auto uuid = find.bind(":key"_L1, u"uuid"_s).first([](sql::Row &row) { return row.take<QString>(); });
    return uuid && *uuid ? QUuid::fromString(**uuid) : QUuid();
}

QString Catalogue::name() const
{
    sql::Statement find(*m_database, FindSetting);
    const auto name = find.bind(":key"_L1, u"name"_s).first([](sql::Row &row) { return row.take<QString>(); });
    return name && *name ? **name : QFileInfo(path()).completeBaseName();
}

bool Catalogue::isInMemory() const
{
    return m_database->isInMemory();
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
                      .series = row.take<int>(),
                      .bookmarks = row.take<int>()};
    });
    if (!counts)
        return counts.error();
    return counts->value_or(Counts());
}

Result<FilmListBeginning> Catalogue::beginningOf(const FilmList &list, int cards)
{
    constexpr int FirstScreens = 256; // four pages of cards: a screen of the smallest tiles holds fewer
    const bool isNarrowed = list.isBookmarked || list.term || !parseQuery(list.query).isBlank;
    const auto ids =
        isNarrowed ? filmIds(list) : m_films->ordered(naturalSort(list), list.descending, nullptr, FirstScreens);
    if (!ids)
        return ids.error();
    const auto first = m_films->cards(ids->first(qMin<qsizetype>(cards, ids->size())));
    if (!first)
        return first.error();
    return FilmListBeginning{*ids, *first, isNarrowed || ids->size() < FirstScreens};
}

Result<QList<FilmId>> Catalogue::filmIds(const FilmList &list)
{
    if (list.isBookmarked) {
        const auto marked = Bookmarks(*m_database).films();
        if (!marked || list.sort == FilmSort::Relevance)
            return marked;
        const FilmSet some(*marked);
        return m_films->ordered(list.sort, list.descending, &some);
    }
    if (list.term) {
        const auto ofTerm = m_films->ofTerm(list.term);
        if (!ofTerm)
            return ofTerm;
        const FilmSet some(*ofTerm);
        return m_films->ordered(list.sort, list.descending, &some);
    }
    if (parseQuery(list.query).isBlank)
        return m_films->ordered(naturalSort(list), list.descending);
    if (list.sort == FilmSort::Relevance)
        return m_search->filmIds(list.query);
    const auto matching = m_search->filmSet(list.query);
    if (!matching)
        return matching.error();
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
    if (place.kind != Place::Film && place.kind != Place::EditFilm)
        return resolved;
    const auto film = place.id ? Result<FilmId>(FilmId{place.id}) : findFilm(place.text);
    if (!film)
        return film.error();
    const auto cards = m_films->cards({*film});
    if (!cards)
        return cards.error();
    if (cards->isEmpty())
        return Error{Error::NotFound, tr("The catalogue has no film %1.").arg(film->value)};
    return Place{place.kind, film->value, cards->constFirst().title, place.field};
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

bool Catalogue::hasMoved() const
{
    return m_database->hasMoved();
}

bool Catalogue::isCheckPending() const
{
    return QFileInfo(path()).size() > sql::LargeFile && !isNoted(u"checked "_s + path(), fileState(path()));
}

Result<void> Catalogue::checkWhole(const QString &path, std::function<bool()> goesOn)
{
    const QString state = fileState(path);
    auto checked = sql::checkFile(path, std::move(goesOn));
    if (checked)
        note(u"checked "_s + path, state);
    return checked;
}

void Catalogue::interrupt()
{
    m_database->interrupt();
}

} // namespace laurels
