// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/linkbutton.h"

#include "ui/widgets/laurelsstyle.h"
#include "ui/widgets/tokens.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int Room = 2; ///< Pixels between text and focus ring.

/// A link with a press action.
class AccessibleLink : public QAccessibleWidget
{
public:
    explicit AccessibleLink(LinkButton *link) : QAccessibleWidget(link, QAccessible::Link) { }
    QString text(QAccessible::Text what) const override
    {
        const QString given = QAccessibleWidget::text(what);
        return what == QAccessible::Name && given.isEmpty() ? static_cast<LinkButton *>(object())->text() : given;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &action) override
    {
        if (action == pressAction())
            static_cast<LinkButton *>(object())->click();
        else
            QAccessibleWidget::doAction(action);
    }
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    if (className == QLatin1StringView(LinkButton::staticMetaObject.className()))
        return new AccessibleLink(static_cast<LinkButton *>(object));
    return nullptr;
}

} // namespace

void installLinkAccessibility()
{
    QAccessible::installFactory(makeInterface);
}

LinkButton::LinkButton(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void LinkButton::setColour(const QColor &colour)
{
    m_colour = colour;
    update();
}

void LinkButton::setUnderlined(bool underlined)
{
    m_isUnderlined = underlined;
    update();
}

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(text()) + 2 * Room + 1, metrics.height() + 2 * Room};
}

QSize LinkButton::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 40), sizeHint().height()};
}

bool LinkButton::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip)
        setToolTip(width() < sizeHint().width() ? text().toHtmlEscaped() : QString());
    return QAbstractButton::event(event);
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Tokens::of(this);
    QFont shown = font();
    shown.setUnderline(m_isUnderlined || underMouse());
    painter.setFont(shown);
    painter.setPen(m_colour.isValid() ? m_colour : isDown() ? t.accentHover : t.accent);
    const QRect inner = rect().adjusted(Room, 0, -Room, 0);
    painter.drawText(inner, int(Qt::AlignVCenter | Qt::AlignLeading),
                     fontMetrics().elidedText(text(), Qt::ElideRight, inner.width()));
    if (hasFocus())
        paintFocusRing(painter, rect(), 4, t);
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter)
        return QAbstractButton::keyPressEvent(event);
    if (event->modifiers() & Qt::ControlModifier)
        emit openedInNewWindow();
    else
        click();
}

void LinkButton::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isInside = rect().contains(event->position().toPoint());
    const bool isOther = event->button() == Qt::MiddleButton
                         || (event->button() == Qt::LeftButton && (event->modifiers() & Qt::ControlModifier));
    if (!isInside || !isOther)
        return QAbstractButton::mouseReleaseEvent(event);
    setDown(false);
    emit openedInNewWindow();
}

} // namespace laurels
