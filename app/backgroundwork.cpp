// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backgroundwork.h"

namespace laurels {

BackgroundWork::~BackgroundWork()
{
    for (const Handle &job : std::as_const(m_jobs))
        job->goesOn = false;
    m_threads.waitForDone();
}

BackgroundWork::Handle BackgroundWork::begin(const QString &task)
{
    auto job = std::make_shared<Job>();
    m_jobs << job;
    if (!task.isEmpty())
        show(job, task);
    return job;
}

void BackgroundWork::show(const Handle &job, const QString &task)
{
    if (!m_jobs.contains(job))
        return; // it has ended already
    job->task = task;
    m_shown << job;
    emit begun(task);
}

void BackgroundWork::end(const Handle &job)
{
    m_jobs.removeOne(job);
    const bool wasShown = !m_shown.isEmpty() && m_shown.constLast() == job;
    m_shown.removeOne(job);
    if (!wasShown)
        return;
    if (m_shown.isEmpty())
        emit ended();
    else
        emit begun(m_shown.constLast()->task);
}

BackgroundWork::Report BackgroundWork::reportOf(const Handle &job)
{
    return [this, job](double fraction, const QString &detail) {
        if (job->goesOn)
            QMetaObject::invokeMethod(this, [this, job, fraction, detail] { tell(job, fraction, detail); });
        return job->goesOn.load();
    };
}

void BackgroundWork::tell(const Handle &job, double fraction, const QString &detail)
{
    if (!m_shown.isEmpty() && m_shown.constLast() == job)
        emit progressed(fraction, detail);
}

void BackgroundWork::stop()
{
    if (!m_shown.isEmpty())
        m_shown.constLast()->goesOn = false;
}

} // namespace laurels
