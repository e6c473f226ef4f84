// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/catalogue.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>
#include <mutex>

namespace laurels {

/// The thread on which all work on one catalogue is done, in order. The interface asks and is answered later, on its
/// own thread, and never holds a connection.
class CatalogueThread : public QObject
{
    Q_OBJECT
public:
    explicit CatalogueThread(QObject *parent = nullptr);
    ~CatalogueThread() override; ///< Interrupts what runs, closes the catalogue, ends the thread.

    /// `work` opens or makes the catalogue, on the catalogue's thread; `answered` runs on the thread of `receiver`.
    /// Asked again, it closes the catalogue that was open, when the new one has opened.
    void open(QObject *receiver, std::function<Result<std::unique_ptr<Catalogue>>()> work,
              std::function<void(const Result<void> &)> answered);

    /// `work(Catalogue &)` runs on the catalogue's thread, `answered` with what it gave on the thread of `receiver`,
    /// and not at all once `receiver` is gone. Only to be called once open() has answered well.
    template <class Work, class Answered> void ask(QObject *receiver, Work work, Answered answered)
    {
        using Answer = std::invoke_result_t<Work, Catalogue &>;
        run<Answer>(
            receiver, [this, work = std::move(work)]() mutable { return work(*m_catalogue); }, std::move(answered));
    }

    /// Ends the work that is running now; its answer is Error::Cancelled. Safe at any time.
    void interrupt();

private:
    template <class Answer, class Work, class Answered> void run(QObject *receiver, Work work, Answered answered)
    {
        auto promise = std::make_shared<QPromise<Answer>>();
        auto *watcher = new QFutureWatcher<Answer>(receiver); // dies with the receiver, and the answer with it
        connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, answered = std::move(answered)]() mutable {
            watcher->deleteLater();
            answered(watcher->future().takeResult());
        });
        watcher->setFuture(promise->future());
        QMetaObject::invokeMethod(&m_worker, [promise, work = std::move(work)]() mutable {
            promise->start();
            promise->addResult(work());
            promise->finish();
        });
    }

    QThread m_thread;
    QObject m_worker; ///< Lives on m_thread: what is invoked on it runs there.
    std::unique_ptr<Catalogue> m_catalogue; ///< Touched on m_thread only, but for interrupt().
    std::mutex m_interruptible; ///< Guards m_catalogue against going while it is interrupted.
};

} // namespace laurels
