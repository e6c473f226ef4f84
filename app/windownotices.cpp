// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windownotices.h"

#include "app/catalogueactions.h"
#include "app/cataloguesession.h"
#include "data/backup.h"
#include "data/cataloguethread.h"
#include "ui/shell/shellframe.h"
#include "ui/widgets/infobar.h"
#include "ui/widgets/undobar.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

/// "Film deleted." of a change of the kind remove.
QString sentenceFor(const Change &change)
{
    if (change.kind == "remove"_L1)
        return change.films.size() > 1 ? WindowNotices::tr("%L1 films deleted.").arg(change.films.size())
                                       : WindowNotices::tr("“%1” deleted.").arg(change.label);
    if (change.kind == "merge"_L1)
        return WindowNotices::tr("%1.", "Merged “A” into “B”").arg(change.label);
    if (change.kind == "bulk"_L1)
        return WindowNotices::tr("Changed %1.", "30 films: Topics").arg(change.label);
    return WindowNotices::tr("Done: %1.").arg(change.label);
}

} // namespace

WindowNotices::WindowNotices(const Program &program, ShellFrame &frame, QWidget *window)
    : QObject(window), m_program(program), m_window(window), m_file(new InfoBar), m_failure(new InfoBar),
      m_undo(new UndoBar(&frame))
{
    m_file->setObjectName(u"fileBar"_s);
    m_failure->setObjectName(u"failureBar"_s);
    frame.addBar(m_file);
    frame.addBar(m_failure);
    connect(&frame, &ShellFrame::arranged, m_undo, &UndoBar::setPage);
    connect(m_undo, &UndoBar::undoRequested, this, [this] {
        if (const auto takeBack = std::exchange(m_takeBack, {}))
            takeBack();
        else
            m_program.actions.undo();
    });
    connect(&m_program.actions, &CatalogueActions::done, this, &WindowNotices::tellDone);
    connect(&m_program.actions, &CatalogueActions::undone, this, &WindowNotices::tellUndone);
    connect(&m_program.actions, &CatalogueActions::redone, this, [this] {
        if (isAddressed())
            offerUndo(tr("Done again."));
        else
            m_failure->hide();
    });
    connect(&m_program.actions, &CatalogueActions::bookmarked, this, [this](const QList<FilmId> &, bool isBookmarked) {
        m_failure->hide();
        if (isAddressed())
            m_undo->say(isBookmarked ? tr("Bookmarked.") : tr("Not bookmarked any more."));
    });
    connect(&m_program.actions, &CatalogueActions::failed, this, [this](const Error &error) {
        if (isAddressed())
            tell(error, [this] { m_program.actions.retry(); });
    });
    connect(&m_program.session, &CatalogueSession::changed, this, &WindowNotices::tellOpened);
    connect(&m_program.session, &CatalogueSession::moved, this, &WindowNotices::tellMoved);
    connect(&m_program.session, &CatalogueSession::isAtRisk, this, &WindowNotices::tellRisk);
    connect(&m_program.actions, &CatalogueActions::waiting, this, &WindowNotices::tellWaiting);
    if (m_program.session.isOpen())
        tellOpened();
}

bool WindowNotices::isAddressed() const
{
    return !QApplication::activeWindow() || QApplication::activeWindow()->window() == m_window;
}

void WindowNotices::tell(const Error &error, const std::function<void()> &again)
{
    m_failure->tell(error.kind == Error::Cancelled ? InfoBar::Note : InfoBar::Failure, error.message);
    if (error.kind == Error::Unavailable)
        m_failure->addButton(tr("Try again"), again);
}

void WindowNotices::say(const QString &sentence, const QString &action, const std::function<void()> &work)
{
    m_failure->tell(InfoBar::Note, sentence);
    if (work)
        m_failure->addButton(action, work);
}

void WindowNotices::tellReadOnly()
{
    m_failure->tell(InfoBar::Note, tr("This catalogue can only be read. To edit it, save a copy where you may write."));
    m_failure->addButton(tr("Save a copy…"), [this] { saveCopy(); });
}

void WindowNotices::offerUndo(const QString &sentence, const std::function<void()> &takeBack)
{
    m_failure->hide();
    m_takeBack = takeBack;
    m_undo->offer(sentence);
}

void WindowNotices::tellDone(const Change &change)
{
    if (isAddressed())
        offerUndo(sentenceFor(change));
    else
        m_failure->hide();
}

void WindowNotices::tellUndone(const Change &change)
{
    m_failure->hide();
    if (isAddressed())
        m_undo->say(tr("Taken back: %1.").arg(change.label));
}

void WindowNotices::tellOpened()
{
    m_failure->hide();
    m_undo->hide();
    const CatalogueSession::Opened &opened = m_program.session.opened();
    QStringList sentences = opened.notices;
    if (opened.isReadOnly)
        sentences << tr("To edit it, save a copy where you may write.");
    if (sentences.isEmpty())
        return m_file->hide();
    m_file->tell(InfoBar::Note, sentences.join(u' '));
    if (opened.isReadOnly)
        m_file->addButton(tr("Save a copy…"), [this] { saveCopy(); });
}

void WindowNotices::tellMoved()
{
    m_file->tell(InfoBar::Failure, tr("The file of this catalogue was deleted, or another one was put in its place, so "
                                      "nothing can be saved there. What you read and type is still here."));
    m_file->addButton(tr("Save a copy…"), [this] { saveCopy(); });
    m_file->addButton(tr("Open what is there now"), [this] {
        emit openRequested(m_program.session.opened().path);
        tellMoved(); // until it is open: the person may stay with what they typed
    });
}

void WindowNotices::tellRisk(const Error &error)
{
    if (error.kind != Error::Damaged) {
        m_file->tell(InfoBar::Caution, tr("Today's snapshot of the catalogue was not taken. %1").arg(error.message));
        return;
    }
    m_file->tell(InfoBar::Failure, error.message);
    m_file->addButton(tr("Snapshots…"), [this] { emit snapshotsRequested(); });
    m_file->addButton(tr("Save a copy…"), [this] { saveCopy(); });
}

void WindowNotices::tellWaiting(bool isWaiting)
{
    if (isWaiting)
        m_failure->tell(InfoBar::Caution,
                        tr("Still saving: much is changed, or another program is writing to this catalogue."));
    else
        m_failure->hide();
}

void WindowNotices::saveCopy()
{
    m_program.questions.saveCopy(m_window, [this](const QString &path) {
        m_program.catalogue.ask(
            this, [path](Catalogue &c) { return backUp(c, path); },
            [this, path](const Result<void> &copied) {
                if (copied)
                    emit openRequested(path);
                else
                    tell(copied.error(), [this] { saveCopy(); });
            });
    });
}

} // namespace laurels
