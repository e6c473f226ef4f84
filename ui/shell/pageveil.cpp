// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pageveil.h"

#include "ui/widgets/motion.h"
#include "ui/widgets/tokens.h"

#include <QPainter>

namespace laurels {

namespace {
constexpr int FadeTime = 100; ///< Milliseconds.
}

PageVeil::PageVeil(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    m_clearing.setStartValue(1.0);
    m_clearing.setEndValue(0.0);
    connect(&m_clearing, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&m_clearing, &QVariantAnimation::finished, this, &QWidget::hide);
}

void PageVeil::lift()
{
    const int time = motionTime(this, FadeTime);
    if (time == 0)
        return;
    setGeometry(parentWidget()->rect());
    show();
    raise();
    m_clearing.setDuration(time);
    m_clearing.stop();
    m_clearing.start();
}

void PageVeil::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setOpacity(m_clearing.currentValue().toReal());
    painter.fillRect(rect(), Tokens::of(this).canvas);
}

} // namespace laurels
