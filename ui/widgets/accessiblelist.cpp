// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessiblelist.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QHash>
#include <QHeaderView>
#include <QPointer>
#include <QTableView>

namespace laurels {

namespace {

constexpr auto ShapeProperty = "laurelsAccessibleShape";

AccessibleShape shapeOf(const QAbstractItemView *view)
{
    const QVariant said = view->property(ShapeProperty);
    if (said.isValid())
        return AccessibleShape(said.toInt());
    return qobject_cast<const QTableView *>(view) ? AccessibleShape::Table : AccessibleShape::List;
}

/// The combo box whose list this is; null when it is none's.
QComboBox *comboOf(const QAbstractItemView *view)
{
    auto *combo = view->parentWidget() ? qobject_cast<QComboBox *>(view->parentWidget()->parentWidget()) : nullptr;
    return combo && combo->view() == view ? combo : nullptr;
}

/// The keyboard is in it: by its own focus, or led from a field, as a list of suggestions is that never has the focus.
bool isLed(const QAbstractItemView *view)
{
    return view->hasFocus() || (view->focusPolicy() == Qt::NoFocus && view->isVisible());
}

class AccessibleItem;

class AccessibleList : public QAccessibleWidget
{
public:
    AccessibleList(QAbstractItemView *view, AccessibleShape shape)
        : QAccessibleWidget(view, shape == AccessibleShape::List ? QAccessible::List : QAccessible::Table),
          m_shape(shape)
    {
        m_following = QObject::connect(view, &QObject::destroyed, [this] { forget(); });
    }
    ~AccessibleList() override
    {
        QObject::disconnect(m_following);
        QObject::disconnect(m_reset);
        forget();
    }

    QAbstractItemView *view() const { return qobject_cast<QAbstractItemView *>(object()); }
    bool isTable() const { return m_shape == AccessibleShape::Table; }

    int childCount() const override
    {
        const QAbstractItemModel *model = view() ? view()->model() : nullptr;
        return model ? model->rowCount(view()->rootIndex()) * int(columns().size()) : 0;
    }
    QAccessibleInterface *child(int number) const override;
    QAccessibleInterface *childAt(int x, int y) const override
    {
        if (!view())
            return nullptr;
        const QPoint point = view()->viewport()->mapFromGlobal(QPoint(x, y));
        if (!view()->viewport()->rect().contains(point))
            return nullptr;
        return child(numberOf(view()->indexAt(point)));
    }
    QAccessibleInterface *focusChild() const override
    {
        return view() && view()->hasFocus() ? child(numberOf(view()->currentIndex())) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override;

    QModelIndex indexOf(int number) const
    {
        const QList<int> shown = columns();
        if (number < 0 || shown.isEmpty() || !view() || !view()->model())
            return {};
        return view()->model()->index(number / int(shown.size()), shown.at(number % shown.size()), view()->rootIndex());
    }
    int numberOf(const QModelIndex &index) const
    {
        const QList<int> shown = columns();
        const auto place = index.isValid() ? shown.indexOf(index.column()) : -1;
        return place < 0 ? -1 : index.row() * int(shown.size()) + int(place);
    }

private:
    /// Logical columns in the order shown.
    QList<int> columns() const
    {
        const auto table = qobject_cast<QTableView *>(object());
        if (!table || !isTable())
            return {0};
        QList<int> shown;
        for (int place = 0; place < table->horizontalHeader()->count(); ++place) {
            const int column = table->horizontalHeader()->logicalIndex(place);
            if (!table->isColumnHidden(column))
                shown << column;
        }
        return shown;
    }
    void forget() const
    {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
        m_children.clear();
    }
    void follow() const
    {
        if (m_followed == view()->model())
            return;
        QObject::disconnect(m_reset);
        m_followed = view()->model();
        m_reset = QObject::connect(m_followed, &QAbstractItemModel::modelReset, [this] { forget(); });
    }

    AccessibleShape m_shape;
    QMetaObject::Connection m_following;
    mutable QMetaObject::Connection m_reset;
    mutable QPointer<QAbstractItemModel> m_followed;
    mutable QHash<int, QAccessible::Id> m_children; ///< By number; made when asked for.
};

class AccessibleItem : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessibleItem(QAbstractItemView *view, int number) : m_view(view), m_number(number) { }

    int number() const { return m_number; }
    bool isValid() const override { return m_view && index().isValid(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view ? list()->window() : nullptr; }
    QAccessibleInterface *parent() const override { return m_view ? list() : nullptr; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Description)
            return index().data(Qt::AccessibleDescriptionRole).toString();
        if (kind != QAccessible::Name)
            return {};
        const QString spoken = index().data(Qt::AccessibleTextRole).toString();
        return spoken.isEmpty() ? index().data().toString() : spoken;
    }
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_view->visualRect(index());
        return {m_view->viewport()->mapToGlobal(place.topLeft()), place.size()};
    }
    QAccessible::Role role() const override
    {
        return m_view && list()->isTable() ? QAccessible::Cell : QAccessible::ListItem;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const QModelIndex here = index();
        state.selectable = true;
        state.focusable = true;
        state.multiSelectable = m_view->selectionMode() == QAbstractItemView::ExtendedSelection;
        const QVariant check = here.data(Qt::CheckStateRole);
        state.checkable = check.isValid();
        state.checked = check.isValid() && check.toInt() == Qt::Checked;
        state.selected = m_view->selectionModel() && m_view->selectionModel()->isSelected(here);
        state.focused = isLed(m_view) && m_view->currentIndex() == here;
        const bool isSeen = m_view->viewport()->rect().intersects(m_view->visualRect(here));
        state.offscreen = !isSeen;
        state.invisible = !m_view->isVisible();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction(), toggleAction()}; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        if (name == pressAction())
            press();
        else if (name == setFocusAction())
            m_view->selectionModel()->setCurrentIndex(index(), QItemSelectionModel::NoUpdate);
        else if (name == toggleAction())
            m_view->selectionModel()->select(index(), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    void press()
    {
        if (QComboBox *combo = comboOf(m_view)) {
            const int row = index().row();
            combo->setCurrentIndex(row);
            combo->hidePopup();
            emit combo->activated(row);
        } else {
            emit m_view->activated(index());
        }
    }
    AccessibleList *list() const
    {
        return static_cast<AccessibleList *>(QAccessible::queryAccessibleInterface(m_view));
    }
    QModelIndex index() const { return m_view ? list()->indexOf(m_number) : QModelIndex(); }

    QPointer<QAbstractItemView> m_view;
    int m_number;
};

QAccessibleInterface *AccessibleList::child(int number) const
{
    if (!indexOf(number).isValid())
        return nullptr;
    follow();
    const auto known = m_children.constFind(number);
    if (known != m_children.constEnd())
        return QAccessible::accessibleInterface(*known);
    auto item = new AccessibleItem(view(), number); // owned by QAccessible, until forget()
    m_children.insert(number, QAccessible::registerAccessibleInterface(item));
    return item;
}

int AccessibleList::indexOfChild(const QAccessibleInterface *child) const
{
    const auto item = dynamic_cast<const AccessibleItem *>(child);
    return item && item->isValid() ? item->number() : -1;
}

QAccessibleInterface *accessibleListOf(const QString &, QObject *object)
{
    const auto view = qobject_cast<QAbstractItemView *>(object);
    if (qobject_cast<QHeaderView *>(view)) // a view of the whole table again; each cell says its column already
        return new QAccessibleWidget(view, QAccessible::ColumnHeader);
    return view ? new AccessibleList(view, shapeOf(view)) : nullptr;
}

} // namespace

void makeAccessible(QAbstractItemView *view, AccessibleShape shape)
{
    [[maybe_unused]] static const bool isInstalled = (QAccessible::installFactory(accessibleListOf), true);
    view->setProperty(ShapeProperty, int(shape));
    if (!QAccessible::isActive())
        return;
    // A base class's constructor may have had Qt's own made already.
    if (QAccessibleInterface *early = QAccessible::queryAccessibleInterface(view);
        !dynamic_cast<AccessibleList *>(early))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(early));
}

void announceCurrent(QAbstractItemView *view)
{
    if (!QAccessible::isActive() || !isLed(view) || !view->currentIndex().isValid())
        return;
    const auto list = dynamic_cast<AccessibleList *>(QAccessible::queryAccessibleInterface(view));
    if (!list)
        return;
    QAccessibleEvent event(view, QAccessible::Focus);
    event.setChild(list->numberOf(view->currentIndex()));
    QAccessible::updateAccessibility(&event);
}

} // namespace laurels
