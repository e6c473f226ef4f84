// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/search.h"

#include "data/authoritystore.h"
#include "data/filmreader.h"
#include "data/filmstore.h"
#include "data/fold.h"
#include "data/marks.h"
#include "data/sql/statement.h"
#include "data/words.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int CountBound = 10'000; ///< Counts are exact up to here, which keeps them instant.
constexpr qsizetype Ranked = 1000; ///< So many results are put in order; further ones come newest first.
constexpr qsizetype Candidates = 500; ///< Of a group, at least.
constexpr qsizetype MostRead = 50'000; ///< Films of a group; of the last one, all.
constexpr qsizetype Few = 100; ///< Films whose texts are read to put them in order.
constexpr size_t InNames = 6; ///< So many groups of results are of names; the others look everywhere.
constexpr qsizetype Beginnings = 1000; ///< The same, of titles that begin with what was typed.
constexpr int SuggestedFilms = 3;
constexpr int SuggestedNames = 2;
constexpr int SuggestedOperators = 3;

// The candidates come in the order of the index: a letter alone begins the titles of tens of thousands.
constexpr auto Beginning = u"SELECT id FROM (SELECT id, sort_key, award_count FROM film"
                           " WHERE sort_key >= :from AND sort_key < :to ORDER BY sort_key, id LIMIT :candidates)"
                           " ORDER BY sort_key <> :whole, award_count DESC, sort_key, id LIMIT :limit";
constexpr auto ByAwards = u"SELECT id FROM film WHERE id IN (SELECT value FROM json_each(:ids))"
                          " ORDER BY award_count DESC, sort_key, id";
constexpr auto EveryIdByAwards = u"SELECT id FROM film ORDER BY award_count DESC, sort_key, id";
constexpr auto Texts = u"SELECT film_id, title, directors, producers, people, bodies, awards, topics, series, logline,"
                       " synopsis FROM search_film WHERE film_id IN (SELECT value FROM json_each(:ids))";

/// The words of a query as they would stand at the start of a title; empty when it is no plain run of words.
QString titleStart(const Expression &words)
{
    QStringList run;
    for (const Expression &child : words.children) {
        if (child.kind != Expression::Leaf)
            return {};
        run << child.condition.value;
    }
    const QString folded = fold(run.join(u' '));
    const QString filed = sortKey(run.join(u' '));
    return filed.startsWith(folded) ? folded : filed.section(u", "_s, 0, -2);
}

/// Values of which one is enough.
struct FacetGroup {
    Condition::Field field;
    void (*take)(Facets &facets, const Facets &wider); ///< The numbers of the group.
};

template <QList<FacetValue> Facets::*values> void take(Facets &facets, const Facets &wider)
{
    facets.*values = wider.*values;
}

void takeAwarded(Facets &facets, const Facets &wider)
{
    facets.awarded = wider.awarded;
    facets.unawarded = wider.unawarded;
}

constexpr std::array FacetGroups = {
    FacetGroup{Condition::Topic, take<&Facets::topics>},
    FacetGroup{Condition::Series, take<&Facets::series>},
    FacetGroup{Condition::Body, take<&Facets::awardBodies>},
    FacetGroup{Condition::Country, take<&Facets::countries>},
    FacetGroup{Condition::Funding, take<&Facets::funding>},
    FacetGroup{Condition::Director, take<&Facets::directors>},
    FacetGroup{Condition::Length, take<&Facets::lengths>},
    FacetGroup{Condition::Year, take<&Facets::decades>},
    FacetGroup{Condition::Premiere, take<&Facets::premieres>},
    FacetGroup{Condition::Is, takeAwarded},
};

/// Whether the part narrows to values of one group, or leaves one out, as facets do.
bool isFacetPart(const Expression &part, Condition::Field field)
{
    if (part.kind == Expression::Leaf)
        return part.condition.field == field && !part.condition.isText()
               && (field != Condition::Is || part.condition.value == "awarded"_L1);
    if (part.kind == Expression::Not)
        return part.children.constFirst().kind == Expression::Leaf && isFacetPart(part.children.constFirst(), field);
    return part.kind == Expression::Any
           && std::ranges::all_of(part.children, [field](const Expression &each) { return isFacetPart(each, field); });
}

/// Operators that fit the last word of `text`: those it is the beginning of, then those whose names it begins.
QList<OperatorHint> operatorHints(const QString &text, const SearchResults &found)
{
    const qsizetype start = text.lastIndexOf(u' ') + 1;
    const QString before = text.first(start);
    const QString word = text.sliced(start);
    QList<OperatorHint> hints;
    const auto offer = [&](const QString &part, const QString &meaning) {
        if (hints.size() < SuggestedOperators)
            hints << OperatorHint{.query = before + part, .text = part, .meaning = meaning};
    };
    if (word.size() < 2 || word.contains(u':') || word.contains(u'"'))
        return hints;
    for (const QString &name : operatorNames())
        if (name.startsWith(word.toLower()))
            offer(name + u':', operatorMeaning(name));
    static const QRegularExpression year(u"^(1[89]|20)\\d\\d$"_s);
    if (year.match(word).hasMatch())
        offer(u"year:"_s + word, operatorMeaning(u"year"_s));
    const std::array lists = {std::pair{&found.people, u"person"_s}, std::pair{&found.topics, u"topic"_s},
                              std::pair{&found.awardBodies, u"body"_s}, std::pair{&found.series, u"series"_s}};
    for (const auto &[names, name] : lists)
        if (!names->isEmpty())
            offer(name + u':' + word, operatorMeaning(name));
    return hints;
}

} // namespace

/// A query, made ready: the words that rank, and the films that all the rest leaves.
struct Search::Plan {
    Expression words; ///< Plain words; All of nothing when there are none.
    std::optional<FilmSet> filter; ///< Nothing = every film.
    bool isFilterComplete = true;

    bool hasWords() const { return !words.children.isEmpty(); }
    bool allows(FilmId id) const { return !filter || filter->contains(id); }
};

/// Groups of results, the best first; a film stands in the first that it belongs to.
struct Search::Tier {
    QLatin1StringView columns; ///< Where in the index; empty = everywhere.
    bool whole; ///< Whole words only.
    std::pair<int, int> texts; ///< The same columns among those of the statement Texts: the first, and how many.
};

/// The columns of the index of names first; see InNames.
const std::array<Search::Tier, 8> Search::Tiers = {
    Search::Tier{"{title}"_L1, true, {0, 1}},
    Search::Tier{"{title}"_L1, false, {0, 1}},
    Search::Tier{"{directors producers people}"_L1, true, {1, 3}},
    Search::Tier{"{directors producers people}"_L1, false, {1, 3}},
    Search::Tier{"{title directors producers people bodies awards topics series}"_L1, true, {0, 8}},
    Search::Tier{"{title directors producers people bodies awards topics series}"_L1, false, {0, 8}},
    Search::Tier{{}, true, {0, 10}},
    Search::Tier{{}, false, {0, 10}},
};

struct Search::Statements {
    explicit Statements(sql::Database &database)
        : beginning(database, Beginning), byAwards(database, ByAwards), everyIdByAwards(database, EveryIdByAwards),
          texts(database, Texts)
    {
    }
    sql::Statement beginning, byAwards;
    sql::Numbers everyIdByAwards;
    sql::Statement texts;
};

Search::Search(sql::Database &database, FilmStore &films, AuthorityStore &authorities)
    : m_database(database), m_films(films), m_authorities(authorities), m_filter(database), m_spelling(database),
      m_names(database, authorities), m_facets(database), m_statements(std::make_unique<Statements>(database))
{
}

Search::~Search() = default;

Result<Search::Plan> Search::plan(const Query &query)
{
    Plan plan;
    Expression rest;
    for (const Expression &part : query.root.children)
        (isPlainText(part) ? plan.words : rest).children << part;
    if (rest.children.isEmpty())
        return plan;
    auto films = m_filter.films(rest);
    if (!films)
        return films.error();
    plan.filter = std::move(*films);
    plan.isFilterComplete = m_filter.isComplete();
    return plan;
}

Result<FilmSet> Search::filmSet(const QString &query)
{
    const Query read = parseQuery(query);
    return read.matchesNothing() ? Result<FilmSet>(FilmSet()) : m_filter.films(read.root);
}

Result<Facets> Search::facets(const QString &text, int most)
{
    const Query query = parseQuery(text);
    if (query.matchesNothing())
        return m_facets.count(FilmSet(), most);
    const auto count = [this, most](const Expression &expression) -> Result<Facets> {
        const auto films = m_filter.films(expression);
        auto facets = films ? m_facets.count(*films, most) : films.error();
        if (facets)
            facets->isExact = m_filter.isComplete();
        return facets;
    };
    auto facets = count(query.root);
    if (!facets)
        return facets;
    for (const FacetGroup &group : FacetGroups) {
        Expression others = query.root;
        const auto removed =
            others.children.removeIf([&group](const Expression &part) { return isFacetPart(part, group.field); });
        if (removed == 0)
            continue;
        const auto wider = count(others);
        if (!wider)
            return wider;
        group.take(*facets, *wider);
        facets->isExact = facets->isExact && wider->isExact;
    }
    return facets;
}

Result<QList<FilmId>> Search::filmIds(const QString &query)
{
    const auto planned = plan(parseQuery(query));
    if (!planned)
        return planned.error();
    return all(*planned);
}

Result<QList<FilmId>> Search::byAwards(const QList<FilmId> &ids)
{
    return m_statements->byAwards.bind(":ids"_L1, idsAsJson(ids)).all([](sql::Row &row) { return row.take<FilmId>(); });
}

/// Films whose title begins with the words.
Result<QList<FilmId>> Search::beginning(const Plan &plan, qsizetype limit)
{
    const QString start = titleStart(plan.words);
    if (start.isEmpty())
        return QList<FilmId>();
    return m_statements->beginning.bind(":from"_L1, start)
        .bind(":to"_L1, start + QChar(0xffff))
        .bind(":whole"_L1, start)
        .bind(":candidates"_L1, int(Beginnings))
        .bind(":limit"_L1, int(limit))
        .all([](sql::Row &row) { return row.take<FilmId>(); });
}

/// What the last of `tiers` finds and `known` does not hold, in the order of all of them, where that is little; nothing
/// where it is much. Words that begin many others take long to be found together: once is enough then, and the group
/// is seen from the texts.
Result<std::optional<QList<FilmId>>> Search::fewInOrder(const Plan &plan, std::span<const Tier> tiers,
                                                        const FilmSet &known)
{
    QList<FilmId> found;
    const auto done = matchTier(plan, tiers.back(), FilmFilter::Order::Any, [&](FilmId id) {
        if (plan.allows(id) && !known.contains(id))
            found << id;
        return found.size() <= Few;
    });
    if (!done)
        return done.error();
    if (found.size() > Few)
        return std::optional<QList<FilmId>>();
    auto ids = byAwards(found);
    if (!ids)
        return ids.error();
    auto rows = m_statements->texts.bind(":ids"_L1, idsAsJson(found)).run();
    if (!rows)
        return rows.error();
    QHash<FilmId, qsizetype> groups;
    while (auto row = rows->next()) {
        const auto id = row->take<FilmId>();
        QList<QList<Word>> texts; // read as far as they are needed: the synopsis is the last, and long
        const auto group = std::ranges::find_if(tiers, [&](const Tier &tier) {
            const auto [first, count] = tier.texts;
            while (texts.size() < first + count)
                texts << wordsOf(row->take<QString>());
            return isFoundIn(plan.words, texts.mid(first, count), tier.whole);
        });
        groups.insert(id, group - tiers.begin());
    }
    if (auto status = rows->status(); !status)
        return status.error();
    std::ranges::stable_sort(*ids, {}, [&groups](FilmId id) { return groups.value(id); });
    return std::optional(std::move(*ids));
}

Result<void> Search::matchTier(const Plan &plan, const Tier &tier, FilmFilter::Order order,
                               const std::function<bool(FilmId)> &take)
{
    const auto index = tier.columns.isEmpty() ? FullTextIndex::Everywhere : FullTextIndex::Names;
    return m_filter.match({.words = plan.words, .columns = tier.columns, .isWhole = tier.whole, .index = index}, order,
                          take);
}

/// Every film found: the best first, as far as anybody ranks them, then the newest.
Result<QList<FilmId>> Search::all(const Plan &plan)
{
    if (!plan.hasWords())
        return best(plan, -1);
    auto ids = best(plan, Ranked);
    if (!ids || ids->size() < Ranked)
        return ids;
    FilmSet rest;
    const auto done = m_filter.match({.words = plan.words}, FilmFilter::Order::Any, [&](FilmId id) {
        if (plan.allows(id))
            rest.add(id);
        return true;
    });
    if (!done)
        return done.error();
    rest -= FilmSet(*ids);
    QList<FilmId> further = rest.ids();
    std::ranges::reverse(further);
    return *ids + further;
}

/// At most `limit` films, best first; without words, -1 = all.
Result<QList<FilmId>> Search::best(const Plan &plan, qsizetype limit)
{
    QList<FilmId> ids;
    if (!plan.hasWords()) {
        if (!plan.filter)
            return ids;
        const auto done = m_statements->everyIdByAwards.read({}, [&](const qint64 *columns) {
            if (plan.filter->contains(FilmId{columns[0]}))
                ids << FilmId{columns[0]};
            return limit < 0 || ids.size() < limit;
        });
        return done ? Result<QList<FilmId>>(ids) : done.error();
    }
    if (plan.filter && plan.filter->isEmpty())
        return ids;
    FilmSet known;
    const auto take = [&](const QList<FilmId> &found) {
        for (const FilmId id : found)
            if (!known.contains(id) && plan.allows(id) && ids.size() < limit) {
                known.add(id);
                ids << id;
            }
    };
    const auto first = beginning(plan, qMax(limit, Candidates));
    if (!first)
        return first;
    take(*first);
    // What a filter leaves may lie far apart among the films that match: it is looked for once, and not by groups.
    const auto together = plan.filter ? QList{std::span<const Tier>(Tiers)}
                                      : QList{std::span(Tiers).first(InNames), std::span(Tiers).subspan(InNames)};
    for (const std::span<const Tier> tiers : together) {
        if (ids.size() >= limit)
            break;
        const auto few = fewInOrder(plan, tiers, known);
        if (!few)
            return few.error();
        if (*few) {
            take(**few);
            continue;
        }
        for (const Tier &tier : tiers) {
            if (ids.size() >= limit)
                break;
            const qsizetype most = &tier == &Tiers.back() ? FilmFilter::MostRows : MostRead;
            qsizetype read = 0;
            QList<FilmId> found;
            const auto done = matchTier(plan, tier, FilmFilter::Order::NewestFirst, [&](FilmId id) {
                if (!known.contains(id) && plan.allows(id))
                    found << id;
                return found.size() < qMax(limit, Candidates) && ++read < most;
            });
            if (!done)
                return done.error();
            const auto ordered = byAwards(found);
            if (!ordered)
                return ordered;
            take(*ordered);
        }
    }
    return ids;
}

Result<SearchResults> Search::find(const QString &text, int films, int names, Effort effort)
{
    const Query query = parseQuery(text);
    SearchResults results{.parts = chips(query), .unknownOperators = query.unknownOperators};
    if (query.isEmpty()) {
        results.filmCount = 0;
        return results;
    }
    const auto planned = plan(query);
    if (!planned)
        return planned.error();
    const auto ids = best(*planned, films);
    if (!ids)
        return ids.error();
    if (auto done = count(results, *planned, ids->size(), ids->size() < films, effort); !done)
        return done.error();
    if (auto done = readFilms(results, query, *ids); !done)
        return done.error();
    if (auto done = m_names.read(results, query, names); !done)
        return done.error();
    if (auto done = correct(results, query, text); !done)
        return done.error();
    return results;
}

/// `isAll`: the films found are all there are.
Result<void> Search::count(SearchResults &results, const Plan &plan, qsizetype found, bool isAll, Effort effort)
{
    qsizetype count = found;
    if (!plan.hasWords() && plan.filter) {
        count = plan.filter->count();
    } else if (!isAll && effort == Effort::Quick) {
        return {};
    } else if (!isAll) {
        count = 0;
        const auto done = m_filter.match({.words = plan.words}, FilmFilter::Order::Any, [&](FilmId id) {
            count += plan.allows(id) ? 1 : 0;
            return count <= CountBound;
        });
        if (!done)
            return done;
    }
    results.filmCount = int(qMin<qsizetype>(count, CountBound));
    results.isFilmCountExact = count <= CountBound && plan.isFilterComplete;
    return {};
}

Result<void> Search::readFilms(SearchResults &results, const Query &query, const QList<FilmId> &ids)
{
    const auto cards = m_films.cards(ids);
    if (!cards)
        return cards.error();
    /// What a snippet is taken from, the nearest to the title first, and the operators that look there.
    const std::array fields = {
        needlesOf(query.root, {Condition::Anywhere, Condition::Director, Condition::Person}),
        needlesOf(query.root, {Condition::Anywhere, Condition::Producer, Condition::Person}),
        needlesOf(query.root, {Condition::Anywhere, Condition::Person}),
        needlesOf(query.root, {Condition::Anywhere, Condition::Body, Condition::AwardText}),
        needlesOf(query.root, {Condition::Anywhere, Condition::AwardText}),
        needlesOf(query.root, {Condition::Anywhere, Condition::Topic}),
        needlesOf(query.root, {Condition::Anywhere, Condition::Series}),
        needlesOf(query.root, {Condition::Anywhere}),
        needlesOf(query.root, {Condition::Anywhere, Condition::Synopsis}),
    };
    const QList<Needle> inTitle = needlesOf(query.root, {Condition::Anywhere, Condition::Title});
    QHash<FilmId, MarkedText> snippets;
    auto rows = m_statements->texts.bind(":ids"_L1, idsAsJson(ids)).run();
    if (!rows)
        return rows.error();
    while (auto row = rows->next()) {
        const auto id = row->take<FilmId>();
        const QString title = row->take<QString>();
        QStringList texts;
        for (size_t i = 0; i < fields.size(); ++i)
            texts << row->take<QString>();
        const bool isInTitle = !marked(title.section(QChar(NameBreak), 0, 0), inTitle).matches.isEmpty();
        // A title that shows why needs no names below it, only the place in the story.
        MarkedText best = isInTitle ? MarkedText() : snippet(title, inTitle);
        for (size_t i = isInTitle ? fields.size() - 2 : 0; i < fields.size() && best.text.isEmpty(); ++i)
            best = snippet(texts[qsizetype(i)], fields.at(i));
        snippets.insert(id, best);
    }
    if (auto status = rows->status(); !status)
        return status;
    for (const FilmCard &card : *cards)
        results.films << FilmHit{card, marked(card.title, inTitle), snippets.value(card.id)};
    return {};
}

Result<Suggestions> Search::suggest(const QString &text)
{
    const auto found = find(text, SuggestedFilms, SuggestedNames, Effort::Quick);
    if (!found)
        return found.error();
    Suggestions suggestions{.query = text, .films = found->films, .people = found->people};
    for (FilmHit &hit : suggestions.films)
        hit.snippet = {};
    for (const auto *list : {&found->awardBodies, &found->topics, &found->series})
        if (!list->isEmpty() && suggestions.others.size() < SuggestedNames)
            suggestions.others << list->constFirst();
    suggestions.operators = operatorHints(text, *found);
    if (suggestions.isEmpty())
        suggestions.didYouMean = found->didYouMean;
    return suggestions;
}

/// Offers another spelling where a word is in no title and no name, and little was found with it.
Result<void> Search::correct(SearchResults &results, const Query &query, const QString &text)
{
    constexpr int Little = 2;
    constexpr int MostCorrected = 3; // a query of many unknown words is no misspelt name
    int unknown = 0;
    if (!results.filmCount || results.total() > Little)
        return {};
    QString corrected = text;
    bool isOther = false;
    QStringList words;
    for (const Needle &needle : needlesOf(query.root, {Condition::Anywhere, Condition::Title, Condition::Director,
                                                       Condition::Producer, Condition::Person, Condition::Body,
                                                       Condition::AwardText, Condition::Topic, Condition::Series}))
        for (const QString &word : needle.words) {
            words << word;
            const auto isKnown = m_spelling.knows(word);
            if (!isKnown)
                return isKnown.error();
            if (*isKnown || ++unknown > MostCorrected)
                continue;
            const auto nearest = m_spelling.near(word);
            if (!nearest)
                return nearest.error();
            if (nearest->isEmpty())
                continue;
            const auto chosen = mostUsed(*nearest);
            if (!chosen)
                return chosen.error();
            words.last() = *chosen;
            for (const Word &typed : wordsOf(corrected))
                if (typed.text == word) {
                    corrected.replace(typed.start, typed.length, *chosen);
                    isOther = true;
                    break;
                }
        }
    if (!isOther)
        return {};
    const auto named = asCatalogued(words);
    if (!named)
        return named.error();
    const bool isBare = chips(query).size() == words.size();
    results.didYouMean = Correction{.query = isBare && !named->isEmpty() ? *named : corrected,
                                    .text = named->isEmpty() ? corrected : *named};
    return {};
}

/// Of words that are equally near, the one that most films have.
Result<QString> Search::mostUsed(const QStringList &words)
{
    constexpr int Enough = 500;
    QString chosen;
    int most = -1;
    for (const QString &word : words) {
        int films = 0;
        const Expression whole{
            .kind = Expression::Leaf, .children = {}, .condition = {.value = word, .isPhrase = true}, .source = {}};
        const auto done = m_filter.match({.words = whole, .isWhole = true, .index = FullTextIndex::Names},
                                         FilmFilter::Order::Any, [&films](FilmId) { return ++films < Enough; });
        if (!done)
            return done.error();
        if (films > most) {
            most = films;
            chosen = word;
        }
    }
    return chosen;
}

/// The person or title that consists of just these words, as it is written; empty when there is none.
Result<QString> Search::asCatalogued(const QStringList &words)
{
    const auto isIt = [&words](const QString &name) {
        QStringList own;
        for (const Word &word : wordsOf(name))
            own << word.text;
        return own == words;
    };
    SearchResults names;
    const Query query = parseQuery(words.join(u' '));
    if (auto done = m_names.read(names, query, 5); !done)
        return done.error();
    for (const auto *list : {&names.people, &names.awardBodies, &names.topics, &names.series})
        for (const AuthorityHit &hit : *list)
            if (isIt(hit.card.name))
                return hit.card.name;
    const auto films = beginning({.words = query.root}, 5);
    if (!films)
        return films.error();
    const auto cards = m_films.cards(*films);
    if (!cards)
        return cards.error();
    for (const FilmCard &card : *cards)
        if (isIt(card.title))
            return card.title;
    return QString();
}

} // namespace laurels
