// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/awardlist.h"

#include "data/text.h"

#include <QRegularExpression>

#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

/// Words that the names of award bodies have and the names of awards have not.
bool soundsLikeABody(const QString &text)
{
    static const QRegularExpression body(
        u"\\b(festival|fest|academy|association|society|guild|institute|council|foundation|awards|film week|"
        "biennale|circle|emmys?|oscars?)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return body.match(text).hasMatch();
}

QString withoutMargins(QString text)
{
    static const QRegularExpression margins(u"^[\\s:,;–—-]+|[\\s:,;–—-]+$"_s);
    return text.remove(margins);
}

/// Takes a year from the beginning or the end of `text`; 0 when there is none.
int takeYear(QString &text)
{
    static const QRegularExpression leading(u"^(18|19|20|21)(\\d\\d)(?!\\d)"_s);
    static const QRegularExpression trailing(u"[\\s,(\\[](?<year>(?:18|19|20|21)\\d\\d)[)\\]]?$"_s);
    if (const auto match = leading.match(text); match.hasMatch()) {
        text = withoutMargins(text.sliced(4));
        return match.captured(0).toInt();
    }
    if (const auto match = trailing.match(text); match.hasMatch()) {
        text = withoutMargins(text.first(match.capturedStart()));
        return match.captured(u"year"_s).toInt();
    }
    return 0;
}

QString takeResult(QString &text)
{
    static const std::pair<QRegularExpression, QString> words[] = {
        {QRegularExpression(u"[(\\[]?\\b(nominee|nominated( for)?|nomination)\\b[)\\]]?"_s,
                            QRegularExpression::CaseInsensitiveOption),
         u"nominated"_s},
        {QRegularExpression(u"[(\\[]?\\bshort-?listed\\b[)\\]]?"_s, QRegularExpression::CaseInsensitiveOption),
         u"shortlisted"_s},
        {QRegularExpression(u"[(\\[]?\\bfinalist\\b[)\\]]?"_s, QRegularExpression::CaseInsensitiveOption),
         u"finalist"_s},
        {QRegularExpression(u"[(\\[]?\\bofficial selection\\b[)\\]]?"_s, QRegularExpression::CaseInsensitiveOption),
         u"official-selection"_s},
        {QRegularExpression(u"^(winner|won)\\b|[(\\[](winner|won)[)\\]]"_s, QRegularExpression::CaseInsensitiveOption),
         u"won"_s},
    };
    static const QRegularExpression mention(u"\\b(special|honou?rable) mention\\b"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    if (mention.match(text).hasMatch())
        return u"special-mention"_s; // the words are often all the name that it has
    for (const auto &[word, code] : words)
        if (word.match(text).hasMatch()) {
            text = withoutMargins(text.remove(word));
            return code;
        }
    return u"won"_s;
}

/// Body and award: where the left side sounds like a body, else the right one, else at the first separator.
std::pair<QString, QString> split(const QString &text)
{
    static const QRegularExpression separators[] = {QRegularExpression(u"\\s+[–—-]\\s+|[–—]|:\\s"_s),
                                                    QRegularExpression(u"-"_s), QRegularExpression(u",\\s"_s)};
    std::pair<QString, QString> first;
    for (const QRegularExpression &separator : separators) {
        QList<std::pair<QString, QString>> parts;
        for (auto at = separator.globalMatch(text); at.hasNext();) {
            const auto match = at.next();
            const QString left = withoutMargins(text.first(match.capturedStart()));
            const QString right = withoutMargins(text.sliced(match.capturedEnd()));
            if (!left.isEmpty() && !right.isEmpty())
                parts << std::pair(left, right);
        }
        for (const auto &[left, right] : std::as_const(parts))
            if (soundsLikeABody(left))
                return {left, right};
        for (const auto &[left, right] : std::as_const(parts))
            if (soundsLikeABody(right))
                return {right, left};
        if (first.first.isEmpty() && !parts.isEmpty())
            first = parts.constFirst();
    }
    return first.first.isEmpty() ? std::pair(text, QString()) : first;
}

} // namespace

QList<Award> awardsFromText(const QString &text)
{
    static const QRegularExpression bullet(u"^[•·*▪‣\\-–—]\\s*"_s);
    QList<Award> awards;
    int heading = 0;
    const QStringList lines = cleanText(text).split(u'\n');
    for (const QString &given : lines) {
        QString line = withoutMargins(given.simplified().remove(bullet));
        if (line.isEmpty())
            continue;
        const int year = takeYear(line);
        if (line.isEmpty()) {
            heading = year;
            continue;
        }
        Award award;
        award.year = year ? year : heading;
        award.result = takeResult(line);
        std::tie(award.body.name, award.name) = split(line);
        awards << award;
    }
    return awards;
}

} // namespace laurels
