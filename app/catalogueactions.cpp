// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogueactions.h"

#include "data/edits.h"

namespace laurels {

CatalogueActions::CatalogueActions(CatalogueThread &catalogue, QObject *parent)
    : QObject(parent), m_catalogue(catalogue)
{
}

void CatalogueActions::removeFilm(FilmId film)
{
    m_catalogue.ask(
        this,
        [film](Catalogue &c) -> Result<Change> {
            if (auto removed = c.edits().remove(film); !removed)
                return removed.error();
            return c.history().newestStanding();
        },
        [this](const Result<Change> &change) { report(change, &CatalogueActions::done); });
}

void CatalogueActions::undo()
{
    m_catalogue.ask(
        this, [](Catalogue &c) { return c.edits().undo(); },
        [this](const Result<Change> &change) { report(change, &CatalogueActions::undone); });
}

void CatalogueActions::report(const Result<Change> &change, void (CatalogueActions::*signal)(const Change &))
{
    if (!change) {
        emit failed(change.error());
        return;
    }
    emit(this->*signal)(*change);
    emit changed();
}

} // namespace laurels
