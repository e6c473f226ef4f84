// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/program.h"
#include "data/bulkedit.h"

#include <QObject>

namespace laurels {

/// Changing many films at once from one window: asks what, shows what would become of it, takes a snapshot, and changes
/// them as one step for Undo. It can be stopped, and then nothing was written.
class WindowBulk : public QObject
{
    Q_OBJECT
public:
    WindowBulk(const Program &program, QWidget *window);

    void ask(const QList<FilmId> &films);

private:
    void apply(const QList<FilmId> &films, const QList<BulkChange> &changes);
    void change(const QList<FilmId> &films, const QList<BulkChange> &changes);

    Program m_program;
    QWidget *m_window;
};

} // namespace laurels
