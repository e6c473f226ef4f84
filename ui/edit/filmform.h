// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/filmrules.h"
#include "data/sheets.h"
#include "ui/edit/form.h"
#include "ui/edit/imageseditor.h"
#include "ui/edit/namesuggestions.h"

#include <functional>

namespace laurels {

class RelatedSuggestions;
class RowListEditor;

/// What the form of a film asks others for.
struct FilmFormServices {
    FindNames find; ///< Names for the completers.
    ImageServices images;
    /// Awards from a pasted list; empty when the person thinks better of it. `present` are there already.
    std::function<QList<Award>(QWidget *parent, const QList<Award> &present)> askAwards;
};

/// The form of a film. It is given a film and gives back a draft of it; what it does not show is kept.
class FilmForm : public Form
{
    Q_OBJECT
public:
    explicit FilmForm(const FilmFormServices &services = {}, QWidget *parent = nullptr);

    void setFilm(const Film &film); ///< Forgets what was typed.
    void setTyped(const Film &film); ///< Typed already: what differs from the film that was given is changed.
    void takePictures(const QList<Picture> &pictures); ///< Those of a draft that are not in the catalogue yet.
    void setTitle(const QString &title); ///< Typed already, for a new film.
    void setSuggestions(const QList<RelatedFilm> &films); ///< Related titles that may be pinned, with their reasons.
    void setDoubts(const QList<Issue> &doubts); ///< Warnings that only the catalogue knows.
    /// The pictures of a draft that are not in the catalogue yet, by their sha256.
    const QHash<QString, NewPicture> &newPictures() const;
    QList<Picture> newPictures(const Film &draft) const; ///< Of these, the ones that this draft names.
    const Film &given() const { return m_given; }
    Film draft() const; ///< A field whose content is no value keeps the one that was given.

    /// `draft` has been saved and has become `saved`. What was typed meanwhile stays, and counts as changed.
    void setSaved(const Film &draft, const Film &saved);

    QString heading() const override;

protected:
    QHash<FieldRow *, QList<FieldProblem>> problems() const override;

private:
    using Read = std::function<QVariant(const Film &)>;
    using Write = std::function<void(Film &, const QVariant &)>;
    struct Binding {
        FieldRow *row;
        Read read;
        Write write;
        std::optional<FilmField> field; ///< Whose issues are shown there.
    };

    FieldRow *bind(FieldRow *row, std::optional<FilmField> field, Read read, Write write);
    FieldRow *bindText(FieldRow *row, std::optional<FilmField> field, QString Film::*member);
    void addSections();
    void addBasics();
    void addStory();
    void addAwards();
    void addFilmmakers();
    void addTopics();
    void addImages();
    void addLists();
    void addNotes();
    void addChips(const QString &key, const QString &label, const QString &noun, const QString &prompt, NameKind kind,
                  FilmField field, QList<TermRef> Film::*member);
    template <class Entry>
    RowListEditor *addList(const QString &key, const QString &title, RowListEditor *editor, FilmField field,
                           QList<Entry> Film::*member, QList<Entry> (*read)(const QVariantList &));

    FilmFormServices m_services;
    ImagesEditor *m_images = nullptr;
    RelatedSuggestions *m_suggestions;
    Film m_given;
    QList<Issue> m_doubts;
    QList<Binding> m_bindings;
};

} // namespace laurels
