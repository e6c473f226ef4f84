// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/namesearch.h"

#include "data/authoritystore.h"
#include "data/filmfilter.h"
#include "data/marks.h"
#include "data/searchindex.h"
#include "data/sql/statement.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int Candidates = 200; ///< Looked at, of each kind and place; beyond, one more letter tells them apart.

constexpr auto Names = u"SELECT n.owner, n.name, n.text FROM search_names JOIN search_name n"
                       " ON n.id = search_names.rowid WHERE search_names MATCH :match LIMIT :limit";

struct Found {
    qint64 owner = 0;
    QString name;
    QString text;
    int rank = 0; ///< Best is 0.
};

/// Whether the expression asks for what names have: words, or an operator of `fields`.
bool fits(const Expression &expression, const QList<Condition::Field> &fields)
{
    if (expression.kind == Expression::Leaf)
        return expression.condition.field == Condition::Anywhere || fields.contains(expression.condition.field);
    return expression.kind != Expression::Not
           && std::ranges::all_of(expression.children, [&](const Expression &child) { return fits(child, fields); });
}

/// The expression without its operators, which the index of names does not have.
Expression bare(Expression expression)
{
    expression.condition.field = Condition::Anywhere;
    for (Expression &child : expression.children)
        child = bare(child);
    return expression;
}

int rankOf(const MarkedText &name, const QList<Needle> &whole)
{
    if (name.matches.isEmpty())
        return 3;
    if (name.matches.constFirst().start == 0)
        return 0;
    return marked(name.text, whole).matches.isEmpty() ? 2 : 1;
}

} // namespace

struct NameSearch::List {
    Authority authority;
    SearchIndex::NameKind kind;
    QList<AuthorityHit> SearchResults::*hits;
    QList<Condition::Field> fields; ///< Operators whose values are names of this list.
};

struct NameSearch::Statements {
    explicit Statements(sql::Database &database) : names(database, Names) { }
    sql::Statement names;
};

NameSearch::NameSearch(sql::Database &database, AuthorityStore &authorities)
    : m_authorities(authorities), m_statements(std::make_unique<Statements>(database))
{
}

NameSearch::~NameSearch() = default;

Result<void> NameSearch::read(SearchResults &results, const Query &query, int limit)
{
    static const QList<List> lists = {
        {Authority::Person,
         SearchIndex::PersonName,
         &SearchResults::people,
         {Condition::Director, Condition::Producer, Condition::Person}},
        {Authority::AwardBody,
         SearchIndex::AwardBodyName,
         &SearchResults::awardBodies,
         {Condition::Body, Condition::AwardText}},
        {Authority::Topic, SearchIndex::TopicName, &SearchResults::topics, {Condition::Topic}},
        {Authority::Series, SearchIndex::SeriesName, &SearchResults::series, {Condition::Series}},
    };
    for (const List &list : lists)
        if (fits(query.root, list.fields) && !query.isEmpty()) // what only films have, such as a year, leaves no names
            if (auto done = readList(results, query, list, limit); !done)
                return done;
    return {};
}

Result<void> NameSearch::readList(SearchResults &results, const Query &query, const List &list, int limit)
{
    const Expression words = bare(query.root);
    const QList<Needle> needles = needlesOf(words, {Condition::Anywhere});
    QList<Needle> whole = needles;
    for (Needle &needle : whole)
        needle.goesOn = false;
    QHash<qint64, Found> found;
    for (const QString &column : {u"{name}"_s, u"{text}"_s}) {
        if (found.size() >= limit)
            break;
        const QString match =
            u"{kind} : \"%1\" AND %2 : %3"_s.arg(int(list.kind)).arg(column, fullTextExpression(words));
        const auto rows =
            m_statements->names.bind(":match"_L1, match).bind(":limit"_L1, Candidates).all([](sql::Row &row) {
                return Found{.owner = row.take<qint64>(), .name = row.take<QString>(), .text = row.take<QString>()};
            });
        if (!rows)
            return rows.error();
        for (const Found &each : *rows)
            if (!found.contains(each.owner))
                found.insert(each.owner, each);
    }
    const auto cards = m_authorities.cards(list.authority, found.keys());
    if (!cards)
        return cards.error();
    QList<AuthorityCard> best = *cards;
    for (const AuthorityCard &card : std::as_const(best))
        found[card.id].rank = rankOf(marked(card.name, needles), whole);
    std::ranges::stable_sort(best, [&found](const AuthorityCard &a, const AuthorityCard &b) {
        return std::tuple(found[a.id].rank, -a.films, a.name) < std::tuple(found[b.id].rank, -b.films, b.name);
    });
    for (const AuthorityCard &card : best.first(qMin<qsizetype>(limit, best.size()))) {
        const Found &each = found[card.id];
        const MarkedText name = marked(card.name, needles);
        // Other forms of the name stand a line each behind the first.
        MarkedText where = name.matches.isEmpty() ? snippet(each.name.section(u'\n', 1), needles) : MarkedText();
        if (where.text.isEmpty())
            where = snippet(each.text, needles);
        results.*list.hits << AuthorityHit{card, name, where};
    }
    return {};
}

} // namespace laurels
