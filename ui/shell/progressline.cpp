// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/progressline.h"

#include "ui/widgets/motion.h"
#include "ui/widgets/tokens.h"

#include <QPainter>

#include <chrono>

using namespace std::chrono_literals;

namespace laurels {

namespace {
constexpr int Steps = 60; ///< Of one run across the window.
}

ProgressLine::ProgressLine(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Working…"));
    hide();
    m_patience.setSingleShot(true);
    m_patience.setInterval(300ms);
    m_tick.setInterval(16ms);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_step = 0;
        show();
        raise();
        if (!isMotionReduced(this))
            m_tick.start();
    });
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_step = (m_step + 1) % Steps;
        update();
    });
}

void ProgressLine::begin()
{
    if (!isVisible())
        m_patience.start();
}

void ProgressLine::end()
{
    m_patience.stop();
    m_tick.stop();
    hide();
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Tokens::of(this);
    painter.fillRect(rect(), t.border);
    if (!m_tick.isActive())
        return painter.fillRect(rect(), t.accent);
    const int length = width() / 4;
    const int start = (width() + length) * m_step / Steps - length;
    painter.fillRect(QRect(start, 0, length, height()), t.accent);
}

} // namespace laurels
