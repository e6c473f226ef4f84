// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/fold.h"

#include <QList>

#include <array>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

/// Letters that Unicode does not take apart, though people type them as these.
QLatin1StringView plainLetters(char32_t codePoint)
{
    switch (codePoint) {
    case U'ø':
        return "o"_L1;
    case U'ß':
        return "ss"_L1;
    case U'æ':
        return "ae"_L1;
    case U'œ':
        return "oe"_L1;
    case U'đ':
    case U'ð':
        return "d"_L1;
    case U'ł':
        return "l"_L1;
    case U'þ':
        return "th"_L1;
    case U'ħ':
        return "h"_L1;
    case U'ı':
        return "i"_L1;
    default:
        return {};
    }
}

} // namespace

QString foldCodePoint(char32_t codePoint)
{
    const QString lower = QString::fromUcs4(&codePoint, 1).toCaseFolded().normalized(QString::NormalizationForm_KD);
    QString folded;
    for (const char32_t part : lower.toUcs4()) {
        if (QChar::isMark(part))
            continue;
        const auto plain = plainLetters(part);
        folded += plain.isNull() ? QString::fromUcs4(&part, 1).toCaseFolded() : QString(plain);
    }
    return folded;
}

void appendFolded(QString &text, char32_t codePoint)
{
    if (codePoint < 0x80) // most of what is read, and a hundred times as quick
        text += QChar::isUpper(codePoint) ? QChar(ushort(codePoint + 0x20)) : QChar(ushort(codePoint));
    else
        text += foldCodePoint(codePoint);
}

QString fold(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    for (const char32_t codePoint : text.toUcs4())
        appendFolded(folded, codePoint);
    return folded.simplified();
}

bool isIdeographic(char32_t codePoint)
{
    switch (QChar::script(codePoint)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
        return true;
    default:
        return false;
    }
}

QString sortKey(const QString &title)
{
    static constexpr std::array Articles = {"the "_L1, "a "_L1,   "an "_L1,  "le "_L1,  "la "_L1,  "les "_L1, "l'"_L1,
                                            "el "_L1,  "los "_L1, "las "_L1, "der "_L1, "die "_L1, "das "_L1};
    const QString folded = fold(title);
    for (const auto article : Articles)
        if (folded.startsWith(article) && folded.size() > article.size())
            return folded.sliced(article.size()) + u", "_s + QString(article).trimmed();
    return folded;
}

QString invertedName(const QString &name)
{
    const qsizetype blank = name.lastIndexOf(u' ');
    return blank <= 0 ? name : name.sliced(blank + 1) + u", "_s + name.first(blank);
}

} // namespace laurels
