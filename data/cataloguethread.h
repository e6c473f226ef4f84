// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/catalogue.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QPromise>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

namespace laurels {

/// The thread on which all work on one catalogue is done, in order. The interface asks and is answered later, on its
/// own thread, and never holds a connection. A second thread reads what must not wait for that work.
class CatalogueThread : public QObject
{
    Q_OBJECT
public:
    explicit CatalogueThread(QObject *parent = nullptr);
    ~CatalogueThread() override; ///< Interrupts what runs, closes the catalogue, ends the threads.

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
            m_all, receiver, [this, work = std::move(work)]() mutable { return work(*m_all.catalogue); },
            std::move(answered));
    }

    /// Like ask(), on a thread and a connection that only read: it neither waits for what is asked or written
    /// elsewhere nor holds that up. `work` gives a Result; where interruptReading() cuts it short, it is done again.
    /// A catalogue that has one connection only answers in order.
    template <class Work, class Answered> void read(QObject *receiver, Work work, Answered answered)
    {
        using Answer = std::invoke_result_t<Work, Catalogue &>;
        readOnce(receiver, work, [self = QPointer(this), receiver, work, answered](const Answer &answer) {
            if (self && !answer && answer.error().kind == Error::Cancelled)
                self->read(receiver, work, answered);
            else
                answered(answer);
        });
    }

    /// Like read(); the answer to what interruptReading() has cut short is Error::Cancelled.
    template <class Work, class Answered> void readOnce(QObject *receiver, Work work, Answered answered)
    {
        using Answer = std::invoke_result_t<Work, Catalogue &>;
        if (!m_mayReadApart)
            return ask(receiver, std::move(work), std::move(answered));
        auto reading = [this, work = std::move(work)]() mutable -> Answer {
            if (auto opened = openReader(); !opened)
                return opened.error();
            return work(*m_reading.catalogue);
        };
        run<Answer>(m_reading, receiver, std::move(reading), std::move(answered));
    }

    /// Ends the work of ask() that is running now; its answer is Error::Cancelled. Safe at any time.
    void interrupt() { m_all.interrupt(); }
    void interruptReading() { m_reading.interrupt(); } ///< The same for the work of readOnce(); read() begins again.

private:
    /// A thread, and the catalogue as it is open there.
    struct Lane {
        explicit Lane(const QString &name);
        ~Lane();
        void set(std::unique_ptr<Catalogue> opened); ///< On the thread.
        void interrupt(); ///< On any thread.

        QThread thread;
        QObject worker; ///< Lives on the thread: what is invoked on it runs there.
        std::unique_ptr<Catalogue> catalogue; ///< Touched on the thread only, but for interrupt().
        std::mutex interruptible; ///< Guards the catalogue against going while it is interrupted.
    };

    Result<void> openReader();

    template <class Answer, class Work, class Answered>
    void run(Lane &lane, QObject *receiver, Work work, Answered answered)
    {
        auto promise = std::make_shared<QPromise<Answer>>();
        auto *watcher = new QFutureWatcher<Answer>(receiver); // dies with the receiver, and the answer with it
        connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, answered = std::move(answered)]() mutable {
            watcher->deleteLater();
            answered(watcher->future().takeResult());
        });
        watcher->setFuture(promise->future());
        QMetaObject::invokeMethod(&lane.worker, [promise, work = std::move(work)]() mutable {
            promise->start();
            promise->addResult(work());
            promise->finish();
        });
    }

    std::atomic<bool> m_mayReadApart = false;
    QString m_readerPath; ///< Of the catalogue that is open; touched on the reading thread only.
    Lane m_reading; ///< Its catalogue is opened at the first read().
    Lane m_all;
};

} // namespace laurels
