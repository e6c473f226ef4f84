// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/undobar.h"

#include "ui/widgets/dress.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/laurelsstyle.h"
#include "ui/widgets/motion.h"
#include "ui/widgets/plainlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace laurels {

namespace {

constexpr auto ShownFor = 8s;
constexpr int SlideTime = 160; ///< Milliseconds.
constexpr int SlideBy = 8;
constexpr int FromBottom = 24;
constexpr int Radius = 12;

} // namespace

UndoBar::UndoBar(QWidget *parent)
    : QFrame(parent), m_sentence(new PlainLabel), m_undo(new QPushButton(tr("Undo"))), m_close(new QToolButton)
{
    setObjectName(u"undoBar"_s);
    m_undo->setObjectName(u"undo"_s);
    setButtonKind(m_undo, ButtonKind::Primary);
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close"));
    m_close->setFocusPolicy(Qt::StrongFocus);
    keepDressed(this, [this](const Tokens &t) { m_close->setIcon(icon(u"close"_s, t.text)); });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 8, 8, 8);
    layout->setSpacing(16);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_undo);
    layout->addWidget(m_close);
    m_time.setSingleShot(true);
    m_time.setInterval(ShownFor);
    m_slide.setStartValue(SlideBy);
    m_slide.setEndValue(0);
    connect(&m_slide, &QVariantAnimation::valueChanged, this, &UndoBar::arrange);
    connect(&m_time, &QTimer::timeout, this, [this] {
        if (isHeld())
            m_time.start();
        else
            hide();
    });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        emit undoRequested();
    });
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

bool UndoBar::isHeld() const
{
    return underMouse() || isAncestorOf(QApplication::focusWidget());
}

void UndoBar::offer(const QString &sentence)
{
    appear(sentence, true);
}

void UndoBar::say(const QString &sentence)
{
    appear(sentence, false);
}

void UndoBar::appear(const QString &sentence, bool offersUndo)
{
    m_sentence->setText(sentence);
    m_undo->setVisible(offersUndo);
    setAccessibleName(sentence);
    m_slide.stop();
    m_slide.setDuration(motionTime(this, SlideTime));
    m_slide.start();
    arrange();
    show();
    raise();
    m_time.start();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void UndoBar::setPage(const QRect &page)
{
    m_page = page;
    arrange();
}

QString UndoBar::sentence() const
{
    return m_sentence->text();
}

void UndoBar::arrange()
{
    layout()->activate();
    QRect place(QPoint(), sizeHint().boundedTo(m_page.size()));
    place.moveCenter(m_page.center());
    place.moveBottom(m_page.bottom() - FromBottom + m_slide.currentValue().toInt());
    setGeometry(place);
}

bool UndoBar::event(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        m_time.start(); // the whole time again, from when it was let go
    return QFrame::event(event);
}

void UndoBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = Tokens::of(this);
    painter.setPen(t.btn);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), Radius, Radius);
}

} // namespace laurels
