// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/query.h"

#include "data/fold.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int LongestQuery = 1000; ///< Characters; more would only make the answer slow.
constexpr int MostParts = 64;

constexpr std::array Operators = {
    std::pair{"title"_L1, Query::Part::Title},   std::pair{"director"_L1, Query::Part::Director},
    std::pair{"person"_L1, Query::Part::Person}, std::pair{"body"_L1, Query::Part::Body},
    std::pair{"topic"_L1, Query::Part::Topic},   std::pair{"series"_L1, Query::Part::Series},
    std::pair{"year"_L1, Query::Part::Year},
};

bool hasWord(const QString &text)
{
    return std::ranges::any_of(text.toUcs4(), [](char32_t c) { return QChar::isLetterOrNumber(c); });
}

/// Takes the years out of "2009", "2005..2012", "2005-2012", ">2010"; false when it is none of these.
bool readYears(Query::Part &part)
{
    static const QRegularExpression range(u"^(\\d{4})(?:\\.\\.|-)(\\d{4})$"_s);
    static const QRegularExpression bound(u"^(>=|<=|>|<)?(\\d{4})$"_s);
    if (const auto match = range.match(part.value); match.hasMatch()) {
        part.from = match.capturedView(1).toInt();
        part.to = match.capturedView(2).toInt();
        return true;
    }
    const auto match = bound.match(part.value);
    if (!match.hasMatch())
        return false;
    const int year = match.capturedView(2).toInt();
    const QString relation = match.captured(1);
    if (relation.isEmpty() || relation.startsWith(u'>'))
        part.from = relation == ">"_L1 ? year + 1 : year;
    if (relation.isEmpty() || relation.startsWith(u'<'))
        part.to = relation == "<"_L1 ? year - 1 : year;
    return true;
}

/// Reads parts from left to right.
class Reader
{
public:
    explicit Reader(QStringView text) : m_text(text) { }

    Query read()
    {
        while (skipSpace() && m_query.parts.size() < MostParts)
            readPart();
        return m_query;
    }

private:
    bool skipSpace()
    {
        while (m_at < m_text.size() && (m_text[m_at].isSpace() || m_text[m_at] == u'(' || m_text[m_at] == u')'))
            ++m_at;
        return m_at < m_text.size();
    }

    bool atWordEnd() const
    {
        return m_at >= m_text.size() || m_text[m_at].isSpace() || m_text[m_at] == u'"' || m_text[m_at] == u'('
               || m_text[m_at] == u')';
    }

    void readPart()
    {
        const qsizetype start = m_at;
        Query::Part part;
        if (m_text[m_at] == u'-' && m_at + 1 < m_text.size() && !m_text[m_at + 1].isSpace()) {
            part.isExcluded = true;
            ++m_at;
        }
        readOperator(part);
        readValue(part);
        part.source = m_text.sliced(start, m_at - start).toString();
        if (part.field == Query::Part::Year && !readYears(part)) {
            part.field = Query::Part::Anywhere;
            m_query.unknownOperators << u"year"_s;
        }
        if (part.field == Query::Part::Year || hasWord(part.value))
            m_query.parts << part;
    }

    void readOperator(Query::Part &part)
    {
        qsizetype end = m_at;
        while (end < m_text.size() && m_text[end].isLetter())
            ++end;
        if (end == m_at || end >= m_text.size() || m_text[end] != u':')
            return;
        const QString word = m_text.sliced(m_at, end - m_at).toString().toLower();
        const auto known = std::ranges::find(Operators, word, [](const auto &pair) { return QString(pair.first); });
        if (known == Operators.end()) {
            if (end + 1 < m_text.size() && !m_text[end + 1].isSpace() && m_text[end + 1] != u'/')
                m_query.unknownOperators << word;
            return; // the word and its colon are searched as text
        }
        part.field = known->second;
        m_at = end + 1;
    }

    void readValue(Query::Part &part)
    {
        if (m_at < m_text.size() && m_text[m_at] == u'"') {
            const qsizetype close = m_text.indexOf(u'"', m_at + 1);
            const qsizetype end = close < 0 ? m_text.size() : close;
            part.value = m_text.sliced(m_at + 1, end - m_at - 1).toString();
            part.isPhrase = close >= 0;
            m_at = qMin(end + 1, m_text.size());
            return;
        }
        const qsizetype start = m_at;
        while (!atWordEnd())
            ++m_at;
        part.value = m_text.sliced(start, m_at - start).toString();
    }

    QStringView m_text;
    qsizetype m_at = 0;
    Query m_query;
};

} // namespace

Query parseQuery(const QString &text)
{
    return Reader(QStringView(text).first(qMin<qsizetype>(text.size(), LongestQuery))).read();
}

QList<QueryPart> chips(const Query &query)
{
    QList<QueryPart> chips;
    for (const Query::Part &part : query.parts) {
        const auto known = std::ranges::find(Operators, part.field, [](const auto &pair) { return pair.second; });
        chips << QueryPart{.field = known == Operators.end() ? QString() : QString(known->first),
                           .value = part.value,
                           .source = part.source,
                           .excluded = part.isExcluded};
    }
    return chips;
}

QStringList operatorNames()
{
    QStringList names;
    for (const auto &[name, field] : Operators)
        names << name;
    return names;
}

QString operatorMeaning(const QString &name)
{
    static const QHash<QString, const char *> meanings{
        {u"title"_s, QT_TRANSLATE_NOOP("laurels::Query", "Films with this in a title")},
        {u"director"_s, QT_TRANSLATE_NOOP("laurels::Query", "Films directed by this person")},
        {u"person"_s, QT_TRANSLATE_NOOP("laurels::Query", "Films this person worked on")},
        {u"body"_s, QT_TRANSLATE_NOOP("laurels::Query", "Films this award body honoured")},
        {u"topic"_s, QT_TRANSLATE_NOOP("laurels::Query", "Films with this topic")},
        {u"series"_s, QT_TRANSLATE_NOOP("laurels::Query", "Films of this series")},
        {u"year"_s, QT_TRANSLATE_NOOP("laurels::Query", "Films of this year")},
    };
    return QCoreApplication::translate("laurels::Query", meanings.value(name));
}

QString fullTextTerm(const Query::Part &part)
{
    QString quoted = part.value;
    quoted.replace(u'"', u' ');
    return u'"' + quoted + (part.isPhrase ? u"\""_s : u"\" *"_s);
}

} // namespace laurels
