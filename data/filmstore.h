// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/cards.h"
#include "data/filmlist.h"
#include "data/filmset.h"
#include "data/recordid.h"
#include "data/result.h"

#include <memory>
#include <optional>

namespace laurels {

class AuthorityStore;
class ImageStore;
class SearchIndex;

namespace sql {
class Database;
}

/// Reads and writes films with all that belongs to them. Writing happens within a transaction of the caller.
class FilmStore
{
public:
    FilmStore(sql::Database &database, AuthorityStore &authorities, ImageStore &images, SearchIndex &index);
    ~FilmStore();

    Result<Film> find(FilmId id); ///< NotFound when there is none.
    Result<QList<FilmId>> withTitle(const QString &title); ///< Exactly this title; may be empty.
    /// Those whose filing form begins so, in its order; at most fifty.
    Result<QList<FilmId>> titled(const QString &beginning);
    Result<std::optional<FilmId>> random(); ///< Any film; nothing when there is none.
    Result<QList<FilmId>> ofTerm(TermId term); ///< In no order.
    /// The film that is the same as `film` by uuid, else by an identifier, else by title and year; 0 = none.
    Result<FilmId> findSame(const Film &film);
    /// Another film of the same title and year of completion; 0 = none.
    Result<FilmId> twin(const Film &film);
    /// All films, or `only` these, in order; no more than `most` where that is given.
    Result<QList<FilmId>> ordered(FilmSort sort, bool descending, const FilmSet *only = nullptr, int most = -1);
    Result<QList<FilmCard>> cards(const QList<FilmId> &ids); ///< In the order of `ids`; those gone are left out.

    Result<Film> insert(const Film &film); ///< With its id, uuid and revision; those given are kept.
    Result<Film> update(const Film &film); ///< Conflict unless `film.revision` is the stored one; it goes up by one.
    Result<void> remove(FilmId id);
    /// What the last insert() or update() made because its film names it: people, award bodies, terms, roles.
    const QList<RecordId> &made() const;

    /// While one transaction writes many films: keeps the ids of the names they share, so that each is looked up once.
    void keepNames(bool keep);

    /// Brings the numbers of films on people, award bodies and terms up to date; called before each commit.
    Result<void> settle();

private:
    struct Statements;
    sql::Database &m_database;
    AuthorityStore &m_authorities;
    SearchIndex &m_index;
    std::unique_ptr<Statements> m_statements;
};

} // namespace laurels
