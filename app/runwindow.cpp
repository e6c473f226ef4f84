// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runwindow.h"

#include "app/appearance.h"
#include "app/catalogueactions.h"
#include "app/cataloguesession.h"
#include "app/commands/commands.h"
#include "app/settings.h"
#include "app/window.h"
#include "data/filewriter.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QIcon>
#include <QTemporaryDir>

#include <fontconfig/fontconfig.h>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace laurels {

namespace {

constexpr auto LongestBlank = 150ms; ///< Beyond this a person wonders whether anything was started.
constexpr int DrawingPatience = 20'000; ///< Milliseconds for a page to be complete.

void nameApplication()
{
    QApplication::setApplicationName(u"laurels"_s);
    QApplication::setApplicationDisplayName(u"Laurels"_s);
    QApplication::setApplicationVersion(QStringLiteral(LAURELS_VERSION));
    QApplication::setDesktopFileName(u"org.laurels.Laurels"_s);
}

/// The window is painted once, with its first page, and not before that as an empty frame, unless the page takes long.
void showWithFirstPage(MainWindow &window)
{
    window.QWidget::show();
    window.setUpdatesEnabled(false);
    const auto paint = [&window] {
        if (window.updatesEnabled())
            return;
        window.setUpdatesEnabled(true);
        // The request that came with show() was passed over; Qt takes it for still on its way.
        QCoreApplication::postEvent(&window, new QEvent(QEvent::UpdateRequest), Qt::LowEventPriority);
    };
    QObject::connect(&window, &MainWindow::filled, &window, paint);
    QTimer::singleShot(LongestBlank, &window, paint);
}

/// The whole picture, or none.
Result<void> writePicture(const QPixmap &picture, const QString &path)
{
    QByteArray png;
    QBuffer buffer(&png);
    if (!buffer.open(QIODevice::WriteOnly) || !picture.save(&buffer, "PNG"))
        return Error{
            Error::Unavailable,
            QCoreApplication::translate("laurels::Render", "The page cannot be made a picture. Try a smaller size.")};
    auto writer = FileWriter::open(path);
    if (!writer)
        return writer.error();
    if (auto written = (*writer)->write(png); !written)
        return written;
    return (*writer)->commit();
}

} // namespace

int runWindow(int &argc, char **argv, const QString &path, bool isUsersOwn)
{
    // What fontconfig knows is the dearest part of a start: it is read while Qt connects to the display.
    std::jthread fonts([] { FcInit(); });
    QApplication application(argc, argv);
    nameApplication();
    Settings settings(Settings::usualPath());
    CatalogueThread catalogue;
    CatalogueActions actions(catalogue);
    CatalogueSession session(catalogue, actions, settings);
    // It is read while the window is made; what comes of it is told once that runs.
    if (isUsersOwn)
        session.openOrMake(path);
    else
        session.open(path);
    fonts.join(); // else Qt would read them once more
    Appearance appearance(settings);
    MainWindow window({catalogue, actions, session, settings, fileDialogs()});
    if (qEnvironmentVariableIsSet("LAURELS_QUIT_WHEN_PAINTED")) // for measuring how long a start takes
        QObject::connect(&window, &MainWindow::painted, [] {
            print(u"painted\n"_s);
            QCoreApplication::quit();
        });
    showWithFirstPage(window);
    QObject::connect(&window, &MainWindow::painted, &appearance, [&appearance] {
        QApplication::setWindowIcon(QIcon(u":/app-icon/app-icon.svg"_s));
        appearance.followPortal();
    });
    return QApplication::exec();
}

Result<void> draw(const QString &path, const Drawing &drawing, bool isUsersOwn)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", QByteArray::number(drawing.scale));
    const QTemporaryDir folder; // a picture shows the program as it is at the first start
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR")) // without a session, where Qt complains of it
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(folder.path()));
    static char name[] = "laurels";
    static char *arguments[] = {name, nullptr};
    int count = 1;
    QApplication application(count, arguments);
    nameApplication();
    Settings settings(folder.filePath(u"laurels.ini"_s));
    settings.setTheme(drawing.theme == Theme::Dark ? ThemeChoice::Dark : ThemeChoice::Light);
    settings.setMotionReduced(true);
    const Appearance appearance(settings);
    CatalogueThread catalogue;
    CatalogueActions actions(catalogue);
    CatalogueSession session(catalogue, actions, settings);
    MainWindow window({catalogue, actions, session, settings, fileDialogs(), Drafts(folder.path())});
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
        if (quiet == 3)
            return writePicture(painted, drawing.output);
    }
    if (failure)
        return *failure;
    return Error{Error::Unavailable,
                 QCoreApplication::translate("laurels::Render", "The page was not ready in time; nothing was drawn.")};
}

} // namespace laurels
