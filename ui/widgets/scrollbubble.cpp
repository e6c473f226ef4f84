// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrollbubble.h"

#include "ui/widgets/tokens.h"
#include "ui/widgets/typescale.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionSlider>

namespace laurels {

namespace {
constexpr int Height = 44;
constexpr int Inset = 16;
constexpr int Away = 8;
} // namespace

ScrollBubble::ScrollBubble(QWidget *list) : QWidget(list)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFont(typeFont(TypeRole::Figure));
    hide();
}

void ScrollBubble::showBeside(QScrollBar *bar, const QString &text)
{
    m_text = text;
    QStyleOptionSlider option;
    option.initFrom(bar);
    option.orientation = Qt::Vertical;
    option.minimum = bar->minimum();
    option.maximum = bar->maximum();
    option.pageStep = bar->pageStep();
    option.sliderPosition = option.sliderValue = bar->sliderPosition();
    const QRect handle = bar->style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, bar);
    const int wide = qMax(Height, fontMetrics().horizontalAdvance(text) + 2 * Inset);
    const QPoint at = bar->mapTo(parentWidget(), handle.center());
    const int x = layoutDirection() == Qt::RightToLeft ? bar->mapTo(parentWidget(), QPoint(bar->width(), 0)).x() + Away
                                                       : bar->mapTo(parentWidget(), QPoint()).x() - wide - Away;
    setGeometry(x, qBound(0, at.y() - Height / 2, parentWidget()->height() - Height), wide, Height);
    setVisible(!text.isEmpty());
    raise();
    update();
}

void ScrollBubble::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accent);
    painter.drawRoundedRect(rect(), Height / 2, Height / 2);
    painter.setPen(tokens.onAccent);
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

} // namespace laurels
