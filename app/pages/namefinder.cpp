// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/namefinder.h"

#include "data/authoritystore.h"
#include "data/completion.h"
#include "data/fold.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int MostNames = 8;

struct NameFinder {
    Q_DECLARE_TR_FUNCTIONS(laurels::NameFinder)
};

/// What tells a person from another of that name: who they are, and the newest film that they made.
QString detailOfPerson(const Completion &person)
{
    QStringList parts;
    if (!person.otherName.isEmpty())
        parts << NameFinder::tr("also %1").arg(person.otherName);
    if (!person.detail.isEmpty())
        parts << person.detail;
    if (person.lastFilm.isEmpty())
        parts << NameFinder::tr("no film yet");
    else if (person.lastFilmYear)
        parts << NameFinder::tr("%1, %2").arg(person.lastFilm).arg(person.lastFilmYear);
    else
        parts << person.lastFilm;
    return parts.join(u" · "_s);
}

QString detailOf(NameKind kind, const Completion &found)
{
    switch (kind) {
    case NameKind::Person:
        return detailOfPerson(found);
    case NameKind::AwardBody: {
        const QString awards =
            found.films == 1 ? NameFinder::tr("1 award") : NameFinder::tr("%L1 awards").arg(found.films);
        return found.detail.isEmpty() ? awards : NameFinder::tr("%1 · %2").arg(found.detail, awards);
    }
    case NameKind::Film:
        return found.detail;
    default:
        return found.films == 1 ? NameFinder::tr("1 film") : NameFinder::tr("%L1 films").arg(found.films);
    }
}

/// On a thread of the catalogue.
Result<QList<Completion>> completions(Catalogue &catalogue, NameKind kind, const QString &typed)
{
    Completer completer(catalogue.database());
    switch (kind) {
    case NameKind::Person:
        return completer.people(typed, MostNames);
    case NameKind::AwardBody:
        return completer.awardBodies(typed, MostNames);
    case NameKind::Topic:
        return completer.terms(Term::Topic, typed, MostNames);
    case NameKind::Series:
        return completer.terms(Term::Series, typed, MostNames);
    case NameKind::Country:
        return completer.terms(Term::Country, typed, MostNames);
    case NameKind::Language:
        return completer.terms(Term::Language, typed, MostNames);
    case NameKind::Company:
        return completer.terms(Term::Company, typed, MostNames);
    case NameKind::Funding:
        return completer.terms(Term::Funding, typed, MostNames);
    case NameKind::Film:
        return completer.films(typed, MostNames);
    case NameKind::Role:
        return QList<Completion>();
    }
    Q_UNREACHABLE();
}

QList<NameSuggestion> suggestionsFrom(NameKind kind, const QList<Completion> &found)
{
    QList<NameSuggestion> suggestions;
    for (const Completion &each : found)
        suggestions << NameSuggestion{.id = each.id,
                                      .name = each.name,
                                      .disambiguation = kind == NameKind::Person ? each.detail : QString(),
                                      .detail = detailOf(kind, each)};
    return suggestions;
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
        catalogue.read(
            receiver, [kind, typed](Catalogue &c) { return completions(c, kind, typed); },
            [kind, answered](const Result<QList<Completion>> &found) {
                answered(suggestionsFrom(kind, found.value_or(QList<Completion>())));
            });
    };
}

} // namespace laurels
