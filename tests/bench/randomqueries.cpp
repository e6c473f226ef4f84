// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/randomqueries.h"

using namespace Qt::StringLiterals;

namespace laurels::bench {

QString randomQuery(Dice &dice, const QStringList &words)
{
    static const QStringList pieces{
        u" "_s,           u" -"_s,
        u"\""_s,          u"("_s,
        u")"_s,           u" OR "_s,
        u" AND "_s,       u" year:"_s,
        u"2009"_s,        u".."_s,
        u" director:"_s,  u" is:awarded "_s,
        u" no:image "_s,  u" has:bio "_s,
        u" topic:"_s,     u" length:<"_s,
        u"90"_s,          u" premiere:2011-0"_s,
        u"a"_s,           u" result:won "_s,
        u"归"_s,          u"列车"_s,
        u"ア"_s,          u"한"_s,
        u"*"_s,           u":"_s,
        u"^"_s,           u"NEAR("_s,
        u"{title} : "_s,  u"'"_s,
        u"%"_s,           u"\\"_s,
        u";--"_s,         u"e\u0301"_s,
        u"Ø"_s,           u"ß"_s,
        u"مدينة"_s,       u"\U0001F3AC"_s,
        u"\u200b"_s,      u"\t"_s,
        u"-"_s,           u"--"_s,
        u"\"\""_s,        u"()"_s,
        u" OR OR "_s,     u"year:>"_s,
        u"rating:>=4 "_s, u"topic:=\""_s,
        u"99999999999"_s,
    };
    QString query;
    for (int i = 1 + dice.below(8); i > 0; --i) {
        const QString &word = words[dice.below(int(words.size()))];
        query += dice.oneIn(2) ? pieces[dice.below(int(pieces.size()))]
                               : word.first(1 + dice.below(int(word.size()))) + u' ';
    }
    return query;
}

} // namespace laurels::bench
