// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/words.h"

#include "data/fold.h"

namespace laurels {

QList<Word> wordsOf(QStringView text)
{
    QList<Word> words;
    Word word;
    const auto end = [&](qsizetype at) {
        if (!word.text.isEmpty()) {
            word.length = int(at) - word.start;
            words << word;
        }
        word = {};
    };
    for (qsizetype at = 0; at < text.size();) {
        const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const char32_t codePoint =
            isPair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : char32_t(text[at].unicode());
        const qsizetype next = at + (isPair ? 2 : 1);
        if (QChar::isMark(codePoint)) {
            at = next; // belongs to the letter before it
            continue;
        }
        if (!QChar::isLetterOrNumber(codePoint)) {
            end(at);
        } else if (codePoint >= 0x80 && isIdeographic(codePoint)) {
            end(at);
            word.start = int(at);
            word.text = text.sliced(at, next - at).toString().normalized(QString::NormalizationForm_KC);
            end(next);
        } else {
            if (word.text.isEmpty())
                word.start = int(at);
            appendFolded(word.text, codePoint);
        }
        at = next;
    }
    end(text.size());
    return words;
}

} // namespace laurels
