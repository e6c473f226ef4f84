// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/program.h"
#include "data/snapshots.h"

#include <QObject>
#include <QPointer>

namespace laurels {

class SnapshotsDialog;

/// The snapshots of a catalogue as one window shows them: listed, taken and restored beside the catalogue's thread.
class WindowSnapshots : public QObject
{
    Q_OBJECT
public:
    WindowSnapshots(const Program &program, QWidget *window);

    /// Whether there are snapshots of the catalogue at `path`, which need not be readable any more.
    static bool existFor(const QString &path);

    void show(); ///< Of the open catalogue.
    void showFor(const QString &path); ///< Of one that could not be opened.

signals:
    void openRequested(const QString &path); ///< The catalogue there is another one now.

private:
    void open(const QString &path, std::optional<QUuid> catalogue);
    void list();
    void countFilms(const QList<Snapshot> &snapshots);
    void take();
    void ask(const Snapshot &snapshot);
    void restoreFrom(const Snapshot &snapshot);

    Program m_program;
    QWidget *m_window;
    QPointer<SnapshotsDialog> m_dialog;
    QString m_path; ///< Of the catalogue whose snapshots are shown.
    QUuid m_catalogue;
};

} // namespace laurels
