// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/snapshots.h"

#include <QDialog>
#include <QHash>

class QPushButton;
class QStackedWidget;
class QStandardItemModel;

namespace laurels {

class PlainLabel;
class TextTable;

/// The snapshots of a catalogue, newest first: when and why each was taken, how many films it has, how large it is.
/// One can be put in the place of the catalogue, and another be taken.
class SnapshotsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SnapshotsDialog(bool canTake, QWidget *parent = nullptr);

    void setSnapshots(const QList<Snapshot> &snapshots);
    void setFilms(const QString &path, int films); ///< Of the snapshot at that path; they are counted one by one.
    void say(const QString &sentence); ///< What came of the last thing that was asked for.

    /// "28 films, 25 November 2026 14:20, daily": how a question names it.
    QString nameOf(const Snapshot &snapshot) const;

signals:
    void restoreRequested(const laurels::Snapshot &snapshot);
    void takeRequested();

private:
    void showWhatCanBeDone();
    const Snapshot *current() const;

    QList<Snapshot> m_snapshots;
    QHash<QString, int> m_films; ///< By path.
    QStandardItemModel *m_model;
    TextTable *m_table;
    QStackedWidget *m_stack;
    PlainLabel *m_said;
    QPushButton *m_restore;
    QPushButton *m_take;
};

} // namespace laurels
