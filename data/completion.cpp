// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/completion.h"

#include "data/fold.h"
#include "data/searchindex.h"
#include "data/sql/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int MostWords = 4; ///< Of what is typed; those behind are left out.

// Three readings of each list, one behind the other: the same name; among those on most films; among what the index of
// names finds first. Each looks at a bounded number of rows, so a single letter costs no more than a whole name.

constexpr auto SamePeople =
    u"SELECT id, name, disambiguation, film_count FROM person WHERE sort_key IN (:same, :inverted)"
    " ORDER BY film_count DESC, id LIMIT :limit";
constexpr auto TopPeople = u"SELECT p.id, p.name, p.disambiguation, p.film_count FROM"
                           " (SELECT id, sort_key FROM person ORDER BY film_count DESC, sort_key, id LIMIT 4000) x "
                           "JOIN person p ON p.id = x.id"
                           " WHERE ' ' || x.sort_key LIKE :a ESCAPE '\\' AND ' ' || x.sort_key LIKE :b ESCAPE '\\'"
                           " AND ' ' || x.sort_key LIKE :c ESCAPE '\\' AND ' ' || x.sort_key LIKE :d ESCAPE '\\'"
                           " ORDER BY p.film_count DESC, p.sort_key, p.id LIMIT :limit";
constexpr auto FoundPeople = u"SELECT p.id, p.name, p.disambiguation, p.film_count, n.name FROM"
                             " (SELECT rowid AS id FROM search_names WHERE search_names MATCH :match LIMIT 300) x"
                             " JOIN search_name n ON n.id = x.id JOIN person p ON p.id = n.owner"
                             " ORDER BY p.film_count DESC, p.sort_key, p.id LIMIT :limit";
constexpr auto LastFilm = u"SELECT f.title, coalesce(f.year, 0) FROM credit c JOIN film f ON f.id = c.film_id"
                          " WHERE c.person_id = :id ORDER BY f.year DESC, f.id DESC LIMIT 1";

constexpr auto SameBodies = u"SELECT id, name, place, award_count FROM award_body WHERE sort_key = :same"
                            " ORDER BY award_count DESC, id LIMIT :limit";
constexpr auto TopBodies = u"SELECT b.id, b.name, b.place, b.award_count FROM"
                           " (SELECT id, sort_key FROM award_body ORDER BY award_count DESC, sort_key, id LIMIT 4000) x"
                           " JOIN award_body b ON b.id = x.id"
                           " WHERE ' ' || x.sort_key LIKE :a ESCAPE '\\' AND ' ' || x.sort_key LIKE :b ESCAPE '\\'"
                           " AND ' ' || x.sort_key LIKE :c ESCAPE '\\' AND ' ' || x.sort_key LIKE :d ESCAPE '\\'"
                           " ORDER BY b.award_count DESC, b.sort_key, b.id LIMIT :limit";
constexpr auto FoundBodies = u"SELECT b.id, b.name, b.place, b.award_count FROM"
                             " (SELECT rowid AS id FROM search_names WHERE search_names MATCH :match LIMIT 300) x"
                             " JOIN search_name n ON n.id = x.id JOIN award_body b ON b.id = n.owner"
                             " ORDER BY b.award_count DESC, b.sort_key, b.id LIMIT :limit";

constexpr auto SameTerms = u"SELECT id, name, description, film_count FROM term WHERE kind = :kind AND sort_key = :same"
                           " ORDER BY film_count DESC, id LIMIT :limit";
constexpr auto TopTerms =
    u"SELECT t.id, t.name, t.description, t.film_count FROM"
    " (SELECT id, sort_key FROM term WHERE kind = :kind ORDER BY film_count DESC, sort_key, id LIMIT 4000) x"
    " JOIN term t ON t.id = x.id"
    " WHERE ' ' || x.sort_key LIKE :a ESCAPE '\\' AND ' ' || x.sort_key LIKE :b ESCAPE '\\'"
    " AND ' ' || x.sort_key LIKE :c ESCAPE '\\' AND ' ' || x.sort_key LIKE :d ESCAPE '\\'"
    " ORDER BY t.film_count DESC, t.sort_key, t.id LIMIT :limit";
constexpr auto FoundTerms = u"SELECT t.id, t.name, t.description, t.film_count FROM"
                            " (SELECT rowid AS id FROM search_names WHERE search_names MATCH :match LIMIT 300) x"
                            " JOIN search_name n ON n.id = x.id JOIN term t ON t.id = n.owner"
                            " ORDER BY t.film_count DESC, t.sort_key, t.id LIMIT :limit";

constexpr auto Films = u"SELECT f.id, f.title, coalesce(f.year, 0), f.award_count FROM"
                       " (SELECT rowid AS id FROM search_meta WHERE search_meta MATCH :match LIMIT 300) x"
                       " JOIN film f ON f.id = x.id"
                       " ORDER BY f.sort_key = :key DESC, f.award_count DESC, f.sort_key, f.id LIMIT :limit";

QStringList typedWords(const QString &text)
{
    const QStringList words = fold(text).split(u' ', Qt::SkipEmptyParts);
    return words.first(qMin<qsizetype>(words.size(), MostWords));
}

/// Every word as the beginning of one in that column. In quotes, so that nothing in it is an operator.
QString match(const QString &column, const QStringList &words)
{
    QStringList parts;
    for (QString word : words)
        parts << column + u" : \""_s + word.remove(u'"') + u"\" *"_s;
    return parts.join(u" AND "_s);
}

QString matchNames(SearchIndex::NameKind kind, const QStringList &words)
{
    return u"kind : \"%1\" AND %2"_s.arg(int(kind)).arg(match(u"name"_s, words));
}

/// Binds :a to :d, each the beginning of a word; those that were not typed match everything.
void bindWords(sql::Statement &statement, QStringList words)
{
    for (QString &word : words)
        word = u"% "_s + word.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s) + u'%';
    words.resize(MostWords, u"%"_s);
    statement.bind(":a"_L1, words[0]).bind(":b"_L1, words[1]).bind(":c"_L1, words[2]).bind(":d"_L1, words[3]);
}

Completion readCompletion(sql::Row &row)
{
    return {
        .id = row.take<qint64>(), .name = row.take<QString>(), .detail = row.take<QString>(), .films = row.take<int>()};
}

/// Those of the first list, and then, as long as there is room, those of the next that are not there yet.
Result<QList<Completion>> together(Result<QList<Completion>> first, const Result<QList<Completion>> &next, int limit)
{
    if (!first || !next)
        return first ? next : first;
    for (const Completion &each : *next)
        if (first->size() < limit && std::ranges::find(*first, each.id, &Completion::id) == first->end())
            *first << each;
    return first;
}

bool matches(const QString &name, const QStringList &words)
{
    const QString text = u' ' + fold(name);
    return std::ranges::all_of(words, [&text](const QString &word) { return text.contains(u' ' + word); });
}

} // namespace

Result<QList<Completion>> Completer::people(const QString &text, int limit)
{
    const QStringList words = typedWords(text);
    if (words.isEmpty())
        return QList<Completion>();
    sql::Statement same(m_database, SamePeople);
    same.bind(":same"_L1, fold(text)).bind(":inverted"_L1, fold(invertedName(text.simplified())));
    sql::Statement top(m_database, TopPeople);
    bindWords(top, words);
    sql::Statement find(m_database, FoundPeople);
    find.bind(":match"_L1, matchNames(SearchIndex::PersonName, words)).bind(":limit"_L1, limit);
    const auto others = find.all([&words](sql::Row &row) {
        Completion person = readCompletion(row);
        if (!matches(person.name, words))
            for (const QString &name : row.take<QString>().split(u'\n'))
                if (matches(name, words) && person.otherName.isEmpty())
                    person.otherName = name;
        return person;
    });
    const auto known = together(same.bind(":limit"_L1, limit).all(readCompletion),
                                top.bind(":limit"_L1, limit).all(readCompletion), limit);
    auto found = together(known, others, limit);
    if (!found)
        return found;
    for (Completion &person : *found)
        if (auto added = addLastFilm(person); !added)
            return added.error();
    return found;
}

Result<void> Completer::addLastFilm(Completion &person)
{
    const auto film = sql::Statement(m_database, LastFilm).bind(":id"_L1, person.id).first([](sql::Row &row) {
        const QString title = row.take<QString>();
        return std::pair(title, row.take<int>());
    });
    if (!film)
        return film.error();
    if (*film)
        std::tie(person.lastFilm, person.lastFilmYear) = **film;
    return {};
}

Result<QList<Completion>> Completer::awardBodies(const QString &text, int limit)
{
    const QStringList words = typedWords(text);
    if (words.isEmpty())
        return QList<Completion>();
    sql::Statement same(m_database, SameBodies);
    same.bind(":same"_L1, sortKey(text)).bind(":limit"_L1, limit);
    sql::Statement top(m_database, TopBodies);
    bindWords(top, words);
    sql::Statement find(m_database, FoundBodies);
    find.bind(":match"_L1, matchNames(SearchIndex::AwardBodyName, words)).bind(":limit"_L1, limit);
    const auto known = together(same.all(readCompletion), top.bind(":limit"_L1, limit).all(readCompletion), limit);
    return together(known, find.all(readCompletion), limit);
}

Result<QList<Completion>> Completer::terms(Term::Kind kind, const QString &text, int limit)
{
    const QStringList words = typedWords(text);
    if (words.isEmpty())
        return QList<Completion>();
    sql::Statement same(m_database, SameTerms);
    same.bind(":kind"_L1, int(kind)).bind(":same"_L1, sortKey(text)).bind(":limit"_L1, limit);
    sql::Statement top(m_database, TopTerms);
    bindWords(top, words);
    top.bind(":kind"_L1, int(kind)).bind(":limit"_L1, limit);
    sql::Statement find(m_database, FoundTerms);
    find.bind(":match"_L1, matchNames(SearchIndex::nameKind(kind), words)).bind(":limit"_L1, limit);
    return together(together(same.all(readCompletion), top.all(readCompletion), limit), find.all(readCompletion),
                    limit);
}

Result<QList<Completion>> Completer::films(const QString &text, int limit)
{
    const QStringList words = typedWords(text);
    if (words.isEmpty())
        return QList<Completion>();
    sql::Statement find(m_database, Films);
    find.bind(":match"_L1, match(u"title"_s, words)).bind(":key"_L1, sortKey(text)).bind(":limit"_L1, limit);
    return find.all([](sql::Row &row) {
        Completion film{.id = row.take<qint64>(), .name = row.take<QString>()};
        const int year = row.take<int>();
        film.detail = year ? QString::number(year) : QString();
        return film;
    });
}

} // namespace laurels
