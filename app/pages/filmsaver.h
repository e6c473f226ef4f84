// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/cataloguethread.h"
#include "data/film.h"
#include "data/imagestore.h"
#include "data/threeway.h"
#include "ui/edit/conflictdialog.h"

#include <QUuid>

namespace laurels {

class CatalogueActions;
class EditPage;
class FilmForm;

/// Saves what stands in the form of a film, and tells its page how it went. Lives as long as the page.
class FilmSaver : public QObject
{
    Q_OBJECT
public:
    /// Asks which of the values to keep; the keys of the fields of which mine is kept, or nothing to go on editing.
    using AskConflict = std::function<std::optional<QStringList>(const ConflictQuestion &question, QWidget *parent)>;

    FilmSaver(CatalogueThread &catalogue, CatalogueActions &actions, FilmForm &form, EditPage &page,
              AskConflict ask = askConflict);

    /// What stands in the form grew out of this film, which was deleted since: it is saved as a new one, unless that
    /// film has come back.
    void setGone(const Film &film) { m_gone = film; }
    /// The film that what stands in the form grew out of; without an id where it is a new one.
    Film base() const;
    void save();

private:
    void save(const Film &draft, const Film &base);
    void settle(const Film &draft, const Film &base, const Result<Saved<Film>> &saved);
    void choose(const Film &draft, const Film &base, const Saved<Film> &theirs);

    CatalogueThread &m_catalogue;
    CatalogueActions &m_actions;
    FilmForm &m_form;
    EditPage &m_page;
    AskConflict m_ask;
    Film m_typed; ///< As it was when the person saved.
    Film m_gone; ///< Its id is 0 = nothing is known to be gone.
    QUuid m_token; ///< Of the save under way: tried again, it is done once.
};

} // namespace laurels
