// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/cards.h"

namespace laurels {

/// Why a film stands among the related titles.
struct Reason {
    enum Kind { ChosenByHand, Person, Series, Topic, AwardBody };
    Kind kind = ChosenByHand;
    QString name; ///< The person, series, topic or body they share.
    QString role; ///< Person: the role on the other film, "Director"; may be empty.
    QString note; ///< ChosenByHand: the note, else the kind of relation.
    bool operator==(const Reason &) const = default;
};

/// "Also directed by Lixin Fan", "Same series: POV", "Shares Migration", "Chosen by hand"; translated.
QString reasonText(const Reason &reason);

struct RelatedFilm {
    FilmCard film;
    QList<Reason> reasons; ///< Strongest first; never empty.
};

/// One person on a film's page.
struct Filmmaker {
    PersonRef person;
    QStringList roles; ///< On this film, in order; an empty text is a role that is not recorded.
    QString creditedAs; ///< Where it differs from the name.
    QString biography; ///< Empty = none yet.
    ImageId portrait;
    QList<FilmCard> otherFilms; ///< In this catalogue, newest first, at most four.
    int otherFilmCount = 0; ///< All of them.
};

/// Everything that a film's page shows.
struct FilmSheet {
    Film film;
    QList<Filmmaker> filmmakers; ///< In order of credit, each person once.
    QList<RelatedFilm> related; ///< Strongest first, at most twelve.
};

/// One film on a person's page.
struct PersonFilm {
    FilmCard film;
    QStringList roles; ///< An empty text is a role that is not recorded.
};

/// One award as pages other than the film's own list it.
struct FilmAward {
    FilmCard film;
    Award award;
};

/// Somebody who is credited on the same films.
struct WorksWith {
    AuthorityCard person;
    int filmsTogether = 0;
};

/// Everything that a person's page shows.
struct PersonSheet {
    Person person;
    QList<PersonFilm> films; ///< Newest first.
    QList<FilmAward> awards; ///< Of those films, newest first; at most 2,000.
    QList<WorksWith> worksWith; ///< Most films together first, at most six.
    int filmsAsDirector = 0;
};

/// How many there are of one year.
struct YearCount {
    int year = 0;
    int count = 0;
    bool operator==(const YearCount &) const = default;
};

/// How many there are of one name.
struct NameCount {
    QString name;
    int count = 0;
    bool operator==(const NameCount &) const = default;
};

/// Everything that an award body's page shows.
struct AwardBodySheet {
    AwardBody body;
    QList<YearCount> years; ///< Awards a year, oldest first; those without a year are left out.
    QList<NameCount> prizes; ///< The names of its awards, most given first; one may be empty.
    QList<FilmAward> awards; ///< Newest first, by film within a year; at most 2,000.
    int awardCount = 0; ///< All of them.
    int filmCount = 0;
};

/// The head of a topic's or series' page; its films are a list by `Place`.
struct TermSheet {
    Term term;
    int filmCount = 0;
    QList<AuthorityCard> related; ///< Terms of the same kind on the same films, most films first, at most eight.
    QList<YearCount> premieres; ///< Films a year of premiere, oldest first; without those that have none.
};

/// How many there are of each; the sidebar's figures.
struct Counts {
    int films = 0;
    int people = 0;
    int awardBodies = 0;
    int topics = 0;
    int series = 0;
    int bookmarks = 0;
    bool operator==(const Counts &) const = default;
};

} // namespace laurels
