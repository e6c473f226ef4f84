// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/completion.h"

#include "data/fold.h"
#include "data/sql/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int MostWords = 4; ///< Of what is typed; those behind are left out.

constexpr auto People =
    u"SELECT p.id, p.name, p.disambiguation, p.film_count, s.name FROM"
    " (SELECT rowid AS id FROM search_names WHERE search_names MATCH :match LIMIT 1000) x"
    " JOIN search_name s ON s.id = x.id AND s.kind = 0 JOIN person p ON p.id = s.owner"
    " ORDER BY p.sort_key IN (:same, :inverted) DESC, p.film_count DESC, p.sort_key, p.id LIMIT :limit";
constexpr auto LastFilm = u"SELECT f.title, coalesce(f.year, 0) FROM credit c JOIN film f ON f.id = c.film_id"
                          " WHERE c.person_id = :id ORDER BY f.year DESC, f.id DESC LIMIT 1";

constexpr auto Bodies = u"SELECT id, name, place, award_count FROM award_body"
                        " WHERE ' ' || sort_key || ' ' || lower(short_name) LIKE :a ESCAPE '\\'"
                        " AND ' ' || sort_key || ' ' || lower(short_name) LIKE :b ESCAPE '\\'"
                        " AND ' ' || sort_key || ' ' || lower(short_name) LIKE :c ESCAPE '\\'"
                        " AND ' ' || sort_key || ' ' || lower(short_name) LIKE :d ESCAPE '\\'"
                        " ORDER BY award_count DESC, sort_key, id LIMIT :limit";
constexpr auto SameBody = u"SELECT id, name, place, award_count FROM award_body WHERE sort_key = :key LIMIT :limit";
constexpr auto Terms = u"SELECT id, name, description, film_count FROM term WHERE kind = :kind"
                       " AND ' ' || sort_key LIKE :a ESCAPE '\\' AND ' ' || sort_key LIKE :b ESCAPE '\\'"
                       " AND ' ' || sort_key LIKE :c ESCAPE '\\' AND ' ' || sort_key LIKE :d ESCAPE '\\'"
                       " ORDER BY film_count DESC, sort_key, id LIMIT :limit";
constexpr auto SameTerm = u"SELECT id, name, description, film_count FROM term WHERE kind = :kind AND sort_key = :key"
                          " LIMIT :limit";

constexpr auto Films = u"SELECT f.id, f.title, coalesce(f.year, 0), f.award_count FROM"
                       " (SELECT rowid AS id FROM search_meta WHERE search_meta MATCH :match LIMIT 500) x"
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

/// The same name first, then the others.
Result<QList<Completion>> together(Result<QList<Completion>> same, const Result<QList<Completion>> &others, int limit)
{
    if (!same || !others)
        return same ? others : same;
    for (const Completion &each : *others)
        if (same->size() < limit && std::ranges::find(*same, each.id, &Completion::id) == same->end())
            *same << each;
    return same;
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
    sql::Statement find(m_database, People);
    find.bind(":match"_L1, match(u"name"_s, words))
        .bind(":same"_L1, fold(text))
        .bind(":inverted"_L1, fold(invertedName(text.simplified())))
        .bind(":limit"_L1, limit);
    auto found = find.all([&words](sql::Row &row) {
        Completion person = readCompletion(row);
        if (!matches(person.name, words))
            for (const QString &name : row.take<QString>().split(u'\n'))
                if (matches(name, words) && person.otherName.isEmpty())
                    person.otherName = name;
        return person;
    });
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
    sql::Statement same(m_database, SameBody);
    sql::Statement find(m_database, Bodies);
    bindWords(find, words);
    return together(same.bind(":key"_L1, sortKey(text)).bind(":limit"_L1, limit).all(readCompletion),
                    find.bind(":limit"_L1, limit).all(readCompletion), limit);
}

Result<QList<Completion>> Completer::terms(Term::Kind kind, const QString &text, int limit)
{
    const QStringList words = typedWords(text);
    if (words.isEmpty())
        return QList<Completion>();
    sql::Statement same(m_database, SameTerm);
    same.bind(":kind"_L1, int(kind)).bind(":key"_L1, sortKey(text));
    sql::Statement find(m_database, Terms);
    bindWords(find, words);
    find.bind(":kind"_L1, int(kind));
    return together(same.bind(":limit"_L1, limit).all(readCompletion),
                    find.bind(":limit"_L1, limit).all(readCompletion), limit);
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
