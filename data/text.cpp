// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/text.h"

namespace laurels {

QString cleanText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        if (unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            clean += unit;
            clean += text[++i];
        } else if (unit.isSurrogate()) {
            clean += QChar(QChar::ReplacementCharacter);
        } else if (unit == u'\r') {
            if (i + 1 == text.size() || text[i + 1] != u'\n')
                clean += u'\n';
        } else if (unit >= u' ' ? unit < QChar(0xfffe) : unit == u'\t' || unit == u'\n') {
            clean += unit;
        }
    }
    return clean;
}

} // namespace laurels
