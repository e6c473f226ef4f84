// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/authority.h"

#include <QUuid>

namespace laurels {

/// A page of the program: what history remembers, a link opens, and the command line names.
struct Place {
    enum Kind {
        Films, ///< "films": all films as a grid.
        Table, ///< "table": all films as a table.
        People, ///< "people", and so on: the lists of names with counts.
        AwardBodies, ///
        Topics, ///
        SeriesList, ///
        Film, ///< "film:FILM", FILM an id or a title.
        Person, ///< "person:NAME".
        AwardBody, ///< "award-body:NAME".
        Topic, ///< "topic:NAME".
        Series, ///< "series:NAME".
        Search, ///< "search:QUERY".
        Statistics, ///< "statistics", or "statistics:QUERY".
        Connections, ///< "connections", or "connections:FROM | TO | KINDS"; see data/connection.h.
        EditFilm, ///< "edit:FILM": its form.
        NewFilm, ///< "new-film", or "new-film:TITLE": an empty form.
        Draft, ///< A form as it was kept when the program was ended; `text` is the id of the draft. No spelling.
        EditPerson, ///< "edit-person:NAME", and so on: the form of a record that films name.
        EditAwardBody, ///
        EditTopic, ///
        EditSeries, ///
        NewPerson, ///< "new-person", and so on: an empty form.
        NewAwardBody, ///
        NewTopic, ///
        NewSeries, ///
        History, ///< "history": what was changed; with an id, of that film, which may be gone.
        Bookmarks, ///< "bookmarks": the films that the person marked.
        Attention, ///< "attention": what is missing.
        Vocabulary, ///< "vocabulary", or "vocabulary:LIST": roles, companies, countries, languages, funding.
        MergePeople, ///< "merge-people", or "merge-people:ID+ID": people that may be one, those two first.
        MergeFilms, ///< "merge-films", or "merge-films:ID+ID".
    };
    Kind kind = Films;
    qint64 id = 0; ///< Of the record, for Film to Series and their forms; 0 = look it up by `text`.
    QString text; ///< A title, a name or a query, by `kind`.
    QString field = {}; ///< Of a form: the key of the field that is gone to; empty = the first.
    bool operator==(const Place &) const = default;

    static Place film(FilmId id, const QString &title = {}) { return {Film, id.value, title}; }
    static Place person(PersonId id, const QString &name = {}) { return {Person, id.value, name}; }
    static Place awardBody(AwardBodyId id, const QString &name = {}) { return {AwardBody, id.value, name}; }
    static Place topic(TermId id, const QString &name = {}) { return {Topic, id.value, name}; }
    static Place series(TermId id, const QString &name = {}) { return {Series, id.value, name}; }
    static Place search(const QString &query) { return {Search, 0, query}; }
    static Place statistics(const QString &query = {}) { return {Statistics, 0, query}; }
    static Place editFilm(FilmId id, const QString &title = {}) { return {EditFilm, id.value, title}; }
    static Place history(FilmId id, const QString &title) { return {History, id.value, title}; }
    static Place newFilm(const QString &title = {}) { return {NewFilm, 0, title}; }
    static Place draft(QUuid id) { return {Draft, 0, id.toString(QUuid::WithoutBraces)}; }
    static Place of(Authority kind, qint64 id, const QString &name);
    static Place edit(Authority kind, qint64 id, const QString &name = {}); ///< Its form.
    static Place add(Authority kind); ///< An empty form for a new one.
};

bool isForm(Place::Kind kind); ///< What is there is edited.

/// Names the page of a record by its id, "film:12", in the spelling of the command line; only those that it has.
QString linkText(const Place &place);

/// Reads the spelling of the command line; nothing when it names no page.
std::optional<Place> placeFromText(const QString &text);

} // namespace laurels
