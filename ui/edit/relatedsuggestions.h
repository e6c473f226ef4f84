// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/sheets.h"

#include <QSet>
#include <QWidget>

class QVBoxLayout;

namespace laurels {

/// Films that the catalogue finds related to the one that is edited, each with its reason, to be pinned by hand.
/// Hidden while there is none.
class RelatedSuggestions : public QWidget
{
    Q_OBJECT
public:
    explicit RelatedSuggestions(QWidget *parent = nullptr);

    void setFilms(const QList<RelatedFilm> &films); ///< Strongest first; the first few are shown.
    void setPinned(const QSet<FilmId> &films); ///< These are pinned already, and not suggested.

signals:
    void pinRequested(laurels::FilmId film, const QString &title);

private:
    void fill();
    QWidget *makeRow(const RelatedFilm &film);
    void pin(const FilmCard &film);

    QList<RelatedFilm> m_films;
    QSet<FilmId> m_pinned;
    QVBoxLayout *m_rows;
};

} // namespace laurels
