// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/vocabulary.h"

#include "data/sql/statement.h"

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr auto Roles = u"SELECT id, label FROM vocabulary WHERE kind = 'role' ORDER BY position, label";
constexpr auto LastFilm = u"SELECT max(id) FROM film";
constexpr auto FilmsByRole =
    u"SELECT role_id, count(DISTINCT film_id) FROM credit WHERE film_id > :after AND film_id <= :upTo"
    " AND role_id IS NOT NULL GROUP BY role_id";
constexpr qint64 FilmsASlice = 50'000; ///< A tenth of a second, in which nothing can be written.
constexpr auto Terms = u"SELECT id, name, film_count FROM term WHERE kind = :kind ORDER BY sort_key, id";

} // namespace

Result<QHash<RoleId, int>> Vocabulary::filmsByRole()
{
    const auto last = sql::Statement(m_database, LastFilm).first([](sql::Row &row) { return row.take<qint64>(); });
    if (!last)
        return last.error();
    QHash<RoleId, int> films;
    sql::Statement slice(m_database, FilmsByRole);
    for (qint64 after = 0; after < last->value_or(0); after += FilmsASlice) {
        slice.bind(":after"_L1, after).bind(":upTo"_L1, after + FilmsASlice);
        const auto counted = slice.all([](sql::Row &row) {
            const auto role = row.take<RoleId>();
            return std::pair(role, row.take<int>());
        });
        if (!counted)
            return counted.error();
        for (const auto &[role, count] : *counted)
            films[role] += count;
    }
    return films;
}

Result<QList<WordUse>> Vocabulary::roles()
{
    const auto films = filmsByRole();
    if (!films)
        return films.error();
    return sql::Statement(m_database, Roles).all([&films](sql::Row &row) {
        const auto role = row.take<RoleId>();
        return WordUse{.record = role, .name = row.take<QString>(), .films = films->value(role)};
    });
}

Result<QList<WordUse>> Vocabulary::terms(Term::Kind kind)
{
    return sql::Statement(m_database, Terms).bind(":kind"_L1, int(kind)).all([](sql::Row &row) {
        return WordUse{.record = row.take<TermId>(), .name = row.take<QString>(), .films = row.take<int>()};
    });
}

} // namespace laurels
