// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/threeway.h"

#include <QDialog>
#include <QHash>

#include <optional>

class QRadioButton;

namespace laurels {

/// What the person is asked when somebody else saved the same record meanwhile.
struct ConflictQuestion {
    QList<FieldConflict> conflicts; ///< Changed by both, each to be chosen.
    QStringList mine; ///< Keys of fields that only this form changed.
    QStringList theirs; ///< And that only the other did; both are kept.
    QString theirsBy; ///< Who saved; empty = not known.
    QDateTime theirsAt; ///< UTC.
};

/// Mine or theirs, field by field, with what both of them began from. Nothing is saved by it.
class ConflictDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ConflictDialog(const ConflictQuestion &question, QWidget *parent = nullptr);

    QStringList keptMine() const; ///< Keys of the fields of which mine is kept.

private:
    QWidget *makeField(const FieldConflict &conflict, const QString &theirName);
    void chooseAll(bool isMine);

    QHash<QString, QRadioButton *> m_mine;
    QHash<QString, QRadioButton *> m_theirs;
};

/// Asks by that dialog; nothing to go on editing.
std::optional<QStringList> askConflict(const ConflictQuestion &question, QWidget *parent);

/// A value of a record's JSON as people read it: names, titles, dates; one entry of a list after another.
QString conflictText(const QString &field, const QString &json);

} // namespace laurels
