// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/worddifference.h"

#include "data/fold.h"

#include <QSet>

#include <vector>

namespace laurels {

namespace {

constexpr qsizetype MostMarkedWhole = 8; ///< Words.
constexpr qsizetype MostCompared = 1'000'000; ///< Pairs of words: some milliseconds.

/// In UTF-16 units of the text.
struct Run {
    qsizetype start = 0;
    qsizetype length = 0;
};

/// What stands between white space; ideographs each for themselves.
QList<Run> wordRuns(const QString &text)
{
    QList<Run> runs;
    bool goesOn = false;
    for (qsizetype at = 0, length = 0; at < text.size(); at += length) {
        const bool isPair = text.at(at).isHighSurrogate() && at + 1 < text.size();
        length = isPair ? 2 : 1;
        const char32_t point = isPair ? QChar::surrogateToUcs4(text.at(at), text.at(at + 1)) : text.at(at).unicode();
        if (QChar::isSpace(point)) {
            goesOn = false;
            continue;
        }
        const bool isAlone = isIdeographic(point);
        if (goesOn && !isAlone)
            runs.last().length += length;
        else
            runs << Run{at, length};
        goesOn = !isAlone;
    }
    return runs;
}

QList<QStringView> wordsIn(const QString &text, const QList<Run> &runs)
{
    QList<QStringView> words;
    for (const Run &run : runs)
        words << QStringView(text).sliced(run.start, run.length);
    return words;
}

/// The numbers of the words of `a` that stand in a longest sequence of words that both have in the same order.
QSet<qsizetype> shared(const QList<QStringView> &a, const QList<QStringView> &b)
{
    QSet<qsizetype> found;
    qsizetype first = 0;
    for (; first < a.size() && first < b.size() && a[first] == b[first]; ++first)
        found << first;
    qsizetype aEnd = a.size();
    qsizetype bEnd = b.size();
    for (; aEnd > first && bEnd > first && a[aEnd - 1] == b[bEnd - 1]; --aEnd, --bEnd)
        found << aEnd - 1;
    const qsizetype rows = aEnd - first;
    const qsizetype columns = bEnd - first;
    if (rows * columns > MostCompared)
        return found;
    std::vector<int> longest(size_t((rows + 1) * (columns + 1))); // of what follows each pair of words
    const auto at = [&](qsizetype row, qsizetype column) -> int & {
        return longest[size_t(row * (columns + 1) + column)];
    };
    for (qsizetype row = rows - 1; row >= 0; --row)
        for (qsizetype column = columns - 1; column >= 0; --column)
            at(row, column) = a[first + row] == b[first + column] ? at(row + 1, column + 1) + 1
                                                                  : qMax(at(row + 1, column), at(row, column + 1));
    for (qsizetype row = 0, column = 0; row < rows && column < columns;) {
        if (a[first + row] == b[first + column]) {
            found << first + row++;
            ++column;
        } else if (at(row + 1, column) >= at(row, column + 1)) {
            ++row;
        } else {
            ++column;
        }
    }
    return found;
}

} // namespace

MarkedText markedDifference(const QString &text, const QStringList &others)
{
    const QList<Run> runs = wordRuns(text);
    const QList<QStringView> words = wordsIn(text, runs);
    QSet<qsizetype> everywhere;
    for (qsizetype i = 0; i < words.size(); ++i)
        everywhere << i;
    for (const QString &other : others) {
        const QSet<qsizetype> here = shared(words, wordsIn(other, wordRuns(other)));
        if (here.isEmpty() && words.size() > MostMarkedWhole)
            return {text, {}};
        everywhere.intersect(here);
    }
    MarkedText marked{text, {}};
    bool goesOn = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (everywhere.contains(i)) {
            goesOn = false;
            continue;
        }
        const int end = int(runs[i].start + runs[i].length);
        if (goesOn)
            marked.matches.last().length = end - marked.matches.last().start;
        else
            marked.matches << Match{int(runs[i].start), int(runs[i].length)};
        goesOn = true;
    }
    return marked;
}

} // namespace laurels
