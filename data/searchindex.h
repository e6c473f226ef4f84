// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/authority.h"
#include "data/result.h"

#include <QSet>

#include <memory>
#include <optional>

namespace laurels {

namespace sql {
class Database;
}

/// Keeps the full-text index in step with the tables, in the transaction of each edit: an index entry is taken out
/// with the very strings it was made of, which are kept for that in search_film and search_name. A film's synopsis is
/// kept there, and nowhere else.
class SearchIndex
{
public:
    /// The lists of names that are searched; stored, so the numbers stay.
    enum NameKind {
        PersonName = 0,
        AwardBodyName = 1,
        TopicName = 2,
        SeriesName = 3,
        CompanyName = 4,
        CountryName = 5,
        LanguageName = 6,
        FundingName = 7
    };
    static NameKind nameKind(Term::Kind kind);

    explicit SearchIndex(sql::Database &database);
    ~SearchIndex();

    /// A film that is new or changed; all its other tables must be written before.
    Result<void> write(FilmId id, const QString &synopsis);
    Result<void> remove(FilmId id);

    /// `names`: every form of the name, a line each; `text`: biography or description. Films that carry the name are
    /// indexed again where it has changed.
    Result<void> writeName(NameKind kind, qint64 owner, const QString &names, const QString &text);
    Result<void> removeName(NameKind kind, qint64 owner);

private:
    Result<void> rewriteFilms(NameKind kind, qint64 owner);
    Result<void> learn(const QStringList &texts);

    /// A name as it is indexed.
    struct StoredName {
        qint64 id = 0;
        NameKind kind = PersonName;
        QString names;
        QString text;
    };
    struct Statements;
    Result<std::optional<StoredName>> storedName(NameKind kind, qint64 owner);
    Result<void> unindexName(const StoredName &name);

    std::unique_ptr<Statements> m_statements;
    QSet<QString> m_known; ///< Words that search_word has for certain.
};

} // namespace laurels
