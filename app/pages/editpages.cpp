// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/editpages.h"

#include "app/pages/draftkeeper.h"
#include "app/pages/filmsaver.h"
#include "app/pages/namefinder.h"
#include "app/pages/twinwatch.h"
#include "data/filewriter.h"
#include "data/filmstore.h"
#include "data/json/filmjson.h"
#include "data/sheetreader.h"
#include "ui/edit/editpage.h"
#include "ui/edit/filmaside.h"
#include "ui/edit/filmform.h"
#include "ui/edit/imageseditor.h"
#include "ui/edit/pastelistdialog.h"
#include "ui/widgets/picturereader.h"

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

/// What a form begins with.
struct Beginning {
    QString catalogue; ///< The path of its file.
    Film given;
    std::optional<Film> typed; ///< Already, in a draft that is continued.
    Film gone; ///< Which the draft began with and which was deleted since; without an id where there is none.
    QList<Picture> pictures; ///< New ones, in the draft.
    HeldDraft draft;
};

/// What the form holds now, to be kept.
Draft draftOf(const FilmForm &form, const Film &base, const QString &catalogue)
{
    Film film = form.draft();
    film.id = base.id;
    Draft draft = filmDraft(catalogue, film, base);
    for (const Picture &picture : form.newPictures(film))
        draft.pictures << picture.bytes;
    return draft;
}

ImageServices imageServices(const PageSource &source)
{
    const auto read = [&catalogue = source.catalogue](ImageId image, QObject *receiver,
                                                      const ImageServices::BytesRead &answered) {
        catalogue.read(
            receiver, [image](Catalogue &c) { return c.images().bytes(image); }, answered);
    };
    return {.pictures = &source.pictures, .readImage = read};
}

/// Nobody waits for it.
void suggestRelated(const PageSource &source, FilmForm *form)
{
    if (!form->given().id)
        return;
    source.catalogue.read(
        form, [id = form->given().id](Catalogue &c) { return c.sheets().film(id); },
        [form](const Result<FilmSheet> &sheet) {
            if (sheet)
                form->setSuggestions(sheet->related);
        });
}

EditPage *makePage(const PageSource &source, const Beginning &beginning)
{
    auto *form =
        new FilmForm({.find = nameFinder(source.catalogue), .images = imageServices(source), .askAwards = askAwards});
    const Film &film = beginning.given;
    form->setFilm(film);
    form->takePictures(beginning.pictures);
    if (beginning.typed)
        form->setTyped(*beginning.typed);
    auto *aside = new FilmAside(*form, source.pictures);
    auto *page = new EditPage(form, aside);
    if (film.id)
        page->setViewPlace(Place::film(film.id, film.title));
    QObject::connect(aside, &FilmAside::fieldRequested, page, &EditPage::focusField);
    QObject::connect(page, &EditPage::copyRequested, page, [page, form] { saveCopy(page, form->draft()); });
    new TwinWatch(source.catalogue, *form);
    suggestRelated(source, form);
    auto *saver = new FilmSaver(source.catalogue, source.actions, *form, *page);
    saver->setGone(beginning.gone);
    new DraftKeeper(
        *page, source.drafts, [form, saver, path = beginning.catalogue] { return draftOf(*form, saver->base(), path); },
        beginning.draft);
    return page;
}

/// On the catalogue's thread.
Result<Beginning> beginWith(Catalogue &catalogue, FilmId id)
{
    Beginning beginning{.catalogue = catalogue.path()};
    if (!id)
        return beginning;
    const auto film = catalogue.films().find(id);
    if (!film)
        return film.error();
    beginning.given = *film;
    return beginning;
}

/// The film as the draft began with it, unless it still is as it was; an empty one when it was deleted since.
Result<Film> baseOf(const Draft &draft, Catalogue &catalogue)
{
    if (draft.record == 0)
        return Film();
    const auto film = catalogue.films().find(FilmId{draft.record});
    if (!film)
        return film.error().kind == Error::NotFound ? Result<Film>(Film()) : film;
    return film->revision == draft.revision ? *film : draftedFilmBase(draft);
}

/// On the catalogue's thread.
Result<Beginning> beginWith(Catalogue &catalogue, const ContinuedDraft &continued)
{
    const Draft &draft = continued.draft;
    const auto base = baseOf(draft, catalogue);
    if (!base)
        return base.error();
    Film typed = draftedFilm(draft);
    typed.id = base->id;
    Beginning beginning{.catalogue = catalogue.path(), .given = *base, .typed = typed, .draft = continued.held};
    if (draft.record != 0 && !base->id)
        beginning.gone = draftedFilmBase(draft);
    for (const QByteArray &bytes : draft.pictures)
        if (const auto picture = readPicture(bytes))
            beginning.pictures << *picture;
    return beginning;
}

} // namespace

void loadFilmForm(const PageSource &source, const Place &place, const PageMade &made)
{
    source.catalogue.ask(
        source.receiver, [place](Catalogue &c) { return beginWith(c, FilmId{place.id}); },
        [source, place, made](const Result<Beginning> &beginning) {
            if (!beginning)
                return made(beginning.error());
            auto *page = makePage(source, *beginning);
            if (place.kind == Place::NewFilm)
                static_cast<FilmForm &>(page->form()).setTitle(place.text);
            made(page);
        });
}

void loadFilmDraft(const PageSource &source, const ContinuedDraft &continued, const PageMade &made)
{
    source.catalogue.ask(
        source.receiver, [continued](Catalogue &c) { return beginWith(c, continued); },
        [source, made](const Result<Beginning> &beginning) {
            if (!beginning)
                return made(beginning.error());
            auto *page = makePage(source, *beginning);
            const Film &film = beginning->given;
            becomeOnceShown(page, film.id ? Place::editFilm(film.id, film.title) : Place::newFilm());
            made(page);
        });
}

} // namespace laurels
