// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/cataloguethread.h"
#include "data/history.h"

#include <QTimer>

namespace laurels {

/// What a person does to the open catalogue, from any page of any window: done on the catalogue's thread, and told to
/// every window, so that all show the same.
class CatalogueActions : public QObject
{
    Q_OBJECT
public:
    explicit CatalogueActions(CatalogueThread &catalogue, QObject *parent = nullptr);

    void removeFilm(FilmId film) { removeFilms({film}); }
    void removeFilms(const QList<FilmId> &films); ///< All of them or none, as one change.
    /// Anything else that is done as one change, on the catalogue's thread; `then` follows when it is durable.
    void perform(const std::function<Result<Change>(Catalogue &)> &work, const std::function<void()> &then = {});
    void setBookmarked(const QList<FilmId> &films, bool isBookmarked); ///< No change of the history.
    void takeBack(laurels::ChangeId change); ///< Any one; one that took another back, and so that stands again.
    void putBack(laurels::ChangeId change, laurels::RecordId record, const QString &field); ///< One field of it.
    void undo(); ///< The newest change that stands.
    void redo(); ///< What undo() took back last.
    void retry(); ///< What failed last, once more.

    /// Tells of what failed elsewhere, as of what failed here; `again` is what retry() then does.
    void fail(const Error &error, const std::function<void()> &again = {});

    /// Says that the catalogue was written to by somebody who does not use these, such as a form that was saved.
    void tellChanged() { emit changed(); }

signals:
    void changed(); ///< What is shown is no longer what is catalogued.
    void savedSearchesChanged(); ///< Their names, their order, or which there are.
    void done(const laurels::Change &change); ///< It is durable, and may be taken back.
    void undone(const laurels::Change &change); ///< The change that was taken back.
    void redone(const laurels::Change &change); ///< The change that stands again.
    void bookmarked(const QList<laurels::FilmId> &films, bool isBookmarked); ///< Or not any more.
    void failed(const laurels::Error &error); ///< Nothing was written.
    void waiting(bool isWaiting); ///< What was asked for takes unusually long: another program may be writing.

private:
    using Work = std::function<Result<Change>(Catalogue &)>;
    using Signal = void (CatalogueActions::*)(const Change &);
    void run(const Work &work, Signal succeeded, const std::function<void()> &then = {});

    CatalogueThread &m_catalogue;
    std::function<void()> m_again; ///< What failed last; empty = nothing did.
    QTimer m_patience;
    int m_running = 0;
    bool m_isWaiting = false;
};

} // namespace laurels
