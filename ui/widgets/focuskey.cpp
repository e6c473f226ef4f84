// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focuskey.h"

#include <QHash>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

QString pathOf(const QWidget *page, const QWidget *widget)
{
    QStringList names;
    for (const QWidget *at = widget; at && at != page; at = at->parentWidget())
        if (!at->objectName().isEmpty() && !at->objectName().startsWith("qt_"_L1))
            names.prepend(at->objectName());
    return names.join(u'/');
}

/// Calls `visit` with every widget that can have the focus and its key, until that answers true.
template <class Visit> bool visitKeys(const QWidget *page, Visit visit)
{
    QHash<QString, int> seen; // two links of one section may lead to the same page
    const auto widgets = page->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus)
            continue;
        const QString path = pathOf(page, widget);
        if (visit(widget, u"%1#%2"_s.arg(path).arg(seen[path]++)))
            return true;
    }
    return false;
}

} // namespace

QString focusKey(const QWidget *page)
{
    QString found;
    const QWidget *focused = page->window()->focusWidget(); // also while another window is the active one
    visitKeys(page, [&found, focused](const QWidget *widget, const QString &key) {
        if (widget == focused)
            found = key;
        return !found.isEmpty();
    });
    return found;
}

bool focusByKey(QWidget *page, const QString &key)
{
    if (key.isEmpty())
        return false;
    return visitKeys(page, [&key](QWidget *widget, const QString &its) {
        if (its == key)
            widget->setFocus(Qt::OtherFocusReason);
        return its == key;
    });
}

} // namespace laurels
