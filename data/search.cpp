// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/search.h"

#include "data/authoritystore.h"
#include "data/filmreader.h"
#include "data/filmstore.h"
#include "data/fold.h"
#include "data/searchindex.h"
#include "data/sql/statement.h"
#include "data/words.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int CountBound = 10'000; ///< Counts are exact up to here, which keeps them instant.
constexpr int SuggestedFilms = 3;
constexpr int SuggestedNames = 2;
constexpr int SuggestedOperators = 3;
constexpr auto MarkStart = u'\x01'; ///< Control characters never enter a catalogue, so they can mark matches.
constexpr auto MarkEnd = u'\x02';

/// One condition on `f.id` for each field; `:n` is replaced by the number of the part, a number of our own.
struct Condition {
    Query::Part::Field field;
    QLatin1StringView sql;
};

constexpr std::array Conditions = {
    Condition{Query::Part::Anywhere, "f.id IN (SELECT rowid FROM search_all WHERE search_all MATCH :v#)"_L1},
    Condition{Query::Part::Title,
              "f.id IN (SELECT rowid FROM search_meta WHERE search_meta MATCH '{title} : ' || :v#)"_L1},
    Condition{Query::Part::Director,
              "f.id IN (SELECT c.film_id FROM search_name n JOIN credit c ON c.person_id = n.owner"
              " JOIN vocabulary v ON v.id = c.role_id WHERE n.kind = 0 AND v.code = 'director'"
              " AND n.id IN (SELECT rowid FROM search_names WHERE search_names MATCH '{name} : ' || :v#))"_L1},
    Condition{Query::Part::Person,
              "f.id IN (SELECT c.film_id FROM search_name n JOIN credit c ON c.person_id = n.owner"
              " WHERE n.kind = 0"
              " AND n.id IN (SELECT rowid FROM search_names WHERE search_names MATCH '{name} : ' || :v#))"_L1},
    Condition{Query::Part::Body,
              "f.id IN (SELECT a.film_id FROM search_name n JOIN award a ON a.body_id = n.owner"
              " WHERE n.kind = 1"
              " AND n.id IN (SELECT rowid FROM search_names WHERE search_names MATCH '{name} : ' || :v#))"_L1},
    Condition{Query::Part::Topic,
              "f.id IN (SELECT x.film_id FROM search_name n JOIN film_term x ON x.term_id = n.owner"
              " WHERE n.kind = 2"
              " AND n.id IN (SELECT rowid FROM search_names WHERE search_names MATCH '{name} : ' || :v#))"_L1},
    Condition{Query::Part::Series,
              "f.id IN (SELECT x.film_id FROM search_name n JOIN film_term x ON x.term_id = n.owner"
              " WHERE n.kind = 3"
              " AND n.id IN (SELECT rowid FROM search_names WHERE search_names MATCH '{name} : ' || :v#))"_L1},
    Condition{Query::Part::Year, "f.year BETWEEN :from# AND :to#"_L1},
};

constexpr auto Names = u"SELECT n.kind, n.owner, highlight(search_names, 0, char(1), char(2)),"
                       " snippet(search_names, 1, char(1), char(2), '…', 18)"
                       " FROM search_names JOIN search_name n ON n.id = search_names.rowid"
                       " WHERE search_names MATCH :match AND n.kind = :kind ORDER BY rank LIMIT :limit";
constexpr auto Titles = u"SELECT rowid, highlight(search_meta, 0, char(1), char(2)),"
                        " snippet(search_meta, -1, char(1), char(2), '…', 18) FROM search_meta"
                        " WHERE search_meta MATCH :match AND rowid IN (SELECT value FROM json_each(:ids))";
constexpr auto Synopses = u"SELECT rowid, snippet(search_all, 9, char(1), char(2), '…', 22) FROM search_all"
                          " WHERE search_all MATCH :match AND rowid IN (SELECT value FROM json_each(:ids))";

/// A WHERE clause of constant parts, and what is bound to them.
struct Filter {
    QString where;
    QList<std::pair<QByteArray, QVariant>> values;
};

Filter filterFor(const Query &query)
{
    Filter filter{u"1"_s, {}};
    for (int i = 0; i < query.parts.size(); ++i) {
        const Query::Part &part = query.parts[i];
        const QString number = QString::number(i);
        const auto condition = std::ranges::find(Conditions, part.field, &Condition::field);
        filter.where += part.isExcluded ? u" AND NOT "_s : u" AND "_s;
        filter.where += QString(condition->sql).replace(u'#', number);
        if (part.field == Query::Part::Year) {
            filter.values.append({":from" + number.toLatin1(), part.from});
            filter.values.append({":to" + number.toLatin1(), part.to});
        } else {
            filter.values.append({":v" + number.toLatin1(), fullTextTerm(part)});
        }
    }
    return filter;
}

/// The words that are looked for in texts, as one FTS5 expression; empty when there are none.
QString anywhere(const Query &query, QLatin1StringView joint)
{
    QStringList terms;
    for (const Query::Part &part : query.parts)
        if (part.field == Query::Part::Anywhere && !part.isExcluded)
            terms << fullTextTerm(part);
    return terms.join(QString(joint));
}

MarkedText readMarks(const QString &marked)
{
    MarkedText text;
    for (const QChar c : marked) {
        if (c == MarkStart)
            text.matches << Match{int(text.text.size()), 0};
        else if (c == MarkEnd && !text.matches.isEmpty())
            text.matches.last().length = int(text.text.size()) - text.matches.last().start;
        else
            text.text += c == u'\n' || c == NameBreak ? QChar(u' ') : c;
    }
    return text;
}

/// Only the first line, which is the name or title itself.
MarkedText firstLine(const QString &marked)
{
    return readMarks(marked.section(u'\n', 0, 0).section(NameBreak, 0, 0));
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

sql::Statement filtered(sql::Database &database, const QString &before, const Filter &filter, const QString &after)
{
    sql::Statement statement(database, before + filter.where + after);
    for (const auto &[name, value] : filter.values)
        statement.bindStored(QLatin1StringView(name), value);
    return statement;
}

} // namespace

struct Search::Statements {
    explicit Statements(sql::Database &database)
        : names(database, Names), titles(database, Titles), synopses(database, Synopses)
    {
    }
    sql::Statement names, titles, synopses;
};

Search::Search(sql::Database &database, FilmStore &films, AuthorityStore &authorities)
    : m_database(database), m_films(films), m_authorities(authorities),
      m_statements(std::make_unique<Statements>(database))
{
}

Search::~Search() = default;

Result<QList<FilmId>> Search::filmIds(const QString &query)
{
    return filmIds(parseQuery(query), -1);
}

Result<QList<FilmId>> Search::filmIds(const Query &query, int limit)
{
    const Filter filter = filterFor(query);
    const QString words = anywhere(query, " AND "_L1);
    const auto read = [](sql::Row &row) { return row.take<FilmId>(); };

    // Best first: in the title, then with its people, awards and topics, then also in the synopsis; awarded films
    // first among equals.
    QStringList tiers;
    if (!words.isEmpty())
        tiers = {
            u" AND f.id IN (SELECT rowid FROM search_meta WHERE search_meta MATCH '{title} : (' || :words || ')')"_s,
            u" AND f.id IN (SELECT rowid FROM search_meta WHERE search_meta MATCH :words)"_s};
    tiers << QString();

    QList<FilmId> ids;
    QSet<FilmId> known;
    for (const QString &tier : std::as_const(tiers)) {
        auto statement = filtered(m_database, u"SELECT f.id FROM film f WHERE "_s, filter,
                                  tier + u" ORDER BY f.award_count DESC, f.sort_key, f.id LIMIT :limit"_s);
        if (!tier.isEmpty())
            statement.bind(":words"_L1, words);
        const auto found = statement.bind(":limit"_L1, limit).all(read);
        if (!found)
            return found.error();
        for (const FilmId id : *found) {
            if (known.contains(id) || (limit >= 0 && ids.size() >= limit))
                continue;
            known << id;
            ids << id;
        }
        if (limit >= 0 && ids.size() >= limit)
            break;
    }
    return ids;
}

Result<SearchResults> Search::find(const QString &text, int films, int names)
{
    const Query query = parseQuery(text);
    SearchResults results{.parts = chips(query), .unknownOperators = query.unknownOperators};
    if (query.isEmpty())
        return results;
    const auto ids = filmIds(query, films);
    if (!ids)
        return ids.error();
    if (auto done = readFilms(results, query, *ids); !done)
        return done.error();
    auto counter = filtered(m_database, u"SELECT count(*) FROM (SELECT 1 FROM film f WHERE "_s, filterFor(query),
                            u" LIMIT :bound)"_s);
    const auto count = counter.bind(":bound"_L1, CountBound + 1).first([](sql::Row &row) { return row.take<int>(); });
    if (!count)
        return count.error();
    results.filmCount = qMin(count->value_or(0), CountBound);
    results.isFilmCountExact = count->value_or(0) <= CountBound;
    if (auto done = readNames(results, query, names); !done)
        return done.error();
    return results;
}

Result<Suggestions> Search::suggest(const QString &text)
{
    const auto found = find(text, SuggestedFilms, SuggestedNames);
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

Result<void> Search::readFilms(SearchResults &results, const Query &query, const QList<FilmId> &ids)
{
    const auto cards = m_films.cards(ids);
    if (!cards)
        return cards.error();
    struct Texts {
        QString title;
        QString meta;
        QString synopsis;
    };
    QHash<FilmId, Texts> texts;
    if (const QString words = anywhere(query, " OR "_L1); !words.isEmpty()) {
        const QString json = idsAsJson(ids);
        auto titles = m_statements->titles.bind(":match"_L1, words).bind(":ids"_L1, json).run();
        if (!titles)
            return titles.error();
        while (auto row = titles->next()) {
            Texts &film = texts[row->take<FilmId>()];
            film.title = row->take<QString>();
            film.meta = row->take<QString>();
        }
        auto synopses = m_statements->synopses.bind(":match"_L1, words).bind(":ids"_L1, json).run();
        if (!synopses)
            return synopses.error();
        while (auto row = synopses->next())
            texts[row->take<FilmId>()].synopsis = row->take<QString>();
        if (!titles->status() || !synopses->status())
            return titles->status() ? synopses->status() : titles->status();
    }
    for (const FilmCard &card : *cards) {
        const Texts film = texts.value(card.id);
        const MarkedText title = film.title.isEmpty() ? MarkedText{card.title, {}} : firstLine(film.title);
        MarkedText snippet = readMarks(film.synopsis);
        if (snippet.text.isEmpty() && title.matches.isEmpty())
            snippet = readMarks(film.meta);
        results.films << FilmHit{card, title, snippet};
    }
    return {};
}

Result<void> Search::readNames(SearchResults &results, const Query &query, int limit)
{
    struct List {
        Authority authority;
        SearchIndex::NameKind kind;
        QList<AuthorityHit> SearchResults::*hits;
        QList<Query::Part::Field> fields; ///< Operators whose values are names of this list.
    };
    static const QList<List> lists = {
        {Authority::Person,
         SearchIndex::PersonName,
         &SearchResults::people,
         {Query::Part::Director, Query::Part::Person}},
        {Authority::AwardBody, SearchIndex::AwardBodyName, &SearchResults::awardBodies, {Query::Part::Body}},
        {Authority::Topic, SearchIndex::TopicName, &SearchResults::topics, {Query::Part::Topic}},
        {Authority::Series, SearchIndex::SeriesName, &SearchResults::series, {Query::Part::Series}},
    };
    for (const List &list : lists) {
        QStringList terms;
        bool isFilmsOnly = false; // a part that only films have, such as a year, leaves no names
        for (const Query::Part &part : query.parts) {
            const bool isName = part.field == Query::Part::Anywhere || list.fields.contains(part.field);
            if (part.isExcluded || !isName)
                isFilmsOnly = true;
            else
                terms << fullTextTerm(part);
        }
        if (terms.isEmpty() || isFilmsOnly)
            continue;
        QList<qint64> ids;
        QHash<qint64, std::pair<MarkedText, MarkedText>> marks;
        auto rows = m_statements->names.bind(":match"_L1, terms.join(u" AND "_s))
                        .bind(":kind"_L1, int(list.kind))
                        .bind(":limit"_L1, limit)
                        .run();
        if (!rows)
            return rows.error();
        while (auto row = rows->next()) {
            row->take<int>();
            const qint64 id = row->take<qint64>();
            ids << id;
            const MarkedText name = firstLine(row->take<QString>());
            const MarkedText snippet = readMarks(row->take<QString>());
            marks.insert(id, {name, snippet.matches.isEmpty() ? MarkedText{} : snippet});
        }
        if (auto status = rows->status(); !status)
            return status;
        const auto cards = m_authorities.cards(list.authority, ids);
        if (!cards)
            return cards.error();
        for (const AuthorityCard &card : *cards)
            results.*list.hits << AuthorityHit{card, marks[card.id].first, marks[card.id].second};
    }
    return {};
}

} // namespace laurels
