// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace laurels {

namespace {

constexpr int Radius = 10;
constexpr int AboveBottom = 20;
constexpr int Duration_ms = 4000;

} // namespace

Toast::Toast(QWidget *page) : QWidget(page), m_text(new PlainLabel)
{
    giveAccessibleRole(this, QAccessible::AlertMessage);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(18, 11, 18, 11);
    layout->addWidget(m_text);
    m_end.setSingleShot(true);
    m_end.setInterval(Duration_ms);
    connect(&m_end, &QTimer::timeout, this, &QWidget::hide);
    page->installEventFilter(this);
    hide();
}

void Toast::say(const QString &sentence)
{
    m_text->setText(sentence);
    setAccessibleName(sentence);
    place();
    show();
    raise();
    m_end.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::place()
{
    const Tokens &t = Tokens::of(parentWidget());
    QPalette inverse;
    inverse.setColor(QPalette::WindowText, t.canvas);
    m_text->setPalette(inverse);
    resize(sizeHint());
    move((parentWidget()->width() - width()) / 2, parentWidget()->height() - height() - AboveBottom);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Tokens::of(parentWidget()).text);
    painter.drawRoundedRect(rect(), Radius, Radius);
}

} // namespace laurels
