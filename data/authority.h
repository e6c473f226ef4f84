// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/film.h"

namespace laurels {

/// A person as catalogued: films name people by reference, so a correction here is one everywhere.
struct Person {
    PersonId id;
    QUuid uuid;
    qint64 revision = 0;
    QString name; ///< As read: "Lixin Fan". Never blank once saved.
    QString sortName; ///< As filed: "Fan, Lixin"; empty = derived.
    QStringList otherNames; ///< Other spellings and scripts; all are found by search.
    QString disambiguation; ///< What tells namesakes apart: "editor, born 1970"; empty where nobody shares the name.
    PartialDate born;
    PartialDate died; ///< Unknown also while the person lives.
    QString biography; ///< Paragraphs with a blank line between them.
    ImageId portrait; ///< 0 = none; initials stand in.
    QString portraitDescription; ///< For those who do not see it; empty = none was written.
    QString portraitCredit; ///< Whose picture it is: "Jane Doe, 2009".
    QList<Link> links;
    QDateTime modified; ///< UTC.
    bool operator==(const Person &) const = default;
};

/// A festival, academy or guild that gives awards.
struct AwardBody {
    AwardBodyId id;
    QUuid uuid;
    qint64 revision = 0;
    QString name;
    QString shortName; ///< As on a laurel, "IDFA".
    QString place; ///< "Amsterdam".
    QString kind; ///< Code: festival, academy, guild, critics, foundation, broadcaster, market, other; empty = unknown.
    bool operator==(const AwardBody &) const = default;
};

/// A word that films share, from one of the lists below.
struct Term {
    enum Kind { Topic, Series, Country, Language, Company, Funding };
    TermId id;
    Kind kind = Topic;
    qint64 revision = 0;
    QString name;
    QString description;
    bool operator==(const Term &) const = default;
};

/// What somebody did on a film: one word of the list of roles. Those that come with a new catalogue have codes that
/// stay when they are called otherwise.
struct Role {
    RoleId id;
    QString code; ///< "director"; given when it is made.
    QString label; ///< As shown: "Director".
    int position = 1000; ///< Where it stands among the others.
    bool operator==(const Role &) const = default;
};

/// The lists of names that have pages of their own: what cataloguers call authority lists.
enum class Authority { Person, AwardBody, Topic, Series };

} // namespace laurels
