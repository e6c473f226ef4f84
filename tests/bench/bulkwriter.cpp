// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bulkwriter.h"

#include "data/authority.h"
#include "data/fold.h"
#include "data/gaps.h"
#include "data/searchindex.h"
#include "data/sql/tokenizer.h"
#include "data/words.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QtEndian>

#include <cstdio>
#include <cstdlib>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace laurels::bench {

namespace {

constexpr auto InsertFilm =
    "INSERT INTO film (id, uuid, revision, title, sort_key, completed, year, premiere, premiere_from, premiere_to,"
    " length_min, funding_id, award_count, rating, gaps, created, modified)"
    " VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr auto InsertTitle = "INSERT INTO film_title VALUES (?, 0, ?, '', 'original')";
constexpr auto InsertText = "INSERT INTO film_text VALUES (?, ?, '')";
constexpr auto InsertImage = "INSERT INTO film_image VALUES (?, 0, ?, 'signature', '', '', 0.5, 0.5)";
constexpr auto InsertCredit = "INSERT INTO credit (film_id, position, person_id, role_id) VALUES (?, ?, ?, ?)";
constexpr auto InsertAward = "INSERT INTO award (film_id, position, body_id, year, name, category, result_id, laurel)"
                             " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
constexpr auto InsertFilmTerm = "INSERT INTO film_term VALUES (?, ?, ?, ?, ?)";
constexpr auto InsertSearch = "INSERT INTO search_film VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr auto InsertName = "INSERT INTO search_name (kind, owner, name, text) VALUES (?, ?, ?, ?)";
constexpr auto InsertPerson = "INSERT INTO person (id, uuid, revision, name, sort_key, film_count, modified)"
                              " VALUES (?, ?, 1, ?, ?, ?, ?)";
constexpr auto InsertBiography = "INSERT INTO biography VALUES (?, ?)";
constexpr auto InsertBody = "INSERT INTO award_body (id, uuid, revision, name, short_name, sort_key, film_count,"
                            " award_count) VALUES (?, ?, 1, ?, ?, ?, ?, ?)";
constexpr auto InsertTerm = "INSERT INTO term (id, kind, revision, name, sort_key, film_count)"
                            " VALUES (?, ?, 1, ?, ?, ?)";

constexpr qint64 Epoch = 1'767'225'600'000; ///< 1 January 2026: when the first film was added.
constexpr int ThumbnailWidths[] = {320, 640, 1280};

enum Field { TitleField, Directors, Producers, People, Bodies, Awards, Topics, Logline = 12, Synopsis };

/// Sixteen bytes that grow with `number`, as those of records made one after the other may.
QByteArray uuid(quint32 kind, quint64 number)
{
    QByteArray bytes(16, '\0');
    qToBigEndian(kind, bytes.data());
    qToBigEndian(number, bytes.data() + 8);
    return bytes;
}

Field fieldOf(const QByteArray &role)
{
    if (role == "director" || role == "co-director")
        return Directors;
    return role.endsWith("producer") ? Producers : People;
}

void add(QStringList &names, const QString &name)
{
    if (!name.isEmpty() && !names.contains(name))
        names << name;
}

} // namespace

/// A prepared statement whose values are given from left to right.
struct BulkWriter::Statement {
    sqlite3 *handle = nullptr;
    sqlite3_stmt *statement = nullptr;
    int next = 1;

    ~Statement() { sqlite3_finalize(statement); }
    Statement &null()
    {
        sqlite3_bind_null(statement, next++);
        return *this;
    }
    Statement &number(qint64 value)
    {
        sqlite3_bind_int64(statement, next++, value);
        return *this;
    }
    Statement &known(qint64 value) { return value ? number(value) : null(); }
    Statement &real(double value)
    {
        sqlite3_bind_double(statement, next++, value);
        return *this;
    }
    Statement &text(const QByteArray &utf8)
    {
        sqlite3_bind_text(statement, next++, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
        return *this;
    }
    Statement &text(const QString &value) { return text(value.toUtf8()); }
    Statement &blob(const QByteArray &bytes)
    {
        sqlite3_bind_blob(statement, next++, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
        return *this;
    }
    void run()
    {
        const int code = sqlite3_step(statement);
        sqlite3_reset(statement);
        next = 1;
        if (code == SQLITE_DONE || code == SQLITE_ROW)
            return;
        std::fprintf(stderr, "makecatalogue: %s (%s)\n", sqlite3_errmsg(handle), sqlite3_sql(statement));
        std::exit(1);
    }
};

BulkWriter::BulkWriter(const QString &path, Inventor &inventor)
    : m_inventor(inventor), m_filmsOfPerson(size_t(inventor.sizes().people)),
      m_filmsOfBody(size_t(inventor.sizes().bodies)), m_awardsOfBody(size_t(inventor.sizes().bodies))
{
    openUnsafely(path);
    dropIndexes();
    const Sizes &sizes = inventor.sizes();
    m_filmsOfTerm = {{Term::Topic, std::vector<int>(size_t(sizes.topics))},
                     {Term::Series, std::vector<int>(size_t(sizes.series))},
                     {Term::Country, std::vector<int>(size_t(sizes.countries))},
                     {Term::Language, std::vector<int>(size_t(sizes.languages))},
                     {Term::Company, std::vector<int>(size_t(sizes.companies))},
                     {Term::Funding, std::vector<int>(size_t(sizes.funding))}};
}

BulkWriter::~BulkWriter()
{
    m_statements.clear();
    sqlite3_close(m_handle);
}

void BulkWriter::check(int code, const char *what)
{
    if (code == SQLITE_OK)
        return;
    std::fprintf(stderr, "makecatalogue: %s (%s)\n", sqlite3_errmsg(m_handle), what);
    std::exit(1);
}

void BulkWriter::execute(const char *sql)
{
    check(sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr), sql);
}

BulkWriter::Statement &BulkWriter::prepared(const char *sql)
{
    auto &statement = m_statements[sql];
    if (!statement) {
        statement = std::make_unique<Statement>();
        statement->handle = m_handle;
        check(sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement->statement, nullptr), sql);
    }
    return *statement;
}

void BulkWriter::openUnsafely(const QString &path)
{
    check(sqlite3_open(QFile::encodeName(path).constData(), &m_handle), "open");
    if (!sql::registerTokenizer(m_handle))
        check(SQLITE_ERROR, "tokenizer");
    for (const char *pragma : {"PRAGMA journal_mode=OFF", "PRAGMA synchronous=OFF", "PRAGMA cache_size=-400000",
                               "PRAGMA locking_mode=EXCLUSIVE", "PRAGMA temp_store=MEMORY", "PRAGMA threads=2"})
        execute(pragma);
}

void BulkWriter::dropIndexes()
{
    QList<QByteArray> names;
    {
        sqlite3_stmt *statement = nullptr;
        check(sqlite3_prepare_v2(m_handle, "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql <> ''", -1,
                                 &statement, nullptr),
              "schema");
        while (sqlite3_step(statement) == SQLITE_ROW) {
            names << QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
            m_indexes << QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(statement, 1)));
        }
        sqlite3_finalize(statement);
    }
    for (const QByteArray &name : std::as_const(names))
        execute(QByteArray("DROP INDEX " + name).constData());
}

qint64 BulkWriter::vocabulary(const char *kind, const QByteArray &code)
{
    if (code.isEmpty())
        return 0;
    auto &id = m_vocabulary[kind + (' ' + code)];
    if (id)
        return id;
    Statement &find = prepared("SELECT id FROM vocabulary WHERE kind = ? AND code = ?");
    find.text(QByteArray(kind)).text(code);
    if (sqlite3_step(find.statement) == SQLITE_ROW)
        id = sqlite3_column_int64(find.statement, 0);
    sqlite3_reset(find.statement);
    find.next = 1;
    return id;
}

void BulkWriter::learn(const QString &text)
{
    for (const Word &word : wordsOf(text))
        if (word.text.size() > 2)
            m_words << word.text;
}

/// The starter catalogue's pictures, each many times over: what follows a JPEG's end is not looked at, but makes it
/// another file.
void BulkWriter::writePictures()
{
    QStringList files;
    for (QDirIterator entries(u":/starter/pictures"_s); entries.hasNext();)
        if (const QString name = entries.next(); name.endsWith(".jpg"_L1) && !name.contains(u"-320"_s)
                                                 && !name.contains(u"-640"_s) && !name.contains(u"-1280"_s))
            files << name.chopped(4);
    files.sort();
    const auto read = [](const QString &name, int number) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() + QByteArray::number(number) : QByteArray();
    };
    for (int i = 0; i < m_inventor.sizes().pictures && !files.isEmpty(); ++i) {
        const QString &base = files[i % files.size()];
        const QByteArray bytes = read(base + u".jpg"_s, i);
        const qint64 id = i + 1;
        prepared("INSERT INTO image (id, sha256, mime, width, height) VALUES (?, ?, 'image/jpeg', 1600, 900)")
            .number(id)
            .blob(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256))
            .run();
        prepared("INSERT INTO image_data VALUES (?, ?)").number(id).blob(bytes).run();
        for (const int width : ThumbnailWidths)
            prepared("INSERT INTO thumbnail (image_id, width, bytes) VALUES (?, ?, ?)")
                .number(id)
                .number(width)
                .blob(read(u"%1-%2.jpg"_s.arg(base).arg(width), i))
                .run();
        m_pictures.push_back(id);
    }
}

void BulkWriter::write()
{
    execute("BEGIN");
    writePictures();
    const int films = m_inventor.sizes().films;
    for (int i = 0; i < films; ++i) {
        writeFilm(i);
        if (i % 100'000 == 99'999)
            std::fprintf(stderr, "%d films\n", i + 1);
    }
    writePeople();
    writeBodies();
    writeTermRecords();
    writeWords();
    execute("COMMIT");
    m_statements.clear();
    for (const QByteArray &index : std::as_const(m_indexes))
        execute(index.constData());
    for (const char *name : {"search_meta", "search_all", "search_names"}) {
        const QByteArray table(name);
        execute("INSERT INTO " + table + '(' + table + ", rank) VALUES ('hashsize', 67108864)");
        execute("INSERT INTO " + table + '(' + table + ") VALUES ('rebuild')");
        execute("DELETE FROM " + table + "_config WHERE k = 'hashsize'");
        std::fprintf(stderr, "%s\n", name);
    }
    execute("PRAGMA optimize");
    execute("PRAGMA locking_mode=NORMAL");
}

void BulkWriter::writeFilm(int number)
{
    const InventedFilm film = m_inventor.film(number);
    const qint64 id = number + 1;
    const PartialDate premiere = PartialDate::fromEdtf(film.premiere).value_or(PartialDate());
    const auto day = [](QDate date) { return date.year() * 10000 + date.month() * 100 + date.day(); };
    const bool hasPicture = film.picture >= 0 && !m_pictures.empty();
    Film checked;
    checked.synopsis = film.synopsis.isEmpty() ? QString() : u"…"_s;
    checked.logline = film.logline.isEmpty() ? QString() : u"…"_s;
    checked.premiere = premiere;
    checked.length = std::chrono::minutes(film.length);
    for (const InventedCredit &credit : film.credits)
        checked.credits << Credit{.role = QString::fromUtf8(credit.role)};
    if (hasPicture)
        checked.images << FilmImage{.image = ImageId{1}, .kind = u"signature"_s};
    Statement &row = prepared(InsertFilm).number(id).blob(uuid(1, quint64(id))).text(film.title);
    row.text(sortKey(film.title)).known(film.year).known(shownYear(film.year, premiere));
    if (premiere.isUnknown())
        row.null().null().null();
    else
        row.text(film.premiere).number(day(premiere.earliest())).number(day(premiere.latest()));
    row.known(film.length).known(film.funding + 1 ? termId(Term::Funding, film.funding) : 0);
    row.number(qint64(film.awards.size()));
    film.rating > 0 ? row.real(film.rating) : row.null();
    const qint64 added = Epoch + id * 60'000;
    row.number(int(gapsOf(checked))).number(added).number(added).run();

    FilmText text;
    add(text[TitleField], film.title);
    if (!film.originalTitle.isEmpty()) {
        prepared(InsertTitle).number(id).text(film.originalTitle).run();
        add(text[TitleField], film.originalTitle);
    }
    prepared(InsertText).number(id).text(film.logline).run();
    text[Logline] << QString::fromUtf8(film.logline);
    text[Synopsis] << QString::fromUtf8(film.synopsis);
    if (hasPicture)
        prepared(InsertImage).number(id).number(m_pictures[size_t(film.picture) % m_pictures.size()]).run();
    writeCredits(id, film, text);
    writeAwards(id, film, text);
    writeTerms(id, film, text);
    Statement &indexed = prepared(InsertSearch).number(id);
    for (const QStringList &field : text)
        indexed.text(field.join(QChar(NameBreak)));
    indexed.run();
    learn(film.title);
    learn(film.originalTitle);
}

void BulkWriter::writeCredits(qint64 id, const InventedFilm &film, FilmText &text)
{
    int position = 0;
    for (const InventedCredit &credit : film.credits) {
        prepared(InsertCredit)
            .number(id)
            .number(position++)
            .number(credit.person + 1)
            .known(vocabulary("role", credit.role))
            .run();
        ++m_filmsOfPerson[size_t(credit.person)];
        add(text[fieldOf(credit.role)], m_inventor.person(credit.person));
    }
}

void BulkWriter::writeAwards(qint64 id, const InventedFilm &film, FilmText &text)
{
    QSet<int> bodies;
    int position = 0;
    for (const InventedAward &award : film.awards) {
        prepared(InsertAward)
            .number(id)
            .number(position)
            .number(award.body + 1)
            .number(award.year)
            .text(award.name)
            .text(award.category)
            .number(vocabulary("result", award.result))
            .number(position < 4)
            .run();
        ++position;
        ++m_awardsOfBody[size_t(award.body)];
        bodies << award.body;
        add(text[Bodies], m_inventor.body(award.body));
        add(text[Bodies], m_inventor.bodyShort(award.body));
        add(text[Awards], QString::fromUtf8(award.name));
        add(text[Awards], QString::fromUtf8(award.category));
    }
    for (const int body : std::as_const(bodies))
        ++m_filmsOfBody[size_t(body)];
}

void BulkWriter::writeTerms(qint64 id, const InventedFilm &film, FilmText &text)
{
    const auto write = [&](Term::Kind kind, const std::vector<int> &terms, const char *role) {
        int position = 0;
        for (const int term : terms) {
            prepared(InsertFilmTerm)
                .number(id)
                .number(kind)
                .number(position++)
                .number(termId(kind, term))
                .text(QByteArray(role))
                .run();
            ++m_filmsOfTerm[kind][size_t(term)];
            add(text[size_t(Topics) + size_t(kind)], termName(kind, term));
        }
    };
    write(Term::Topic, film.topics, "");
    write(Term::Series, film.series, "");
    write(Term::Country, film.countries, "");
    write(Term::Language, film.languages, "");
    write(Term::Company, film.companies, "Production company");
    if (film.funding < 0)
        return;
    ++m_filmsOfTerm[Term::Funding][size_t(film.funding)];
    add(text[size_t(Topics) + size_t(Term::Funding)], termName(Term::Funding, film.funding));
}

QString BulkWriter::termName(int kind, int number) const
{
    switch (Term::Kind(kind)) {
    case Term::Topic:
        return m_inventor.topic(number);
    case Term::Series:
        return m_inventor.series(number);
    case Term::Country:
        return m_inventor.country(number);
    case Term::Language:
        return m_inventor.language(number);
    case Term::Company:
        return m_inventor.company(number);
    case Term::Funding:
        return m_inventor.funding(number);
    }
    Q_UNREACHABLE();
}

/// All terms stand in one table, the lists one after the other.
qint64 BulkWriter::termId(int kind, int number) const
{
    qint64 id = 1 + number;
    for (const auto &[before, counts] : m_filmsOfTerm)
        if (before < kind)
            id += qint64(counts.size());
    return id;
}

void BulkWriter::writeName(int kind, qint64 owner, const QString &name, const QByteArray &text)
{
    prepared(InsertName).number(kind).number(owner).text(name).text(text).run();
    learn(name);
}

void BulkWriter::writePeople()
{
    for (int i = 0; i < m_inventor.sizes().people; ++i) {
        const QString name = m_inventor.person(i);
        const QByteArray biography = m_inventor.biography(i);
        prepared(InsertPerson)
            .number(i + 1)
            .blob(uuid(2, quint64(i)))
            .text(name)
            .text(fold(invertedName(name)))
            .number(m_filmsOfPerson[size_t(i)])
            .number(Epoch)
            .run();
        if (!biography.isEmpty())
            prepared(InsertBiography).number(i + 1).text(biography).run();
        writeName(SearchIndex::PersonName, i + 1, name, biography);
    }
}

void BulkWriter::writeBodies()
{
    for (int i = 0; i < m_inventor.sizes().bodies; ++i) {
        const QString name = m_inventor.body(i);
        const QString shortName = m_inventor.bodyShort(i);
        prepared(InsertBody)
            .number(i + 1)
            .blob(uuid(3, quint64(i)))
            .text(name)
            .text(shortName)
            .text(sortKey(name))
            .number(m_filmsOfBody[size_t(i)])
            .number(m_awardsOfBody[size_t(i)])
            .run();
        writeName(SearchIndex::AwardBodyName, i + 1, shortName.isEmpty() ? name : name + u'\n' + shortName, {});
    }
}

void BulkWriter::writeTermRecords()
{
    for (const auto &[kind, counts] : m_filmsOfTerm)
        for (int i = 0; i < int(counts.size()); ++i) {
            const QString name = termName(kind, i);
            prepared(InsertTerm)
                .number(termId(kind, i))
                .number(kind)
                .text(name)
                .text(sortKey(name))
                .number(counts[size_t(i)])
                .run();
            writeName(SearchIndex::nameKind(Term::Kind(kind)), termId(kind, i), name, {});
        }
}

void BulkWriter::writeWords()
{
    QStringList words(m_words.begin(), m_words.end());
    std::ranges::sort(words);
    for (const QString &word : std::as_const(words))
        prepared("INSERT INTO search_word VALUES (?)").text(word).run();
}

} // namespace laurels::bench
