// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/querytext.h"

#include "data/query.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("laurels::QueryText", text);
}

bool isBoundary(const QString &text, qsizetype at)
{
    return at < 0 || at >= text.size() || text[at].isSpace() || text[at] == u'(' || text[at] == u')';
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
