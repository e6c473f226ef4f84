// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/place.h"
#include "data/searchresults.h"

#include <QAbstractListModel>
#include <QSet>

#include <optional>

namespace laurels {

/// The answers to a query as one list: films, people, award bodies, topics and series, each under a heading, and after
/// a group that goes on the row that shows all of it. Headings cannot be chosen.
class SearchResultsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Group { Films, People, AwardBodies, Topics, Series };
    enum Kind { Heading, Film, Name, ShowAll };
    struct Row {
        Kind kind = Heading;
        Group group = Films;
        int index = 0; ///< In its group, for Film and Name.
    };
    static constexpr int Shown = 5; ///< Of each group, until all are asked for.
    static constexpr int KeyRole = Qt::UserRole; ///< A text that names the row and stays when the results change.

    using QAbstractListModel::QAbstractListModel;

    void setResults(const SearchResults &results);
    const SearchResults &results() const { return m_results; }

    void showAll(Group group); ///< Of the names; all films are another page.
    bool showsAll(Group group) const { return m_whole.contains(group); }

    Row row(int number) const { return m_rows.at(number); }
    int rowOf(const QString &key) const; ///< -1 = no such row.
    const FilmHit &film(Row row) const { return m_results.films.at(row.index); }
    const AuthorityHit &name(Row row) const { return names(row.group).at(row.index); }
    std::optional<Place> place(int number) const; ///< Where the row leads; nothing for headings and ShowAll.

    QString number(Group group) const; ///< How many there are: "12", "over 10,000"; empty = not counted yet.

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    int count(Group group) const; ///< At least.
    bool isExact(Group group) const { return group != Films || (m_results.filmCount && m_results.isFilmCountExact); }
    const QList<AuthorityHit> &names(Group group) const;
    int shown(Group group) const;
    void arrange();
    QString text(Row row) const;
    QString description(Row row) const;
    QString key(Row row) const;

    SearchResults m_results;
    QList<Row> m_rows;
    QSet<int> m_whole; ///< Groups shown to their end.
};

/// "Films", "People" and so on.
QString groupText(SearchResultsModel::Group group);

} // namespace laurels
