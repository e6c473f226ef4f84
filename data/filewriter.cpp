// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/filewriter.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

Error cannotWrite(const QString &path, int code)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("laurels::FileWriter", text); };
    if (code == ENOSPC || code == EDQUOT)
        return {
            Error::Unavailable,
            tr("%1 was not written: the disk is full. Free some space and try again. Nothing was changed.").arg(path)};
    return {Error::Unavailable,
            tr("%1 cannot be written. Check that its folder exists and may be written. Nothing was changed.").arg(path),
            qt_error_string(code)};
}

mode_t usualRights(const QString &path)
{
    struct stat old {
    };
    if (::lstat(QFile::encodeName(path).constData(), &old) == 0 && S_ISREG(old.st_mode))
        return old.st_mode & 0777;
    static const mode_t unwanted = [] {
        const mode_t mask = ::umask(077); // there is no other way to ask for it
        ::umask(mask);
        return mask;
    }();
    return 0666 & ~unwanted;
}

} // namespace

FileWriter::FileWriter(QString path, QString part, int file, mode_t rights)
    : m_path(std::move(path)), m_part(std::move(part)), m_file(file), m_rights(rights)
{
}

FileWriter::~FileWriter()
{
    if (m_file >= 0)
        ::close(m_file);
    if (!m_part.isEmpty())
        QFile::remove(m_part);
}

Error FileWriter::failure(int code) const
{
    return cannotWrite(m_path, code);
}

Result<std::unique_ptr<FileWriter>> FileWriter::open(const QString &path, std::optional<mode_t> rights)
{
    const QFileInfo target(path);
    if (target.exists() && !target.isFile()) // a folder, a pipe, a device: to be renamed over would be its end
        return Error{Error::Unavailable,
                     QCoreApplication::translate("laurels::FileWriter",
                                                 "%1 cannot be written: it is no file. Name another. Nothing was "
                                                 "changed.")
                         .arg(path)};
    const QString part = u"%1/.%2.%3.part"_s.arg(target.absolutePath(), target.fileName(),
                                                 QString::number(QRandomGenerator::system()->generate(), 16));
    const int file =
        ::open(QFile::encodeName(part).constData(), O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC | O_WRONLY, 0600);
    if (file < 0)
        return cannotWrite(path, errno);
    return std::unique_ptr<FileWriter>(
        new FileWriter(target.absoluteFilePath(), part, file, rights.value_or(usualRights(path))));
}

Result<void> FileWriter::write(const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t count = ::write(m_file, bytes.constData() + done, size_t(bytes.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return failure(count < 0 ? errno : ENOSPC);
        done += count;
    }
    return {};
}

Result<void> FileWriter::commit()
{
    if (::fchmod(m_file, m_rights) != 0 || ::fsync(m_file) != 0)
        return failure(errno);
    const int closed = ::close(std::exchange(m_file, -1));
    if (closed != 0)
        return failure(errno);
    if (::rename(QFile::encodeName(m_part).constData(), QFile::encodeName(m_path).constData()) != 0)
        return failure(errno);
    m_part.clear();
    const int folder = ::open(QFile::encodeName(QFileInfo(m_path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY);
    const bool isSynced = folder >= 0 && ::fsync(folder) == 0;
    if (folder >= 0)
        ::close(folder);
    return isSynced ? Result<void>() : Result<void>(failure(errno));
}

} // namespace laurels
