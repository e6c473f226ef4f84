// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/wordendings.h"

#include "data/words.h"

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr qsizetype LongestReady = 4; ///< Letters; the last of prefix='1 2 3 4' of the indexes.
constexpr QStringView AfterAll = u"\U0010ffff"; ///< No word holds it, and every other letter comes before it.
constexpr qsizetype MostKnown = 500;

// In the order of FullTextIndex. An instance a row: the kinds that have a word a row count each word's films before
// they give it.
constexpr std::array TablesOfWords = {
    u"CREATE VIRTUAL TABLE IF NOT EXISTS temp.word_in_names USING fts5vocab('main', 'search_meta', 'instance')",
    u"CREATE VIRTUAL TABLE IF NOT EXISTS temp.word_anywhere USING fts5vocab('main', 'search_all', 'instance')",
};
constexpr std::array NextWord = {
    u"SELECT term FROM temp.word_in_names WHERE term >= :from LIMIT 1",
    u"SELECT term FROM temp.word_anywhere WHERE term >= :from LIMIT 1",
};

} // namespace

WordEndings::WordEndings(sql::Database &database)
    : m_database(database), m_next{sql::Statement(database, NextWord[0]), sql::Statement(database, NextWord[1])}
{
}

Result<Expression> WordEndings::spelledOut(const Expression &expression, FullTextIndex index)
{
    if (expression.kind == Expression::Leaf)
        return spell(expression, index);
    Expression spelled = expression;
    for (Expression &child : spelled.children) {
        auto each = spelledOut(child, index);
        if (!each)
            return each;
        child = std::move(*each);
    }
    return spelled;
}

Result<Expression> WordEndings::spell(const Expression &leaf, FullTextIndex index)
{
    if (!leaf.condition.isText() || leaf.condition.isPhrase)
        return leaf;
    const QList<Word> words = wordsOf(leaf.condition.value);
    if (words.isEmpty())
        return leaf;
    const Word &last = words.constLast();
    if (last.text.toUcs4().size() <= LongestReady)
        return leaf;
    const auto endings = beginningWith(last.text, index);
    if (!endings)
        return endings.error();
    const QString before = leaf.condition.value.first(last.start);
    Expression any{.kind = Expression::Any, .children = {}, .condition = {}, .source = leaf.source};
    const auto offer = [&](const QString &word, bool isWhole) {
        Expression spelled = leaf;
        spelled.condition.value = before + word;
        spelled.condition.isPhrase = isWhole;
        any.children << spelled;
    };
    for (const QString &word : endings->words)
        offer(word, true);
    for (const QString &beginning : endings->beginnings)
        offer(beginning, false);
    if (any.children.isEmpty())
        offer(last.text, true);
    return any.children.size() == 1 ? any.children.constFirst() : any;
}

Result<WordEndings::Words> WordEndings::beginningWith(const QString &letters, FullTextIndex index)
{
    const auto writes = m_database.writes();
    if (!writes)
        return writes.error();
    if (std::exchange(m_writes, *writes) != *writes || m_known.size() > MostKnown)
        m_known.clear();
    const std::pair key(int(index), letters);
    if (const auto known = m_known.constFind(key); known != m_known.constEnd())
        return *known;
    if (!m_isReady)
        for (const auto *sql : TablesOfWords)
            if (auto made = sql::Statement(m_database, sql).execute(); !made)
                return made.error();
    m_isReady = true;
    auto found = spell(letters, index);
    if (!found)
        return found;
    return *m_known.insert(key, *found);
}

/// The words one by one, or by their next letter where there are many.
Result<WordEndings::Words> WordEndings::spell(const QString &letters, FullTextIndex index)
{
    sql::Statement &next = m_next[size_t(index)];
    const auto visit = [&](auto take) -> Result<void> {
        for (QString from = letters; !from.isEmpty();) {
            const auto word = next.bind(":from"_L1, from).first([](sql::Row &row) { return row.take<QString>(); });
            if (!word)
                return word.error();
            if (!*word || !(*word)->startsWith(letters))
                break;
            from = take(**word);
        }
        return {};
    };
    Words found;
    bool areMany = false;
    auto done = visit([&](const QString &word) {
        areMany = found.words.size() == MostWords;
        if (areMany)
            return QString();
        found.words << word;
        return QString(word + QChar(1)); // what comes after this one
    });
    if (!done)
        return done.error();
    if (!areMany)
        return found;
    found = {};
    done = visit([&](const QString &word) {
        if (word == letters) {
            found.words << word;
            return QString(word + QChar(1));
        }
        const bool isPair = word.at(letters.size()).isHighSurrogate();
        found.beginnings << word.first(letters.size() + (isPair ? 2 : 1));
        return found.beginnings.constLast() + AfterAll.toString();
    });
    return done ? Result<Words>(found) : done.error();
}

} // namespace laurels
