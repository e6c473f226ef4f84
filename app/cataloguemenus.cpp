// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cataloguemenus.h"

#include "app/cataloguesession.h"
#include "app/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

/// The file's name and where it lies, as menus show text: a file name's & is none of theirs.
QString pathText(const QString &path)
{
    const QFileInfo file(path);
    const QString home = QDir::homePath();
    QString folder = file.absolutePath();
    if (folder == home || folder.startsWith(home + u'/'))
        folder.replace(0, home.size(), u"~"_s);
    return CatalogueMenus::tr("%1 – %2", "a file, and its folder")
        .arg(file.completeBaseName(), folder)
        .replace(u'&', u"&&"_s);
}

} // namespace

CatalogueMenus::CatalogueMenus(const Program &program, QWidget *window)
    : QObject(window), m_program(program), m_window(window), m_recent(new QMenu(window)), m_card(new QMenu(window))
{
    connect(m_recent, &QMenu::aboutToShow, this, [this] {
        m_recent->clear();
        fillRecent(m_recent);
    });
    connect(m_card, &QMenu::aboutToShow, this, &CatalogueMenus::fillCard);
}

void CatalogueMenus::fillRecent(QMenu *menu)
{
    const CatalogueSession &session = m_program.session;
    const QString open = session.isOpen() ? session.opened().path : QString();
    bool isEmpty = true;
    const QStringList paths = m_program.settings.recentCatalogues();
    for (const QString &path : paths) {
        if (path == open)
            continue;
        menu->addAction(pathText(path), this, [this, path] { emit openRequested(path); });
        isEmpty = false;
    }
    if (isEmpty)
        menu->addAction(tr("No other catalogue was opened yet"))->setEnabled(false);
}

void CatalogueMenus::fillCard()
{
    m_card->clear();
    if (m_program.session.isOpen()) {
        m_card->addAction(pathText(m_program.session.opened().path))->setEnabled(false);
        m_card->addSeparator();
    }
    fillRecent(m_card);
    m_card->addSeparator();
    m_card->addAction(tr("New catalogue…"), this, &CatalogueMenus::askNew);
    m_card->addAction(tr("Open catalogue…"), this, &CatalogueMenus::askOpen);
}

void CatalogueMenus::askOpen()
{
    m_program.questions.openCatalogue(m_window, [this](const QString &path) { emit openRequested(path); });
}

void CatalogueMenus::askNew()
{
    m_program.questions.newCatalogue(m_window, [this](const QString &path) { emit newRequested(path); });
}

} // namespace laurels
