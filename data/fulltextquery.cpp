// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/fulltextquery.h"

#include "data/fold.h"
#include "data/words.h"

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

/// The columns of the index that an operator looks in; empty = all.
QLatin1StringView columnsOf(Condition::Field field)
{
    switch (field) {
    case Condition::Title:
        return "{title}"_L1;
    case Condition::Director:
        return "{directors}"_L1;
    case Condition::Producer:
        return "{producers}"_L1;
    case Condition::Person:
        return "{directors producers people}"_L1;
    case Condition::Body:
        return "{bodies}"_L1;
    case Condition::AwardText:
        return "{bodies awards}"_L1;
    case Condition::Topic:
        return "{topics}"_L1;
    case Condition::Series:
        return "{series}"_L1;
    case Condition::Country:
        return "{countries}"_L1;
    case Condition::Language:
        return "{languages}"_L1;
    case Condition::Funding:
        return "{funding}"_L1;
    case Condition::Company:
        return "{companies}"_L1;
    case Condition::Synopsis:
        return "{synopsis}"_L1;
    default:
        return {};
    }
}

QString termOf(const Condition &condition, bool whole)
{
    QStringList words;
    for (const Word &word : wordsOf(condition.value))
        words << word.text;
    const bool endsWhole =
        whole || condition.isPhrase || words.isEmpty() || isIdeographic(words.constLast().toUcs4().constLast());
    return u'"' + words.join(u' ') + (endsWhole ? u"\""_s : u"\" *"_s);
}

} // namespace

QString fullTextExpression(const Expression &expression, bool whole)
{
    if (expression.kind == Expression::Leaf) {
        const auto columns = columnsOf(expression.condition.field);
        const QString term = termOf(expression.condition, whole);
        return columns.isEmpty() ? term : columns + u" : "_s + term;
    }
    QStringList terms;
    for (const Expression &child : expression.children)
        terms << fullTextExpression(child, whole);
    return u'(' + terms.join(expression.kind == Expression::Any ? u" OR "_s : u" AND "_s) + u')';
}

} // namespace laurels
