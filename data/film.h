// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/id.h"
#include "data/partialdate.h"

#include <QDateTime>
#include <QList>
#include <QPointF>
#include <QSize>
#include <QString>
#include <QUuid>

#include <chrono>
#include <optional>

namespace laurels {

/// A person as named on a film. Where two people share a name, `disambiguation` tells them apart.
/// `id` 0 means "the person of this name": the store finds or makes the record.
struct PersonRef {
    PersonId id;
    QString name;
    QString disambiguation;
    bool operator==(const PersonRef &) const = default;
};

/// A topic, series, country, language, company or funding initiative. `id` 0: found or made by its name.
struct TermRef {
    TermId id;
    QString name;
    bool operator==(const TermRef &) const = default;
};

/// A festival, academy or guild. `id` 0: found or made by its name.
struct AwardBodyRef {
    AwardBodyId id;
    QString name;
    QString shortName; ///< As on a laurel, "IDFA"; empty = none recorded.
    bool operator==(const AwardBodyRef &) const = default;
};

/// A title other than the preferred one.
struct Title {
    QString text;
    QString language; ///< BCP 47 tag or a name; empty = not recorded.
    QString kind; ///< Code of a title kind: original, alternative, translated, transliterated, working.
    bool operator==(const Title &) const = default;
};

/// A date in the life of a film, other than its premiere.
struct FilmDate {
    QString kind; ///< Code of a date kind: festival-premiere, release, broadcast, online.
    PartialDate date;
    QString place;
    bool operator==(const FilmDate &) const = default;
};

/// One person on one film in one role, in the order given.
struct Credit {
    PersonRef person;
    QString role; ///< As shown, "Director"; empty = role not recorded.
    QString creditedAs; ///< The name as printed, where it differs.
    QString character;
    QString note;
    bool operator==(const Credit &) const = default;
};

/// A company on a film, such as "EyeSteelFilm", "Production company".
struct CompanyCredit {
    TermRef company;
    QString role; ///< Empty = role not recorded.
    bool operator==(const CompanyCredit &) const = default;
};

/// One prize: body, year, category, result, recipients.
struct Award {
    AwardBodyRef body;
    int year = 0; ///< Of the ceremony; 0 = unknown.
    QString name; ///< "Golden Gate Award".
    QString category;
    QString edition; ///< "23rd".
    QString result; ///< Code: won, nominated, shortlisted, special-mention, official-selection, finalist, unknown.
    QList<PersonRef> recipients; ///< Empty = the film itself.
    QString source; ///< Where the fact was read.
    bool laurel = false; ///< Shown in the strip on the film's page; at most four of a film.
    bool operator==(const Award &) const = default;
};

/// A film that belongs to this one, chosen by hand.
struct Relation {
    FilmId other; ///< 0 = not in this catalogue (yet): then `title` and `year` say which film is meant.
    QString title;
    int year = 0;
    QString kind; ///< Code: companion, follows, remake-of, version-of, same-team, related.
    QString note;
    bool inverse = false; ///< Recorded on the other film, and seen here from its other end.
    bool operator==(const Relation &) const = default;
};

struct Link {
    QString label;
    QString url; ///< As given; opened only when http or https.
    bool operator==(const Link &) const = default;
};

/// A number in another list: scheme "imdb", value "tt1512201".
struct Identifier {
    QString scheme;
    QString value;
    bool operator==(const Identifier &) const = default;
};

/// A picture on a film. Bytes and thumbnails are in the ImageStore under `image`.
struct FilmImage {
    ImageId image;
    QString kind; ///< Code of an image kind: signature, still, poster. A film has at most one signature image.
    QString sha256; ///< Of the encoded bytes, in lower-case hexadecimal.
    QString mime; ///< "image/jpeg".
    QSize size; ///< Pixels, after its orientation was applied.
    QString description; ///< For those who cannot see it; empty = not written yet.
    QString credit;
    QPointF focalPoint{0.5, 0.5}; ///< Fractions of width and height: what must stay visible when it is cut.
    bool operator==(const FilmImage &) const = default;
};

/// A field of the person's own.
struct CustomField {
    QString name;
    QString value;
    bool operator==(const CustomField &) const = default;
};

/// One film as catalogued. Every list is in the order given.
struct Film {
    FilmId id;
    QUuid uuid; ///< The same in every copy of the catalogue; null until saved.
    qint64 revision = 0; ///< Goes up by one with each save; 0 = not saved yet.

    QString title; ///< As on the poster; never blank once saved.
    QString sortTitle; ///< Filing form; empty = derived from the title.
    QList<Title> titles; ///< The others.
    QString logline; ///< One sentence.
    QString synopsis; ///< Paragraphs with a blank line between them.

    int year = 0; ///< Of completion; 0 = unknown.
    PartialDate premiere;
    QList<FilmDate> dates;
    std::chrono::minutes length{0}; ///< 0 = unknown.

    QList<TermRef> series;
    TermRef fundingInitiative; ///< Empty name = none recorded.
    QList<TermRef> countries;
    QList<TermRef> languages;
    QList<TermRef> topics;
    QList<CompanyCredit> companies;
    QList<Credit> credits;
    QList<Award> awards;
    QList<Relation> relations;
    QList<Link> links;
    QList<Identifier> identifiers;
    QList<FilmImage> images;

    QString notes;
    std::optional<double> rating; ///< 0.5 to 5.
    QList<CustomField> customFields;

    QDateTime created; ///< UTC.
    QDateTime modified; ///< UTC.

    bool operator==(const Film &) const = default;

    QString originalTitle() const; ///< Empty = none recorded.
    const FilmImage *signatureImage() const; ///< Null = none; the generated tile stands in.
    QStringList directors() const; ///< Names, in order of credit.
};

/// The year that lists show: of completion, else of the premiere; 0 = unknown.
int shownYear(int completed, const PartialDate &premiere);

} // namespace laurels
