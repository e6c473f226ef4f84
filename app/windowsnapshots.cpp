// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowsnapshots.h"

#include "app/cataloguesession.h"
#include "ui/shell/snapshotsdialog.h"
#include "ui/widgets/confirmation.h"

namespace laurels {

WindowSnapshots::WindowSnapshots(const Program &program, QWidget *window)
    : QObject(window), m_program(program), m_window(window)
{
}

bool WindowSnapshots::existFor(const QString &path)
{
    const QUuid catalogue = Snapshots::catalogueAt(path);
    return !catalogue.isNull() && !Snapshots(catalogue).list().isEmpty();
}

void WindowSnapshots::show()
{
    m_program.catalogue.ask(
        this, [](Catalogue &c) { return c.uuid(); },
        [this](const QUuid &catalogue) { open(m_program.session.opened().path, catalogue); });
}

void WindowSnapshots::showFor(const QString &path)
{
    open(path, {});
}

void WindowSnapshots::open(const QString &path, std::optional<QUuid> catalogue)
{
    m_path = path;
    m_catalogue = catalogue.value_or(Snapshots::catalogueAt(path));
    m_dialog = new SnapshotsDialog(catalogue.has_value(), m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &SnapshotsDialog::restoreRequested, this, &WindowSnapshots::ask);
    connect(m_dialog, &SnapshotsDialog::takeRequested, this, &WindowSnapshots::take);
    list();
    m_dialog->open();
}

void WindowSnapshots::list()
{
    m_program.session.work().run(
        {}, m_dialog, [catalogue = m_catalogue](const BackgroundWork::Report &) { return Snapshots(catalogue).list(); },
        [this](const QList<Snapshot> &snapshots) {
            m_dialog->setSnapshots(snapshots);
            countFilms(snapshots);
        });
}

void WindowSnapshots::countFilms(const QList<Snapshot> &snapshots)
{
    for (const Snapshot &snapshot : snapshots)
        m_program.session.work().run(
            {}, m_dialog, [snapshot](const BackgroundWork::Report &) { return Snapshots::countFilms(snapshot); },
            [this, path = snapshot.path](const Result<int> &films) { m_dialog->setFilms(path, films.value_or(-1)); });
}

void WindowSnapshots::take()
{
    m_program.session.work().run(
        tr("Taking a snapshot"), m_dialog,
        [path = m_path](const BackgroundWork::Report &report) -> Result<std::optional<Snapshot>> {
            const auto catalogue = Catalogue::openAgain(path);
            if (!catalogue)
                return catalogue.error();
            return Snapshots((*catalogue)->uuid())
                .take((*catalogue)->database(), QStringLiteral("wanted"), QDateTime::currentDateTimeUtc(),
                      [&report](int percent) { return report(percent / 100.0, {}); });
        },
        [this](const Result<std::optional<Snapshot>> &taken) {
            m_dialog->say(taken ? tr("A snapshot was taken.") : taken.error().message);
            list();
        });
}

void WindowSnapshots::ask(const Snapshot &snapshot)
{
    confirm(m_dialog,
            tr("Restore the catalogue as it was at %1? What it holds now is kept beside it or as another snapshot.")
                .arg(m_dialog->nameOf(snapshot)),
            tr("Restore"), [this, snapshot] { restoreFrom(snapshot); });
}

void WindowSnapshots::restoreFrom(const Snapshot &snapshot)
{
    m_program.session.work().run(
        tr("Restoring a snapshot"), m_dialog,
        [snapshot, path = m_path](const BackgroundWork::Report &) { return restore(snapshot.path, path); },
        [this](const Result<Restored> &restored) {
            if (!restored)
                return m_dialog->say(restored.error().message);
            m_dialog->close();
            emit openRequested(m_path);
        });
}

} // namespace laurels
