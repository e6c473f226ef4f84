// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/query.h"

#include "data/fold.h"
#include "data/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

struct Operator {
    QLatin1StringView name;
    Condition::Field field;
    const char *meaning;
};

/// The most used first, as they are offered.
constexpr std::array Operators = {
    Operator{"title"_L1, Condition::Title, QT_TRANSLATE_NOOP("laurels::Query", "Films with this in a title")},
    Operator{"director"_L1, Condition::Director, QT_TRANSLATE_NOOP("laurels::Query", "Films directed by this person")},
    Operator{"person"_L1, Condition::Person, QT_TRANSLATE_NOOP("laurels::Query", "Films this person worked on")},
    Operator{"topic"_L1, Condition::Topic, QT_TRANSLATE_NOOP("laurels::Query", "Films with this topic")},
    Operator{"body"_L1, Condition::Body, QT_TRANSLATE_NOOP("laurels::Query", "Films this award body honoured")},
    Operator{"award"_L1, Condition::AwardText, QT_TRANSLATE_NOOP("laurels::Query", "Films with this award")},
    Operator{"series"_L1, Condition::Series, QT_TRANSLATE_NOOP("laurels::Query", "Films of this series")},
    Operator{"year"_L1, Condition::Year, QT_TRANSLATE_NOOP("laurels::Query", "Films of these years, 2005..2012")},
    Operator{"premiere"_L1, Condition::Premiere, QT_TRANSLATE_NOOP("laurels::Query", "First shown then, 2011-09")},
    Operator{"length"_L1, Condition::Length, QT_TRANSLATE_NOOP("laurels::Query", "Minutes, <60")},
    Operator{"awards"_L1, Condition::AwardCount, QT_TRANSLATE_NOOP("laurels::Query", "How many awards, >=3")},
    Operator{"producer"_L1, Condition::Producer, QT_TRANSLATE_NOOP("laurels::Query", "Films this person produced")},
    Operator{"country"_L1, Condition::Country, QT_TRANSLATE_NOOP("laurels::Query", "Films from this country")},
    Operator{"language"_L1, Condition::Language, QT_TRANSLATE_NOOP("laurels::Query", "Films in this language")},
    Operator{"company"_L1, Condition::Company, QT_TRANSLATE_NOOP("laurels::Query", "Films by this company")},
    Operator{"funding"_L1, Condition::Funding, QT_TRANSLATE_NOOP("laurels::Query", "Films of this funding initiative")},
    Operator{"synopsis"_L1, Condition::Synopsis,
             QT_TRANSLATE_NOOP("laurels::Query", "Films with this in the synopsis")},
    Operator{"rating"_L1, Condition::Rating, QT_TRANSLATE_NOOP("laurels::Query", "Your rating, >=4")},
    Operator{"added"_L1, Condition::Added, QT_TRANSLATE_NOOP("laurels::Query", "Added to the catalogue then, 2026")},
    Operator{"result"_L1, Condition::Result, QT_TRANSLATE_NOOP("laurels::Query", "Awards with this result, nominated")},
    Operator{"is"_L1, Condition::Is, QT_TRANSLATE_NOOP("laurels::Query", "awarded or incomplete")},
    Operator{"has"_L1, Condition::Has, QT_TRANSLATE_NOOP("laurels::Query", "Films that have an image, a synopsis …")},
    Operator{"no"_L1, Condition::No, QT_TRANSLATE_NOOP("laurels::Query", "Films without an image, a synopsis …")},
};

const Operator *operatorNamed(const QString &name)
{
    const auto *known = std::ranges::find(Operators, name, [](const Operator &each) { return QString(each.name); });
    return known == Operators.end() ? nullptr : known;
}

void collect(const Expression &expression, QList<Condition> &conditions)
{
    if (expression.kind == Expression::Leaf)
        conditions << expression.condition;
    for (const Expression &child : expression.children)
        collect(child, conditions);
}

/// Whether all of `expression` is leaves that one word joins: “and” for All, “or” for Any.
bool isJoinedBy(const Expression &expression, Expression::Kind kind)
{
    return expression.kind == Expression::Leaf
           || (expression.kind == kind && std::ranges::all_of(expression.children, [kind](const Expression &child) {
                   return isJoinedBy(child, kind);
               }));
}

/// The word between the values of `expression`; empty when no single one says what is done.
QString jointOf(const Expression &expression)
{
    if (isJoinedBy(expression, Expression::All))
        return QCoreApplication::translate("laurels::Query", " and ");
    return isJoinedBy(expression, Expression::Any) ? QCoreApplication::translate("laurels::Query", " or ") : QString();
}

} // namespace

std::optional<Condition::Field> fieldOfOperator(const QString &name)
{
    const Operator *known = operatorNamed(name);
    return known ? std::optional(known->field) : std::nullopt;
}

QString operatorOfField(Condition::Field field)
{
    const auto *known = std::ranges::find(Operators, field, &Operator::field);
    return known == Operators.end() ? QString() : QString(known->name);
}

QStringList operatorNames()
{
    QStringList names;
    for (const Operator &each : Operators)
        names << each.name;
    return names;
}

QString operatorMeaning(const QString &name)
{
    const Operator *known = operatorNamed(name);
    return known ? QCoreApplication::translate("laurels::Query", known->meaning) : QString();
}

QList<QueryPart> chips(const Query &query)
{
    QList<QueryPart> chips;
    for (const Expression &part : query.root.children) {
        const bool isExcluded = part.kind == Expression::Not;
        QList<Condition> conditions;
        collect(part, conditions);
        if (conditions.isEmpty())
            continue;
        const Condition::Field field = conditions.constFirst().field;
        const QString joint = jointOf(isExcluded ? part.children.constFirst() : part);
        const bool isSame = !joint.isEmpty() && std::ranges::all_of(conditions, [&](const Condition &each) {
            return each.field == field;
        });
        QStringList values;
        for (const Condition &condition : std::as_const(conditions))
            values << condition.value;
        chips << QueryPart{.field = isSame ? operatorOfField(field) : QString(),
                           .value = isSame ? values.join(joint) : part.source.sliced(isExcluded ? 1 : 0),
                           .source = part.source,
                           .excluded = isExcluded};
    }
    return chips;
}

} // namespace laurels
