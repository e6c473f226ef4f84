// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/awardreader.h"
#include "data/result.h"
#include "data/sheets.h"

#include <QHash>

namespace laurels {

class AuthorityStore;
class FilmStore;

namespace sql {
class Database;
}

/// Gathers what one page shows, from all the stores.
class SheetReader
{
public:
    SheetReader(sql::Database &database, FilmStore &films, AuthorityStore &authorities);
    ~SheetReader();

    Result<FilmSheet> film(FilmId id);
    Result<PersonSheet> person(PersonId id);
    Result<AwardBodySheet> awardBody(AwardBodyId id);
    Result<TermSheet> term(TermId id); ///< A topic or a series.

private:
    struct Credits {
        QList<FilmId> films; ///< The newest first.
        QHash<FilmId, QStringList> roles;
    };
    Result<Credits> creditsOf(PersonId person);
    Result<QList<PersonFilm>> filmsOf(PersonId person);
    Result<QList<Filmmaker>> readFilmmakers(const Film &film);
    Result<QList<RelatedFilm>> readRelated(const Film &film);

    struct Statements;
    FilmStore &m_films;
    AuthorityStore &m_authorities;
    AwardReader m_awards;
    std::unique_ptr<Statements> m_statements;
};

} // namespace laurels
