// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/filmfilter.h"

#include "data/authority.h"
#include "data/fold.h"
#include "data/personname.h"

#include <QTimeZone>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr auto MatchNames = u"SELECT rowid FROM search_meta WHERE search_meta MATCH ?";
constexpr auto MatchEverywhere = u"SELECT rowid FROM search_all WHERE search_all MATCH ?";
constexpr auto NewestOfNames = u"SELECT rowid FROM search_meta WHERE search_meta MATCH ? ORDER BY rowid DESC";
constexpr auto NewestEverywhere = u"SELECT rowid FROM search_all WHERE search_all MATCH ? ORDER BY rowid DESC";
constexpr auto EveryFilm = u"SELECT id FROM film";
constexpr auto ByYear = u"SELECT id FROM film WHERE year BETWEEN ? AND ?";
constexpr auto ByLength = u"SELECT id FROM film WHERE length_min BETWEEN ? AND ?";
constexpr auto ByAwards = u"SELECT id FROM film WHERE award_count BETWEEN ? AND ?";
constexpr auto ByRating = u"SELECT id FROM film WHERE rating BETWEEN ? AND ?";
constexpr auto ByPremiere = u"SELECT id FROM film WHERE premiere_from BETWEEN ? AND ?";
constexpr auto WithinPremiere = u"SELECT id FROM film WHERE premiere_from BETWEEN ? AND ? AND premiere_to <= ?";
constexpr auto ByAdded = u"SELECT id FROM film WHERE created BETWEEN ? AND ?";
constexpr auto ByResult = u"SELECT film_id FROM award WHERE result_id ="
                          " (SELECT id FROM vocabulary WHERE kind = 'result' AND code = ?)";
/// Nominations and selections are no awards; a result that nobody recorded is taken for one.
constexpr auto Awarded = u"SELECT film_id FROM award WHERE result_id IN (SELECT id FROM vocabulary"
                         " WHERE kind = 'result' AND code IN ('won', 'special-mention', 'unknown'))";
constexpr auto NoImage = u"SELECT id FROM film WHERE (gaps & 1) <> 0";
constexpr auto NoSynopsis = u"SELECT id FROM film WHERE (gaps & 2) <> 0";
constexpr auto NoLogline = u"SELECT id FROM film WHERE (gaps & 4) <> 0";
constexpr auto NoPremiere = u"SELECT id FROM film WHERE (gaps & 8) <> 0";
constexpr auto NoLength = u"SELECT id FROM film WHERE (gaps & 16) <> 0";
constexpr auto NoRole = u"SELECT id FROM film WHERE (gaps & 32) <> 0";
constexpr auto NoCredits = u"SELECT id FROM film WHERE (gaps & 32) <> 0"
                           " AND NOT EXISTS (SELECT 1 FROM credit c WHERE c.film_id = film.id)";
constexpr auto NoAward = u"SELECT id FROM film WHERE award_count = 0";
/// IN, and not a join: one after the other the people come in the order of the index of credits.
constexpr auto WithBiography = u"SELECT film_id FROM credit WHERE person_id IN (SELECT person_id FROM biography)";
constexpr auto TitleIs = u"SELECT id FROM film WHERE sort_key = ?";
constexpr auto PersonIs = u"SELECT film_id FROM credit WHERE person_id IN (SELECT id FROM person WHERE name = ?"
                          " OR (name = ? AND disambiguation = ?) UNION SELECT id FROM person WHERE sort_key IN (?, ?))";
constexpr auto DirectorIs =
    u"SELECT film_id FROM credit WHERE person_id IN (SELECT id FROM person WHERE name = ?"
    " OR (name = ? AND disambiguation = ?) UNION SELECT id FROM person WHERE sort_key IN (?, ?)) AND role_id IN"
    " (SELECT id FROM vocabulary WHERE kind = 'role' AND code IN ('director', 'co-director'))";
constexpr auto ProducerIs =
    u"SELECT film_id FROM credit WHERE person_id IN (SELECT id FROM person WHERE name = ?"
    " OR (name = ? AND disambiguation = ?) UNION SELECT id FROM person WHERE sort_key IN (?, ?)) AND role_id IN"
    " (SELECT id FROM vocabulary WHERE kind = 'role' AND code LIKE '%producer')";
constexpr auto BodyIs = u"SELECT film_id FROM award WHERE body_id IN (SELECT id FROM award_body"
                        " WHERE name = ? OR short_name = ? OR sort_key = ?)";
constexpr auto TermIs = u"SELECT film_id FROM film_term WHERE term_id IN (SELECT id FROM term WHERE kind = ?"
                        " AND name = ? UNION SELECT id FROM term WHERE kind = ? AND sort_key = ?)";
constexpr auto FundingIs = u"SELECT id FROM film WHERE funding_id IN (SELECT id FROM term WHERE kind = ?"
                           " AND name = ? UNION SELECT id FROM term WHERE kind = ? AND sort_key = ?)";

constexpr qsizetype MostTermsAtOnce = 8; ///< Each costs something before the first film is found.

/// Where the texts of an expression can be looked for together; nothing when they cannot.
std::optional<FullTextIndex> indexOf(const Expression &expression)
{
    if (expression.kind == Expression::Not)
        return {};
    if (expression.kind == Expression::Leaf) {
        const Condition::Field field = expression.condition.field;
        if (!expression.condition.isText())
            return {};
        return field == Condition::Anywhere || field == Condition::Synopsis ? FullTextIndex::Everywhere
                                                                            : FullTextIndex::Names;
    }
    if (expression.children.isEmpty() || expression.children.size() > MostTermsAtOnce)
        return {};
    const auto first = indexOf(expression.children.constFirst());
    const bool isSame =
        std::ranges::all_of(expression.children, [first](const Expression &child) { return indexOf(child) == first; });
    return isSame ? first : std::nullopt;
}

/// The children that can be asked for together, in groups of a size that starts quickly.
QList<QList<Expression>> groupsOf(const QList<Expression> &children, FullTextIndex index)
{
    QList<QList<Expression>> groups;
    for (const Expression &child : children)
        if (indexOf(child) == index) {
            if (groups.isEmpty() || groups.constLast().size() == MostTermsAtOnce)
                groups.append(QList<Expression>());
            groups.last() << child;
        }
    return groups;
}

QDate dayOf(double number)
{
    const int day = int(number);
    return QDate(day / 10000, day / 100 % 100, day % 100);
}

/// Milliseconds since 1970 of the first moment of the range.
double firstMoment(double day)
{
    if (std::isinf(day))
        return day;
    const bool isAfter = day > std::floor(day);
    const QDate date = dayOf(day);
    return double((isAfter ? date.addDays(1) : date).startOfDay(Qt::UTC).toMSecsSinceEpoch());
}

double lastMoment(double day)
{
    if (std::isinf(day))
        return day;
    const bool isBefore = day > std::floor(day);
    const QDate date = dayOf(std::ceil(day));
    return double((isBefore ? date : date.addDays(1)).startOfDay(Qt::UTC).toMSecsSinceEpoch() - 1);
}

/// Whether a date that is known only by its year may begin within a range that ends on `day`, and reach over its end.
bool cutsThroughYears(double day)
{
    const int end = int(std::ceil(day)) % 10000;
    return !std::isinf(day) && end != 101 && end != 1231;
}

Term::Kind termKind(Condition::Field field)
{
    switch (field) {
    case Condition::Series:
        return Term::Series;
    case Condition::Country:
        return Term::Country;
    case Condition::Language:
        return Term::Language;
    case Condition::Company:
        return Term::Company;
    case Condition::Funding:
        return Term::Funding;
    default:
        return Term::Topic;
    }
}

const char16_t *statementForGap(const QString &name)
{
    static const QHash<QString, const char16_t *> statements{
        {u"image"_s, NoImage},   {u"synopsis"_s, NoSynopsis}, {u"logline"_s, NoLogline}, {u"premiere"_s, NoPremiere},
        {u"length"_s, NoLength}, {u"credits"_s, NoCredits},   {u"award"_s, NoAward}};
    return statements.value(name);
}

} // namespace

bool isPlainText(const Expression &expression)
{
    if (expression.kind == Expression::Leaf)
        return expression.condition.field == Condition::Anywhere && expression.condition.isText();
    return expression.kind != Expression::Not && !expression.children.isEmpty()
           && std::ranges::all_of(expression.children, isPlainText);
}

Result<FilmSet> FilmFilter::films(const Expression &expression)
{
    m_rows = 0;
    const auto writes = m_database.writes();
    if (!writes)
        return writes.error();
    if (std::exchange(m_writes, *writes) != *writes)
        m_known.clear();
    return evaluate(expression);
}

Result<FilmSet> FilmFilter::read(const char16_t *sql, const QVariantList &values)
{
    auto &statement = m_statements[sql];
    if (!statement)
        statement = std::make_unique<sql::Numbers>(m_database, QStringView(sql));
    FilmSet films;
    const auto done = statement->read(values, [&](const qint64 *columns) {
        films.add(FilmId{columns[0]});
        return ++m_rows < MostRows;
    });
    return done ? Result<FilmSet>(std::move(films)) : done.error();
}

Result<void> FilmFilter::match(const FullTextQuery &texts, Order order, const std::function<bool(FilmId)> &take)
{
    const auto spelled =
        texts.isWhole ? Result<Expression>(texts.words) : m_endings.spelledOut(texts.words, texts.index);
    if (!spelled)
        return spelled.error();
    const QString terms = fullTextExpression(*spelled, texts.isWhole);
    const bool isEverywhere = texts.index == FullTextIndex::Everywhere;
    const char16_t *sql = order == Order::Any ? (isEverywhere ? MatchEverywhere : MatchNames)
                                              : (isEverywhere ? NewestEverywhere : NewestOfNames);
    auto &statement = m_statements[sql];
    if (!statement)
        statement = std::make_unique<sql::Numbers>(m_database, QStringView(sql));
    const QString expression = texts.columns.isEmpty() ? terms : texts.columns + u" : "_s + terms;
    return statement->read({expression}, [&take](const qint64 *columns) { return take(FilmId{columns[0]}); });
}

Result<FilmSet> FilmFilter::readText(const Expression &texts, FullTextIndex index)
{
    FilmSet films;
    const auto done = match({.words = texts, .index = index}, Order::Any, [&](FilmId id) {
        films.add(id);
        return ++m_rows < MostRows;
    });
    return done ? Result<FilmSet>(std::move(films)) : done.error();
}

/// What needs no values is the same for every query; it is read whole, however much that is.
Result<FilmSet> FilmFilter::readKnown(const char16_t *sql)
{
    if (const auto known = m_known.find(sql); known != m_known.end())
        return known->second;
    FilmSet films;
    const auto done = sql::Numbers(m_database, QStringView(sql)).read({}, [&films](const qint64 *columns) {
        films.add(FilmId{columns[0]});
        return true;
    });
    if (!done)
        return done.error();
    return m_known.insert_or_assign(sql, std::move(films)).first->second;
}

Result<FilmSet> FilmFilter::everyFilm()
{
    return readKnown(EveryFilm);
}

/// Each gap has an index of its own.
Result<FilmSet> FilmFilter::incomplete()
{
    FilmSet films;
    for (const char16_t *gap : {NoImage, NoSynopsis, NoLogline, NoPremiere, NoLength, NoRole}) {
        const auto lacking = readKnown(gap);
        if (!lacking)
            return lacking;
        films |= *lacking;
    }
    return films;
}

Result<FilmSet> FilmFilter::evaluate(const Expression &expression)
{
    if (const auto index = indexOf(expression))
        return readText(expression, *index);
    switch (expression.kind) {
    case Expression::All:
        return evaluateAll(expression.children);
    case Expression::Any:
        return evaluateAny(expression.children);
    case Expression::Not:
        return evaluateAll({expression});
    case Expression::Leaf:
        return evaluateCondition(expression.condition);
    }
    Q_UNREACHABLE();
}

Result<FilmSet> FilmFilter::evaluateAll(const QList<Expression> &children)
{
    std::optional<FilmSet> films;
    const auto narrow = [&films](const FilmSet &found) {
        if (films)
            *films &= found;
        else
            films = found;
    };
    const auto isDecided = [&films] { return films && films->isEmpty(); };
    for (const FullTextIndex index : {FullTextIndex::Names, FullTextIndex::Everywhere})
        for (const QList<Expression> &group : groupsOf(children, index)) {
            if (isDecided())
                return *films;
            const auto found =
                readText({.kind = Expression::All, .children = group, .condition = {}, .source = {}}, index);
            if (!found)
                return found;
            narrow(*found);
        }
    for (const Expression &child : children) {
        if (indexOf(child) || child.kind == Expression::Not)
            continue;
        if (isDecided())
            return *films;
        const auto found = evaluate(child);
        if (!found)
            return found;
        narrow(*found);
    }
    for (const Expression &child : children) {
        if (child.kind != Expression::Not)
            continue;
        if (isDecided())
            return *films;
        if (!films) {
            auto every = everyFilm();
            if (!every)
                return every;
            films = std::move(*every);
        }
        const auto found = evaluate(child.children.constFirst());
        if (!found)
            return found;
        *films -= *found;
    }
    return films ? Result<FilmSet>(std::move(*films)) : everyFilm();
}

Result<FilmSet> FilmFilter::evaluateAny(const QList<Expression> &children)
{
    FilmSet films;
    for (const FullTextIndex index : {FullTextIndex::Names, FullTextIndex::Everywhere})
        for (const QList<Expression> &group : groupsOf(children, index)) {
            const auto found =
                readText({.kind = Expression::Any, .children = group, .condition = {}, .source = {}}, index);
            if (!found)
                return found;
            films |= *found;
        }
    for (const Expression &child : children) {
        if (indexOf(child))
            continue;
        const auto found = evaluate(child);
        if (!found)
            return found;
        films |= *found;
    }
    return films;
}

Result<FilmSet> FilmFilter::evaluateCondition(const Condition &condition)
{
    const QVariantList range{condition.from, condition.to};
    const QString &value = condition.value;
    const auto person = [&value] {
        const PersonRef told = personFromText(value);
        return QVariantList{value, told.name, told.disambiguation, fold(invertedName(value)), fold(value)};
    };
    switch (condition.field) {
    case Condition::Year:
        return read(ByYear, range);
    case Condition::Length:
        return read(ByLength, range);
    case Condition::AwardCount:
        return read(ByAwards, range);
    case Condition::Rating:
        return read(ByRating, range);
    case Condition::Premiere:
        return cutsThroughYears(condition.to) ? read(WithinPremiere, {condition.from, condition.to, condition.to})
                                              : read(ByPremiere, range);
    case Condition::Added:
        return read(ByAdded, {firstMoment(condition.from), lastMoment(condition.to)});
    case Condition::Result:
        return read(ByResult, {value});
    case Condition::Is:
        return value == "awarded"_L1 ? readKnown(Awarded) : incomplete();
    case Condition::Has:
    case Condition::No:
        return evaluateGap(condition);
    case Condition::Title:
        return read(TitleIs, {sortKey(value)});
    case Condition::Person:
        return read(PersonIs, person());
    case Condition::Director:
        return read(DirectorIs, person());
    case Condition::Producer:
        return read(ProducerIs, person());
    case Condition::Body:
        return read(BodyIs, {value, value, sortKey(value)});
    case Condition::Funding:
        return read(FundingIs, {Term::Funding, value, Term::Funding, sortKey(value)});
    case Condition::Topic:
    case Condition::Series:
    case Condition::Country:
    case Condition::Language:
    case Condition::Company: {
        const int kind = termKind(condition.field);
        return read(TermIs, {kind, value, kind, sortKey(value)});
    }
    case Condition::Anywhere:
    case Condition::AwardText:
    case Condition::Synopsis:
        return readText({.kind = Expression::Leaf, .children = {}, .condition = condition, .source = {}},
                        FullTextIndex::Everywhere);
    }
    Q_UNREACHABLE();
}

Result<FilmSet> FilmFilter::evaluateGap(const Condition &condition)
{
    const bool wants = condition.field == Condition::Has;
    const bool isBiography = condition.value == "bio"_L1;
    auto found = readKnown(isBiography ? WithBiography : statementForGap(condition.value));
    if (!found || wants == isBiography)
        return found;
    auto others = everyFilm();
    if (others)
        *others -= *found;
    return others;
}

} // namespace laurels
