// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backgroundwork.h"
#include "app/cataloguecare.h"
#include "data/cataloguethread.h"

#include <QTimer>

#include <optional>

namespace laurels {

class CatalogueActions;
class Settings;

/// Which catalogue is open, for all windows of the program: opens and makes them, and notices what happens to the file
/// from outside. The catalogue that is open stays so until another one has opened.
class CatalogueSession : public QObject
{
    Q_OBJECT
public:
    struct Opened {
        QString path; ///< Absolute.
        QString name;
        bool isReadOnly = false; ///< Although it was to be written.
        bool isStarter = false; ///< The films that the program came with are its beginning.
        QStringList notices; ///< Sentences that the person should read, such as that it was brought up to date.
        bool isCheckPending = false; ///< Too large to be checked whole before its first page is shown.
    };

    CatalogueSession(CatalogueThread &thread, CatalogueActions &actions, Settings &settings, QObject *parent = nullptr);

    void open(const QString &path); ///< Absolute.
    void openOrMake(const QString &path); ///< Made with the starter films when it is not there yet.
    void openReadOnly(const QString &path, bool isUsersOwn); ///< To draw it; made first when it is the user's own.
    void create(const QString &path); ///< An empty one, called as its file is, where no file is yet.

    bool isOpening() const { return m_isOpening; } ///< Asked for, and not answered yet.
    bool isOpen() const { return m_opened.has_value(); }
    const Opened &opened() const { return *m_opened; } ///< Only when one is.

    /// Looks whether others have written to the file, or put another in its place; also done each second.
    void look();

    BackgroundWork &work() { return m_work; } ///< What the program is at beside the catalogue's own thread.

signals:
    void opening(); ///< isOpening() has become true.
    void changed(); ///< Another catalogue is open.
    void failed(const QString &path, const laurels::Error &error); ///< That one is not; what was open still is.
    void moved(); ///< The file was deleted or replaced: what is saved from now on is refused.
    void isAtRisk(const laurels::Error &error); ///< The file did not pass its check, or no snapshot could be made.

private:
    using Opener = std::function<Result<std::unique_ptr<Catalogue>>(const Progress &upgrading)>;
    void openWith(const QString &path, Opener work, bool isToBeWritten = true);
    Progress showUpgrade(const BackgroundWork::Handle &job); ///< Shows the job when it hears of the first step.
    void take(const Opened &opened);

    CatalogueThread &m_thread;
    CatalogueActions &m_actions;
    Settings &m_settings;
    std::optional<Opened> m_opened;
    BackgroundWork m_work;
    CatalogueCare m_care;
    QTimer m_watch;
    bool m_isOpening = false;
    bool m_isLooking = false;
    bool m_hasMoved = false; ///< And the windows were told.
};

} // namespace laurels
