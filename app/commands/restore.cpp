// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "data/snapshots.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("laurels::Restore", text);
}

int listSnapshots(const QList<Snapshot> &snapshots, bool asJson)
{
    QJsonArray list;
    QString text;
    for (const Snapshot &snapshot : snapshots) {
        const QString at = snapshot.at.toString(Qt::ISODate);
        list << QJsonObject{{u"number"_s, snapshot.sequence},
                            {u"file"_s, snapshot.path},
                            {u"at"_s, at},
                            {u"reason"_s, snapshot.reason},
                            {u"bytes"_s, snapshot.bytes}};
        text += u"%1  %2  %3  %4\n"_s.arg(snapshot.sequence).arg(at, snapshot.reason, snapshot.path);
    }
    if (asJson)
        return print(QJsonObject{{u"snapshots"_s, list}});
    return print(text.isEmpty() ? tr("There are no snapshots of this catalogue yet.") + u'\n' : text);
}

} // namespace

/// Without a name, lists the snapshots. The present file need not be a catalogue any more, so none is given.
Result<int> restoreCommand(const Arguments &arguments)
{
    const QString path = cataloguePath(arguments);
    const bool asJson = arguments.has(u"json"_s);
    const QString name = arguments.values.value(0);
    QUuid uuid;
    if (const auto catalogue = Catalogue::open(path, Catalogue::Access::ReadOnly))
        uuid = (*catalogue)->uuid();
    else if (name.isEmpty())
        return catalogue.error();
    const Snapshots snapshots(uuid);
    if (name.isEmpty())
        return listSnapshots(snapshots.list(), asJson);
    const auto snapshot = snapshots.find(name);
    if (!snapshot)
        return snapshot.error();
    const auto restored = restore(snapshot->path, path);
    if (!restored)
        return restored.error();
    if (asJson) {
        QJsonObject document{{u"file"_s, path}, {u"films"_s, restored->films}, {u"kept"_s, restored->kept}};
        if (restored->filmsBefore >= 0)
            document[u"filmsBefore"_s] = restored->filmsBefore;
        return print(document);
    }
    QString text = tr("%1 is restored. It has %2 films.").arg(path).arg(restored->films) + u'\n';
    if (restored->filmsBefore >= 0)
        text += tr("Before, it had %1.").arg(restored->filmsBefore) + u'\n';
    if (!restored->kept.isEmpty())
        text += tr("What was there is kept at %1.").arg(restored->kept) + u'\n';
    return print(text);
}

} // namespace laurels
