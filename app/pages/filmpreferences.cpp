// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/filmpreferences.h"

#include "app/settings.h"
#include "ui/films/filmspage.h"

namespace laurels {

void followSettings(FilmsPage &page, const Place &place, Settings &settings)
{
    if (const int width = settings.tileWidth())
        page.setTileWidth(width);
    if (const QByteArray columns = settings.tableColumns(); !columns.isEmpty())
        page.restoreColumns(columns);
    if (place.kind == Place::Films && settings.prefersTable())
        page.setView(FilmsPage::View::Table);
    QObject::connect(&page, &FilmsPage::tileWidthChanged, &settings, &Settings::setTileWidth);
    QObject::connect(&page, &FilmsPage::columnsChanged, &settings,
                     [&page, &settings] { settings.setTableColumns(page.columns()); });
    QObject::connect(&page, &FilmsPage::viewChanged, &settings,
                     [&settings](FilmsPage::View view) { settings.setPrefersTable(view == FilmsPage::View::Table); });
}

} // namespace laurels
