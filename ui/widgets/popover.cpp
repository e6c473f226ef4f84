// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/popover.h"

#include "ui/widgets/tokens.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <cmath>

namespace laurels {

namespace {

constexpr int Radius = 12;
constexpr int Below = 4; ///< Between the anchor and the card.
constexpr int Edge = 8; ///< Between the card and the window's edge.
constexpr qreal Darkest = 0.14;

/// Rounded rectangles upon each other, each fainter than the one inside it.
void paintShadow(QPainter &painter, const QRectF &card)
{
    constexpr int Steps = Popover::Shadow;
    painter.setPen(Qt::NoPen);
    for (int step = Steps; step > 0; --step) {
        const qreal inside = 1.0 - qreal(step) / Steps;
        painter.setBrush(QColor::fromRgbF(0, 0, 0, float(Darkest * 2 / Steps * std::pow(inside, 1.5))));
        painter.drawRoundedRect(card.adjusted(-step, -step + 4, step, step + 4), Radius + step, Radius + step);
    }
}

} // namespace

Popover::Popover(QWidget *content, QWidget *parent)
    : QWidget(parent), m_content(content), m_focus([this](const QWidget *before, const QWidget *now) {
          if (isVisible() && before && now && isAncestorOf(before) && !isAncestorOf(now))
              hide();
      })
{
    hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Shadow, Shadow, Shadow, Shadow);
    layout->addWidget(content);
}

void Popover::open(QWidget *anchor, int width)
{
    m_anchor = anchor;
    m_width = width;
    if (parentWidget() != anchor->window())
        setParent(anchor->window());
    fit();
    if (!isVisible())
        qApp->installEventFilter(this);
    show();
    raise();
}

void Popover::fit()
{
    if (!m_anchor)
        return;
    const QWidget *within = m_anchor->window();
    const int width = qMin(m_width, within->width() - 2 * Edge);
    const int wanted =
        m_content->hasHeightForWidth() ? m_content->heightForWidth(width) : m_content->sizeHint().height();
    const QRect anchor(m_anchor->mapTo(within, QPoint()), m_anchor->size());
    const int top = anchor.bottom() + 1 + Below;
    const int height = qMin(wanted, within->height() - Edge - top);
    const int start = layoutDirection() == Qt::RightToLeft ? anchor.right() + 1 - width : anchor.left();
    const int left = qBound(Edge, start, qMax(Edge, within->width() - Edge - width));
    setGeometry(QRect(left, top, width, height).adjusted(-Shadow, -Shadow, Shadow, Shadow));
}

bool Popover::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget)
        return false;
    if (event->type() == QEvent::MouseButtonPress) {
        const bool isMine = isAncestorOf(widget) || widget == m_anchor || (m_anchor && m_anchor->isAncestorOf(widget));
        if (!isMine && widget->window() == window())
            hide();
    } else if (event->type() == QEvent::Resize && widget == window()) {
        fit();
    }
    return false;
}

void Popover::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    qApp->removeEventFilter(this);
    emit closed();
}

void Popover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (m_anchor)
        m_anchor->setFocus(Qt::PopupFocusReason);
    hide();
}

void Popover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = Tokens::of(this);
    const QRectF card = QRectF(rect()).adjusted(Shadow, Shadow, -Shadow, -Shadow);
    paintShadow(painter, card);
    painter.setPen(t.border);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(card.adjusted(.5, .5, -.5, -.5), Radius, Radius);
}

} // namespace laurels
