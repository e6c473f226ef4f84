// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/place.h"
#include "data/searchresults.h"

#include <QAbstractListModel>

#include <optional>

namespace laurels {

/// What the list under the search field offers: films, people, other names, operators, and last the search itself.
class SuggestModel : public QAbstractListModel
{
    Q_OBJECT
public:
    struct Entry {
        enum Kind { Film, Name, Operator, Correction, Search };
        Kind kind = Search;
        FilmHit film; ///< For Film.
        AuthorityHit name; ///< For Name.
        QString text; ///< The line of the others.
        QString detail; ///< In a quieter colour beside or below it.
        QString query; ///< For Operator, Correction and Search: what the field is to hold.
        bool beginsGroup = false;
    };

    using QAbstractListModel::QAbstractListModel;

    void setSuggestions(const Suggestions &suggestions);
    const Entry &entry(int row) const { return m_entries.at(row); }
    std::optional<Place> place(int row) const; ///< Of a film or a name.

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_entries.size()); }
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void add(const Entry &entry, bool beginsGroup);

    QList<Entry> m_entries;
};

} // namespace laurels
