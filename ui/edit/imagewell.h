// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QMimeData;

namespace laurels {

/// Where a picture is put: dropped, pasted, or chosen from a file by Enter or a click. Gives its bytes as they came, or
/// why there are none; whether they are a picture is for others to say.
class ImageWell : public QWidget
{
    Q_OBJECT
public:
    explicit ImageWell(QWidget *parent = nullptr);
    QSize sizeHint() const override;

    void take(const QMimeData *given); ///< As if dropped.

signals:
    void bytesGiven(const QByteArray &bytes);
    void imageGiven(const QImage &image); ///< Instead, from another program that gave no file.
    void refused(const QString &message);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void read(const QString &path);
    void setTarget(bool isTarget);

    bool m_isTarget = false; ///< Something is held over it.
};

} // namespace laurels
