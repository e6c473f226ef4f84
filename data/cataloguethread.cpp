// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cataloguethread.h"

namespace laurels {

CatalogueThread::CatalogueThread(QObject *parent) : QObject(parent)
{
    m_thread.setObjectName(QStringLiteral("catalogue"));
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

CatalogueThread::~CatalogueThread()
{
    interrupt();
    QMetaObject::invokeMethod(
        &m_worker,
        [this] {
            const std::scoped_lock lock(m_interruptible);
            m_catalogue.reset();
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void CatalogueThread::open(QObject *receiver, std::function<Result<std::unique_ptr<Catalogue>>()> work,
                           std::function<void(const Result<void> &)> answered)
{
    run<Result<void>>(
        receiver,
        [this, work = std::move(work)]() -> Result<void> {
            auto opened = work();
            if (!opened)
                return opened.error();
            const std::scoped_lock lock(m_interruptible);
            m_catalogue = std::move(*opened);
            return {};
        },
        std::move(answered));
}

void CatalogueThread::interrupt()
{
    const std::scoped_lock lock(m_interruptible);
    if (m_catalogue)
        m_catalogue->interrupt();
}

} // namespace laurels
