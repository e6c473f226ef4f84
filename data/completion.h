// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/authority.h"
#include "data/result.h"

namespace laurels {

namespace sql {
class Database;
}

/// One record that a field offers while a name is typed.
struct Completion {
    qint64 id = 0; ///< A PersonId, AwardBodyId, TermId or FilmId, by what was asked for.
    QString name;
    QString detail; ///< What tells namesakes apart: a person's disambiguation, a body's place, a film's year.
    QString otherName; ///< The other name of a person that matches, where the name itself does not.
    int films = 0; ///< How many films name it; of a body, how many awards.
    QString lastFilm; ///< The newest film of a person; empty = none.
    int lastFilmYear = 0; ///< 0 = unknown.
    bool operator==(const Completion &) const = default;
};

/// Names that begin with what is typed, in any of their words, whatever case or accents: the same name first, then
/// those on most films. Empty text gives nothing. Quick enough for each key with a million films, because it looks at
/// a bounded number of candidates; so a beginning of one letter may miss some.
class Completer
{
public:
    explicit Completer(sql::Database &database) : m_database(database) { }

    Result<QList<Completion>> people(const QString &text, int limit);
    Result<QList<Completion>> awardBodies(const QString &text, int limit); ///< Also by short name.
    Result<QList<Completion>> terms(Term::Kind kind, const QString &text, int limit);
    Result<QList<Completion>> films(const QString &text, int limit);

private:
    Result<void> addLastFilm(Completion &person);

    sql::Database &m_database;
};

} // namespace laurels
