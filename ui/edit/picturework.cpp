// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/picturework.h"

#include "ui/widgets/picturereader.h"

#include <QBuffer>
#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace laurels {

namespace {

constexpr int Quality = 92; ///< Of a JPEG that was cut: no loss that one sees, a tenth of a PNG.

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, qstrcmp(format, "JPEG") == 0 ? Quality : -1);
    return bytes;
}

template <class Answer>
void work(QObject *receiver, std::function<Answer()> task, const std::function<void(const Answer &)> &answered)
{
    auto promise = std::make_shared<QPromise<Answer>>();
    auto *watcher = new QFutureWatcher<Answer>(receiver); // dies with the receiver, and the answer with it
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, answered] {
        watcher->deleteLater();
        answered(watcher->future().takeResult());
    });
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, task = std::move(task)] {
        promise->start();
        promise->addResult(task());
        promise->finish();
    });
}

} // namespace

void readPictureLater(const QByteArray &bytes, QObject *receiver, const PictureRead &answered)
{
    work<Result<Picture>>(
        receiver, [bytes] { return readPicture(bytes); }, answered);
}

void readPictureLater(const QImage &image, QObject *receiver, const PictureRead &answered)
{
    work<Result<Picture>>(
        receiver, [image] { return readPicture(encoded(image, "PNG")); }, answered);
}

void cutPictureLater(const QByteArray &bytes, const QRect &frame, QObject *receiver, const PictureRead &answered)
{
    const auto cut = [bytes, frame] {
        const bool isLossless = bytes.startsWith("\x89PNG");
        return readPicture(encoded(decodePicture(bytes, {}).copy(frame), isLossless ? "PNG" : "JPEG"));
    };
    work<Result<Picture>>(receiver, cut, answered);
}

void decodePictureLater(const QByteArray &bytes, QSize cover, QObject *receiver,
                        const std::function<void(const QImage &)> &answered)
{
    work<QImage>(
        receiver, [bytes, cover] { return decodePicture(bytes, cover); }, answered);
}

} // namespace laurels
