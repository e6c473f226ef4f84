// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runwindow.h"

#include "app/catalogueactions.h"
#include "app/window.h"
#include "data/starter.h"
#include "ui/widgets/laurelsstyle.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/typescale.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QMessageBox>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int DrawingPatience = 20'000; ///< Milliseconds for a page to be complete.

void dress(Theme theme)
{
    const QPalette desktop = QApplication::palette();
    QApplication::setStyle(new LaurelsStyle);
    QApplication::setPalette(paletteFor(theme, desktop));
    QApplication::setFont(applicationFont(QApplication::font()));
    installLinkAccessibility();
}

Result<std::unique_ptr<Catalogue>> openOrMake(const QString &path, bool isUsersOwn, Catalogue::Access access)
{
    if (!isUsersOwn || QFileInfo::exists(path))
        return Catalogue::open(path, access);
    QDir().mkpath(QFileInfo(path).absolutePath());
    auto made = Catalogue::create(path, QCoreApplication::translate("laurels::Main", "Starter catalogue"));
    if (!made)
        return made;
    if (auto filled = fillWithStarterFilms(**made); !filled)
        return filled.error();
    return made;
}

} // namespace

int runWindow(int &argc, char **argv, const QString &path, bool isUsersOwn)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"laurels"_s);
    QApplication::setApplicationDisplayName(u"Laurels"_s);
    dress(Theme::Desktop);
    CatalogueThread catalogue;
    CatalogueActions actions(catalogue);
    MainWindow window(catalogue, actions);
    window.QWidget::show();
    catalogue.open(
        &window, [path, isUsersOwn] { return openOrMake(path, isUsersOwn, Catalogue::Access::ReadWrite); },
        [&window](const Result<void> &opened) {
            if (opened)
                return window.go({Place::Films});
            QMessageBox box(QMessageBox::Warning, QString(), QString(), QMessageBox::Close, &window);
            box.setTextFormat(Qt::PlainText);
            box.setText(opened.error().message);
            box.exec();
            QApplication::exit(1);
        });
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
    dress(drawing.theme);
    CatalogueThread catalogue;
    CatalogueActions actions(catalogue);
    MainWindow window(catalogue, actions);
    window.resize(drawing.size);
    window.QWidget::show();
    std::optional<Error> failure;
    QObject::connect(&window, &MainWindow::failed, &window, [&failure](const Error &error) { failure = error; });
    catalogue.open(
        &window, [path, isUsersOwn] { return openOrMake(path, isUsersOwn, Catalogue::Access::ReadOnly); },
        [&](const Result<void> &opened) {
            if (opened)
                window.go(drawing.place);
            else
                failure = opened.error();
        });
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
