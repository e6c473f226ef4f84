// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/films/filmgroupsmodel.h"

#include "ui/films/filmlistmodel.h"
#include "ui/shell/readingpage.h"

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

QString notesText(const FilmEntry &entry)
{
    if (entry.notes.isEmpty())
        return spokenLine(entry.film);
    QStringList texts;
    for (const FilmNote &note : entry.notes)
        texts << note.text;
    return texts.join(u"; "_s);
}

} // namespace

void FilmGroupsModel::setGroups(const QList<FilmGroup> &groups)
{
    beginResetModel();
    m_groups = groups;
    m_positions.clear();
    for (qsizetype group = 0; group < groups.size(); ++group)
        for (qsizetype entry = 0; entry < groups[group].entries.size(); ++entry)
            m_positions << Position{group, entry};
    endResetModel();
}

const FilmEntry &FilmGroupsModel::entry(int row) const
{
    const Position &at = m_positions.at(row);
    return m_groups.at(at.group).entries.at(at.entry);
}

int FilmGroupsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_positions.size());
}

QVariant FilmGroupsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FilmEntry &shown = entry(index.row());
    const QString &heading = m_groups.at(m_positions.at(index.row()).group).heading;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return shown.film.title;
    case Qt::AccessibleDescriptionRole:
        return u"%1: %2"_s.arg(heading, notesText(shown));
    case FilmListModel::CardRole:
        return QVariant::fromValue(shown.film);
    case ReadingPage::ItemKeyRole:
        return u"%1/%2"_s.arg(heading).arg(shown.film.id.value);
    default:
        return {};
    }
}

} // namespace laurels
