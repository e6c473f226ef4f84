// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/spelling.h"

#include "data/sql/database.h"

#include <QScopeGuard>

#include <algorithm>
#include <sqlite3.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr auto Next = "SELECT word FROM search_word WHERE word >= ? ORDER BY word LIMIT 1";
constexpr qsizetype ShortestWord = 4;
constexpr qsizetype TwoErrorsFrom = 6; ///< Letters; in shorter words two errors would allow almost any other.
constexpr qsizetype MostSuggestions = 8;
constexpr int MostSteps = 20'000; ///< Words looked at; about 40 ms.

/// How far beginnings of one word are from beginnings of another, a row for each letter of the other: insertions,
/// deletions, changes, and neighbours swapped.
class Distances
{
public:
    explicit Distances(const QString &word) : m_word(word), m_rows(1)
    {
        for (qsizetype i = 0; i <= word.size(); ++i)
            m_rows[0].push_back(int(i));
    }

    /// Keeps the rows of the letters that `other` has in common with the word before.
    void setOther(const QString &other)
    {
        const auto [mine, its] = std::ranges::mismatch(m_other, other);
        m_known = std::min(m_known, size_t(its - other.begin()));
        m_other = other;
    }
    size_t known() const { return m_known; } ///< How many letters have their row.

    /// The row of the first `length` letters of the other word; the rows before it must be known.
    const std::vector<int> &row(size_t length)
    {
        if (m_rows.size() <= length)
            m_rows.resize(length + 1);
        const std::vector<int> &above = m_rows[length - 1];
        std::vector<int> &row = m_rows[length];
        row.assign(above.size(), int(length));
        const auto letter = [this](size_t i) { return m_other[qsizetype(i)]; };
        for (size_t i = 1; i < row.size(); ++i) {
            const QChar mine = m_word[qsizetype(i - 1)];
            row[i] = std::min({above[i] + 1, row[i - 1] + 1, above[i - 1] + (mine == letter(length - 1) ? 0 : 1)});
            const bool isSwapped =
                i > 1 && length > 1 && mine == letter(length - 2) && m_word[qsizetype(i - 2)] == letter(length - 1);
            if (isSwapped)
                row[i] = std::min(row[i], m_rows[length - 2][i - 2] + 1);
        }
        m_known = length;
        return row;
    }
    int whole() const { return m_rows[m_known].back(); } ///< The distance of the word from the letters known.

private:
    QString m_word;
    QString m_other;
    size_t m_known = 0;
    std::vector<std::vector<int>> m_rows;
};

/// The first text after all that begin with `beginning`.
QString after(QString beginning)
{
    beginning.back() = QChar(char16_t(beginning.back().unicode() + 1));
    return beginning;
}

} // namespace

Spelling::~Spelling()
{
    sqlite3_finalize(m_next);
}

Result<QString> Spelling::next(const QString &from)
{
    const auto failure = [this](int code) {
        return sql::Database::errorFromCode(code, QString::fromUtf8(sqlite3_errmsg(m_database.handle())),
                                            m_database.path());
    };
    if (!m_next)
        if (const int code =
                sqlite3_prepare_v3(m_database.handle(), Next, -1, SQLITE_PREPARE_PERSISTENT, &m_next, nullptr);
            code != SQLITE_OK)
            return failure(code);
    const auto finish = qScopeGuard([this] { sqlite3_reset(m_next); });
    const QByteArray text = from.toUtf8();
    sqlite3_bind_text(m_next, 1, text.constData(), int(text.size()), SQLITE_TRANSIENT);
    const int code = sqlite3_step(m_next);
    if (code == SQLITE_DONE)
        return QString();
    if (code != SQLITE_ROW)
        return failure(code);
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(m_next, 0)),
                             sqlite3_column_bytes(m_next, 0));
}

Result<bool> Spelling::knows(const QString &folded)
{
    const auto word = next(folded);
    if (!word)
        return word.error();
    return word->startsWith(folded);
}

Result<QStringList> Spelling::near(const QString &folded)
{
    if (folded.size() < ShortestWord)
        return QStringList();
    const int most = folded.size() < TwoErrorsFrom ? 1 : 2;
    Distances distances(folded);
    QList<std::pair<int, QString>> found;
    QString from = folded.first(0);
    for (int step = 0; step < MostSteps; ++step) {
        const auto word = next(from);
        if (!word)
            return word.error();
        if (word->isEmpty())
            break;
        distances.setOther(*word);
        int least = 0;
        while (least <= most && distances.known() < size_t(word->size()))
            least = *std::ranges::min_element(distances.row(distances.known() + 1));
        const int whole = distances.whole();
        // What begins with a beginning that is too far off is passed over in one step.
        from = least > most ? after(word->first(qsizetype(distances.known()))) : *word + u'\x01';
        if (least <= most && whole <= most)
            found << std::pair(whole, *word);
    }
    std::ranges::sort(found);
    QStringList words;
    for (const auto &[distance, word] : std::as_const(found))
        if (words.size() < MostSuggestions)
            words << word;
    return words;
}

} // namespace laurels
