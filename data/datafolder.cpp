// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/datafolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cerrno>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace laurels {

QString dataFolder()
{
    const QString home = qEnvironmentVariable("XDG_DATA_HOME");
    return (home.startsWith(u'/') ? home : QDir::homePath() + u"/.local/share"_s) + u"/laurels"_s;
}

Result<QString> makePrivateFolder(const QString &path)
{
    const QString above = QFileInfo(path).absolutePath();
    const bool isThere = QFileInfo(path).isDir();
    if (isThere || ((QDir(above).exists() || makePrivateFolder(above)) && ::mkdir(QFile::encodeName(path), 0700) == 0))
        return path;
    return Error{Error::Unavailable,
                 QCoreApplication::translate("laurels::DataFolder", "The folder %1 cannot be made. Check that the "
                                                                    "folder above it may be written.")
                     .arg(path),
                 qt_error_string(errno)};
}

} // namespace laurels
