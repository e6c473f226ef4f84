// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sql/tokenizer.h"

#include "data/fold.h"
#include "data/words.h"

#include <QByteArray>

#include <array>
#include <sqlite3.h>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace laurels::sql {

namespace {

/// What one character is to the tokenizer.
struct Folded {
    enum Kind { Separator, Mark, Letter, Ideograph } kind = Separator;
    QByteArray utf8; ///< Of a letter or ideograph.
};

/// One for each FTS5 table of a connection; used by its thread only, so the table of folded characters needs no lock.
class Tokenizer
{
public:
    using Report = int (*)(void *, int, const char *, int, int, int);

    int tokenize(void *context, const char *text, int size, Report report)
    {
        QByteArray token;
        int start = 0;
        int position = 0;
        while (position < size) {
            const int begin = position;
            const auto first = uchar(text[position]);
            if (first < 0x80) {
                ++position;
                const char letter = Ascii[first];
                if (letter) {
                    if (token.isEmpty())
                        start = begin;
                    token += letter;
                    continue;
                }
                if (const int code = flush(context, token, start, begin, report); code != SQLITE_OK)
                    return code;
                continue;
            }
            const Folded &folded = fold(next(text, size, position));
            if (folded.kind == Folded::Mark)
                continue;
            if (folded.kind == Folded::Letter) {
                if (token.isEmpty())
                    start = begin;
                token += folded.utf8;
                continue;
            }
            if (const int code = flush(context, token, start, begin, report); code != SQLITE_OK)
                return code;
            if (folded.kind == Folded::Ideograph) {
                const int code = report(context, 0, folded.utf8.constData(), int(folded.utf8.size()), begin, position);
                if (code != SQLITE_OK)
                    return code;
            }
        }
        return flush(context, token, start, size, report);
    }

private:
    static int flush(void *context, QByteArray &token, int start, int end, Report report)
    {
        if (token.isEmpty())
            return SQLITE_OK;
        const int code = report(context, 0, token.constData(), int(token.size()), start, end);
        token.resize(0);
        return code;
    }

    /// The code point at `position`, which moves behind it; malformed bytes are separators.
    static char32_t next(const char *text, int size, int &position)
    {
        const auto first = uchar(text[position++]);
        const int more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : first >= 0xc0 ? 1 : 0;
        char32_t codePoint = more == 3 ? first & 0x07 : more == 2 ? first & 0x0f : first & 0x1f;
        for (int i = 0; i < more; ++i) {
            if (position >= size || (uchar(text[position]) & 0xc0) != 0x80)
                return U' ';
            codePoint = (codePoint << 6) | (uchar(text[position++]) & 0x3f);
        }
        return more == 0 || codePoint > 0x10ffff ? U' ' : codePoint;
    }

    const Folded &fold(char32_t codePoint)
    {
        const auto known = m_folded.find(codePoint);
        if (known != m_folded.end())
            return known->second;
        Folded folded;
        if (QChar::isMark(codePoint))
            folded.kind = Folded::Mark;
        else if (codePoint == NameBreak || (isIdeographic(codePoint) && QChar::isLetterOrNumber(codePoint)))
            folded = {Folded::Ideograph, foldIdeograph(codePoint)};
        else if (QChar::isLetterOrNumber(codePoint))
            folded = {Folded::Letter, foldCodePoint(codePoint).toUtf8()};
        return m_folded.emplace(codePoint, std::move(folded)).first->second;
    }

    /// Hangul syllables are not taken apart, or half a syllable would match.
    static QByteArray foldIdeograph(char32_t codePoint)
    {
        return QString::fromUcs4(&codePoint, 1).normalized(QString::NormalizationForm_KC).toUtf8();
    }

    static constexpr auto Ascii = [] {
        std::array<char, 128> letters{};
        for (int c = 'a'; c <= 'z'; ++c)
            letters[size_t(c)] = char(c);
        for (int c = 'A'; c <= 'Z'; ++c)
            letters[size_t(c)] = char(c + 0x20);
        for (int c = '0'; c <= '9'; ++c)
            letters[size_t(c)] = char(c);
        return letters;
    }();

    std::unordered_map<char32_t, Folded> m_folded;
};

int create(void *, const char **, int, Fts5Tokenizer **made)
{
    *made = reinterpret_cast<Fts5Tokenizer *>(new Tokenizer);
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer *tokenizer)
{
    delete reinterpret_cast<Tokenizer *>(tokenizer);
}

int tokenize(Fts5Tokenizer *tokenizer, void *context, int, const char *text, int size, Tokenizer::Report report)
{
    return reinterpret_cast<Tokenizer *>(tokenizer)->tokenize(context, text, size, report);
}

fts5_api *fullTextInterface(sqlite3 *handle)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

} // namespace

Result<void> registerTokenizer(sqlite3 *handle)
{
    fts5_api *api = fullTextInterface(handle);
    fts5_tokenizer functions{create, destroy, tokenize};
    if (!api || api->xCreateTokenizer(api, "laurels", nullptr, &functions, nullptr) != SQLITE_OK)
        return Error{Error::Unavailable,
                     u"This system's SQLite has no full-text search (FTS5), which Laurels needs."_s};
    return {};
}

} // namespace laurels::sql
