// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/activitycard.h"

#include "ui/widgets/dress.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/typescale.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {
constexpr int Radius = 8;
}

ActivityCard::ActivityCard(QWidget *parent)
    : QFrame(parent), m_task(new PlainLabel), m_detail(new PlainLabel), m_bar(new QProgressBar), m_stop(new QToolButton)
{
    setObjectName(u"activity"_s);
    m_bar->setRange(0, 100);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(4);
    m_stop->setAccessibleName(tr("Stop"));
    m_stop->setToolTip(tr("Stop"));
    m_stop->setFocusPolicy(Qt::StrongFocus);
    connect(m_stop, &QToolButton::clicked, this, &ActivityCard::stopRequested);
    m_detail->setWordWrap(true);
    keepDressed(this, [this](const Tokens &t) {
        QFont bold = typeFont(TypeRole::Body);
        bold.setBold(true);
        m_task->setFont(bold);
        m_detail->setFont(typeFont(TypeRole::Small));
        setTextColour(m_detail, t.text2);
        m_stop->setIcon(icon(u"stop"_s, t.text));
    });
    auto *top = new QHBoxLayout;
    top->addWidget(m_task, 1);
    top->addWidget(m_stop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(13, 4, 5, 10);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_bar);
    layout->addWidget(m_detail);
    hide();
}

QString ActivityCard::task() const
{
    return m_task->text();
}

void ActivityCard::begin(const QString &task, bool canStop)
{
    m_task->setText(task);
    m_canStop = canStop;
    m_announced = 0;
    setRail(m_isRail);
    setProgress(-1, {});
    show();
}

void ActivityCard::setProgress(double fraction, const QString &detail)
{
    m_bar->setRange(0, fraction < 0 ? 0 : 100);
    const int percent = fraction < 0 ? 0 : qBound(0, int(fraction * 100), 100);
    m_bar->setValue(percent);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty() && !m_isRail);
    const QString spoken = fraction < 0 ? m_task->text() : tr("%1, %2 percent").arg(m_task->text()).arg(percent);
    m_bar->setAccessibleName(spoken);
    m_bar->setAccessibleDescription(detail);
    setToolTip(m_isRail ? spoken.toHtmlEscaped() : QString());
    if (percent / 10 > m_announced) {
        m_announced = percent / 10;
        QAccessibleEvent event(m_bar, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void ActivityCard::setRail(bool isRail)
{
    m_isRail = isRail;
    m_task->setVisible(!isRail);
    m_detail->setVisible(!isRail && !m_detail->text().isEmpty());
    m_stop->setVisible(m_canStop);
    layout()->setContentsMargins(isRail ? 4 : 13, 4, isRail ? 4 : 5, 10);
}

void ActivityCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = Tokens::of(this);
    painter.setPen(t.border);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), Radius, Radius);
}

} // namespace laurels
