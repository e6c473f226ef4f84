// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/cards.h"

#include <QAbstractListModel>

namespace laurels {

/// One thing that a group says about one of its films.
struct FilmNote {
    QString text; ///< "Northern Light Prize".
    bool isWon = true; ///< An award that was won: its laurel is gold.
    bool operator==(const FilmNote &) const = default;
};

/// A film in a group of them.
struct FilmEntry {
    FilmCard film;
    QList<FilmNote> notes;
    bool operator==(const FilmEntry &) const = default;
};

/// Films under one heading, such as a role or a year.
struct FilmGroup {
    QString heading;
    QList<FilmEntry> entries;
    bool operator==(const FilmGroup &) const = default;
};

/// Films in groups, all at once: for pages that show some hundreds at most. A film may be in several groups.
class FilmGroupsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setGroups(const QList<FilmGroup> &groups);
    const QList<FilmGroup> &groups() const { return m_groups; }
    const FilmEntry &entry(int row) const; ///< Only for rows that there are.

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Position {
        qsizetype group;
        qsizetype entry;
    };
    QList<FilmGroup> m_groups;
    QList<Position> m_positions; ///< Of each row.
};

} // namespace laurels
