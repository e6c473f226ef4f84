// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/query.h"
#include "data/words.h"

namespace laurels {

/// What is marked in a text: a run of words, of which the last may go on.
struct Needle {
    QStringList words; ///< Folded.
    bool goesOn = false;
    bool operator==(const Needle &) const = default;
};

/// What a query looks for, in texts of a hit; what it leaves out is not marked. `field`: only what is looked for there
/// besides everywhere.
QList<Needle> needlesOf(const Expression &expression, std::initializer_list<Condition::Field> fields);

/// The text with every match marked.
MarkedText marked(const QString &text, const QList<Needle> &needles);

/// About twenty words around the first match, with an ellipsis where something is left out; empty without a match.
MarkedText snippet(const QString &text, const QList<Needle> &needles);

/// Whether `texts`, as words, have all that a tree of plain words looks for: each word in one of them. `whole`: no word
/// goes on.
bool isFoundIn(const Expression &words, const QList<QList<Word>> &texts, bool whole);

} // namespace laurels
