// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/history.h"

#include <QHash>

namespace laurels {

class Catalogue;

/// Which of two records gives the value of a field.
enum class Keep {
    First,
    Second,
    Both, ///< Of a list: the entries of both.
};

/// A field in which two records differ, and both have a value: a choice. Values as JSON.
struct MergeField {
    QString key; ///< Of the record's JSON; fieldName() says it to people.
    QString first;
    QString second;
    bool isList = false; ///< Both may be kept.
    bool operator==(const MergeField &) const = default;
};

/// Two people, or two films, laid side by side.
struct MergeDraft {
    RecordId first; ///< Stays.
    RecordId second; ///< Goes; the other names of a person, or of a film, keep its name.
    qint64 firstRevision = 0; ///< As they were when they were laid side by side.
    qint64 secondRevision = 0;
    QString firstName;
    QString secondName;
    QString firstDetail; ///< What tells two of one name apart: "2012 · Qi Zhao · 60 min"; may be empty.
    QString secondDetail;
    QList<MergeField> fields;
    QStringList added; ///< Keys of what only the second has, which the one that stays takes over.
    int films = 0; ///< Of people: on how many films either is.
};

/// NotFound when one of them is gone. Only people and films are laid side by side.
Result<MergeDraft> mergeDraft(Catalogue &catalogue, RecordId first, RecordId second);

/// One of both, with the choices that were made (First where none was, Both of lists), as one step for Undo. Conflict
/// when one of them was saved since they were laid side by side: the choices were made for other values.
Result<Change> mergeRecords(Catalogue &catalogue, const MergeDraft &draft, const QHash<QString, Keep> &choices);

} // namespace laurels
