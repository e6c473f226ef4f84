// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/filmrules.h"

#include "data/filmstore.h"
#include "data/fold.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace laurels {

namespace {

constexpr int FirstFilm = 1874; ///< "Passage de Vénus".
constexpr int LastYear = 2200;
constexpr auto LongestLength = 24h * 365;

QString tr(const char *text)
{
    return QCoreApplication::translate("laurels::Film", text);
}

bool isYear(int year)
{
    return year >= FirstFilm && year <= LastYear;
}

/// Adds a warning for each entry whose `key` an entry before it has.
template <class Value, class Key>
void addTwins(QList<Issue> &issues, FilmField field, const QList<Value> &list, const QString &sameAsAbove,
              const QString &sameAsOther, Key key)
{
    for (int row = 1; row < list.size(); ++row) {
        const auto wanted = key(list[row]);
        for (int twin = row - 1; twin >= 0; --twin)
            if (key(list[twin]) == wanted) {
                const QString &message = twin == row - 1 ? sameAsAbove : sameAsOther;
                issues << Issue{.field = field, .message = message, .row = row, .twin = twin};
                break;
            }
    }
}

void addTwins(QList<Issue> &issues, FilmField field, const QList<TermRef> &terms)
{
    for (int row = 1; row < terms.size(); ++row)
        for (int twin = 0; twin < row; ++twin)
            if (fold(terms[twin].name) == fold(terms[row].name)) {
                issues << Issue{.field = field,
                                .message = tr("“%1” is there twice.").arg(terms[row].name),
                                .row = row,
                                .twin = twin};
                break;
            }
}

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty()
           && url.userInfo().isEmpty();
}

void addWarningsOfLists(QList<Issue> &issues, const Film &film)
{
    addTwins(issues, FilmField::Awards, film.awards, tr("The row above has the same year, body and award."),
             tr("Another row has the same year, body and award."), [](const Award &award) {
                 return std::tuple(award.year, fold(award.body.name), fold(award.name), fold(award.category));
             });
    for (int row = 0; row < film.awards.size(); ++row)
        if (film.awards[row].body.name.trimmed().isEmpty() && !film.awards[row].name.trimmed().isEmpty())
            issues << Issue{
                .field = FilmField::Awards, .message = tr("The award names no award body. Who gave it?"), .row = row};
    addTwins(issues, FilmField::Credits, film.credits, tr("The row above has the same person and role."),
             tr("Another row has the same person and role."), [](const Credit &credit) {
                 return std::tuple(credit.person.id, fold(credit.person.name), credit.person.disambiguation,
                                   fold(credit.role), fold(credit.character));
             });
    for (const auto &[field, list] : {std::pair{FilmField::Topics, &Film::topics},
                                      {FilmField::Series, &Film::series},
                                      {FilmField::Countries, &Film::countries},
                                      {FilmField::Languages, &Film::languages}})
        addTwins(issues, field, film.*list);
    for (int row = 0; row < film.links.size(); ++row)
        if (!isWebAddress(film.links[row].url))
            issues << Issue{.field = FilmField::Links,
                            .message = tr("This cannot be opened as a web address. It should begin with https://."),
                            .row = row};
}

/// Says the same film as `film`: by its key, or where it has none yet by title and year.
bool isSelf(const Relation &relation, const Film &film)
{
    if (relation.other || relation.inverse)
        return relation.other && relation.other == film.id;
    return fold(relation.title) == fold(film.title) && relation.year == film.year;
}

void addErrorsOfLists(QList<Issue> &issues, const Film &film)
{
    const auto add = [&issues](FilmField field, qsizetype row, const QString &message) {
        issues << Issue{.field = field, .message = message, .row = int(row)};
    };
    for (qsizetype row = 0; row < film.awards.size(); ++row) {
        const Award &award = film.awards[row];
        if (award.body.name.trimmed().isEmpty() && award.name.trimmed().isEmpty())
            add(FilmField::Awards, row, tr("An award needs its award body or its name."));
        if (award.year != 0 && !isYear(award.year))
            add(FilmField::Awards, row, tr("The year of the award is before cinema began or far ahead. Check it."));
    }
    if (std::ranges::count(film.awards, true, &Award::laurel) > MostLaurels)
        issues << Issue{.field = FilmField::Awards,
                        .message = tr("A film shows at most four laurels. Unmark one of them.")};
    for (qsizetype row = 0; row < film.credits.size(); ++row)
        if (film.credits[row].person.name.trimmed().isEmpty())
            add(FilmField::Credits, row, tr("A credit needs the name of a person."));
    for (qsizetype row = 0; row < film.relations.size(); ++row)
        if (isSelf(film.relations[row], film))
            add(FilmField::Relations, row, tr("A film cannot be related to itself. Name another film."));
    for (qsizetype row = 0; row < film.customFields.size(); ++row)
        if (film.customFields[row].name.trimmed().isEmpty())
            add(FilmField::CustomFields, row, tr("A field of your own needs a name."));
}

} // namespace

QList<Issue> validate(const Film &film)
{
    QList<Issue> issues;
    if (film.title.trimmed().isEmpty())
        issues << Issue{.field = FilmField::Title, .message = tr("Give the film a title.")};
    if (film.title.size() > 2000)
        issues << Issue{.field = FilmField::Title, .message = tr("A title has at most 2,000 characters.")};
    if (film.year != 0 && !isYear(film.year))
        issues << Issue{.field = FilmField::Year,
                        .message = tr("The year is before cinema began or far ahead. Check it.")};
    if (!film.premiere.isUnknown() && film.premiere.latest().year() < FirstFilm)
        issues << Issue{.field = FilmField::Premiere,
                        .message = tr("The premiere is before cinema began. Check the year.")};
    if (!film.premiere.isUnknown() && film.premiere.earliest().year() > LastYear)
        issues << Issue{.field = FilmField::Premiere, .message = tr("The premiere is far ahead. Check the year.")};
    if (film.length < 0min || film.length > LongestLength)
        issues << Issue{.field = FilmField::Length, .message = tr("The length is a number of minutes, such as 90.")};
    if (film.rating && (*film.rating < 0 || *film.rating > 5))
        issues << Issue{.field = FilmField::Rating, .message = tr("A rating goes from 0 to 5.")};
    addErrorsOfLists(issues, film);
    return issues;
}

QList<Issue> warnings(const Film &film)
{
    QList<Issue> issues;
    if (film.logline.size() > LongestLogline)
        issues << Issue{.field = FilmField::Logline,
                        .message = tr("A logline is one sentence of up to 200 characters; lists cut a longer one.")};
    if (film.year != 0 && !film.premiere.isUnknown() && film.premiere.latest().year() < film.year)
        issues << Issue{.field = FilmField::Premiere,
                        .message = tr("The premiere is before the film was completed. Check both years.")};
    if (film.length > 10h && film.length <= LongestLength)
        issues << Issue{.field = FilmField::Length, .message = tr("Length is over ten hours. Is that right?")};
    addWarningsOfLists(issues, film);
    return issues;
}

Result<QList<Issue>> catalogueWarnings(FilmStore &films, const Film &film)
{
    if (film.title.trimmed().isEmpty())
        return QList<Issue>();
    const auto twin = films.twin(film);
    if (!twin)
        return twin.error();
    if (!*twin)
        return QList<Issue>();
    return QList{Issue{.field = FilmField::Title,
                       .message = film.year ? tr("Another film has this title and year.")
                                            : tr("Another film has this title, and neither has a year."),
                       .film = *twin}};
}

Result<void> checkFilm(const Film &film)
{
    const QList<Issue> issues = validate(film);
    if (issues.isEmpty())
        return {};
    QStringList sentences;
    for (const Issue &issue : issues)
        sentences << issue.message;
    return Error{Error::Invalid, sentences.join(u' ')};
}

Result<std::chrono::minutes> lengthFromText(const QString &text)
{
    const QString digits = text.trimmed();
    bool isNumber = false;
    const int minutes = digits.toInt(&isNumber);
    if (digits.isEmpty())
        return 0min;
    if (!isNumber || minutes < 0 || !std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return Error{Error::Invalid, tr("Use digits only, such as 90.")};
    return std::chrono::minutes(minutes);
}

Result<int> yearFromText(const QString &text)
{
    const QString digits = text.trimmed();
    if (digits.isEmpty())
        return 0;
    if (!std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return Error{Error::Invalid, tr("Use digits only, such as 2009.")};
    const int year = digits.toInt();
    if (!isYear(year))
        return Error{Error::Invalid, tr("A year has four digits, such as 2009.")};
    return year;
}

Result<PartialDate> dateFromText(const QString &text)
{
    const auto date = PartialDate::fromEdtf(text);
    const QString missing = missingDay(text, QLocale());
    if (!date)
        return Error{Error::Invalid,
                     missing.isEmpty() ? tr("Write the date as 2011, 2011-09 or 2011-09-27.") : missing};
    return *date;
}

} // namespace laurels
