// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace laurels {

/// A field that two people changed to different values: a choice for the one who saves second. Values as JSON, empty =
/// none.
struct FieldConflict {
    QString field; ///< The key of the record's JSON; fieldName() says it to people.
    QString before; ///< As both of them found it.
    QString mine;
    QString theirs; ///< As it is stored now.
    bool operator==(const FieldConflict &) const = default;
};

/// Two versions that grew out of one, laid together.
struct ThreeWay {
    QList<FieldConflict> conflicts;
    QJsonObject mine; ///< What only I changed: the values to write; null clears.
    QStringList theirs; ///< The fields that only they changed.
};
ThreeWay threeWay(const QJsonObject &before, const QJsonObject &mine, const QJsonObject &theirs);

/// What became of a save. Either everything is stored, or, when `conflicts` has entries, nothing is.
template <class Record> struct Saved {
    Record record; ///< As it is stored now; with conflicts, as somebody else saved it.
    QList<FieldConflict> conflicts;
    QStringList mine; ///< Fields of mine that were combined with theirs, when there were any.
    QStringList theirs; ///< Fields of theirs that were kept.
    QString theirsBy; ///< Who saved meanwhile; empty = nobody.
    QDateTime theirsAt; ///< UTC.

    bool isSaved() const { return conflicts.isEmpty(); }
};

/// A field as people call it: "Length" for "lengthMinutes"; translated.
QString fieldName(const QString &key);

} // namespace laurels
