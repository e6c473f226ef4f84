// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/searchindex.h"

#include "data/sql/statement.h"

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr auto FindText = u"SELECT title, people, awards, topics FROM search_text WHERE film_id = :id";
constexpr auto KeepText = u"INSERT INTO search_text (film_id, title, people, awards, topics)"
                          " VALUES (:id, :title, :people, :awards, :topics) ON CONFLICT (film_id) DO UPDATE SET"
                          " title = excluded.title, people = excluded.people, awards = excluded.awards,"
                          " topics = excluded.topics";
constexpr auto DropText = u"DELETE FROM search_text WHERE film_id = :id";
constexpr auto Index = u"INSERT INTO search_meta (rowid, title, people, awards, topics)"
                       " VALUES (:id, :title, :people, :awards, :topics)";
constexpr auto Unindex = u"INSERT INTO search_meta (search_meta, rowid, title, people, awards, topics)"
                         " VALUES ('delete', :id, :title, :people, :awards, :topics)";

constexpr auto FindSynopsis = u"SELECT text FROM synopsis WHERE film_id = :id";
constexpr auto KeepSynopsis = u"INSERT INTO synopsis (film_id, text) VALUES (:id, :text)"
                              " ON CONFLICT (film_id) DO UPDATE SET text = excluded.text";
constexpr auto DropSynopsis = u"DELETE FROM synopsis WHERE film_id = :id";
constexpr auto IndexSynopsis = u"INSERT INTO search_synopsis (rowid, text) VALUES (:id, :text)";
constexpr auto UnindexSynopsis = u"INSERT INTO search_synopsis (search_synopsis, rowid, text)"
                                 " VALUES ('delete', :id, :text)";

constexpr auto FindName = u"SELECT id, name, text FROM search_name WHERE kind = :kind AND owner = :owner";
constexpr auto KeepName = u"INSERT INTO search_name (kind, owner, name, text) VALUES (:kind, :owner, :name, :text)"
                          " ON CONFLICT (kind, owner) DO UPDATE SET name = excluded.name, text = excluded.text"
                          " RETURNING id";
constexpr auto IndexName = u"INSERT INTO search_names (rowid, name, text) VALUES (:id, :name, :text)";
constexpr auto UnindexName = u"INSERT INTO search_names (search_names, rowid, name, text)"
                             " VALUES ('delete', :id, :name, :text)";

/// The strings of one film that are indexed.
struct FilmText {
    QString title;
    QString people;
    QString awards;
    QString topics;
    bool operator==(const FilmText &) const = default;
};

FilmText filmText(const Film &film)
{
    QStringList titles{film.title};
    for (const Title &title : film.titles)
        titles << title.text;
    QStringList people;
    for (const Credit &credit : film.credits)
        for (const QString &name : {credit.person.name, credit.creditedAs})
            if (!name.isEmpty() && !people.contains(name))
                people << name;
    QStringList awards;
    for (const Award &award : film.awards)
        for (const QString &text : {award.body.name, award.body.shortName, award.name, award.category})
            if (!text.isEmpty() && !awards.contains(text))
                awards << text;
    QStringList topics;
    for (const auto *list : {&film.topics, &film.series})
        for (const TermRef &term : *list)
            topics << term.name;
    return {titles.join(u'\n'), people.join(u'\n'), awards.join(u'\n'), topics.join(u'\n')};
}

void bindText(sql::Statement &statement, FilmId id, const FilmText &text)
{
    statement.bind(":id"_L1, id)
        .bind(":title"_L1, text.title)
        .bind(":people"_L1, text.people)
        .bind(":awards"_L1, text.awards)
        .bind(":topics"_L1, text.topics);
}

} // namespace

struct SearchIndex::Statements {
    explicit Statements(sql::Database &database)
        : findText(database, FindText), keepText(database, KeepText), dropText(database, DropText),
          index(database, Index), unindex(database, Unindex), findSynopsis(database, FindSynopsis),
          keepSynopsis(database, KeepSynopsis), dropSynopsis(database, DropSynopsis),
          indexSynopsis(database, IndexSynopsis), unindexSynopsis(database, UnindexSynopsis),
          findName(database, FindName), keepName(database, KeepName), indexName(database, IndexName),
          unindexName(database, UnindexName)
    {
    }

    Result<std::optional<FilmText>> stored(FilmId id)
    {
        return findText.bind(":id"_L1, id).first([](sql::Row &row) {
            return FilmText{.title = row.take<QString>(),
                            .people = row.take<QString>(),
                            .awards = row.take<QString>(),
                            .topics = row.take<QString>()};
        });
    }

    sql::Statement findText, keepText, dropText, index, unindex;
    sql::Statement findSynopsis, keepSynopsis, dropSynopsis, indexSynopsis, unindexSynopsis;
    sql::Statement findName, keepName, indexName, unindexName;
};

SearchIndex::SearchIndex(sql::Database &database) : m_statements(std::make_unique<Statements>(database)) { }

SearchIndex::~SearchIndex() = default;

Result<void> SearchIndex::write(const Film &film)
{
    const auto before = m_statements->stored(film.id);
    if (!before)
        return before.error();
    const FilmText text = filmText(film);
    if (*before == text)
        return {};
    if (*before) {
        bindText(m_statements->unindex, film.id, **before);
        if (auto done = m_statements->unindex.execute(); !done)
            return done;
    }
    bindText(m_statements->keepText, film.id, text);
    if (auto done = m_statements->keepText.execute(); !done)
        return done;
    bindText(m_statements->index, film.id, text);
    return m_statements->index.execute();
}

Result<void> SearchIndex::remove(FilmId id)
{
    const auto before = m_statements->stored(id);
    if (!before)
        return before.error();
    if (!*before)
        return {};
    bindText(m_statements->unindex, id, **before);
    if (auto done = m_statements->unindex.execute(); !done)
        return done;
    return m_statements->dropText.bind(":id"_L1, id).execute();
}

Result<void> SearchIndex::writeSynopsis(FilmId id, const QString &synopsis)
{
    Statements &s = *m_statements;
    const auto before = s.findSynopsis.bind(":id"_L1, id).first([](sql::Row &row) { return row.take<QString>(); });
    if (!before)
        return before.error();
    if (before->value_or(QString()) == synopsis)
        return {};
    if (*before)
        if (auto done = s.unindexSynopsis.bind(":id"_L1, id).bind(":text"_L1, **before).execute(); !done)
            return done;
    if (synopsis.isEmpty())
        return s.dropSynopsis.bind(":id"_L1, id).execute();
    if (auto done = s.keepSynopsis.bind(":id"_L1, id).bind(":text"_L1, synopsis).execute(); !done)
        return done;
    return s.indexSynopsis.bind(":id"_L1, id).bind(":text"_L1, synopsis).execute();
}

Result<void> SearchIndex::writeName(NameKind kind, qint64 owner, const QString &names, const QString &text)
{
    struct Stored {
        qint64 id;
        QString names;
        QString text;
    };
    Statements &s = *m_statements;
    const auto before = s.findName.bind(":kind"_L1, int(kind)).bind(":owner"_L1, owner).first([](sql::Row &row) {
        return Stored{.id = row.take<qint64>(), .names = row.take<QString>(), .text = row.take<QString>()};
    });
    if (!before)
        return before.error();
    if (*before) {
        const Stored &old = **before;
        if (old.names == names && old.text == text)
            return {};
        if (auto done =
                s.unindexName.bind(":id"_L1, old.id).bind(":name"_L1, old.names).bind(":text"_L1, old.text).execute();
            !done)
            return done;
    }
    s.keepName.bind(":kind"_L1, int(kind)).bind(":owner"_L1, owner).bind(":name"_L1, names).bind(":text"_L1, text);
    const auto id = s.keepName.first([](sql::Row &row) { return row.take<qint64>(); });
    if (!id)
        return id.error();
    return s.indexName.bind(":id"_L1, id->value()).bind(":name"_L1, names).bind(":text"_L1, text).execute();
}

} // namespace laurels
