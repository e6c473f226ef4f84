// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace laurels {

/// Long work that needs no turn on the catalogue's thread, such as an import or a copy: each piece on a thread and a
/// connection of its own. It can be stopped, and is stopped when the program ends. The newest that has a name is shown.
class BackgroundWork : public QObject
{
    Q_OBJECT
public:
    explicit BackgroundWork(QObject *parent = nullptr) : QObject(parent) { }
    ~BackgroundWork() override; ///< Stops what runs and waits for it.

    /// One piece of work. Made and ended on the thread of the window.
    struct Job {
        QString task; ///< "Importing films"; empty = not shown.
        std::atomic<bool> goesOn = true;
    };
    using Handle = std::shared_ptr<Job>;

    /// Hears how much is done, from 0 to 1 and below 0 where it is unknown, and in words; answers whether it goes on.
    using Report = std::function<bool(double fraction, const QString &detail)>;

    /// `work(const Report &)` runs on a thread of its own, `answered` with what it gave on the thread of `receiver`,
    /// and not at all once `receiver` is gone.
    template <class Work, class Answered> void run(const QString &task, QObject *receiver, Work work, Answered answered)
    {
        using Answer = std::invoke_result_t<Work, const Report &>;
        const Handle job = begin(task);
        auto promise = std::make_shared<QPromise<Answer>>();
        auto *ending = new QFutureWatcher<Answer>(this); // ends the job, whoever waits for the answer
        connect(ending, &QFutureWatcherBase::finished, this, [this, ending, job] {
            ending->deleteLater();
            end(job);
        });
        ending->setFuture(promise->future());
        auto *watcher = new QFutureWatcher<Answer>(receiver); // dies with the receiver, and the answer with it
        connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, answered = std::move(answered)]() mutable {
            watcher->deleteLater();
            answered(watcher->result());
        });
        watcher->setFuture(promise->future());
        m_threads.start([promise, work = std::move(work), report = reportOf(job)]() mutable {
            promise->start();
            promise->addResult(work(report));
            promise->finish();
        });
    }

    /// For work that runs elsewhere: it is shown until end(), and hears of stop() by its reports.
    Handle begin(const QString &task);
    void show(const Handle &job, const QString &task); ///< One that had no name.
    void end(const Handle &job);
    Report reportOf(const Handle &job); ///< To be called on any thread.

    void stop(); ///< What is shown.

signals:
    void begun(const QString &task); ///< This is shown from now on.
    void progressed(double fraction, const QString &detail); ///< Of what is shown.
    void ended(); ///< Nothing is shown any more.

private:
    void tell(const Handle &job, double fraction, const QString &detail);

    QList<Handle> m_jobs; ///< Those that run, oldest first.
    QList<Handle> m_shown; ///< Those of them that have a name.
    QThreadPool m_threads;
};

} // namespace laurels
