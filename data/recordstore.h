// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/film.h"
#include "data/recordid.h"
#include "data/result.h"

#include <QJsonObject>

namespace laurels {

class AuthorityStore;
class FilmStore;

namespace sql {
class Database;
}

/// Reads and writes records of every kind by the JSON that the history keeps, so that undo, conflicts and merging are
/// written once. Writing happens within a transaction of the caller.
class RecordStore
{
public:
    RecordStore(sql::Database &database, FilmStore &films, AuthorityStore &authorities);

    Result<QJsonObject> find(RecordId record); ///< With the ids of what it names; NotFound when it is gone.

    /// Changes the fields given, whatever the revision is; Invalid when the record may not look like that.
    Result<void> set(RecordId record, const QJsonObject &values);
    /// A new record, with the id that `record` has unless that is 0; its revision is one above that of `whole`.
    Result<RecordId> insert(RecordId record, const QJsonObject &whole);
    Result<void> remove(RecordId record);

    /// The films that name this record (not: are related to it), in no order.
    Result<QList<FilmId>> filmsNaming(RecordId record);
    Result<void> settle(); ///< Before each commit.

private:
    Result<void> setFilm(FilmId id, const QJsonObject &values);
    Result<void> forgetWhatIsGone(Film &film);

    sql::Database &m_database;
    FilmStore &m_films;
    AuthorityStore &m_authorities;
};

/// A film as the history keeps it: with the ids of what it names, without what other films say of it.
QJsonObject recordJson(const Film &film);

/// The name by which people know the record: a film's title, a person's name.
QString recordName(RecordKind kind, const QJsonObject &record);

} // namespace laurels
