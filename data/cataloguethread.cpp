// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cataloguethread.h"

using namespace Qt::StringLiterals;

namespace laurels {

CatalogueThread::Lane::Lane(const QString &name)
{
    thread.setObjectName(name);
    worker.moveToThread(&thread);
    thread.start();
}

CatalogueThread::Lane::~Lane()
{
    interrupt();
    QMetaObject::invokeMethod(
        &worker, [this] { set(nullptr); }, Qt::BlockingQueuedConnection);
    thread.quit();
    thread.wait();
}

void CatalogueThread::Lane::set(std::unique_ptr<Catalogue> opened)
{
    const std::scoped_lock lock(interruptible);
    catalogue = std::move(opened);
}

void CatalogueThread::Lane::interrupt()
{
    const std::scoped_lock lock(interruptible);
    if (catalogue)
        catalogue->interrupt();
}

CatalogueThread::CatalogueThread(QObject *parent) : QObject(parent), m_reading(u"reading"_s), m_all(u"catalogue"_s) { }

CatalogueThread::~CatalogueThread() = default;

void CatalogueThread::open(QObject *receiver, std::function<Result<std::unique_ptr<Catalogue>>()> work,
                           std::function<void(const Result<void> &)> answered)
{
    run<Result<void>>(
        m_all, receiver,
        [this, work = std::move(work)]() -> Result<void> {
            auto opened = work();
            if (!opened)
                return opened.error();
            const QString path = (*opened)->path();
            m_mayReadApart = !(*opened)->isInMemory();
            m_all.set(std::move(*opened));
            QMetaObject::invokeMethod(&m_reading.worker, [this, path] {
                m_readerPath = path;
                m_reading.set(nullptr); // it may be of another catalogue
            });
            return {};
        },
        std::move(answered));
}

Result<void> CatalogueThread::openReader()
{
    if (m_reading.catalogue)
        return {};
    auto opened = Catalogue::openAgain(m_readerPath);
    if (!opened)
        return opened.error();
    m_reading.set(std::move(*opened));
    return {};
}

} // namespace laurels
