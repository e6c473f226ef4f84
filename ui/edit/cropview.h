// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace laurels {

/// A picture with a frame of 16:9 that cuts it, and the focal point, which stays in view wherever the cut picture is
/// shown. Both are moved by the mouse; by the keys, the one that is chosen: arrows a pixel of the screen, with Shift
/// ten; plus and minus make the frame larger and smaller.
class CropView : public QWidget
{
    Q_OBJECT
public:
    enum Part { Frame, FocalPoint };

    explicit CropView(QWidget *parent = nullptr);

    /// `focalPoint` in fractions of the whole picture. The frame is as large as it can be.
    void setPicture(const QImage &picture, QPointF focalPoint);
    const QImage &picture() const { return m_picture; }
    void setPart(Part part); ///< That the keys move.
    void reset();

    bool isCut() const; ///< The frame is no longer where it was put first.
    QRect frame() const { return m_frame; } ///< In pixels of the picture.
    QPointF focalPoint() const { return m_focalPoint; } ///< In fractions of the whole picture.
    QPointF focalPointInFrame() const; ///< In fractions of the frame; within it.

    QSize sizeHint() const override { return {632, 356}; }

signals:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Grip { None, Frame, FocalPoint, TopLeft, TopRight, BottomLeft, BottomRight };

    QRectF place() const; ///< Of the picture in the widget.
    double scale() const; ///< Pixels of the widget a pixel of the picture.
    QRectF shownFrame() const;
    QPointF shownFocalPoint() const;
    Grip gripAt(const QPointF &at) const;
    void moveFrame(const QPoint &to);
    void resizeFrame(int width, const QPoint &anchor, bool isRight, bool isBottom);
    void pullCorner(const QPointF &at);
    void setFocalPoint(const QPointF &point);
    void tell();

    QImage m_picture;
    QImage m_shown; ///< The picture at the size of the widget.
    QRect m_first; ///< The frame as it was put first.
    QRect m_frame;
    QPointF m_given;
    QPointF m_focalPoint;
    Part m_part = Frame;
    Grip m_grip = Grip::None;
    QPointF m_gripOffset;
};

} // namespace laurels
