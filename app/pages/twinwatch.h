// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/film.h"

#include <QObject>
#include <QTimer>

namespace laurels {

class CatalogueThread;
class FilmForm;

/// Asks the catalogue what it alone knows to be doubtful about the film in a form, such as another film of that title
/// and year, when these have been typed. Lives as long as the form.
class TwinWatch : public QObject
{
    Q_OBJECT
public:
    TwinWatch(CatalogueThread &catalogue, FilmForm &form);

private:
    void follow();
    void ask();

    CatalogueThread &m_catalogue;
    FilmForm &m_form;
    Film m_asked; ///< What was asked about last.
    QTimer m_pause;
};

} // namespace laurels
