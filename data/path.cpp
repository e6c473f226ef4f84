// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/path.h"

#include "data/authority.h"
#include "data/sql/numbers.h"
#include "data/sql/statement.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr qint64 MostFilmsOfAName = 20'000; ///< Followed from one name.
constexpr qsizetype MostFilms = 100'000; ///< Reached in one round; beyond, the rarest names have been followed already.
constexpr qsizetype MostFilmsFollowed = 1500; ///< Whose names are looked up in one round.
constexpr qsizetype MostMeetings = 20'000; ///< Weighed against each other.

constexpr auto PeopleOf = u"SELECT DISTINCT person_id FROM credit WHERE film_id = ?";
constexpr auto BodiesOf = u"SELECT DISTINCT body_id FROM award WHERE film_id = ? AND body_id IS NOT NULL";
constexpr auto TermsOf = u"SELECT term_id, kind FROM film_term WHERE film_id = ? AND kind IN (0, 1)";
constexpr auto FilmsOfPerson = u"SELECT film_id FROM credit WHERE person_id = ? LIMIT ?";
constexpr auto FilmsOfBody = u"SELECT film_id FROM award WHERE body_id = ? LIMIT ?";
constexpr auto FilmsOfTerm = u"SELECT film_id FROM film_term WHERE term_id = ? LIMIT ?";
constexpr auto CountOfPerson = u"SELECT film_count FROM person WHERE id = ?";
constexpr auto CountOfBody = u"SELECT film_count FROM award_body WHERE id = ?";
constexpr auto CountOfTerm = u"SELECT film_count FROM term WHERE id = ?";
constexpr auto FilmName = u"SELECT title FROM film WHERE id = :id";
constexpr auto PersonName = u"SELECT name FROM person WHERE id = :id";
constexpr auto BodyName = u"SELECT name FROM award_body WHERE id = :id";
constexpr auto TermName = u"SELECT name FROM term WHERE id = :id";

/// A film or name as one number: its id, and in the lowest digits what it is.
qint64 node(Place::Kind kind, qint64 id)
{
    return id * 16 + kind;
}

Place::Kind kindOf(qint64 node)
{
    return Place::Kind(node % 16);
}

qint64 idOf(qint64 node)
{
    return node / 16;
}

bool isFilm(qint64 node)
{
    return kindOf(node) == Place::Film;
}

} // namespace

/// All that has been reached from one end.
struct PathFinder::Side {
    QHash<qint64, qint64> cameFrom; ///< Of each node the one before it; of the end itself 0.
    QHash<qint64, double> weight; ///< Of each name: small where few films share it.
    QList<qint64> edge; ///< What was reached last, the rarest first.
    bool isExhausted() const { return edge.isEmpty(); }

    void reach(qint64 to, qint64 from)
    {
        if (cameFrom.contains(to))
            return;
        cameFrom.insert(to, from);
        edge << to;
    }
    QList<qint64> chain(qint64 last) const ///< From the end to `last`.
    {
        QList<qint64> nodes;
        for (qint64 at = last; at != 0; at = cameFrom.value(at))
            nodes.prepend(at);
        return nodes;
    }
};

struct PathFinder::Statements {
    explicit Statements(sql::Database &d)
        : peopleOf(d, PeopleOf), bodiesOf(d, BodiesOf), termsOf(d, TermsOf), filmsOfPerson(d, FilmsOfPerson),
          filmsOfBody(d, FilmsOfBody), filmsOfTerm(d, FilmsOfTerm), countOfPerson(d, CountOfPerson),
          countOfBody(d, CountOfBody), countOfTerm(d, CountOfTerm), filmName(d, FilmName), personName(d, PersonName),
          bodyName(d, BodyName), termName(d, TermName)
    {
    }
    sql::Numbers peopleOf, bodiesOf, termsOf, filmsOfPerson, filmsOfBody, filmsOfTerm, countOfPerson, countOfBody,
        countOfTerm;
    sql::Statement filmName, personName, bodyName, termName;
};

PathFinder::PathFinder(sql::Database &database) : m_statements(std::make_unique<Statements>(database)) { }

PathFinder::~PathFinder() = default;

Result<qint64> PathFinder::filmsOf(qint64 name)
{
    Statements &s = *m_statements;
    sql::Numbers &statement = kindOf(name) == Place::Person      ? s.countOfPerson
                              : kindOf(name) == Place::AwardBody ? s.countOfBody
                                                                 : s.countOfTerm;
    qint64 count = 0;
    const auto done = statement.read({idOf(name)}, [&count](const qint64 *columns) {
        count = columns[0];
        return false;
    });
    return done ? Result<qint64>(count) : done.error();
}

Result<void> PathFinder::expandFilm(Side &side, qint64 film, PathKinds kinds)
{
    Statements &s = *m_statements;
    const QVariantList id{idOf(film)};
    Result<void> done;
    if (kinds.people)
        done = s.peopleOf.read(id, [&](const qint64 *columns) {
            side.reach(node(Place::Person, columns[0]), film);
            return true;
        });
    if (done && kinds.awardBodies)
        done = s.bodiesOf.read(id, [&](const qint64 *columns) {
            side.reach(node(Place::AwardBody, columns[0]), film);
            return true;
        });
    if (done && (kinds.topics || kinds.series))
        done = s.termsOf.read(id, [&](const qint64 *columns) {
            const bool isTopic = columns[1] == Term::Topic;
            if (isTopic ? kinds.topics : kinds.series)
                side.reach(node(isTopic ? Place::Topic : Place::Series, columns[0]), film);
            return true;
        });
    return done;
}

Result<void> PathFinder::expandName(Side &side, qint64 name)
{
    Statements &s = *m_statements;
    sql::Numbers &statement = kindOf(name) == Place::Person      ? s.filmsOfPerson
                              : kindOf(name) == Place::AwardBody ? s.filmsOfBody
                                                                 : s.filmsOfTerm;
    return statement.read({idOf(name), MostFilmsOfAName}, [&](const qint64 *columns) {
        side.reach(node(Place::Film, columns[0]), name);
        return true;
    });
}

/// From films on to their names, or from names on to their films.
Result<void> PathFinder::expand(Side &side, PathKinds kinds)
{
    const QList<qint64> edge = std::exchange(side.edge, {});
    const bool isFromFilms = isFilm(edge.constFirst());
    qsizetype followed = 0;
    for (const qint64 each : edge) {
        if (isFromFilms ? followed++ >= MostFilmsFollowed : side.edge.size() >= MostFilms)
            break;
        if (auto done = isFromFilms ? expandFilm(side, each, kinds) : expandName(side, each); !done)
            return done;
    }
    if (!isFromFilms)
        return {};
    for (const qint64 name : std::as_const(side.edge)) {
        const auto films = filmsOf(name);
        if (!films)
            return films.error();
        side.weight.insert(name, std::log2(double(*films) + 1));
    }
    std::ranges::sort(side.edge, {}, [&side](qint64 name) { return std::pair(side.weight.value(name), name); });
    return {};
}

Result<QList<Path>> PathFinder::find(const Place &from, const Place &to, PathKinds kinds, int most)
{
    Side here;
    Side there;
    here.reach(node(from.kind, from.id), 0);
    there.reach(node(to.kind, to.id), 0);
    // Each film-to-film step is two rounds; an end that is a person has half a step for free.
    for (int round = 0; round <= 2 * LongestPath && !here.isExhausted() && !there.isExhausted(); ++round) {
        Side &smaller = here.edge.size() <= there.edge.size() ? here : there;
        Side &other = &smaller == &here ? there : here;
        struct Meeting {
            double weight;
            QList<qint64> nodes;
        };
        QList<Meeting> meetings;
        for (const qint64 met : std::as_const(smaller.edge)) {
            if (!other.cameFrom.contains(met) || meetings.size() >= MostMeetings)
                continue;
            QList<qint64> nodes = here.chain(met);
            QList<qint64> rest = there.chain(met);
            std::ranges::reverse(rest);
            nodes += rest.sliced(1);
            double weight = double(nodes.size()) * 1000;
            for (const qint64 each : std::as_const(nodes))
                weight += here.weight.value(each, there.weight.value(each));
            meetings << Meeting{weight, nodes};
        }
        if (!meetings.isEmpty()) {
            std::ranges::sort(meetings, [](const Meeting &a, const Meeting &b) {
                return std::tuple(a.weight, a.nodes) < std::tuple(b.weight, b.nodes);
            });
            QList<Path> paths;
            for (const Meeting &meeting : std::as_const(meetings)) {
                if (paths.size() >= most || meeting.nodes.size() > meetings.constFirst().nodes.size())
                    break;
                const auto path = named(meeting.nodes);
                if (!path)
                    return path.error();
                paths << *path;
            }
            return paths;
        }
        if (auto done = expand(smaller, kinds); !done)
            return done.error();
    }
    return QList<Path>();
}

Result<Path> PathFinder::named(const QList<qint64> &nodes)
{
    Statements &s = *m_statements;
    Path path;
    for (const qint64 each : nodes) {
        const Place::Kind kind = kindOf(each);
        sql::Statement &statement = kind == Place::Film        ? s.filmName
                                    : kind == Place::Person    ? s.personName
                                    : kind == Place::AwardBody ? s.bodyName
                                                               : s.termName;
        const auto name = statement.bind(":id"_L1, idOf(each)).first([](sql::Row &row) { return row.take<QString>(); });
        if (!name)
            return name.error();
        path.places << Place{kind, idOf(each), name->value_or(QString())};
    }
    return path;
}

} // namespace laurels
