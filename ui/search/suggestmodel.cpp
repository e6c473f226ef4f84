// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/suggestmodel.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

/// "Director", "Topic, 6 films": what tells a name apart from others like it.
QString detailOf(const AuthorityCard &card)
{
    const QString films = card.films == 1 ? SuggestModel::tr("1 film") : SuggestModel::tr("%L1 films").arg(card.films);
    switch (card.kind) {
    case Authority::Person:
        return card.detail.isEmpty() ? films : SuggestModel::tr("%1 · %2").arg(card.detail, films);
    case Authority::AwardBody:
        return SuggestModel::tr("Award body · %1").arg(films);
    case Authority::Topic:
        return SuggestModel::tr("Topic · %1").arg(films);
    case Authority::Series:
        return SuggestModel::tr("Series · %1").arg(films);
    }
    Q_UNREACHABLE();
}

} // namespace

void SuggestModel::setSuggestions(const Suggestions &suggestions)
{
    beginResetModel();
    m_entries.clear();
    for (const FilmHit &hit : suggestions.films)
        add({.kind = Entry::Film, .film = hit, .text = hit.film.title, .detail = metaLine(hit.film)}, false);
    for (const auto *names : {&suggestions.people, &suggestions.others})
        for (const AuthorityHit &hit : *names)
            add({.kind = Entry::Name, .name = hit, .text = hit.card.name, .detail = detailOf(hit.card)},
                &hit == &names->constFirst());
    for (const OperatorHint &hint : suggestions.operators)
        add({.kind = Entry::Operator, .text = hint.text, .detail = hint.meaning, .query = hint.query},
            &hint == &suggestions.operators.constFirst());
    if (suggestions.didYouMean)
        add({.kind = Entry::Correction,
             .text = tr("Did you mean %1?").arg(suggestions.didYouMean->text),
             .query = suggestions.didYouMean->query},
            true);
    if (!suggestions.query.isEmpty())
        add({.kind = Entry::Search,
             .text = tr("Search for “%1”").arg(suggestions.query.trimmed()),
             .query = suggestions.query.trimmed()},
            true);
    endResetModel();
}

void SuggestModel::add(const Entry &entry, bool beginsGroup)
{
    m_entries << entry;
    m_entries.last().beginsGroup = beginsGroup && m_entries.size() > 1;
}

std::optional<Place> SuggestModel::place(int row) const
{
    const Entry &at = entry(row);
    if (at.kind == Entry::Film)
        return Place::film(at.film.film.id, at.film.film.title);
    if (at.kind == Entry::Name)
        return Place::of(at.name.card.kind, at.name.card.id, at.name.card.name);
    return {};
}

QVariant SuggestModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return entry(index.row()).text;
    case Qt::AccessibleDescriptionRole:
        return entry(index.row()).detail;
    default:
        return {};
    }
}

} // namespace laurels
