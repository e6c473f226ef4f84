// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/fold.h"
#include "data/partialdate.h"
#include "data/personname.h"
#include "data/query.h"
#include "data/words.h"

#include <QRegularExpression>

#include <limits>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int LongestQuery = 1000; ///< Characters; more would only make the answer slow.
constexpr int MostConditions = 64;
constexpr int DeepestGroup = 30;
constexpr double Endless = std::numeric_limits<double>::infinity();

/// The first and the last value that one end of a range stands for: a year as a date is many days.
using ReadEnd = std::optional<std::pair<double, double>> (*)(const QString &);

std::optional<std::pair<double, double>> readNumber(const QString &text)
{
    static const QRegularExpression number(u"^\\d{1,7}(\\.\\d{1,2})?$"_s);
    if (!number.match(text).hasMatch())
        return {};
    return std::pair(text.toDouble(), text.toDouble());
}

std::optional<std::pair<double, double>> readDay(const QString &text)
{
    const auto date = PartialDate::fromEdtf(text);
    if (!date || date->isUnknown() || !text.at(0).isDigit())
        return {};
    const auto number = [](QDate day) { return double(day.year() * 10000 + day.month() * 100 + day.day()); };
    return std::pair(number(date->earliest()), number(date->latest()));
}

/// Takes "2009", "2005..2012", "2005-2012", "2005..", ">2010" apart; false when it is none of these.
bool readRange(Condition &condition, ReadEnd readEnd)
{
    static const QRegularExpression years(u"^(\\d{1,4})-(\\d{2,4})$"_s);
    static const QRegularExpression bound(u"^(>=|<=|>|<|=)(.+)$"_s);
    const QString &text = condition.value;
    if (const auto match = bound.match(text); match.hasMatch()) {
        const auto end = readEnd(match.captured(2));
        if (!end)
            return false;
        const QString relation = match.captured(1);
        const bool isStrict = relation.size() == 1;
        constexpr double Beyond = 0.001; // finer than any value there is
        condition.from = relation == "="_L1           ? end->first
                         : !relation.startsWith(u'>') ? -Endless
                         : isStrict                   ? end->second + Beyond
                                                      : end->first;
        condition.to = relation == "="_L1           ? end->second
                       : !relation.startsWith(u'<') ? Endless
                       : isStrict                   ? end->first - Beyond
                                                    : end->second;
        return true;
    }
    if (const qsizetype dots = text.indexOf(".."_L1); dots >= 0 && text.size() > 2) {
        const auto from = readEnd(text.first(dots));
        const auto to = readEnd(text.sliced(dots + 2));
        if ((!from && dots > 0) || (!to && dots + 2 < text.size()))
            return false;
        condition.from = from ? from->first : -Endless;
        condition.to = to ? to->second : Endless;
        return true;
    }
    const auto match = years.match(text);
    const bool isRange = match.hasMatch() && (readEnd == readNumber || match.captured(2).size() == 4);
    const auto from = readEnd(isRange ? match.captured(1) : text);
    const auto to = isRange ? readEnd(match.captured(2)) : from;
    if (!from || !to)
        return false;
    condition.from = from->first;
    condition.to = to->second;
    return true;
}

bool isOneOf(const QString &value, std::initializer_list<QLatin1StringView> words)
{
    return std::ranges::find(words, value, [](QLatin1StringView word) { return QString(word); }) != words.end();
}

/// Whether the operator makes sense of its value; fills in what the value means.
bool understand(Condition &condition)
{
    switch (condition.field) {
    case Condition::Year:
    case Condition::Length:
    case Condition::AwardCount:
    case Condition::Rating:
        return readRange(condition, readNumber);
    case Condition::Premiere:
    case Condition::Added:
        return readRange(condition, readDay);
    case Condition::Result:
        condition.value = fold(condition.value).replace(u' ', u'-');
        return isOneOf(condition.value, {"won"_L1, "nominated"_L1, "shortlisted"_L1, "special-mention"_L1,
                                         "official-selection"_L1, "finalist"_L1, "unknown"_L1});
    case Condition::Is:
        condition.value = fold(condition.value);
        return isOneOf(condition.value, {"awarded"_L1, "incomplete"_L1});
    case Condition::Has:
    case Condition::No:
        condition.value = fold(condition.value);
        return isOneOf(condition.value, {"image"_L1, "synopsis"_L1, "logline"_L1, "bio"_L1, "credits"_L1, "premiere"_L1,
                                         "length"_L1, "award"_L1});
    case Condition::Person:
    case Condition::Director:
    case Condition::Producer:
        // "Lixin Fan (painter)" names one of several people; the index of words knows names alone.
        condition.isExact |= condition.isPhrase && !personFromText(condition.value).disambiguation.isEmpty();
        return true;
    default:
        return true;
    }
}

/// Reads parts from left to right.
class Reader
{
public:
    explicit Reader(QStringView text) : m_text(text) { }

    Query read()
    {
        m_query.root = readGroup(0);
        m_query.root.source = m_text.toString();
        return m_query;
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    bool isAt(QChar c) const { return !atEnd() && m_text[m_at] == c; }

    void skipSpace()
    {
        while (!atEnd() && m_text[m_at].isSpace())
            ++m_at;
    }

    bool atWordEnd() const
    {
        return atEnd() || m_text[m_at].isSpace() || m_text[m_at] == u'"' || m_text[m_at] == u'('
               || m_text[m_at] == u')';
    }

    /// Whether `word` stands here by itself, with something behind it that it can join.
    bool isJoint(QLatin1StringView word) const
    {
        const QStringView rest = m_text.sliced(m_at);
        return rest.startsWith(word) && rest.size() > word.size() && rest[word.size()].isSpace()
               && !rest.sliced(word.size()).trimmed().isEmpty() && rest.sliced(word.size()).trimmed()[0] != u')';
    }

    /// Up to the closing parenthesis, or the end. A closing one too many is passed over.
    Expression readGroup(int depth)
    {
        Expression group;
        bool joins = false;
        qsizetype start = 0; // of the last part, with all that OR has joined to it
        for (skipSpace(); !atEnd(); skipSpace()) {
            if (isAt(u')')) {
                if (depth > 0)
                    break;
                ++m_at;
                continue;
            }
            if (!group.children.isEmpty() && (isJoint("OR"_L1) || isJoint("AND"_L1))) {
                joins = isJoint("OR"_L1);
                m_at += joins ? 2 : 3;
                continue;
            }
            const qsizetype before = m_at;
            const auto part = readPart(depth);
            if (!part)
                continue;
            if (joins) {
                join(group.children.last(), *part);
                group.children.last().source = m_text.sliced(start, m_at - start).toString();
            } else {
                group.children << *part;
                start = before;
            }
            joins = false;
        }
        return group;
    }

    static void join(Expression &before, const Expression &part)
    {
        if (before.kind != Expression::Any)
            before = {.kind = Expression::Any, .children = {before}, .condition = {}, .source = {}};
        before.children << part;
    }

    /// Nothing when there is nothing to look for in it.
    std::optional<Expression> readPart(int depth)
    {
        const qsizetype start = m_at;
        const bool isExcluded = isAt(u'-') && m_at + 1 < m_text.size() && !m_text[m_at + 1].isSpace();
        if (isExcluded)
            ++m_at;
        const bool isGroup = isAt(u'(') && depth < DeepestGroup;
        std::optional<Expression> part = isGroup ? readParentheses(depth) : readCondition();
        if (m_at == start)
            ++m_at; // a parenthesis too deep
        if (!part)
            return {};
        const QString source = m_text.sliced(start, m_at - start).toString();
        if (isExcluded)
            return Expression{.kind = Expression::Not, .children = {*part}, .condition = {}, .source = source};
        part->source = source;
        return part;
    }

    std::optional<Expression> readParentheses(int depth)
    {
        ++m_at;
        Expression group = readGroup(depth + 1);
        if (isAt(u')'))
            ++m_at;
        if (group.children.size() == 1)
            return group.children.constFirst();
        return group.children.isEmpty() ? std::nullopt : std::optional(group);
    }

    std::optional<Expression> readCondition()
    {
        Condition condition;
        const QString name = readOperator(condition);
        readValue(condition);
        if (condition.field != Condition::Anywhere && condition.value.isEmpty())
            return {}; // still being typed
        if (understand(condition) && !m_isUnknown)
            return leaf(condition);
        m_query.unknownOperators << name;
        condition.field = Condition::Anywhere;
        Expression words;
        for (const Condition &word : {Condition{.value = name}, condition})
            if (const auto read = leaf(word))
                words.children << *read;
        return words.children.isEmpty() ? std::nullopt : std::optional(words);
    }

    std::optional<Expression> leaf(const Condition &condition)
    {
        const bool hasWord = condition.field > Condition::Synopsis || !wordsOf(condition.value).isEmpty();
        if (!hasWord || ++m_conditions > MostConditions)
            return {};
        return Expression{.kind = Expression::Leaf, .children = {}, .condition = condition, .source = {}};
    }

    /// Reads "topic:" or "topic:=", or "colour:", which is unknown; an address is no operator.
    QString readOperator(Condition &condition)
    {
        m_isUnknown = false;
        qsizetype end = m_at;
        while (end < m_text.size() && m_text[end].isLetter())
            ++end;
        if (end == m_at || end >= m_text.size() || m_text[end] != u':')
            return {};
        const QString word = m_text.sliced(m_at, end - m_at).toString().toLower();
        const auto field = fieldOfOperator(word);
        const bool hasValue = end + 1 < m_text.size() && !m_text[end + 1].isSpace() && m_text[end + 1] != u'/';
        m_isUnknown = !field && hasValue;
        if (!field && !hasValue)
            return {};
        m_at = end + 1;
        if (!field)
            return word;
        condition.field = *field;
        condition.isExact = *field <= Condition::Synopsis && isAt(u'=');
        m_at += condition.isExact ? 1 : 0;
        return word;
    }

    void readValue(Condition &condition)
    {
        if (isAt(u'"')) {
            const qsizetype close = m_text.indexOf(u'"', m_at + 1);
            const qsizetype end = close < 0 ? m_text.size() : close;
            condition.value = m_text.sliced(m_at + 1, end - m_at - 1).toString();
            condition.isPhrase = close >= 0;
            m_at = qMin(end + 1, m_text.size());
            return;
        }
        const qsizetype start = m_at;
        while (!atWordEnd())
            ++m_at;
        condition.value = m_text.sliced(start, m_at - start).toString();
    }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_conditions = 0;
    bool m_isUnknown = false; ///< What readOperator() has read.
    Query m_query;
};

} // namespace

Query parseQuery(const QString &text)
{
    const QString looked = text.first(qMin<qsizetype>(text.size(), LongestQuery));
    Query query = Reader(looked).read();
    query.isBlank = looked.trimmed().isEmpty();
    return query;
}

} // namespace laurels
