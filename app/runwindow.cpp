// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runwindow.h"

#include "app/appearance.h"
#include "app/catalogueactions.h"
#include "app/cataloguesession.h"
#include "app/settings.h"
#include "app/window.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QIcon>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int DrawingPatience = 20'000; ///< Milliseconds for a page to be complete.

void nameApplication()
{
    QApplication::setApplicationName(u"laurels"_s);
    QApplication::setApplicationDisplayName(u"Laurels"_s);
    QApplication::setApplicationVersion(QStringLiteral(LAURELS_VERSION));
    QApplication::setDesktopFileName(u"org.laurels.Laurels"_s);
}

/// Ends the program once the window has been painted with its first page complete: for measuring how long a start
/// takes.
class QuitWhenPainted : public QObject
{
public:
    explicit QuitWhenPainted(MainWindow &window) : QObject(&window), m_window(window)
    {
        window.installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::UpdateRequest && m_window.isComplete())
            QTimer::singleShot(0, this, [this] { // after this frame, which may have asked for more pictures
                if (m_window.isComplete())
                    QCoreApplication::quit();
            });
        return false;
    }

private:
    MainWindow &m_window;
};

} // namespace

int runWindow(int &argc, char **argv, const QString &path, bool isUsersOwn)
{
    QApplication application(argc, argv);
    nameApplication();
    QApplication::setWindowIcon(QIcon(u":/app-icon/app-icon.svg"_s));
    Settings settings(Settings::usualPath());
    Appearance appearance(settings);
    CatalogueThread catalogue;
    CatalogueActions actions(catalogue);
    CatalogueSession session(catalogue, actions, settings);
    MainWindow window({catalogue, actions, session, settings, fileDialogs()});
    if (qEnvironmentVariableIsSet("LAURELS_QUIT_WHEN_PAINTED"))
        new QuitWhenPainted(window);
    window.QWidget::show();
    if (isUsersOwn)
        session.openOrMake(path);
    else
        session.open(path);
    QTimer::singleShot(0, &appearance, &Appearance::followPortal);
    return QApplication::exec();
}

Result<void> draw(const QString &path, const Drawing &drawing, bool isUsersOwn)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", QByteArray::number(drawing.scale));
    static char name[] = "laurels";
    static char *arguments[] = {name, nullptr};
    int count = 1;
    QApplication application(count, arguments);
    nameApplication();
    const QTemporaryDir folder; // a picture shows the program as it is at the first start
    Settings settings(folder.filePath(u"laurels.ini"_s));
    settings.setTheme(drawing.theme == Theme::Dark ? ThemeChoice::Dark : ThemeChoice::Light);
    settings.setMotionReduced(true);
    const Appearance appearance(settings);
    CatalogueThread catalogue;
    CatalogueActions actions(catalogue);
    CatalogueSession session(catalogue, actions, settings);
    MainWindow window({catalogue, actions, session, settings, fileDialogs()});
    window.resize(drawing.size);
    window.QWidget::show();
    std::optional<Error> failure;
    QObject::connect(&window, &MainWindow::failed, &window, [&failure](const Error &error) { failure = error; });
    settings.closeWelcome(path);
    window.setFirstPlace(drawing.place);
    session.openReadOnly(path, isUsersOwn);
    QElapsedTimer timer;
    timer.start();
    int quiet = 0; // a page may ask for more pictures once it has been painted
    while (!failure && quiet < 3 && timer.elapsed() < DrawingPatience) {
        QApplication::processEvents(QEventLoop::AllEvents, 20);
        const QPixmap painted = window.grab();
        quiet = window.isComplete() ? quiet + 1 : 0;
        if (quiet == 3 && !painted.save(drawing.output, "PNG"))
            return Error{Error::Unavailable,
                         QCoreApplication::translate("laurels::Render", "%1 cannot be written.").arg(drawing.output)};
    }
    if (failure)
        return *failure;
    if (quiet < 3)
        return Error{Error::Unavailable, QCoreApplication::translate(
                                             "laurels::Render", "The page was not ready in time; nothing was drawn.")};
    return {};
}

} // namespace laurels
