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

Result<std::unique_ptr<Catalogue>> openOrMakeStarter(const QString &path, Catalogue::Access access)
{
    if (QFileInfo::exists(path))
        return Catalogue::open(path, access);
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
    : QObject(parent), m_thread(thread), m_actions(actions), m_settings(settings)
{
    m_watch.setInterval(1s);
    connect(&m_watch, &QTimer::timeout, this, &CatalogueSession::look);
}

void CatalogueSession::open(const QString &path)
{
    openWith(path, [path] { return Catalogue::open(path); });
}

void CatalogueSession::openOrMake(const QString &path)
{
    openWith(path, [path] { return openOrMakeStarter(path, Catalogue::Access::ReadWrite); });
}

void CatalogueSession::openReadOnly(const QString &path, bool isUsersOwn)
{
    const auto access = Catalogue::Access::ReadOnly;
    openWith(
        path, [=] { return isUsersOwn ? openOrMakeStarter(path, access) : Catalogue::open(path, access); }, false);
}

void CatalogueSession::create(const QString &path)
{
    openWith(path, [path] { return Catalogue::create(path, QFileInfo(path).completeBaseName()); });
}

void CatalogueSession::openWith(const QString &path, std::function<Result<std::unique_ptr<Catalogue>>()> work,
                                bool isToBeWritten)
{
    m_isOpening = true;
    emit opening();
    const auto opened = std::make_shared<Opened>(); // written on the catalogue's thread, read once that has answered
    auto noting = [work = std::move(work), opened, isToBeWritten]() -> Result<std::unique_ptr<Catalogue>> {
        auto answer = work();
        if (answer) {
            const Catalogue &c = **answer;
            *opened = {c.path(), c.name(), isToBeWritten && c.isReadOnly(), c.name() == starterName()};
        }
        return answer;
    };
    m_thread.open(this, std::move(noting), [this, path, opened](const Result<void> &answer) {
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
    m_settings.noteCatalogue(opened.path);
    m_watch.start();
    emit changed();
}

void CatalogueSession::look()
{
    if (!isOpen() || m_isLooking)
        return;
    m_isLooking = true; // one question at a time, however long the thread is busy
    m_thread.ask(
        this, [](Catalogue &c) { return c.hasChangedOutside(); },
        [this](bool isChanged) {
            m_isLooking = false;
            if (isChanged)
                m_actions.tellChanged();
        });
}

} // namespace laurels
