// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/inventedfilms.h"

#include <QSet>
#include <QStringList>

#include <array>
#include <map>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace laurels::bench {

/// Writes invented films straight into a new catalogue's tables, with the same rows the program itself would write,
/// many times faster: nothing is durable before the end, and indexes are made last. Ends the program with a sentence
/// when SQLite refuses anything.
class BulkWriter
{
public:
    /// `path`: a catalogue without films that nobody has open.
    BulkWriter(const QString &path, Inventor &inventor);
    ~BulkWriter();

    void write();

private:
    struct Statement;
    using FilmText = std::array<QStringList, 14>; ///< The columns of search_film.
    Statement &prepared(const char *sql);
    void execute(const char *sql);
    void check(int code, const char *what);
    void openUnsafely(const QString &path);
    void dropIndexes();
    void writePictures();
    void writeFilm(int number);
    void writeCredits(qint64 id, const InventedFilm &film, FilmText &text);
    void writeAwards(qint64 id, const InventedFilm &film, FilmText &text);
    void writeTerms(qint64 id, const InventedFilm &film, FilmText &text);
    void writePeople();
    void writeBodies();
    void writeTermRecords();
    void writeName(int kind, qint64 owner, const QString &name, const QByteArray &text);
    void writeWords();
    QString termName(int kind, int number) const;
    qint64 termId(int kind, int number) const;
    qint64 vocabulary(const char *kind, const QByteArray &code);
    void learn(const QString &text);

    Inventor &m_inventor;
    sqlite3 *m_handle = nullptr;
    std::map<const char *, std::unique_ptr<Statement>> m_statements;
    std::map<QByteArray, qint64> m_vocabulary;
    QList<QByteArray> m_indexes; ///< The statements that make them again.
    std::vector<int> m_filmsOfPerson, m_filmsOfBody, m_awardsOfBody;
    std::map<int, std::vector<int>> m_filmsOfTerm; ///< By kind, then by number.
    QSet<QString> m_words;
    std::vector<qint64> m_pictures; ///< Their ids.
};

} // namespace laurels::bench
