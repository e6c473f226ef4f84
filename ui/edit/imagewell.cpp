// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/imagewell.h"

#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/laurelsstyle.h"
#include "ui/widgets/typescale.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QImage>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {
constexpr qint64 Largest = 32 * 1024 * 1024; ///< Bytes; what is larger is not even read.
}

ImageWell::ImageWell(QWidget *parent) : QWidget(parent)
{
    giveAccessibleRole(this, QAccessible::Button);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Add a picture"));
}

QSize ImageWell::sizeHint() const
{
    return {320, 112};
}

void ImageWell::take(const QMimeData *given)
{
    if (!given)
        return;
    for (const QUrl &url : given->urls())
        if (url.isLocalFile())
            return read(url.toLocalFile());
    const QImage image = given->hasImage() ? qvariant_cast<QImage>(given->imageData()) : QImage();
    if (image.isNull()) {
        emit refused(tr("There is no picture to paste. Copy a picture or its file first."));
        return;
    }
    emit imageGiven(image);
}

void ImageWell::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        emit refused(tr("That file cannot be read. Check its name and who may read it."));
    else if (file.size() > Largest)
        emit refused(tr("The picture is larger than 32 MB. Use a smaller copy."));
    else
        emit bytesGiven(file.readAll());
}

void ImageWell::choose()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Choose a picture"), {}, tr("Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff)"));
    if (!path.isEmpty())
        read(path);
}

void ImageWell::setTarget(bool isTarget)
{
    m_isTarget = isTarget;
    update();
}

void ImageWell::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return choose();
    default:
        if (event->matches(QKeySequence::Paste))
            return take(QGuiApplication::clipboard()->mimeData());
        QWidget::keyPressEvent(event);
    }
}

void ImageWell::mouseReleaseEvent(QMouseEvent *)
{
    choose();
}

void ImageWell::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasUrls() && !event->mimeData()->hasImage())
        return;
    event->acceptProposedAction();
    setTarget(true);
}

void ImageWell::dragLeaveEvent(QDragLeaveEvent *)
{
    setTarget(false);
}

void ImageWell::dropEvent(QDropEvent *event)
{
    setTarget(false);
    event->acceptProposedAction();
    take(event->mimeData());
}

void ImageWell::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = Tokens::of(this);
    painter.setPen(QPen(m_isTarget ? t.accent : t.borderStrong, m_isTarget ? 2 : 1, Qt::DashLine));
    painter.setBrush(m_isTarget ? t.accentTint : underMouse() ? t.hover : t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    painter.drawPixmap(QRect(width() / 2 - 12, height() / 2 - 34, 24, 24),
                       iconPixmap(u"image"_s, t.text2, 24, devicePixelRatioF()));
    painter.setPen(t.text);
    painter.drawText(QRect(0, height() / 2 - 4, width(), 22), Qt::AlignCenter,
                     tr("Drop a picture here, paste it, or press Enter to choose a file"));
    painter.setFont(typeFont(TypeRole::Small));
    painter.setPen(t.text3);
    painter.drawText(QRect(0, height() / 2 + 18, width(), 20), Qt::AlignCenter,
                     tr("JPEG, PNG or WebP, up to 32 MB and 40 megapixels"));
    if (hasFocus())
        paintFocusRing(painter, rect(), 8, t);
}

} // namespace laurels
