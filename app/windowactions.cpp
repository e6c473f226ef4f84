// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowactions.h"

#include "ui/widgets/dress.h"
#include "ui/widgets/icons.h"

#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

enum class MenuOf { File, Edit, View, Go, Catalogue, Help };

struct Row {
    WindowActions::Id id;
    MenuOf menu;
    const char *text; ///< Translated where it is used.
    QList<QKeySequence> keys;
    QString icon = {};
    bool opensGroup = false; ///< A line stands above it.
    bool isShort = false; ///< Also in the menu of the header's button.
};

constexpr auto Ctrl = Qt::CTRL;
constexpr auto Alt = Qt::ALT;
constexpr auto Shift = Qt::SHIFT;

/// Another action is one more line here, an Id, and what it does in MainWindow.
const QList<Row> &table()
{
    using A = WindowActions;
    static const QList<Row> rows{
        {A::NewCatalogue, MenuOf::File, QT_TR_NOOP("New catalogue…"), {}, u"add"_s, false, true},
        {A::OpenCatalogue, MenuOf::File, QT_TR_NOOP("Open catalogue…"), {Ctrl | Qt::Key_O}, u"folder"_s, false, true},
        {A::Recent, MenuOf::File, QT_TR_NOOP("Recent catalogues"), {}, u"history"_s},
        {A::Import, MenuOf::File, QT_TR_NOOP("Import…"), {Ctrl | Qt::Key_I}, u"import"_s, true, true},
        {A::Export, MenuOf::File, QT_TR_NOOP("Export…"), {Ctrl | Shift | Qt::Key_E}, u"export"_s, false, true},
        {A::CloseWindow, MenuOf::File, QT_TR_NOOP("Close window"), {Ctrl | Qt::Key_W}, {}, true},
        {A::Undo, MenuOf::Edit, QT_TR_NOOP("Undo"), {Ctrl | Qt::Key_Z}, u"undo"_s, false, true},
        {A::Redo,
         MenuOf::Edit,
         QT_TR_NOOP("Redo"),
         {Ctrl | Shift | Qt::Key_Z, Ctrl | Qt::Key_Y},
         u"redo"_s,
         false,
         true},
        {A::Find, MenuOf::Edit, QT_TR_NOOP("Find"), {Ctrl | Qt::Key_F, Qt::Key_Slash}, u"search"_s, true},
        {A::Preferences, MenuOf::Edit, QT_TR_NOOP("Preferences…"), {Ctrl | Qt::Key_Comma}, u"settings"_s, true, true},
        {A::Sidebar, MenuOf::View, QT_TR_NOOP("Sidebar"), {Qt::Key_F9}, u"sidebar"_s},
        {A::Grid, MenuOf::View, QT_TR_NOOP("Grid"), {Ctrl | Qt::Key_G}, u"view-grid"_s, true},
        {A::Table, MenuOf::View, QT_TR_NOOP("Table"), {Ctrl | Qt::Key_T}, u"view-list"_s},
        {A::Larger,
         MenuOf::View,
         QT_TR_NOOP("Larger"),
         {Ctrl | Qt::Key_Plus, Ctrl | Qt::Key_Equal},
         u"zoom-in"_s,
         true},
        {A::Smaller, MenuOf::View, QT_TR_NOOP("Smaller"), {Ctrl | Qt::Key_Minus}, u"zoom-out"_s},
        {A::UsualSize, MenuOf::View, QT_TR_NOOP("Usual size"), {Ctrl | Qt::Key_0}},
        {A::NextRegion, MenuOf::View, QT_TR_NOOP("Next part of the window"), {Qt::Key_F6}, {}, true},
        {A::PreviousRegion, MenuOf::View, QT_TR_NOOP("Previous part of the window"), {Shift | Qt::Key_F6}},
        {A::MenuBar, MenuOf::View, QT_TR_NOOP("Menu bar"), {Ctrl | Qt::Key_M}, {}, true, true},
        {A::Menu, MenuOf::View, QT_TR_NOOP("Menu"), {Qt::Key_F10}},
        {A::FullScreen, MenuOf::View, QT_TR_NOOP("Full screen"), {Qt::Key_F11}},
        {A::Back, MenuOf::Go, QT_TR_NOOP("Back"), {Alt | Qt::Key_Left, Qt::Key_Back}, u"go-previous"_s},
        {A::Forward, MenuOf::Go, QT_TR_NOOP("Forward"), {Alt | Qt::Key_Right, Qt::Key_Forward}, u"go-next"_s},
        {A::Films, MenuOf::Go, QT_TR_NOOP("Films"), {Ctrl | Qt::Key_1, Alt | Qt::Key_Home}, u"film"_s, true},
        {A::People, MenuOf::Go, QT_TR_NOOP("People"), {Ctrl | Qt::Key_2}, u"people"_s},
        {A::AwardBodies, MenuOf::Go, QT_TR_NOOP("Award bodies"), {Ctrl | Qt::Key_3}, u"award"_s},
        {A::Topics, MenuOf::Go, QT_TR_NOOP("Topics"), {Ctrl | Qt::Key_4}, u"topic"_s},
        {A::SeriesList, MenuOf::Go, QT_TR_NOOP("Series"), {Ctrl | Qt::Key_5}, u"series"_s},
        {A::Statistics, MenuOf::Go, QT_TR_NOOP("Statistics"), {Ctrl | Qt::Key_6}, u"statistics"_s, true},
        {A::Connections, MenuOf::Go, QT_TR_NOOP("Connections"), {Ctrl | Qt::Key_7}, u"connections"_s},
        {A::Attention, MenuOf::Go, QT_TR_NOOP("Needs attention"), {Ctrl | Qt::Key_8}, u"attention"_s, true},
        {A::Bookmarks, MenuOf::Go, QT_TR_NOOP("Bookmarks"), {Ctrl | Qt::Key_9}, u"bookmark"_s},
        {A::RandomFilm, MenuOf::Go, QT_TR_NOOP("A random film"), {Ctrl | Qt::Key_R}, {}, true},
        {A::AddFilm, MenuOf::Catalogue, QT_TR_NOOP("Add film"), {Ctrl | Qt::Key_N}, u"add"_s},
        {A::AddPerson, MenuOf::Catalogue, QT_TR_NOOP("Add person"), {Ctrl | Shift | Qt::Key_N}, u"person"_s},
        {A::EditThis, MenuOf::Catalogue, QT_TR_NOOP("Edit"), {Ctrl | Qt::Key_E, Qt::Key_F2}, u"edit"_s, true},
        {A::DeleteThis, MenuOf::Catalogue, QT_TR_NOOP("Delete"), {Qt::Key_Delete}, u"delete"_s},
        {A::BookmarkThis, MenuOf::Catalogue, QT_TR_NOOP("Bookmark"), {Ctrl | Qt::Key_D}, u"bookmark"_s},
        {A::SaveSearch, MenuOf::Catalogue, QT_TR_NOOP("Save search…"), {Ctrl | Shift | Qt::Key_S}, u"saved-search"_s},
        {A::MergeDuplicates, MenuOf::Catalogue, QT_TR_NOOP("Merge duplicates"), {}, u"merge"_s, true},
        {A::Vocabulary, MenuOf::Catalogue, QT_TR_NOOP("Vocabulary"), {}, u"text"_s},
        {A::History, MenuOf::Catalogue, QT_TR_NOOP("History"), {Ctrl | Shift | Qt::Key_H}, u"history"_s, true},
        {A::Snapshots, MenuOf::Catalogue, QT_TR_NOOP("Snapshots…"), {}, u"save"_s},
        {A::Keyboard, MenuOf::Help, QT_TR_NOOP("Keyboard"), {Qt::Key_F1}, u"keyboard"_s, true, true},
        {A::About, MenuOf::Help, QT_TR_NOOP("About Laurels"), {}, u"info"_s, false, true},
        {A::Quit, MenuOf::File, QT_TR_NOOP("Quit"), {Ctrl | Qt::Key_Q}, {}, false, true},
    };
    return rows;
}

constexpr std::array Menus = {MenuOf::File, MenuOf::Edit, MenuOf::View, MenuOf::Go, MenuOf::Catalogue, MenuOf::Help};

QString nameOf(MenuOf menu)
{
    switch (menu) {
    case MenuOf::File:
        return WindowActions::tr("&File");
    case MenuOf::Edit:
        return WindowActions::tr("&Edit");
    case MenuOf::View:
        return WindowActions::tr("&View");
    case MenuOf::Go:
        return WindowActions::tr("&Go");
    case MenuOf::Catalogue:
        return WindowActions::tr("&Catalogue");
    case MenuOf::Help:
        return WindowActions::tr("&Help");
    }
    Q_UNREACHABLE();
}

} // namespace

WindowActions::WindowActions(QWidget *window) : QObject(window), m_window(window) { }

QAction *WindowActions::action(Id id) const
{
    return m_actions.value(id);
}

QAction *WindowActions::make(Id id)
{
    if (QAction *known = action(id))
        return known;
    for (const Row &row : table()) {
        if (row.id != id)
            continue;
        auto *made = new QAction(tr(row.text), this);
        made->setShortcuts(row.keys);
        if (!row.icon.isEmpty())
            keepDressed(m_window, [made, name = row.icon](const Tokens &t) { made->setIcon(icon(name, t.text)); });
        m_window->addAction(made);
        m_actions.insert(id, made);
        return made;
    }
    Q_UNREACHABLE();
}

void WindowActions::on(Id id, const std::function<void()> &work)
{
    connect(make(id), &QAction::triggered, this, work);
}

void WindowActions::setMenu(Id id, QMenu *menu)
{
    make(id)->setMenu(menu);
}

void WindowActions::fill(QMenuBar *bar) const
{
    for (const MenuOf menu : Menus) {
        QMenu *filled = bar->addMenu(nameOf(menu));
        for (const Row &row : table()) {
            QAction *known = row.menu == menu ? action(row.id) : nullptr;
            if (!known)
                continue;
            if (row.opensGroup)
                filled->addSeparator();
            filled->addAction(known);
        }
        filled->menuAction()->setVisible(!filled->isEmpty());
    }
}

void WindowActions::fillShort(QMenu *menu) const
{
    for (const Row &row : table()) {
        QAction *known = row.isShort ? action(row.id) : nullptr;
        if (!known)
            continue;
        if (row.opensGroup)
            menu->addSeparator();
        menu->addAction(known);
    }
}

QList<WindowActions::KeyGroup> WindowActions::keys() const
{
    QList<KeyGroup> groups;
    for (const MenuOf menu : Menus) {
        KeyGroup group{nameOf(menu).remove(u'&'), {}};
        for (const Row &row : table())
            if (const QAction *known = row.menu == menu ? action(row.id) : nullptr;
                known && !known->shortcuts().isEmpty())
                group.actions << known;
        if (!group.actions.isEmpty())
            groups << group;
    }
    return groups;
}

} // namespace laurels
