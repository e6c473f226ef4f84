// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessiblerole.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace laurels {

namespace {

constexpr auto RoleProperty = "laurelsAccessibleRole";

QAccessibleInterface *withItsRole(const QString &, QObject *object)
{
    const QVariant role = object && object->isWidgetType() ? object->property(RoleProperty) : QVariant();
    return role.isValid() ? new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Role(role.toInt()))
                          : nullptr;
}

} // namespace

void giveAccessibleRole(QWidget *widget, QAccessible::Role role)
{
    [[maybe_unused]] static const bool isInstalled = (QAccessible::installFactory(withItsRole), true);
    widget->setProperty(RoleProperty, int(role));
    if (!QAccessible::isActive())
        return;
    // A base class's constructor may have had another one made already.
    if (QAccessibleInterface *early = QAccessible::queryAccessibleInterface(widget); early && early->role() != role)
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(early));
}

} // namespace laurels
