// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cataloguesession.h"

#include "app/catalogueactions.h"
#include "app/settings.h"
#include "data/starter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace laurels {

namespace {

QString starterName()
{
    return QCoreApplication::translate("laurels::Main", "Starter catalogue");
}

Result<std::unique_ptr<Catalogue>> openOrMakeStarter(const QString &path, Catalogue::Access access,
                                                     const Progress &upgrading)
{
    if (QFileInfo::exists(path))
        return Catalogue::open(path, access, upgrading);
    QDir().mkpath(QFileInfo(path).absolutePath());
    auto made = Catalogue::create(path, starterName());
    if (!made)
        return made;
    if (auto filled = fillWithStarterFilms(**made); !filled)
        return filled.error();
    return made;
}

} // namespace

CatalogueSession::CatalogueSession(CatalogueThread &thread, CatalogueActions &actions, Settings &settings,
                                   QObject *parent)
    : QObject(parent), m_thread(thread), m_actions(actions), m_settings(settings), m_care(m_work, actions)
{
    m_watch.setInterval(1s);
    connect(&m_watch, &QTimer::timeout, this, &CatalogueSession::look);
    connect(&m_care, &CatalogueCare::failed, this, &CatalogueSession::isAtRisk);
}

void CatalogueSession::open(const QString &path)
{
    openWith(path, [path](const Progress &upgrading) {
        return Catalogue::open(path, Catalogue::Access::ReadWrite, upgrading);
    });
}

void CatalogueSession::openOrMake(const QString &path)
{
    openWith(path, [path](const Progress &upgrading) {
        return openOrMakeStarter(path, Catalogue::Access::ReadWrite, upgrading);
    });
}

void CatalogueSession::openReadOnly(const QString &path, bool isUsersOwn)
{
    const auto access = Catalogue::Access::ReadOnly;
    openWith(
        path,
        [=](const Progress &upgrading) {
            return isUsersOwn ? openOrMakeStarter(path, access, upgrading) : Catalogue::open(path, access, upgrading);
        },
        false);
}

void CatalogueSession::create(const QString &path)
{
    openWith(path, [path](const Progress &) { return Catalogue::create(path, QFileInfo(path).completeBaseName()); });
}

Progress CatalogueSession::showUpgrade(const BackgroundWork::Handle &job)
{
    const auto isShown = std::make_shared<bool>(false); // touched on the catalogue's thread only
    return [this, job, isShown, report = m_work.reportOf(job)](int percent) {
        if (!std::exchange(*isShown, true))
            QMetaObject::invokeMethod(this, [this, job] { m_work.show(job, tr("Bringing the catalogue up to date")); });
        return report(percent / 100.0, {});
    };
}

void CatalogueSession::openWith(const QString &path, Opener work, bool isToBeWritten)
{
    m_isOpening = true;
    emit opening();
    const BackgroundWork::Handle job = m_work.begin({});
    const auto opened = std::make_shared<Opened>(); // written on the catalogue's thread, read once that has answered
    auto noting = [work = std::move(work), upgrading = showUpgrade(job), opened,
                   isToBeWritten]() -> Result<std::unique_ptr<Catalogue>> {
        auto answer = work(upgrading);
        if (answer) {
            const Catalogue &c = **answer;
            *opened = {.path = c.path(),
                       .name = c.name(),
                       .isReadOnly = isToBeWritten && c.isReadOnly(),
                       .isStarter = c.name() == starterName(),
                       .notices = isToBeWritten ? c.notices() : QStringList(),
                       .isCheckPending = isToBeWritten && c.isCheckPending()};
        }
        return answer;
    };
    m_thread.open(this, std::move(noting), [this, path, job, opened](const Result<void> &answer) {
        m_work.end(job);
        if (answer)
            return take(*opened);
        m_isOpening = false;
        emit failed(path, answer.error());
    });
}

void CatalogueSession::take(const Opened &opened)
{
    m_isOpening = false;
    m_opened = opened;
    m_hasMoved = false;
    m_settings.noteCatalogue(opened.path);
    m_care.setCatalogue(opened.path, opened.isCheckPending);
    m_watch.start();
    emit changed();
}

void CatalogueSession::look()
{
    if (!isOpen() || m_isLooking)
        return;
    m_isLooking = true; // one question at a time, however long the thread is busy
    m_thread.ask(
        this, [](Catalogue &c) { return std::pair(c.hasChangedOutside(), c.hasMoved()); },
        [this](const std::pair<bool, bool> &seen) {
            m_isLooking = false;
            const auto [isChanged, hasMoved] = seen;
            if (isChanged && !hasMoved)
                m_actions.tellChanged();
            if (std::exchange(m_hasMoved, hasMoved) != hasMoved && hasMoved)
                emit moved();
        });
}

} // namespace laurels
