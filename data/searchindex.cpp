// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/searchindex.h"

#include "data/sql/statement.h"
#include "data/words.h"

#include <array>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

/// The columns of search_film, in its order; search_meta has the names, search_all what words are looked for in.
enum Field { TitleField, Directors, Producers, People, Bodies, Awards, Logline = 12, Synopsis, FieldCount };
using FilmText = std::array<QString, FieldCount>;

constexpr std::array FieldNames = {":title"_L1,     ":directors"_L1, ":producers"_L1, ":people"_L1,    ":bodies"_L1,
                                   ":awards"_L1,    ":topics"_L1,    ":series"_L1,    ":countries"_L1, ":languages"_L1,
                                   ":companies"_L1, ":funding"_L1,   ":logline"_L1,   ":synopsis"_L1};
static_assert(FieldNames.size() == FieldCount);

constexpr auto Titles = u"SELECT 0, title, -1 AS position FROM film WHERE id = :id UNION ALL"
                        " SELECT 0, text, position FROM film_title WHERE film_id = :id UNION ALL"
                        " SELECT 12, logline, 0 FROM film_text WHERE film_id = :id ORDER BY position";
/// Every form of the name of each person credited, by the kind of role.
constexpr auto Names =
    u"SELECT CASE WHEN v.code IN ('director', 'co-director') THEN 1 WHEN v.code LIKE '%producer' THEN 2 ELSE 3 END,"
    " n.name, n.position FROM (SELECT c.position, 0 AS form, c.role_id, p.name FROM credit c"
    " JOIN person p ON p.id = c.person_id WHERE c.film_id = :id UNION ALL"
    " SELECT position, 1, role_id, credited_as FROM credit WHERE film_id = :id UNION ALL"
    " SELECT c.position, 2 + o.position, c.role_id, o.name FROM credit c"
    " JOIN person_name o ON o.person_id = c.person_id WHERE c.film_id = :id) n"
    " LEFT JOIN vocabulary v ON v.id = n.role_id ORDER BY n.position, n.form";
constexpr auto AwardNames = u"SELECT coalesce(b.name, ''), coalesce(b.short_name, ''), a.name, a.category FROM award a"
                            " LEFT JOIN award_body b ON b.id = a.body_id WHERE a.film_id = :id ORDER BY a.position";
constexpr auto Terms = u"SELECT 6 + x.kind, t.name, x.position FROM film_term x JOIN term t ON t.id = x.term_id"
                       " WHERE x.film_id = :id UNION ALL"
                       " SELECT 11, t.name, 0 FROM film f JOIN term t ON t.id = f.funding_id WHERE f.id = :id"
                       " ORDER BY 3";

constexpr auto Find = u"SELECT title, directors, producers, people, bodies, awards, topics, series, countries,"
                      " languages, companies, funding, logline, synopsis FROM search_film WHERE film_id = :id";
constexpr auto Keep =
    u"INSERT INTO search_film (film_id, title, directors, producers, people, bodies, awards, topics, series,"
    " countries, languages, companies, funding, logline, synopsis) VALUES (:id, :title, :directors, :producers,"
    " :people, :bodies, :awards, :topics, :series, :countries, :languages, :companies, :funding, :logline, :synopsis)"
    " ON CONFLICT (film_id) DO UPDATE SET title = excluded.title, directors = excluded.directors,"
    " producers = excluded.producers, people = excluded.people, bodies = excluded.bodies, awards = excluded.awards,"
    " topics = excluded.topics, series = excluded.series, countries = excluded.countries,"
    " languages = excluded.languages, companies = excluded.companies, funding = excluded.funding,"
    " logline = excluded.logline, synopsis = excluded.synopsis";
constexpr auto Drop = u"DELETE FROM search_film WHERE film_id = :id";
constexpr auto IndexMeta =
    u"INSERT INTO search_meta (rowid, title, directors, producers, people, bodies, awards, topics, series, countries,"
    " languages, companies, funding) VALUES (:id, :title, :directors, :producers, :people, :bodies, :awards, :topics,"
    " :series, :countries, :languages, :companies, :funding)";
constexpr auto UnindexMeta =
    u"INSERT INTO search_meta (search_meta, rowid, title, directors, producers, people, bodies, awards, topics, series,"
    " countries, languages, companies, funding) VALUES ('delete', :id, :title, :directors, :producers, :people,"
    " :bodies, :awards, :topics, :series, :countries, :languages, :companies, :funding)";
constexpr auto IndexAll =
    u"INSERT INTO search_all (rowid, title, directors, producers, people, bodies, awards, topics, series, logline,"
    " synopsis) VALUES (:id, :title, :directors, :producers, :people, :bodies, :awards, :topics, :series, :logline,"
    " :synopsis)";
constexpr auto UnindexAll =
    u"INSERT INTO search_all (search_all, rowid, title, directors, producers, people, bodies, awards, topics, series,"
    " logline, synopsis) VALUES ('delete', :id, :title, :directors, :producers, :people, :bodies, :awards, :topics,"
    " :series, :logline, :synopsis)";

constexpr auto FindName = u"SELECT id, name, text FROM search_name WHERE kind = :kind AND owner = :owner";
constexpr auto KeepName = u"INSERT INTO search_name (kind, owner, name, text) VALUES (:kind, :owner, :name, :text)"
                          " ON CONFLICT (kind, owner) DO UPDATE SET name = excluded.name, text = excluded.text"
                          " RETURNING id";
constexpr auto DropName = u"DELETE FROM search_name WHERE id = :id";
constexpr auto IndexName = u"INSERT INTO search_names (rowid, name, text, kind) VALUES (:id, :name, :text, :kind)";
constexpr auto UnindexName = u"INSERT INTO search_names (search_names, rowid, name, text, kind)"
                             " VALUES ('delete', :id, :name, :text, :kind)";

constexpr auto FilmsOfPerson = u"SELECT DISTINCT film_id FROM credit WHERE person_id = :owner";
constexpr auto FilmsOfBody = u"SELECT DISTINCT film_id FROM award WHERE body_id = :owner";
constexpr auto FilmsOfTerm = u"SELECT film_id FROM film_term WHERE term_id = :owner UNION"
                             " SELECT id FROM film WHERE funding_id = :owner";

constexpr auto LearnWord = u"INSERT INTO search_word (word) VALUES (:word) ON CONFLICT (word) DO NOTHING";
constexpr qsizetype MostKnownWords = 200'000; ///< Kept in memory, so that an import does not write them again.
constexpr qsizetype ShortestWord = 3; ///< Shorter ones are not worth a correction.

/// Adds a name to the others of its field, unless it is there already.
void add(QString &field, const QString &name)
{
    if (name.isEmpty() || field.split(NameBreak).contains(name))
        return;
    if (!field.isEmpty())
        field += NameBreak;
    field += name;
}

sql::Statement &bindText(sql::Statement &statement, FilmId id, const FilmText &text, std::initializer_list<int> but)
{
    statement.bind(":id"_L1, id);
    for (int field = 0; field < FieldCount; ++field)
        if (std::ranges::find(but, field) == but.end())
            statement.bind(FieldNames.at(size_t(field)), text.at(size_t(field)));
    return statement;
}

} // namespace

struct SearchIndex::Statements {
    explicit Statements(sql::Database &database)
        : titles(database, Titles), names(database, Names), awardNames(database, AwardNames), terms(database, Terms),
          find(database, Find), keep(database, Keep), drop(database, Drop), indexMeta(database, IndexMeta),
          unindexMeta(database, UnindexMeta), indexAll(database, IndexAll), unindexAll(database, UnindexAll),
          findName(database, FindName), keepName(database, KeepName), dropName(database, DropName),
          indexName(database, IndexName), unindexName(database, UnindexName), filmsOfPerson(database, FilmsOfPerson),
          filmsOfBody(database, FilmsOfBody), filmsOfTerm(database, FilmsOfTerm), learnWord(database, LearnWord)
    {
    }

    Result<std::optional<FilmText>> stored(FilmId id)
    {
        return find.bind(":id"_L1, id).first([](sql::Row &row) {
            FilmText text;
            for (QString &field : text)
                field = row.take<QString>();
            return text;
        });
    }

    /// What the tables say now, without the synopsis.
    Result<FilmText> current(FilmId id)
    {
        FilmText text;
        for (sql::Statement *statement : {&titles, &names, &terms}) {
            auto rows = statement->bind(":id"_L1, id).run();
            if (!rows)
                return rows.error();
            while (auto row = rows->next()) {
                const int field = row->take<int>();
                add(text.at(size_t(field)), row->take<QString>());
            }
            if (auto status = rows->status(); !status)
                return status.error();
        }
        auto rows = awardNames.bind(":id"_L1, id).run();
        if (!rows)
            return rows.error();
        while (auto row = rows->next())
            for (const Field field : {Bodies, Bodies, Awards, Awards})
                add(text.at(field), row->take<QString>());
        if (auto status = rows->status(); !status)
            return status.error();
        return text;
    }

    Result<void> index(FilmId id, const FilmText &text)
    {
        if (auto done = bindText(indexMeta, id, text, {Logline, Synopsis}).execute(); !done)
            return done;
        return bindText(indexAll, id, text, {8, 9, 10, 11}).execute();
    }

    Result<void> unindex(FilmId id, const FilmText &text)
    {
        if (auto done = bindText(unindexMeta, id, text, {Logline, Synopsis}).execute(); !done)
            return done;
        return bindText(unindexAll, id, text, {8, 9, 10, 11}).execute();
    }

    sql::Statement titles, names, awardNames, terms, find, keep, drop, indexMeta, unindexMeta, indexAll, unindexAll;
    sql::Statement findName, keepName, dropName, indexName, unindexName, filmsOfPerson, filmsOfBody, filmsOfTerm,
        learnWord;
};

SearchIndex::SearchIndex(sql::Database &database) : m_statements(std::make_unique<Statements>(database)) { }

SearchIndex::~SearchIndex() = default;

SearchIndex::NameKind SearchIndex::nameKind(Term::Kind kind)
{
    switch (kind) {
    case Term::Topic:
        return TopicName;
    case Term::Series:
        return SeriesName;
    case Term::Country:
        return CountryName;
    case Term::Language:
        return LanguageName;
    case Term::Company:
        return CompanyName;
    case Term::Funding:
        return FundingName;
    }
    Q_UNREACHABLE();
}

Result<void> SearchIndex::write(FilmId id, const QString &synopsis)
{
    Statements &s = *m_statements;
    const auto before = s.stored(id);
    auto text = s.current(id);
    if (!before || !text)
        return before ? text.error() : before.error();
    text->at(Synopsis) = synopsis;
    if (*before == *text)
        return {};
    if (*before)
        if (auto done = s.unindex(id, **before); !done)
            return done;
    if (auto done = bindText(s.keep, id, *text, {}).execute(); !done)
        return done;
    if (auto done = s.index(id, *text); !done)
        return done;
    return learn(QStringList(text->begin(), text->begin() + Logline));
}

Result<void> SearchIndex::remove(FilmId id)
{
    const auto before = m_statements->stored(id);
    if (!before)
        return before.error();
    if (!*before)
        return {};
    if (auto done = m_statements->unindex(id, **before); !done)
        return done;
    return m_statements->drop.bind(":id"_L1, id).execute();
}

Result<void> SearchIndex::unindexName(const StoredName &name)
{
    return m_statements->unindexName.bind(":id"_L1, name.id)
        .bind(":name"_L1, name.names)
        .bind(":text"_L1, name.text)
        .bind(":kind"_L1, int(name.kind))
        .execute();
}

Result<std::optional<SearchIndex::StoredName>> SearchIndex::storedName(NameKind kind, qint64 owner)
{
    return m_statements->findName.bind(":kind"_L1, int(kind)).bind(":owner"_L1, owner).first([kind](sql::Row &row) {
        return StoredName{
            .id = row.take<qint64>(), .kind = kind, .names = row.take<QString>(), .text = row.take<QString>()};
    });
}

Result<void> SearchIndex::writeName(NameKind kind, qint64 owner, const QString &names, const QString &text)
{
    Statements &s = *m_statements;
    const auto before = storedName(kind, owner);
    if (!before)
        return before.error();
    if (*before) {
        if ((*before)->names == names && (*before)->text == text)
            return {};
        if (auto done = unindexName(**before); !done)
            return done;
    }
    s.keepName.bind(":kind"_L1, int(kind)).bind(":owner"_L1, owner).bind(":name"_L1, names).bind(":text"_L1, text);
    const auto id = s.keepName.first([](sql::Row &row) { return row.take<qint64>(); });
    if (!id)
        return id.error();
    s.indexName.bind(":id"_L1, id->value()).bind(":name"_L1, names).bind(":text"_L1, text);
    if (auto done = s.indexName.bind(":kind"_L1, int(kind)).execute(); !done)
        return done;
    if (*before && (*before)->names != names)
        if (auto done = rewriteFilms(kind, owner); !done)
            return done;
    return learn({names});
}

Result<void> SearchIndex::rewriteFilms(NameKind kind, qint64 owner)
{
    Statements &s = *m_statements;
    sql::Statement &films = kind == PersonName      ? s.filmsOfPerson
                            : kind == AwardBodyName ? s.filmsOfBody
                                                    : s.filmsOfTerm;
    const auto ids = films.bind(":owner"_L1, owner).all([](sql::Row &row) { return row.take<FilmId>(); });
    if (!ids)
        return ids.error();
    for (const FilmId id : *ids) {
        const auto stored = s.stored(id);
        if (!stored)
            return stored.error();
        if (*stored)
            if (auto done = write(id, (*stored)->at(Synopsis)); !done)
                return done;
    }
    return {};
}

/// Keeps the words of names, among which a misspelt one is looked up.
Result<void> SearchIndex::learn(const QStringList &texts)
{
    for (const QString &text : texts)
        for (const Word &word : wordsOf(text)) {
            if (word.text.size() < ShortestWord || m_known.contains(word.text))
                continue;
            if (auto done = m_statements->learnWord.bind(":word"_L1, word.text).execute(); !done)
                return done;
            if (m_known.size() < MostKnownWords)
                m_known << word.text;
        }
    return {};
}

Result<void> SearchIndex::removeName(NameKind kind, qint64 owner)
{
    const auto before = storedName(kind, owner);
    if (!before)
        return before.error();
    if (!*before)
        return {};
    if (auto done = unindexName(**before); !done)
        return done;
    return m_statements->dropName.bind(":id"_L1, (*before)->id).execute();
}

} // namespace laurels
