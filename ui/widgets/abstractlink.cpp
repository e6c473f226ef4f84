// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/abstractlink.h"

#include <QAccessibleWidget>
#include <QKeyEvent>

namespace laurels {

namespace {

class AccessibleLink : public QAccessibleWidget
{
public:
    explicit AccessibleLink(AbstractLink *link) : QAccessibleWidget(link, QAccessible::Link) { }

    QAccessible::Role role() const override { return link()->acts() ? QAccessible::Button : QAccessible::Link; }
    QString text(QAccessible::Text what) const override
    {
        const QString given = QAccessibleWidget::text(what);
        return what == QAccessible::Name && given.isEmpty() ? link()->text() : given;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        if (const auto isExpanded = link()->isExpanded()) {
            state.expandable = true;
            state.expanded = *isExpanded;
            state.collapsed = !*isExpanded;
        }
        return state;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &action) override
    {
        if (action == pressAction())
            link()->click();
        else
            QAccessibleWidget::doAction(action);
    }

private:
    AbstractLink *link() const { return static_cast<AbstractLink *>(object()); }
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    if (className == QLatin1StringView(AbstractLink::staticMetaObject.className()))
        return new AccessibleLink(static_cast<AbstractLink *>(object));
    return nullptr;
}

} // namespace

void installLinkAccessibility()
{
    QAccessible::installFactory(makeInterface);
}

AbstractLink::AbstractLink(QWidget *parent) : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void AbstractLink::setActs(bool acts)
{
    m_acts = acts;
}

void AbstractLink::setExpanded(bool expanded)
{
    m_acts = true;
    m_isExpanded = expanded;
    QAccessible::State changed;
    changed.expanded = true;
    changed.collapsed = true;
    QAccessibleStateChangeEvent event(this, changed);
    QAccessible::updateAccessibility(&event);
}

void AbstractLink::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter)
        return QAbstractButton::keyPressEvent(event);
    if (event->modifiers() & Qt::ControlModifier && !m_acts)
        emit openedInNewWindow();
    else
        click();
}

void AbstractLink::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isInside = rect().contains(event->position().toPoint());
    const bool isOther = event->button() == Qt::MiddleButton
                         || (event->button() == Qt::LeftButton && (event->modifiers() & Qt::ControlModifier));
    if (!isInside || !isOther || m_acts)
        return QAbstractButton::mouseReleaseEvent(event);
    setDown(false);
    emit openedInNewWindow();
}

} // namespace laurels
