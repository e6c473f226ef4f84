// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchresultsmodel.h"

#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr std::array AllGroups = {SearchResultsModel::Films, SearchResultsModel::People,
                                  SearchResultsModel::AwardBodies, SearchResultsModel::Topics,
                                  SearchResultsModel::Series};

} // namespace

QString groupText(SearchResultsModel::Group group)
{
    switch (group) {
    case SearchResultsModel::Films:
        return SearchResultsModel::tr("Films");
    case SearchResultsModel::People:
        return SearchResultsModel::tr("People");
    case SearchResultsModel::AwardBodies:
        return SearchResultsModel::tr("Award bodies");
    case SearchResultsModel::Topics:
        return SearchResultsModel::tr("Topics");
    case SearchResultsModel::Series:
        return SearchResultsModel::tr("Series");
    }
    Q_UNREACHABLE();
}

void SearchResultsModel::setResults(const SearchResults &results)
{
    m_results = results;
    arrange();
}

void SearchResultsModel::showAll(Group group)
{
    m_whole.insert(group);
    arrange();
}

void SearchResultsModel::arrange()
{
    beginResetModel();
    m_rows.clear();
    for (const Group group : AllGroups) {
        if (count(group) == 0)
            continue;
        m_rows << Row{Heading, group, 0};
        for (int i = 0; i < shown(group); ++i)
            m_rows << Row{group == Films ? Film : Name, group, i};
        if (count(group) > shown(group))
            m_rows << Row{ShowAll, group, 0};
    }
    endResetModel();
}

const QList<AuthorityHit> &SearchResultsModel::names(Group group) const
{
    switch (group) {
    case People:
        return m_results.people;
    case AwardBodies:
        return m_results.awardBodies;
    case Topics:
        return m_results.topics;
    default:
        return m_results.series;
    }
}

int SearchResultsModel::count(Group group) const
{
    if (group != Films)
        return int(names(group).size());
    const int found = int(m_results.films.size());
    return m_results.filmCount.value_or(found == 0 ? 0 : found + 1); // there are more where nobody has counted
}

QString SearchResultsModel::number(Group group) const
{
    if (group == Films && !m_results.filmCount)
        return {};
    const QString number = QLocale().toString(count(group));
    return isExact(group) ? number : tr("over %1").arg(number);
}

int SearchResultsModel::shown(Group group) const
{
    if (group == Films)
        return int(qMin<qsizetype>(Shown, m_results.films.size()));
    return showsAll(group) ? count(group) : qMin(Shown, count(group));
}

std::optional<Place> SearchResultsModel::place(int number) const
{
    const Row at = row(number);
    if (at.kind == Film)
        return Place::film(film(at).film.id, film(at).film.title);
    if (at.kind == Name)
        return Place::of(name(at).card.kind, name(at).card.id, name(at).card.name);
    return {};
}

int SearchResultsModel::rowOf(const QString &wanted) const
{
    for (int number = 0; number < m_rows.size(); ++number)
        if (key(m_rows[number]) == wanted)
            return number;
    return -1;
}

QString SearchResultsModel::key(Row row) const
{
    switch (row.kind) {
    case Heading:
        return {};
    case Film:
        return u"film %1"_s.arg(film(row).film.id.value);
    case Name:
        return u"name %1 %2"_s.arg(row.group).arg(name(row).card.id);
    case ShowAll:
        return u"all %1"_s.arg(row.group);
    }
    Q_UNREACHABLE();
}

QString SearchResultsModel::text(Row row) const
{
    const QString number = this->number(row.group);
    switch (row.kind) {
    case Heading:
        return number.isEmpty() ? groupText(row.group) : tr("%1, %2").arg(groupText(row.group), number);
    case Film:
        return film(row).film.title;
    case Name:
        return name(row).card.name;
    case ShowAll:
        return isExact(row.group) ? tr("Show all %1 %2").arg(number, groupText(row.group).toLower())
                                  : tr("Show all %1").arg(groupText(row.group).toLower());
    }
    Q_UNREACHABLE();
}

QString SearchResultsModel::description(Row row) const
{
    QStringList parts;
    if (row.kind == Film) {
        const FilmHit &hit = film(row);
        parts << metaLine(hit.film) << hit.snippet.text;
        if (hit.film.awards > 0)
            parts.insert(1, hit.film.awards == 1 ? tr("1 award") : tr("%L1 awards").arg(hit.film.awards));
    } else if (row.kind == Name) {
        parts << name(row).card.detail << name(row).snippet.text;
    }
    parts.removeAll(QString());
    return parts.join(u". "_s);
}

QVariant SearchResultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row at = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(at);
    case Qt::AccessibleDescriptionRole:
        return description(at);
    case KeyRole:
        return key(at);
    default:
        return {};
    }
}

Qt::ItemFlags SearchResultsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || row(index.row()).kind == Heading)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace laurels
