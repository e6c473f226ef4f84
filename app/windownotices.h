// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/program.h"
#include "data/history.h"
#include "data/result.h"

#include <QObject>

namespace laurels {

class InfoBar;
class ShellFrame;
class UndoBar;

/// What one window says about the catalogue while it is open: what was done and can be taken back, what failed, and
/// what happened to the file. The bars stand above and upon the page.
class WindowNotices : public QObject
{
    Q_OBJECT
public:
    WindowNotices(const Program &program, ShellFrame &frame, QWidget *window);

    /// Something that was asked for here failed; `again` tries it once more.
    void tell(const Error &error, const std::function<void()> &again);
    void say(const QString &sentence, const QString &action = {}, const std::function<void()> &work = {});
    void tellReadOnly(); ///< In answer to somebody who wants to edit.
    /// Of what was done last in the catalogue's history; `takeBack` undoes what stands elsewhere.
    void offerUndo(const QString &sentence, const std::function<void()> &takeBack = {});

signals:
    void openRequested(const QString &path);
    void snapshotsRequested();

private:
    void tellDone(const Change &change);
    void tellUndone(const Change &change);
    void tellWaiting(bool isWaiting);
    void tellOpened();
    void tellMoved();
    void tellRisk(const Error &error);
    void saveCopy();
    bool isAddressed() const; ///< This window is the one that the person works in.

    Program m_program;
    QWidget *m_window;
    InfoBar *m_file; ///< About the catalogue's file; stays until it is closed.
    InfoBar *m_failure; ///< About the last thing that was tried.
    UndoBar *m_undo;
    std::function<void()> m_takeBack; ///< What Undo in the bar does; empty = undoes the newest change.
};

} // namespace laurels
