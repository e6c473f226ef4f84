// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/editpages.h"

#include "app/pages/filmsaver.h"
#include "app/pages/namefinder.h"
#include "data/filewriter.h"
#include "data/filmstore.h"
#include "data/json/filmjson.h"
#include "ui/edit/editpage.h"
#include "ui/edit/filmaside.h"
#include "ui/edit/filmform.h"
#include "ui/edit/pastelistdialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

struct EditPages {
    Q_DECLARE_TR_FUNCTIONS(laurels::EditPages)
};

/// When the catalogue cannot be written: the draft goes into a file that can be imported later.
void saveCopy(EditPage *page, const Film &draft)
{
    const QString name = QFileDialog::getSaveFileName(page, EditPages::tr("Save a copy"), draft.title + u".json"_s,
                                                      EditPages::tr("JSON files (*.json)"));
    if (name.isEmpty())
        return;
    auto file = FileWriter::open(name);
    auto written = file ? (*file)->write(QJsonDocument(toJson(draft)).toJson()) : Result<void>(file.error());
    if (written)
        written = (*file)->commit();
    if (!written)
        page->failed(written.error());
}

EditPage *makePage(const PageSource &source, const Film &film)
{
    auto *form =
        new FilmForm({.find = nameFinder(source.catalogue), .pictures = &source.pictures, .askAwards = askAwards});
    form->setFilm(film);
    auto *aside = new FilmAside(*form, source.pictures);
    auto *page = new EditPage(form, aside);
    if (film.id)
        page->setViewPlace(Place::film(film.id, film.title));
    QObject::connect(aside, &FilmAside::fieldRequested, page, &EditPage::focusField);
    QObject::connect(page, &EditPage::copyRequested, page, [page, form] { saveCopy(page, form->draft()); });
    new FilmSaver(source.catalogue, source.actions, *form, *page);
    return page;
}

} // namespace

void loadFilmForm(const PageSource &source, const Place &place, const PageMade &made)
{
    if (place.kind == Place::NewFilm) {
        auto *page = makePage(source, {});
        static_cast<FilmForm &>(page->form()).setTitle(place.text);
        return made(page);
    }
    source.catalogue.ask(
        source.receiver, [place](Catalogue &c) { return c.films().find(FilmId{place.id}); },
        [source, made](const Result<Film> &film) {
            if (film)
                made(makePage(source, *film));
            else
                made(film.error());
        });
}

} // namespace laurels
