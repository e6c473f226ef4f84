// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/film.h"
#include "data/place.h"
#include "ui/shell/page.h"

class QVBoxLayout;

namespace laurels {

struct PlaceLink;

/// The facts of a film as a column of names and values: what is known, and nothing about what is not.
class FilmDetails : public QWidget
{
    Q_OBJECT
public:
    explicit FilmDetails(const Film &film, QWidget *parent = nullptr);

signals:
    void placeRequested(const laurels::Place &place, laurels::Opening opening);

private:
    void addPeople(const Film &film);
    void addDates(const Film &film);
    void addCompanies(const Film &film);
    void addTitles(const Film &film);
    void addOwnFields(const Film &film);
    void addRow(const QString &name, QWidget *value, int ringRoom); ///< `ringRoom`: of links, around their text.
    void addText(const QString &name, const QString &value); ///< Nothing for an empty value.
    void addLinks(const QString &name, const QList<PlaceLink> &links); ///< Nothing for none.

    QVBoxLayout *m_rows;
};

} // namespace laurels
