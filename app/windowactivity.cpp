// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowactivity.h"

#include "ui/shell/activitycard.h"
#include "ui/shell/shellframe.h"

#include <chrono>

using namespace std::chrono_literals;

namespace laurels {

WindowActivity::WindowActivity(BackgroundWork &work, ShellFrame &frame, ActivityCard &card, QObject *parent)
    : QObject(parent), m_frame(frame), m_card(card)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(2s);
    connect(&m_patience, &QTimer::timeout, this, &WindowActivity::showCard);
    connect(&work, &BackgroundWork::begun, this, &WindowActivity::begin);
    connect(&work, &BackgroundWork::ended, this, &WindowActivity::end);
    connect(&work, &BackgroundWork::progressed, this, [this](double fraction, const QString &detail) {
        m_fraction = fraction;
        m_detail = detail;
        if (!m_card.isHidden())
            m_card.setProgress(fraction, detail);
    });
    connect(&card, &ActivityCard::stopRequested, &work, &BackgroundWork::stop);
}

void WindowActivity::begin(const QString &task)
{
    if (m_task.isEmpty())
        m_frame.beginWaiting();
    m_task = task;
    m_fraction = -1;
    m_detail.clear();
    if (m_card.isHidden())
        m_patience.start();
    else
        m_card.begin(task, true);
}

void WindowActivity::showCard()
{
    m_frame.endWaiting();
    m_card.begin(m_task, true);
    m_card.setProgress(m_fraction, m_detail);
}

void WindowActivity::end()
{
    if (m_patience.isActive())
        m_frame.endWaiting();
    m_patience.stop();
    m_card.hide();
    m_task.clear();
}

} // namespace laurels
