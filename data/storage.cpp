// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/storage.h"

#include "data/filewriter.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/vfs.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("laurels::Storage", text);
}

bool mayBeWritten(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat status {
    };
    return ::stat(name.constData(), &status) == 0 && (status.st_mode & (S_IWUSR | S_IWGRP | S_IWOTH)) != 0
           && ::access(name.constData(), W_OK) == 0;
}

QString noteFile(const QString &fact)
{
    const QByteArray name = QCryptographicHash::hash(fact.toUtf8(), QCryptographicHash::Sha1).toHex();
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/laurels/noted/"_s
           + QString::fromLatin1(name);
}

/// A lock on one byte far behind any that SQLite uses.
struct flock farLock()
{
    struct flock lock {
    };
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = off_t(1) << 40;
    lock.l_len = 1;
    return lock;
}

} // namespace

bool mayWrite(const QString &path)
{
    return mayBeWritten(path) && mayBeWritten(QFileInfo(path).absolutePath());
}

bool hasUnfinishedChange(const QString &path)
{
    return QFileInfo(path + u"-journal"_s).size() > 0;
}

std::optional<qint64> roomIn(const QString &folder)
{
    struct statvfs disk {
    };
    if (::statvfs(QFile::encodeName(folder).constData(), &disk) != 0)
        return {};
    return qint64(disk.f_bavail) * qint64(disk.f_frsize);
}

Result<void> checkRoom(const QString &folder, qint64 bytes)
{
    const qint64 room = roomIn(folder).value_or(bytes); // where it is not known, writing will tell
    if (room >= bytes)
        return {};
    return Error{Error::Unavailable,
                 tr("The disk that holds %1 has %2 left, and %3 are needed. Make room and try "
                    "again; nothing was changed.")
                     .arg(folder, QLocale().formattedDataSize(room), QLocale().formattedDataSize(bytes))};
}

std::optional<QString> networkFileSystemOfType(quint64 type)
{
    switch (type) {
    case 0x6969:
        return u"NFS"_s;
    case 0xFF534D42:
    case 0xFE534D42:
        return u"SMB"_s;
    case 0x65735546:
        return u"FUSE"_s;
    default:
        return {};
    }
}

std::optional<QString> networkFileSystem(const QString &path)
{
    struct statfs disk {
    };
    if (::statfs(QFile::encodeName(path).constData(), &disk) != 0)
        return {};
    return networkFileSystemOfType(quint64(disk.f_type) & 0xFFFFFFFF);
}

bool locksAreSeen(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const int file = ::open(name.constData(), O_RDWR | O_CLOEXEC);
    if (file < 0)
        return false;
    struct flock lock = farLock();
    bool isSeen = false;
    if (::fcntl(file, F_SETLK, &lock) == 0) {
        const pid_t other = ::fork();
        if (other == 0) {
            const int same = ::open(name.constData(), O_RDWR | O_CLOEXEC);
            struct flock wanted = farLock();
            const bool isRefused = same >= 0 && ::fcntl(same, F_SETLK, &wanted) != 0;
            ::_exit(isRefused && (errno == EAGAIN || errno == EACCES) ? 0 : 1);
        }
        int status = 1;
        isSeen = other > 0 && ::waitpid(other, &status, 0) == other && WIFEXITED(status) && WEXITSTATUS(status) == 0;
    }
    ::close(file);
    return isSeen;
}

bool isNoted(const QString &fact, const QString &state)
{
    QFile file(noteFile(fact));
    return file.open(QIODevice::ReadOnly) && file.readAll() == state.toUtf8();
}

void note(const QString &fact, const QString &state)
{
    const QString path = noteFile(fact);
    QDir().mkpath(QFileInfo(path).absolutePath());
    auto writer = FileWriter::open(path, 0600);
    if (writer && (*writer)->write(state.toUtf8()))
        (void)(*writer)->commit();
}

} // namespace laurels
