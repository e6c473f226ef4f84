// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowdialogs.h"

#include "app/settings.h"
#include "app/windowactions.h"
#include "ui/films/filmgridview.h"
#include "ui/films/filmspage.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/keysdialog.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

void open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QString keysOf(const QAction &action)
{
    QStringList keys;
    const QList<QKeySequence> sequences = action.shortcuts();
    for (const QKeySequence &sequence : sequences)
        keys << sequence.toString(QKeySequence::NativeText);
    return keys.join(QCoreApplication::translate("laurels::Keys", " or "));
}

} // namespace

void showPreferences(Settings &settings, QWidget *window)
{
    auto *dialog =
        new PreferencesDialog({.theme = settings.theme(),
                               .hasSerifTitles = settings.hasSerifTitles(),
                               .textPercent = settings.textPercent(),
                               .isMotionReduced = settings.isMotionReduced(),
                               .tileWidth = settings.tileWidth() ? settings.tileWidth() : FilmGridView::UsualTile},
                              window);
    QObject::connect(dialog, &PreferencesDialog::changed, window, [&settings, window](const PreferenceValues &values) {
        settings.setTheme(values.theme);
        settings.setSerifTitles(values.hasSerifTitles);
        settings.setTextPercent(values.textPercent);
        settings.setMotionReduced(values.isMotionReduced);
        settings.setTileWidth(values.tileWidth);
        if (auto *films = window->findChild<FilmsPage *>())
            films->setTileWidth(values.tileWidth);
    });
    open(dialog);
}

void showKeys(const WindowActions &actions, QWidget *window)
{
    QList<KeysDialog::Group> groups;
    const QList<WindowActions::KeyGroup> known = actions.keys();
    for (const WindowActions::KeyGroup &group : known) {
        KeysDialog::Group shown{group.name, {}};
        for (const QAction *action : group.actions)
            shown.keys << KeysDialog::Key{keysOf(*action), action->text()};
        groups << shown;
    }
    open(new KeysDialog(groups, window));
}

void showAbout(QWidget *window)
{
    open(new AboutDialog(QStringLiteral(LAURELS_VERSION), window));
}

} // namespace laurels
