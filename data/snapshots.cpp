// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/snapshots.h"

#include "data/backup.h"
#include "data/catalogue.h"
#include "data/datafolder.h"
#include "data/filewriter.h"
#include "data/sql/database.h"
#include "data/storage.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace laurels {

namespace {

constexpr auto TimeFormat = "yyyyMMdd'T'HHmmss'Z'"_L1;
constexpr qint64 MostBytes = qint64(2) * 1024 * 1024 * 1024;
constexpr auto OriginName = "origin"_L1; ///< Holds the path of the catalogue, beside its snapshots.
constexpr int WholeDays = 2;
constexpr int Days = 12;
constexpr int Weeks = 10;
constexpr int Months = 9;

QString tr(const char *text)
{
    return QCoreApplication::translate("laurels::Snapshots", text);
}

/// Nothing when the name is none of ours.
std::optional<Snapshot> snapshotAt(const QFileInfo &file)
{
    static const QRegularExpression Name(u"^(\\d{6,18})-(\\d{8}T\\d{6}Z)-([a-z]+)\\.laurels$"_s);
    const auto match = Name.match(file.fileName());
    if (!match.hasMatch())
        return {};
    QDateTime at = QDateTime::fromString(match.captured(2), TimeFormat);
    at.setTimeSpec(Qt::UTC);
    return Snapshot{.path = file.absoluteFilePath(),
                    .sequence = match.captured(1).toLongLong(),
                    .at = at,
                    .reason = match.captured(3),
                    .bytes = file.size()};
}

/// Counts the stretches of snapshots that fall on the same day, week or month.
class Stretches
{
public:
    /// Whether this one begins another stretch.
    bool begins(const QString &stretch)
    {
        const bool isNew = stretch != m_last || m_count == 0;
        m_last = stretch;
        m_count += isNew;
        return isNew;
    }
    int count() const { return m_count; }

private:
    QString m_last;
    int m_count = 0;
};

QString originOf(const QString &folder)
{
    QFile file(folder + u'/' + OriginName);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Where it cannot be written, the snapshots are found by their files alone.
void noteOrigin(const QString &folder, const QString &path)
{
    if (originOf(folder) == path)
        return;
    auto writer = FileWriter::open(folder + u'/' + OriginName, 0600);
    if (writer && (*writer)->write(path.toUtf8()))
        (void)(*writer)->commit();
}

QString weekOf(QDate day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return u"%1-%2"_s.arg(year).arg(week);
}

} // namespace

QList<Snapshot> superfluous(const QList<Snapshot> &snapshots, qint64 mostBytes)
{
    QList<Snapshot> gone;
    Stretches days, weeks, months;
    qint64 bytes = 0;
    for (const Snapshot &snapshot : snapshots) {
        const QDate day = snapshot.at.date();
        const bool isNewestOfDay = days.begins(day.toString(Qt::ISODate));
        bool isKept = days.count() <= WholeDays || (isNewestOfDay && days.count() <= WholeDays + Days);
        if (days.count() > WholeDays + Days) {
            const bool isNewestOfWeek = weeks.begins(weekOf(day));
            isKept = isNewestOfWeek && weeks.count() <= Weeks;
            if (weeks.count() > Weeks)
                isKept = months.begins(day.toString(u"yyyy-MM")) && months.count() <= Months;
        }
        const bool isNewest = &snapshot == &snapshots.constFirst();
        if (isNewest || (isKept && bytes + snapshot.bytes <= mostBytes))
            bytes += snapshot.bytes;
        else
            gone << snapshot;
    }
    return gone;
}

Snapshots::Snapshots(QUuid catalogue, QString folder)
    : m_folder(folder + u'/' + catalogue.toString(QUuid::WithoutBraces))
{
}

QString Snapshots::defaultFolder()
{
    return dataFolder() + u"/snapshots"_s;
}

QUuid Snapshots::catalogueAt(const QString &path, const QString &folder)
{
    QUuid found;
    qint64 newest = -1;
    for (const QFileInfo &entry : QDir(folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QUuid uuid = QUuid::fromString(entry.fileName());
        if (uuid.isNull() || originOf(entry.filePath()) != path)
            continue;
        const QList<Snapshot> snapshots = Snapshots(uuid, folder).list();
        const qint64 at = snapshots.isEmpty() ? -1 : snapshots.constFirst().at.toSecsSinceEpoch();
        if (at > newest) {
            newest = at;
            found = uuid;
        }
    }
    return found;
}

Result<int> Snapshots::countFilms(const Snapshot &snapshot)
{
    const auto database = sql::Database::open(snapshot.path, sql::Database::Mode::ReadOnly);
    if (!database)
        return database.error();
    const auto films = (*database)->number(u"SELECT count(*) FROM film"_s);
    return films ? Result<int>(int(*films)) : films.error();
}

QList<Snapshot> Snapshots::list() const
{
    QList<Snapshot> snapshots;
    for (const QFileInfo &file : QDir(m_folder).entryInfoList({u"*.laurels"_s}, QDir::Files))
        if (const auto snapshot = snapshotAt(file))
            snapshots << *snapshot;
    std::ranges::sort(snapshots, std::greater(), &Snapshot::sequence);
    return snapshots;
}

Result<std::optional<Snapshot>> Snapshots::take(sql::Database &database, const QString &reason, const QDateTime &now,
                                                const std::function<bool(int)> &goesOn)
{
    const QList<Snapshot> before = list();
    const bool isAlways = reason == "restore"_L1 || reason == "wanted"_L1;
    if (!before.isEmpty() && !isAlways) {
        const auto age = std::chrono::milliseconds(before.constFirst().at.msecsTo(now));
        if (age >= 0ms && age < 30min)
            return std::optional<Snapshot>();
    }
    if (auto made = makePrivateFolder(m_folder); !made)
        return made.error();
    const qint64 sequence = before.isEmpty() ? 1 : before.constFirst().sequence + 1;
    const QString path = u"%1/%2-%3-%4.laurels"_s.arg(m_folder)
                             .arg(sequence, 6, 10, QChar(u'0'))
                             .arg(now.toUTC().toString(TimeFormat), reason);
    if (auto copied = backUp(database, path, goesOn); !copied)
        return copied.error();
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    noteOrigin(m_folder, database.path());
    thin();
    return snapshotAt(QFileInfo(path));
}

Result<std::optional<Snapshot>> Snapshots::takeDaily(sql::Database &database, const QDateTime &now,
                                                     const std::function<bool(int)> &goesOn)
{
    const QList<Snapshot> before = list();
    if (!before.isEmpty() && before.constFirst().at.date() == now.toUTC().date())
        return std::optional<Snapshot>();
    return take(database, u"daily"_s, now, goesOn);
}

void Snapshots::thin()
{
    const qint64 room = roomIn(m_folder).value_or(MostBytes * 10);
    for (const Snapshot &snapshot : superfluous(list(), qMin(MostBytes, room / 10)))
        QFile::remove(snapshot.path);
}

Result<Snapshot> Snapshots::find(const QString &name) const
{
    if (name.contains(u'/') || QFileInfo(name).isFile()) {
        const QFileInfo file(name);
        if (file.isFile())
            return snapshotAt(file).value_or(Snapshot{.path = file.absoluteFilePath(), .bytes = file.size()});
    }
    for (const Snapshot &snapshot : list())
        if (QFileInfo(snapshot.path).fileName() == name || QString::number(snapshot.sequence) == name)
            return snapshot;
    return Error{Error::NotFound,
                 tr("There is no snapshot “%1”. “laurels restore” without a name lists them.").arg(name)};
}

namespace {

/// Moves a file that is no catalogue any more, with what lies beside it, out of the way. Answers its new path.
Result<QString> putAside(const QString &path)
{
    const QFileInfo file(path);
    for (int i = 1; i < 1000; ++i) {
        const QString aside = u"%1/%2.damaged-%3.laurels"_s.arg(file.absolutePath(), file.completeBaseName()).arg(i);
        if (QFileInfo::exists(aside))
            continue;
        if (!QFile::rename(path, aside))
            break;
        for (const QString &end : {u"-journal"_s, u"-wal"_s, u"-shm"_s})
            if (QFileInfo::exists(path + end) && !QFile::rename(path + end, aside + end))
                return Error{Error::Unavailable, tr("%1 cannot be moved out of the way.").arg(path + end)};
        return aside;
    }
    return Error{Error::Unavailable,
                 tr("%1 cannot be moved out of the way, so nothing was restored. Check that its folder may be written.")
                     .arg(path)};
}

} // namespace

Result<Restored> restore(const QString &snapshot, const QString &path, const QString &folder)
{
    auto wanted = Catalogue::open(snapshot, Catalogue::Access::ReadOnly);
    if (!wanted)
        return wanted.error();
    const auto counts = (*wanted)->counts();
    if (!counts)
        return counts.error();
    Restored restored{.films = counts->films};
    std::unique_ptr<Catalogue> present;
    std::optional<sql::Transaction> alone; // keeps others from saving what would be lost
    const bool isThere = QFileInfo::exists(path);
    const QFile::Permissions rights = QFile::permissions(path);
    if (isThere) {
        auto opened = Catalogue::open(path);
        if (!opened && opened.error().kind != Error::Damaged)
            return opened.error();
        if (opened)
            present = std::move(*opened);
    }
    if (present) {
        const auto now = present->counts();
        if (!now)
            return now.error();
        restored.filmsBefore = now->films;
        const auto kept = Snapshots(present->uuid(), folder).take(present->database(), u"restore"_s);
        if (!kept)
            return kept.error();
        restored.kept = (*kept)->path;
        auto transaction = sql::Transaction::begin(present->database());
        if (!transaction)
            return transaction.error();
        alone.emplace(std::move(*transaction));
    } else if (isThere) {
        restored.filmsBefore = -1;
        const auto aside = putAside(path);
        if (!aside)
            return aside.error();
        restored.kept = *aside;
    }
    if (auto copied = backUp(**wanted, path); !copied)
        return copied.error();
    if (isThere)
        QFile::setPermissions(path, rights);
    return restored;
}

} // namespace laurels
