// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/focalthumb.h"

#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/laurelsstyle.h"
#include "ui/widgets/picturecache.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace laurels {

namespace {
constexpr QSize Thumb(160, 90);
constexpr double Step = 0.01; ///< Of the picture's side; ten times that with Shift.
} // namespace

FocalThumb::FocalThumb(PictureCache *cache) : m_cache(cache)
{
    giveAccessibleRole(this, QAccessible::Slider);
    setFixedSize(Thumb);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    if (cache)
        connect(cache, &PictureCache::pictureReady, this, qOverload<>(&QWidget::update));
}

void FocalThumb::setImage(const FilmImage &image, const QPixmap &fresh)
{
    m_image = image;
    m_fresh = fresh;
    setAccessibleName(tr("Focal point, %1% across, %2% down")
                          .arg(qRound(image.focalPoint.x() * 100))
                          .arg(qRound(image.focalPoint.y() * 100)));
    update();
}

void FocalThumb::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const Tokens &t = Tokens::of(this);
    painter.fillRect(rect(), t.sunken);
    const QRect shown = place();
    if (!m_fresh.isNull())
        painter.drawPixmap(shown, m_fresh);
    else if (m_image.image && m_cache)
        if (const auto pixmap = m_cache->pixmap(m_image.image, shown.size(), devicePixelRatioF(), {0.5, 0.5}))
            painter.drawPixmap(shown, *pixmap);
    const QPointF at(shown.left() + m_image.focalPoint.x() * shown.width(),
                     shown.top() + m_image.focalPoint.y() * shown.height());
    painter.setBrush(QColor(0, 0, 0, 90));
    painter.setPen(QPen(Qt::white, 2));
    painter.drawEllipse(at, 7, 7);
    if (hasFocus())
        paintFocusRing(painter, rect(), 4, t);
}

void FocalThumb::mousePressEvent(QMouseEvent *event)
{
    moveTo(event->position());
}

void FocalThumb::mouseMoveEvent(QMouseEvent *event)
{
    moveTo(event->position());
}

void FocalThumb::keyPressEvent(QKeyEvent *event)
{
    const double step = event->modifiers() & Qt::ShiftModifier ? 10 * Step : Step;
    switch (event->key()) {
    case Qt::Key_Left:
        return move(m_image.focalPoint - QPointF(step, 0));
    case Qt::Key_Right:
        return move(m_image.focalPoint + QPointF(step, 0));
    case Qt::Key_Up:
        return move(m_image.focalPoint - QPointF(0, step));
    case Qt::Key_Down:
        return move(m_image.focalPoint + QPointF(0, step));
    default:
        QWidget::keyPressEvent(event);
    }
}

QRect FocalThumb::place() const
{
    const QSize size = m_image.size.isEmpty() ? Thumb : m_image.size.scaled(Thumb, Qt::KeepAspectRatio);
    return {QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size};
}

void FocalThumb::moveTo(const QPointF &at)
{
    const QRect shown = place();
    move({(at.x() - shown.left()) / shown.width(), (at.y() - shown.top()) / shown.height()});
}

void FocalThumb::move(const QPointF &point)
{
    emit focalPointMoved({std::clamp(point.x(), 0.0, 1.0), std::clamp(point.y(), 0.0, 1.0)});
}

} // namespace laurels
