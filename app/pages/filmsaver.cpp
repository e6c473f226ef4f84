// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/filmsaver.h"

#include "app/catalogueactions.h"
#include "data/edits.h"
#include "data/filmstore.h"
#include "data/json/filmjson.h"
#include "data/recordstore.h"
#include "ui/edit/editpage.h"
#include "ui/edit/filmform.h"
#include "ui/edit/imageseditor.h"

#include <algorithm>

namespace laurels {

namespace {

enum class IfGone { Tell, AddAnew };

/// On the catalogue's thread.
Result<Saved<Film>> store(Catalogue &catalogue, const Film &draft, const Film &base, IfGone ifGone, QUuid token)
{
    if (draft.id) {
        auto saved = catalogue.edits().save(draft, base, token);
        if (saved || saved.error().kind != Error::NotFound || ifGone == IfGone::Tell)
            return saved;
    }
    Film asNew = draft;
    asNew.id = {};
    asNew.uuid = {};
    asNew.revision = 0;
    const auto added = catalogue.edits().add({asNew}, token);
    if (!added)
        return added.error();
    const auto film = catalogue.films().find(added->constFirst());
    if (!film)
        return film.error();
    return Saved<Film>{.record = *film};
}

/// Their film with what only the draft changed, and with the fields of it that were chosen.
Result<Film> laidTogether(const Film &draft, const Film &base, const Saved<Film> &theirs, const QStringList &keptMine)
{
    const QJsonObject mine = recordJson(draft);
    QJsonObject values;
    for (const QString &key : changedKeys(base, draft)) {
        const bool isContested =
            std::ranges::find(theirs.conflicts, key, &FieldConflict::field) != theirs.conflicts.end();
        if (!isContested || keptMine.contains(key))
            values[key] = mine.contains(key) ? mine[key] : QJsonValue(QJsonValue::Null);
    }
    Film film = theirs.record;
    if (auto applied = applyJson(film, values, JsonIds::With); !applied)
        return applied.error();
    return film;
}

} // namespace

FilmSaver::FilmSaver(CatalogueThread &catalogue, CatalogueActions &actions, FilmForm &form, EditPage &page,
                     AskConflict ask)
    : QObject(&page), m_catalogue(catalogue), m_actions(actions), m_form(form), m_page(page), m_ask(std::move(ask))
{
    connect(&page, &EditPage::saveRequested, this, qOverload<>(&FilmSaver::save));
}

void FilmSaver::save()
{
    Film draft = m_form.draft();
    if (m_token.isNull() || draft != m_typed)
        m_token = QUuid::createUuid();
    m_typed = draft;
    draft.id = base().id;
    save(draft, base());
}

Film FilmSaver::base() const
{
    return m_gone.id ? m_gone : m_form.given();
}

void FilmSaver::save(const Film &draft, const Film &base)
{
    m_catalogue.ask(
        this,
        [draft, base, pictures = m_form.newPictures(draft), token = m_token,
         ifGone = m_gone.id ? IfGone::AddAnew : IfGone::Tell](Catalogue &c) {
            c.images().offer(pictures); // stored in the transaction of the film
            return store(c, draft, base, ifGone, token);
        },
        [this, draft, base](const Result<Saved<Film>> &saved) { settle(draft, base, saved); });
}

void FilmSaver::settle(const Film &draft, const Film &base, const Result<Saved<Film>> &saved)
{
    if (!saved && saved.error().kind == Error::NotFound && draft.id) {
        m_gone = base;
        m_token = {};
        return m_page.failed(
            {Error::NotFound, tr("This film was deleted meanwhile. Try again saves yours as a new film, "
                                 "Discard lets it go.")});
    }
    if (!saved)
        return m_page.failed(saved.error());
    if (!saved->isSaved())
        return choose(draft, base, *saved);
    m_gone = {};
    m_token = {};
    m_form.setSaved(m_typed, saved->record);
    m_page.setViewPlace(Place::film(saved->record.id, saved->record.title));
    emit m_page.placeBecame(Place::editFilm(saved->record.id, saved->record.title));
    emit m_actions.changed();
    m_page.saved();
}

void FilmSaver::choose(const Film &draft, const Film &base, const Saved<Film> &theirs)
{
    const auto keptMine =
        m_ask({theirs.conflicts, theirs.mine, theirs.theirs, theirs.theirsBy, theirs.theirsAt}, &m_page);
    if (!keptMine)
        return m_page.stopSaving();
    const auto together = laidTogether(draft, base, theirs, *keptMine);
    if (!together)
        return m_page.failed(together.error());
    m_token = QUuid::createUuid();
    save(*together, theirs.record);
}

} // namespace laurels
