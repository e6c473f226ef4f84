// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cataloguecare.h"

#include "app/backgroundwork.h"
#include "app/catalogueactions.h"
#include "data/snapshots.h"

#include <chrono>

using namespace std::chrono_literals;

namespace laurels {

CatalogueCare::CatalogueCare(BackgroundWork &work, CatalogueActions &actions, QObject *parent)
    : QObject(parent), m_work(work)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(3s);
    connect(&m_patience, &QTimer::timeout, this, &CatalogueCare::check);
    connect(&actions, &CatalogueActions::changed, this, &CatalogueCare::takeDaily);
}

void CatalogueCare::setCatalogue(const QString &path, bool isCheckPending)
{
    m_path = path;
    m_lastTaken = {};
    if (isCheckPending)
        m_patience.start();
    else
        m_patience.stop();
}

void CatalogueCare::check()
{
    m_work.run(
        {}, this,
        [path = m_path](const BackgroundWork::Report &report) {
            return Catalogue::checkWhole(path, [&report] { return report(-1, {}); });
        },
        [this, path = m_path](const Result<void> &checked) {
            if (!checked && checked.error().kind != Error::Cancelled && path == m_path)
                emit failed(checked.error());
        });
}

void CatalogueCare::takeDaily()
{
    const QDate today = QDateTime::currentDateTimeUtc().date();
    if (m_path.isEmpty() || m_lastTaken == today)
        return;
    m_lastTaken = today;
    m_work.run(
        {}, this,
        [path = m_path](const BackgroundWork::Report &report) -> Result<void> {
            const auto catalogue = Catalogue::openAgain(path);
            if (!catalogue)
                return catalogue.error();
            const auto taken = Snapshots((*catalogue)->uuid())
                                   .takeDaily((*catalogue)->database(), QDateTime::currentDateTimeUtc(),
                                              [&report](int percent) { return report(percent / 100.0, {}); });
            return taken ? Result<void>() : taken.error();
        },
        [this, path = m_path](const Result<void> &taken) {
            if (!taken && taken.error().kind != Error::Cancelled && path == m_path)
                emit failed(taken.error());
        });
}

} // namespace laurels
