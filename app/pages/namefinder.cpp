// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/namefinder.h"

#include "data/authoritystore.h"
#include "data/fold.h"
#include "data/search.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int MostNames = 8;

struct NameFinder {
    Q_DECLARE_TR_FUNCTIONS(laurels::NameFinder)
};

QString detailOf(const AuthorityCard &card)
{
    if (card.kind == Authority::AwardBody)
        return card.awards == 1 ? NameFinder::tr("1 award") : NameFinder::tr("%L1 awards").arg(card.awards);
    const QString films = card.films == 1 ? NameFinder::tr("1 film") : NameFinder::tr("%L1 films").arg(card.films);
    return card.detail.isEmpty() ? films : NameFinder::tr("%1 · %2").arg(card.detail, films);
}

QList<NameSuggestion> suggestionsFrom(const QList<AuthorityHit> &hits)
{
    QList<NameSuggestion> found;
    for (const AuthorityHit &hit : hits)
        found << NameSuggestion{.id = hit.card.id, .name = hit.card.name, .detail = detailOf(hit.card)};
    return found;
}

QList<NameSuggestion> suggestionsFrom(const QList<FilmHit> &hits)
{
    QList<NameSuggestion> found;
    for (const FilmHit &hit : hits)
        found << NameSuggestion{.id = hit.film.id.value, .name = hit.film.title, .detail = metaLine(hit.film)};
    return found;
}

QList<NameSuggestion> suggestionsOf(NameKind kind, const SearchResults &results)
{
    switch (kind) {
    case NameKind::Person:
        return suggestionsFrom(results.people);
    case NameKind::AwardBody:
        return suggestionsFrom(results.awardBodies);
    case NameKind::Topic:
        return suggestionsFrom(results.topics);
    case NameKind::Series:
        return suggestionsFrom(results.series);
    case NameKind::Film:
        return suggestionsFrom(results.films);
    default:
        return {};
    }
}

/// The list of roles is short: all that hold what is typed.
QList<NameSuggestion> rolesThatHold(const QList<Role> &roles, const QString &typed)
{
    QList<NameSuggestion> found;
    const QString wanted = fold(typed);
    for (const Role &role : roles)
        if (fold(role.label).contains(wanted) && found.size() < MostNames)
            found << NameSuggestion{.name = role.label};
    return found;
}

} // namespace

FindNames nameFinder(CatalogueThread &catalogue)
{
    return [&catalogue](NameKind kind, const QString &typed, QObject *receiver, const NamesFound &answered) {
        if (kind == NameKind::Role)
            return catalogue.ask(
                receiver, [](Catalogue &c) { return c.authorities().roles(); },
                [typed, answered](const Result<QList<Role>> &roles) {
                    answered(rolesThatHold(roles.value_or(QList<Role>()), typed));
                });
        const QString words = QString(typed).remove(u'"');
        catalogue.ask(
            receiver,
            [words, kind](Catalogue &c) {
                return c.search().find(words, kind == NameKind::Film ? MostNames : 0, MostNames);
            },
            [kind, answered](const Result<SearchResults> &results) {
                answered(results ? suggestionsOf(kind, *results) : QList<NameSuggestion>());
            });
    };
}

} // namespace laurels
