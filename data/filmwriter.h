// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/authority.h"
#include "data/recordid.h"
#include "data/result.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>

namespace laurels {

class AuthorityStore;
class ImageStore;

namespace sql {
class Database;
}

/// Writes the rows that belong to one film, and notes whose numbers of films must be counted again. Part of the
/// FilmStore.
class FilmWriter
{
public:
    FilmWriter(sql::Database &database, AuthorityStore &authorities, ImageStore &images);
    ~FilmWriter();

    /// Finds or makes every person, award body, term and picture that `film` names, and fills in their ids. Invalid
    /// when a picture is neither stored nor offered. The first step of writing a film.
    Result<void> resolve(Film &film);
    const QList<RecordId> &made() const { return m_made; } ///< While the last film was written; no pictures.

    /// Writes each list of `film` that differs from `before`; all of them when `before` is null.
    Result<void> writeLists(const Film &film, const Film *before);

    /// While one transaction writes many films: keeps the ids of the names they share, so that each is looked up once.
    void keepNames(bool keep);

    /// The people, bodies and terms that the film names more or less often than before are counted again by settle().
    /// Only those: to count a topic of hundreds of thousands of films takes tens of milliseconds.
    void touch(const Film &before, const Film &after);
    Result<void> settle();

private:
    struct Statements;
    Result<void> resolvePerson(PersonRef &person);
    Result<void> resolveImage(FilmImage &image);
    Result<void> resolveBody(AwardBodyRef &body);
    Result<void> resolveTerm(Term::Kind kind, TermRef &term);
    /// The id kept under `key`, else what `find` answers, which is then kept.
    Result<qint64> kept(const QString &key, const std::function<Result<qint64>()> &find);
    Result<qint64> vocabulary(const QString &kind, const QString &label);
    Result<void> writeNames(const Film &film, const Film *before);
    Result<void> writePeople(const Film &film, const Film *before);
    Result<void> writeAwards(const Film &film);
    Result<void> writeRelations(const Film &film);
    Result<void> writeRest(const Film &film, const Film *before);

    AuthorityStore &m_authorities;
    ImageStore &m_images;
    std::unique_ptr<Statements> m_statements;
    std::optional<QHash<QString, qint64>> m_names; ///< By the kind of name and the name.
    QList<RecordId> m_made;
    QSet<PersonId> m_people;
    QSet<AwardBodyId> m_bodies;
    QSet<TermId> m_terms;
};

} // namespace laurels
