// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/fulltextquery.h"
#include "data/sql/database.h"
#include "data/sql/statement.h"

#include <QHash>

#include <array>

namespace laurels {

/// How begun words go on in the full-text indexes of films. SQLite has the films of the first few letters ready; for a
/// longer beginning it first puts together all films of all words that begin so, which takes half a second where those
/// are common. Asked for each of these words by name, it gives the first film at once.
class WordEndings
{
public:
    explicit WordEndings(sql::Database &database);

    /// The same question with every word that is begun spelt out: all words that begin so or, where those are more than
    /// MostWords, that word itself and how the others go on.
    Result<Expression> spelledOut(const Expression &expression, FullTextIndex index);

    static constexpr int MostWords = 48;

private:
    struct Words {
        QStringList words;
        QStringList beginnings; ///< Of further words, by a letter longer.
    };
    Result<Expression> spell(const Expression &leaf, FullTextIndex index);
    Result<Words> beginningWith(const QString &letters, FullTextIndex index);
    Result<Words> spell(const QString &letters, FullTextIndex index);

    sql::Database &m_database;
    std::array<sql::Statement, 2> m_next;
    bool m_isReady = false; ///< The tables of words have been made, on this connection.
    QHash<std::pair<int, QString>, Words> m_known; ///< Until somebody has written.
    sql::Database::Writes m_writes;
};

} // namespace laurels
