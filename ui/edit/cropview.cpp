// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/cropview.h"

#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/laurelsstyle.h"

#include <QKeyEvent>
#include <QLineF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace laurels {

namespace {

constexpr double Reach = 14; ///< Pixels round a handle in which it is taken hold of.
constexpr double HandleRadius = 6;
constexpr double RingRadius = 13;
constexpr int Narrowest = 160; ///< Of the frame, pixels of the picture: a tile needs as many.

int heightFor(int width)
{
    return qRound(width * 9 / 16.0);
}

} // namespace

CropView::CropView(QWidget *parent) : QWidget(parent)
{
    giveAccessibleRole(this, QAccessible::Slider);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(320, 180);
}

void CropView::setPicture(const QImage &picture, QPointF focalPoint)
{
    m_picture = picture;
    m_shown = {};
    m_given = focalPoint;
    const int width = qMin(picture.width(), picture.height() * 16 / 9);
    const QSize size(width, qMin(picture.height(), heightFor(width)));
    const QPoint centre(qRound(focalPoint.x() * picture.width()), qRound(focalPoint.y() * picture.height()));
    m_first = QRect(QPoint(std::clamp(centre.x() - size.width() / 2, 0, picture.width() - size.width()),
                           std::clamp(centre.y() - size.height() / 2, 0, picture.height() - size.height())),
                    size);
    reset();
}

void CropView::setPart(Part part)
{
    m_part = part;
    tell();
}

void CropView::reset()
{
    m_frame = m_first;
    m_focalPoint = m_given;
    tell();
}

bool CropView::isCut() const
{
    return m_frame != m_first;
}

QPointF CropView::focalPointInFrame() const
{
    const QPointF at(m_focalPoint.x() * m_picture.width(), m_focalPoint.y() * m_picture.height());
    return {std::clamp((at.x() - m_frame.left()) / m_frame.width(), 0.0, 1.0),
            std::clamp((at.y() - m_frame.top()) / m_frame.height(), 0.0, 1.0)};
}

QRectF CropView::place() const
{
    const QSizeF size = QSizeF(m_picture.size()).scaled(this->size(), Qt::KeepAspectRatio);
    return {QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size};
}

double CropView::scale() const
{
    return place().width() / m_picture.width();
}

QRectF CropView::shownFrame() const
{
    return {place().topLeft() + QPointF(m_frame.topLeft()) * scale(), QSizeF(m_frame.size()) * scale()};
}

QPointF CropView::shownFocalPoint() const
{
    const QRectF shown = place();
    return {shown.left() + m_focalPoint.x() * shown.width(), shown.top() + m_focalPoint.y() * shown.height()};
}

void CropView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = Tokens::of(this);
    painter.fillRect(rect(), t.sunken);
    if (m_picture.isNull())
        return;
    const QSize pixels = (place().size() * devicePixelRatioF()).toSize();
    if (m_shown.size() != pixels)
        m_shown = m_picture.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    painter.drawImage(place(), m_shown);
    const QRectF frame = shownFrame();
    QPainterPath outside;
    outside.addRect(place());
    outside.addRect(frame);
    painter.fillPath(outside, QColor(0, 0, 0, 140));
    painter.setPen(QPen(QColor(255, 255, 255, 120), 1));
    for (const double third : {1 / 3.0, 2 / 3.0}) {
        painter.drawLine(QPointF(frame.left() + third * frame.width(), frame.top()),
                         QPointF(frame.left() + third * frame.width(), frame.bottom()));
        painter.drawLine(QPointF(frame.left(), frame.top() + third * frame.height()),
                         QPointF(frame.right(), frame.top() + third * frame.height()));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::white, 2));
    painter.drawRect(frame);
    painter.setPen(QPen(t.accent, 2));
    painter.setBrush(Qt::white);
    for (const QPointF &corner : {frame.topLeft(), frame.topRight(), frame.bottomLeft(), frame.bottomRight()})
        painter.drawEllipse(corner, HandleRadius, HandleRadius);
    const QPointF at = shownFocalPoint();
    painter.setBrush(QColor(0, 0, 0, 90));
    painter.setPen(QPen(Qt::white, 3));
    painter.drawEllipse(at, RingRadius, RingRadius);
    for (const QPointF &way : {QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)})
        painter.drawLine(at + way * (RingRadius - 2), at + way * (RingRadius + 6));
    if (hasFocus())
        paintFocusRing(painter, rect(), 4, t);
}

CropView::Grip CropView::gripAt(const QPointF &at) const
{
    const QRectF frame = shownFrame();
    const auto isNear = [&at](const QPointF &point) { return QLineF(at, point).length() <= Reach; };
    for (const auto &[corner, grip] : {std::pair{frame.topLeft(), Grip::TopLeft},
                                       {frame.topRight(), Grip::TopRight},
                                       {frame.bottomLeft(), Grip::BottomLeft},
                                       {frame.bottomRight(), Grip::BottomRight}})
        if (isNear(corner))
            return grip;
    if (m_part == FocalPoint || isNear(shownFocalPoint()))
        return Grip::FocalPoint;
    return frame.contains(at) ? Grip::Frame : Grip::None;
}

void CropView::mousePressEvent(QMouseEvent *event)
{
    m_grip = m_picture.isNull() ? Grip::None : gripAt(event->position());
    m_gripOffset = event->position() - shownFrame().topLeft();
    mouseMoveEvent(event);
}

void CropView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    switch (m_grip) {
    case Grip::None:
        return;
    case Grip::Frame:
        return moveFrame(((at - m_gripOffset - place().topLeft()) / scale()).toPoint());
    case Grip::FocalPoint:
        return setFocalPoint(
            {(at.x() - place().left()) / place().width(), (at.y() - place().top()) / place().height()});
    case Grip::TopLeft:
    case Grip::TopRight:
    case Grip::BottomLeft:
    case Grip::BottomRight:
        return pullCorner((at - place().topLeft()) / scale());
    }
}

void CropView::mouseReleaseEvent(QMouseEvent *)
{
    m_grip = Grip::None;
}

void CropView::moveFrame(const QPoint &to)
{
    m_frame.moveTo(std::clamp(to.x(), 0, m_picture.width() - m_frame.width()),
                   std::clamp(to.y(), 0, m_picture.height() - m_frame.height()));
    tell();
}

/// The corner goes along with the mouse, the one across stays.
void CropView::pullCorner(const QPointF &at)
{
    const bool isRight = m_grip == Grip::TopRight || m_grip == Grip::BottomRight;
    const bool isBottom = m_grip == Grip::BottomLeft || m_grip == Grip::BottomRight;
    const QPoint anchor(isRight ? m_frame.left() : m_frame.left() + m_frame.width(),
                        isBottom ? m_frame.top() : m_frame.top() + m_frame.height());
    resizeFrame(qRound(std::abs(at.x() - anchor.x())), anchor, isRight, isBottom);
}

/// Keeps 16:9 and within the picture. The frame lies right of the anchor, or left, and below it, or above.
void CropView::resizeFrame(int width, const QPoint &anchor, bool isRight, bool isBottom)
{
    const int room = isRight ? m_picture.width() - anchor.x() : anchor.x();
    const int roomBelow = isBottom ? m_picture.height() - anchor.y() : anchor.y();
    const int most = qMin(room, roomBelow * 16 / 9);
    const int fitting = std::clamp(width, qMin(Narrowest, most), most);
    const QSize size(fitting, qMin(roomBelow, heightFor(fitting)));
    m_frame = QRect(
        QPoint(isRight ? anchor.x() : anchor.x() - size.width(), isBottom ? anchor.y() : anchor.y() - size.height()),
        size);
    tell();
}

void CropView::setFocalPoint(const QPointF &point)
{
    m_focalPoint = {std::clamp(point.x(), 0.0, 1.0), std::clamp(point.y(), 0.0, 1.0)};
    tell();
}

void CropView::keyPressEvent(QKeyEvent *event)
{
    const int step = qMax(1, qRound((event->modifiers() & Qt::ShiftModifier ? 10 : 1) / scale()));
    QPoint by;
    switch (event->key()) {
    case Qt::Key_Left:
        by.setX(-step);
        break;
    case Qt::Key_Right:
        by.setX(step);
        break;
    case Qt::Key_Up:
        by.setY(-step);
        break;
    case Qt::Key_Down:
        by.setY(step);
        break;
    case Qt::Key_Plus:
        return resizeFrame(m_frame.width() + 10 * step, m_frame.topLeft(), true, true);
    case Qt::Key_Minus:
        return resizeFrame(m_frame.width() - 10 * step, m_frame.topLeft(), true, true);
    default:
        return QWidget::keyPressEvent(event);
    }
    if (m_part == Frame)
        moveFrame(m_frame.topLeft() + by);
    else
        setFocalPoint(m_focalPoint + QPointF(double(by.x()) / m_picture.width(), double(by.y()) / m_picture.height()));
}

void CropView::tell()
{
    setAccessibleName(m_part == Frame ? tr("Frame, %L1 by %L2 pixels, %L3 from the left, %L4 from the top")
                                            .arg(m_frame.width())
                                            .arg(m_frame.height())
                                            .arg(m_frame.left())
                                            .arg(m_frame.top())
                                      : tr("Focal point, %1% across, %2% down")
                                            .arg(qRound(m_focalPoint.x() * 100))
                                            .arg(qRound(m_focalPoint.y() * 100)));
    update();
    emit changed();
}

} // namespace laurels
