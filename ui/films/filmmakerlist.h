// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/sheets.h"
#include "ui/shell/page.h"

namespace laurels {

class PictureCache;

/// One person on a film's page: what they did on it, who they are, and their other films in the catalogue.
class FilmmakerRow : public QWidget
{
    Q_OBJECT
public:
    FilmmakerRow(const Filmmaker &filmmaker, PictureCache &pictures, QWidget *parent = nullptr);

signals:
    void placeRequested(const laurels::Place &place, laurels::Opening opening);

private:
    QWidget *makeWords(const Filmmaker &filmmaker);
    QWidget *makeOtherFilms(const Filmmaker &filmmaker, PictureCache &pictures);
};

/// Everybody who made the film, each once. A long list is made in slices, so that the page can be painted before it is
/// whole.
class FilmmakerList : public QWidget
{
    Q_OBJECT
public:
    FilmmakerList(const QList<Filmmaker> &filmmakers, PictureCache &pictures, QWidget *parent = nullptr);

    bool isWhole() const { return m_made == m_filmmakers.size(); }
    void makeMore(); ///< The next slice.

signals:
    void placeRequested(const laurels::Place &place, laurels::Opening opening);

private:
    QList<Filmmaker> m_filmmakers;
    qsizetype m_made = 0; ///< How many of them have their row.
    PictureCache &m_pictures;
};

} // namespace laurels
