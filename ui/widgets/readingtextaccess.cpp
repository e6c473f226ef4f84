// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/readingtextaccess.h"

#include "ui/widgets/readingtext.h"

#include <QAccessibleWidget>

namespace laurels {

namespace {

class AccessibleReadingText : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit AccessibleReadingText(ReadingText *widget) : QAccessibleWidget(widget, QAccessible::StaticText) { }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this)
                                                  : QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text what) const override
    {
        const QString given = QAccessibleWidget::text(what);
        return what == QAccessible::Name && given.isEmpty() ? shown()->text() : given;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }

    int selectionCount() const override { return shown()->anchor() == shown()->caret() ? 0 : 1; }
    void selection(int index, int *from, int *to) const override
    {
        const bool isThere = index == 0 && selectionCount() == 1;
        *from = isThere ? qMin(shown()->anchor(), shown()->caret()) : 0;
        *to = isThere ? qMax(shown()->anchor(), shown()->caret()) : 0;
    }
    void addSelection(int from, int to) override { shown()->select(from, to); }
    void removeSelection(int) override { shown()->select(shown()->caret(), shown()->caret()); }
    void setSelection(int, int from, int to) override { shown()->select(from, to); }
    int cursorPosition() const override { return shown()->caret(); }
    void setCursorPosition(int position) override { shown()->select(position, position); }
    QString text(int from, int to) const override { return shown()->text().mid(from, to - from); }
    int characterCount() const override { return int(shown()->text().size()); }
    QRect characterRect(int offset) const override
    {
        const QRect place = shown()->characterRect(offset);
        return {shown()->mapToGlobal(place.topLeft()), place.size()};
    }
    int offsetAtPoint(const QPoint &point) const override
    {
        const QPoint inside = shown()->mapFromGlobal(point);
        return shown()->rect().contains(inside) ? shown()->offsetAt(inside) : -1;
    }
    void scrollToSubstring(int from, int) override { emit shown()->caretMoved(shown()->characterRect(from)); }
    QString attributes(int, int *from, int *to) const override
    {
        *from = 0;
        *to = characterCount();
        return {};
    }

private:
    ReadingText *shown() const { return static_cast<ReadingText *>(object()); }
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    if (className == QLatin1StringView(ReadingText::staticMetaObject.className()))
        return new AccessibleReadingText(static_cast<ReadingText *>(object));
    return nullptr;
}

} // namespace

void installReadingTextAccessibility()
{
    [[maybe_unused]] static const bool isInstalled = (QAccessible::installFactory(makeInterface), true);
}

} // namespace laurels
