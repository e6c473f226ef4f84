// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/querytext.h"

#include "data/query.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int DayScale = 10'000; ///< Days are yyyymmdd.

QString tr(const char *text)
{
    return QCoreApplication::translate("laurels::QueryText", text);
}

bool isBoundary(const QString &text, qsizetype at)
{
    return at < 0 || at >= text.size() || text[at].isSpace() || text[at] == u'(' || text[at] == u')';
}

/// One value of a facet; texts that words are looked up in are none.
bool isFacetLeaf(const Expression &part)
{
    constexpr std::array Fields = {Condition::Topic,   Condition::Series,   Condition::Body,
                                   Condition::Country, Condition::Funding,  Condition::Director,
                                   Condition::Length,  Condition::Premiere, Condition::Year};
    const Condition &condition = part.condition;
    if (part.kind != Expression::Leaf || condition.isText())
        return false;
    return std::ranges::find(Fields, condition.field) != Fields.end()
           || (condition.field == Condition::Is && condition.value == "awarded"_L1);
}

/// The values that a part of a query lets pass, one of them being enough; none when it is no facet's.
QList<Expression> alternatives(const Expression &part)
{
    if (isFacetLeaf(part))
        return {part};
    if (part.kind != Expression::Any || !std::ranges::all_of(part.children, isFacetLeaf))
        return {};
    const auto field = part.children.constFirst().condition.field;
    const bool isOneGroup =
        std::ranges::all_of(part.children, [field](const Expression &each) { return each.condition.field == field; });
    return isOneGroup ? part.children : QList<Expression>();
}

bool leavesOut(const Expression &part, const Condition &value)
{
    return part.kind == Expression::Not && part.children.constFirst().kind == Expression::Leaf
           && part.children.constFirst().condition == value;
}

Condition conditionOf(const QString &part)
{
    const QList<Expression> parts = parseQuery(part).root.children;
    return parts.isEmpty() ? Condition() : parts.constFirst().condition;
}

Narrowing opposite(Narrowing narrowing)
{
    return narrowing == Narrowing::None       ? Narrowing::None
           : narrowing == Narrowing::Included ? Narrowing::Excluded
                                              : Narrowing::Included;
}

} // namespace

QList<Match> operatorSpans(const QString &query)
{
    static const QRegularExpression pieces(u"\"[^\"]*\"?|(?<![\\p{L}\\p{N}_:.])(\\p{L}+):"_s);
    static const QStringList known = operatorNames();
    QList<Match> spans;
    for (auto found = pieces.globalMatch(query); found.hasNext();) {
        const auto piece = found.next();
        if (known.contains(piece.captured(1).toLower()))
            spans << Match{int(piece.capturedStart()), int(piece.capturedLength())};
    }
    return spans;
}

QString withoutPart(const QString &query, const QueryPart &part)
{
    for (qsizetype at = query.indexOf(part.source); at >= 0 && !part.source.isEmpty();
         at = query.indexOf(part.source, at + 1)) {
        const qsizetype end = at + part.source.size();
        if (isBoundary(query, at - 1) && isBoundary(query, end))
            return (query.first(at).trimmed() + u' ' + query.sliced(end).trimmed()).trimmed();
    }
    return query;
}

QString withPart(const QString &query, const QString &text)
{
    QString before = query.trimmed();
    const qsizetype space = before.lastIndexOf(u' ');
    const QString last = before.sliced(space + 1);
    if (!last.isEmpty() && text.startsWith(last, Qt::CaseInsensitive))
        before = before.first(space + 1).trimmed();
    return before.isEmpty() ? text : before + u' ' + text;
}

Narrowing narrowing(const QString &query, const QString &part)
{
    if (part.startsWith(u'-'))
        return opposite(narrowing(query, part.sliced(1)));
    const Condition value = conditionOf(part);
    const QList<Expression> parts = parseQuery(query).root.children;
    for (const Expression &each : parts) {
        if (leavesOut(each, value))
            return Narrowing::Excluded;
        const QList<Expression> values = alternatives(each);
        if (std::ranges::any_of(values, [&value](const Expression &one) { return one.condition == value; }))
            return Narrowing::Included;
    }
    return Narrowing::None;
}

QString narrowed(const QString &query, const QString &part, Narrowing wanted)
{
    if (part.startsWith(u'-'))
        return narrowed(query, part.sliced(1), opposite(wanted));
    const Condition value = conditionOf(part);
    QStringList others;
    QStringList group;
    const QList<Expression> parts = parseQuery(query).root.children;
    for (const Expression &each : parts) {
        const QList<Expression> values = alternatives(each);
        if (!values.isEmpty() && values.constFirst().condition.field == value.field) {
            for (const Expression &one : values)
                if (one.condition != value)
                    group << one.source;
        } else if (!leavesOut(each, value)) {
            others << each.source;
        }
    }
    if (wanted == Narrowing::Included)
        group << part;
    if (!group.isEmpty())
        others << group.join(" OR "_L1);
    if (wanted == Narrowing::Excluded)
        others << u'-' + part;
    return others.join(u' ');
}

std::optional<YearSpan> premieres(const QString &query)
{
    const QList<Expression> parts = parseQuery(query).root.children;
    for (const Expression &part : parts)
        if (isFacetLeaf(part) && part.condition.field == Condition::Premiere)
            return YearSpan{int(part.condition.from / DayScale), int(part.condition.to / DayScale)};
    return {};
}

QString withPremieres(const QString &query, std::optional<YearSpan> years)
{
    QStringList others;
    const QList<Expression> parts = parseQuery(query).root.children;
    for (const Expression &part : parts) {
        const QList<Expression> values = alternatives(part);
        if (values.isEmpty() || values.constFirst().condition.field != Condition::Premiere)
            others << part.source;
    }
    if (years)
        others << (years->first == years->last ? u"premiere:%1"_s.arg(years->first)
                                               : u"premiere:%1..%2"_s.arg(years->first).arg(years->last));
    return others.join(u' ');
}

QString withoutFacets(const QString &query)
{
    QStringList others;
    bool isNarrowed = false;
    const QList<Expression> parts = parseQuery(query).root.children;
    for (const Expression &each : parts) {
        const bool isFacet =
            !alternatives(each).isEmpty() || (each.kind == Expression::Not && isFacetLeaf(each.children.constFirst()));
        isNarrowed |= isFacet;
        if (!isFacet)
            others << each.source;
    }
    return isNarrowed ? others.join(u' ') : query;
}

QString operatorText(const QString &name)
{
    static const QHash<QString, const char *> words{
        {u"title"_s, QT_TRANSLATE_NOOP("laurels::QueryText", "Title")},
        {u"director"_s, QT_TRANSLATE_NOOP("laurels::QueryText", "Director")},
        {u"producer"_s, QT_TRANSLATE_NOOP("laurels::QueryText", "Producer")},
        {u"person"_s, QT_TRANSLATE_NOOP("laurels::QueryText", "Person")},
        {u"body"_s, QT_TRANSLATE_NOOP("laurels::QueryText", "Award body")},
        {u"award"_s, QT_TRANSLATE_NOOP("laurels::QueryText", "Award")},
        {u"topic"_s, QT_TRANSLATE_NOOP("laurels::QueryText", "Topic")},
        {u"series"_s, QT_TRANSLATE_NOOP("laurels::QueryText", "Series")},
        {u"country"_s, QT_TRANSLATE_NOOP("laurels::QueryText", "Country")},
        {u"language"_s, QT_TRANSLATE_NOOP("laurels::QueryText", "Language")},
        {u"funding"_s, QT_TRANSLATE_NOOP("laurels::QueryText", "Funding")},
        {u"company"_s, QT_TRANSLATE_NOOP("laurels::QueryText", "Company")},
        {u"synopsis"_s, QT_TRANSLATE_NOOP("laurels::QueryText", "Synopsis")},
        {u"year"_s, QT_TRANSLATE_NOOP("laurels::QueryText", "Year")},
        {u"length"_s, QT_TRANSLATE_NOOP("laurels::QueryText", "Length")},
        {u"awards"_s, QT_TRANSLATE_NOOP("laurels::QueryText", "Awards")},
        {u"premiere"_s, QT_TRANSLATE_NOOP("laurels::QueryText", "Premiere")},
        {u"added"_s, QT_TRANSLATE_NOOP("laurels::QueryText", "Added")},
        {u"rating"_s, QT_TRANSLATE_NOOP("laurels::QueryText", "Rating")},
        {u"result"_s, QT_TRANSLATE_NOOP("laurels::QueryText", "Result")},
        {u"is"_s, QT_TRANSLATE_NOOP("laurels::QueryText", "Is")},
        {u"has"_s, QT_TRANSLATE_NOOP("laurels::QueryText", "Has")},
        {u"no"_s, QT_TRANSLATE_NOOP("laurels::QueryText", "Has no")},
    };
    const char *word = words.value(name);
    return word ? tr(word) : name;
}

QString partText(const QueryPart &part)
{
    if (part.field.isEmpty())
        return part.excluded ? tr("without “%1”").arg(part.value) : tr("“%1” anywhere").arg(part.value);
    QString value = part.value;
    if (value.contains(u'-') || value.contains(".."_L1)) {
        static const QRegularExpression range(u"^(\\d+)(?:\\.\\.|-)(\\d+)$"_s);
        value.replace(range, u"\\1–\\2"_s);
    }
    const QString text = tr("%1: %2").arg(operatorText(part.field), value);
    return part.excluded ? tr("without %1").arg(text) : text;
}

} // namespace laurels
