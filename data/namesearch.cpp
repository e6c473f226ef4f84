// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/namesearch.h"

#include "data/authoritystore.h"
#include "data/fulltextquery.h"
#include "data/marks.h"
#include "data/searchindex.h"
#include "data/sql/statement.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int Candidates = 200; ///< Looked at, of each kind and place; beyond, one more letter tells them apart.

constexpr auto Named = u"SELECT n.id, n.kind, n.owner FROM search_names JOIN search_name n"
                       " ON n.id = search_names.rowid WHERE search_names MATCH :match LIMIT :limit";
constexpr auto Texts = u"SELECT name, text FROM search_name WHERE id = :id";
constexpr auto People = u"SELECT id, name, film_count FROM person WHERE id IN (SELECT value FROM json_each(:ids))";
constexpr auto Bodies = u"SELECT id, name, film_count FROM award_body WHERE id IN (SELECT value FROM json_each(:ids))";
constexpr auto Terms = u"SELECT id, name, film_count FROM term WHERE id IN (SELECT value FROM json_each(:ids))";

/// What puts a name before others.
struct Weight {
    qint64 id = 0;
    QString name;
    int films = 0;
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

struct NameSearch::Search {
    Expression words;
    QList<Needle> needles;
    std::optional<RowsByKind> described; ///< Rows whose biography or description matches, once they were looked for.
};

struct NameSearch::List {
    Authority authority;
    SearchIndex::NameKind kind;
    QList<AuthorityHit> SearchResults::*hits;
    QList<Condition::Field> fields; ///< Operators whose values are names of this list.
};

struct NameSearch::Statements {
    explicit Statements(sql::Database &d)
        : named(d, Named), texts(d, Texts), people(d, People), bodies(d, Bodies), terms(d, Terms)
    {
    }
    sql::Statement &weights(Authority kind)
    {
        return kind == Authority::Person ? people : kind == Authority::AwardBody ? bodies : terms;
    }
    sql::Statement named, texts, people, bodies, terms;
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
    Search search{.words = bare(query.root)};
    search.needles = needlesOf(search.words, {Condition::Anywhere});
    for (const List &list : lists)
        if (fits(query.root, list.fields) && !query.isEmpty()) // what only films have, such as a year, leaves no names
            if (auto done = readList(results, search, list, limit); !done)
                return done;
    return {};
}

/// Puts the rows that match into those of their kinds.
Result<void> NameSearch::match(const QString &terms, RowsByKind &found)
{
    auto rows = m_statements->named.bind(":match"_L1, terms).bind(":limit"_L1, Candidates).run();
    if (!rows)
        return rows.error();
    while (auto row = rows->next()) {
        const auto id = row->take<qint64>();
        const int kind = row->take<int>();
        const auto owner = row->take<qint64>();
        if (!found[kind].contains(owner))
            found[kind].insert(owner, id);
    }
    return rows->status();
}

Result<void> NameSearch::readList(SearchResults &results, Search &search, const List &list, int limit)
{
    const QString terms = fullTextExpression(search.words);
    RowsByKind named;
    if (auto done = match(u"{kind} : \"%1\" AND {name} : %2"_s.arg(int(list.kind)).arg(terms), named); !done)
        return done;
    Rows found = named.value(list.kind);
    if (found.size() < limit) { // those whose biography or description speaks of it
        if (!search.described) {
            search.described.emplace();
            if (auto done = match(u"{text} : "_s + terms, *search.described); !done)
                return done;
        }
        const auto described = search.described->value(list.kind);
        for (const auto &[owner, row] : described.asKeyValueRange())
            if (!found.contains(owner))
                found.insert(owner, row);
    }
    const auto best = inOrder(list.authority, found.keys(), search.needles);
    if (!best)
        return best.error();
    const auto cards = m_authorities.cards(list.authority, best->first(qMin<qsizetype>(limit, best->size())));
    if (!cards)
        return cards.error();
    for (const AuthorityCard &card : *cards) {
        const MarkedText name = marked(card.name, search.needles);
        const auto texts = m_statements->texts.bind(":id"_L1, found.value(card.id)).first([](sql::Row &row) {
            const QString names = row.take<QString>();
            return std::pair(names, row.take<QString>());
        });
        if (!texts)
            return texts.error();
        const auto [names, text] = texts->value_or(std::pair<QString, QString>());
        // Other forms of the name stand a line each behind the first.
        MarkedText where = name.matches.isEmpty() ? snippet(names.section(u'\n', 1), search.needles) : MarkedText();
        if (where.text.isEmpty())
            where = snippet(text, search.needles);
        results.*list.hits << AuthorityHit{card, name, where};
    }
    return {};
}

/// Best first.
Result<QList<qint64>> NameSearch::inOrder(Authority kind, const QList<qint64> &ids, const QList<Needle> &needles)
{
    QList<Needle> whole = needles;
    for (Needle &needle : whole)
        needle.goesOn = false;
    auto found = m_statements->weights(kind).bind(":ids"_L1, idsAsJson(ids)).all([](sql::Row &row) {
        Weight weight{.id = row.take<qint64>(), .name = row.take<QString>()};
        weight.films = row.take<int>();
        return weight;
    });
    if (!found)
        return found.error();
    for (Weight &weight : *found)
        weight.rank = rankOf(marked(weight.name, needles), whole);
    std::ranges::sort(*found, [](const Weight &a, const Weight &b) {
        return std::tuple(a.rank, -a.films, a.name, a.id) < std::tuple(b.rank, -b.films, b.name, b.id);
    });
    QList<qint64> ordered;
    for (const Weight &weight : std::as_const(*found))
        ordered << weight.id;
    return ordered;
}

} // namespace laurels
