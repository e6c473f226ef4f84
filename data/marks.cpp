// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/marks.h"

#include "data/fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr qsizetype WordsBefore = 6; ///< What leads up to the first match in a snippet.
constexpr qsizetype WordsInAll = 22;
constexpr qsizetype IdeographsInAll = 48; ///< Where a character is a word.

Needle needleOf(const Condition &condition)
{
    Needle needle{.words = {}, .goesOn = !condition.isPhrase && !condition.isExact};
    for (const Word &word : wordsOf(condition.value))
        needle.words << word.text;
    return needle;
}

void collect(const Expression &expression, std::initializer_list<Condition::Field> fields, QList<Needle> &needles)
{
    if (expression.kind == Expression::Not)
        return;
    for (const Expression &child : expression.children)
        collect(child, fields, needles);
    const Condition &condition = expression.condition;
    if (expression.kind != Expression::Leaf || std::ranges::find(fields, condition.field) == fields.end())
        return;
    const Needle needle = needleOf(condition);
    if (!needle.words.isEmpty() && !needles.contains(needle))
        needles << needle;
}

bool isAt(const QList<Word> &words, qsizetype at, const Needle &needle)
{
    if (at + needle.words.size() > words.size())
        return false;
    const qsizetype last = needle.words.size() - 1;
    for (qsizetype i = 0; i <= last; ++i) {
        const QString &word = words[at + i].text;
        const bool isSame = i == last && needle.goesOn ? word.startsWith(needle.words[i]) : word == needle.words[i];
        if (!isSame)
            return false;
    }
    return true;
}

/// The matches in order, those that touch or overlap made one.
QList<Match> matches(const QList<Word> &words, const QList<Needle> &needles)
{
    QList<Match> found;
    for (qsizetype at = 0; at < words.size(); ++at) {
        qsizetype longest = 0;
        for (const Needle &needle : needles)
            if (needle.words.size() > longest && isAt(words, at, needle))
                longest = needle.words.size();
        if (longest == 0)
            continue;
        const Word &last = words[at + longest - 1];
        const int end = last.start + last.length;
        if (!found.isEmpty() && words[at].start <= found.constLast().start + found.constLast().length)
            found.last().length =
                qMax(found.constLast().start + found.constLast().length, end) - found.constLast().start;
        else
            found << Match{words[at].start, end - words[at].start};
    }
    return found;
}

} // namespace

QList<Needle> needlesOf(const Expression &expression, std::initializer_list<Condition::Field> fields)
{
    QList<Needle> needles;
    collect(expression, fields, needles);
    return needles;
}

bool isFoundIn(const Expression &words, const QList<QList<Word>> &texts, bool whole)
{
    const auto isChildFound = [&](const Expression &child) { return isFoundIn(child, texts, whole); };
    if (words.kind == Expression::All)
        return std::ranges::all_of(words.children, isChildFound);
    if (words.kind == Expression::Any)
        return std::ranges::any_of(words.children, isChildFound);
    Needle needle = needleOf(words.condition);
    needle.goesOn = needle.goesOn && !whole;
    return std::ranges::any_of(texts, [&needle](const QList<Word> &text) {
        for (qsizetype at = 0; at < text.size(); ++at)
            if (isAt(text, at, needle))
                return true;
        return false;
    });
}

MarkedText marked(const QString &text, const QList<Needle> &needles)
{
    return {text, matches(wordsOf(text), needles)};
}

MarkedText snippet(const QString &text, const QList<Needle> &needles)
{
    const QList<Word> words = wordsOf(text);
    const QList<Match> found = matches(words, needles);
    if (found.isEmpty())
        return {};
    const auto first =
        std::ranges::find_if(words, [&](const Word &word) { return word.start >= found.constFirst().start; });
    const qsizetype match = first - words.begin();
    const bool isIdeographs = isIdeographic(first->text.toUcs4().constFirst());
    const qsizetype from = qMax<qsizetype>(0, match - WordsBefore);
    const qsizetype to = qMin(words.size(), from + (isIdeographs ? IdeographsInAll : WordsInAll));
    const int start = from == 0 ? 0 : words[from].start;
    const int end = to == words.size() ? int(text.size()) : words[to - 1].start + words[to - 1].length;

    MarkedText snippet;
    snippet.text = (start > 0 ? u"…"_s : QString()) + text.sliced(start, end - start);
    if (end < text.size())
        snippet.text += u'…';
    snippet.text.replace(u'\n', u' ').replace(QChar(NameBreak), u' ');
    const int shift = (start > 0 ? 1 : 0) - start;
    for (const Match &each : found)
        if (each.start + each.length <= end)
            snippet.matches << Match{each.start + shift, each.length};
    return snippet;
}

} // namespace laurels
