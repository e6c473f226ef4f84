// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QObject>

#include <functional>

class QMenu;
class QMenuBar;
class QWidget;

namespace laurels {

/// What can be done in a window. Words, keys and menus stand in one table in the .cpp; what an action does is said by
/// on(). An action that nobody has said this for is in no menu and has no key.
class WindowActions : public QObject
{
    Q_OBJECT
public:
    enum Id {
        NewCatalogue,
        OpenCatalogue,
        Recent, ///< A menu of its own; see setMenu().
        Import,
        Export,
        CloseWindow,
        Quit,
        Undo,
        Redo,
        Find,
        Preferences,
        Sidebar,
        Grid,
        Table,
        Larger,
        Smaller,
        UsualSize,
        NextRegion,
        PreviousRegion,
        MenuBar,
        Menu,
        FullScreen,
        Back,
        Forward,
        Films,
        People,
        AwardBodies,
        Topics,
        SeriesList,
        Statistics,
        Connections,
        Bookmarks,
        RandomFilm,
        AddFilm,
        AddPerson,
        Attention,
        MergeDuplicates,
        Vocabulary,
        EditThis,
        DeleteThis,
        BookmarkThis,
        SaveSearch,
        Snapshots,
        History,
        Keyboard,
        About,
    };

    explicit WindowActions(QWidget *window);

    void on(Id id, const std::function<void()> &work);
    void setMenu(Id id, QMenu *menu); ///< The action opens this menu.
    QAction *action(Id id) const; ///< Null when nobody has said what it does.

    void fill(QMenuBar *bar) const; ///< All that there is, by menu.
    void fillShort(QMenu *menu) const; ///< What is wanted most.

    /// What the page of keys lists: the menu's name and its actions that have keys.
    struct KeyGroup {
        QString name;
        QList<const QAction *> actions;
    };
    QList<KeyGroup> keys() const;

private:
    QAction *make(Id id);

    QWidget *m_window;
    QHash<Id, QAction *> m_actions;
};

} // namespace laurels
