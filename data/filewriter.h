// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/result.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <sys/types.h>

namespace laurels {

/// Writes a file of ours so that either the whole new one or the old one is there: into a part beside it, checked,
/// synced and then renamed. A part that is not committed is removed. A link at the target is replaced, not followed.
class FileWriter
{
public:
    /// `rights` are those of the finished file; without, those of the file that it replaces, or the usual ones.
    static Result<std::unique_ptr<FileWriter>> open(const QString &path, std::optional<mode_t> rights = {});
    ~FileWriter();

    Result<void> write(const QByteArray &bytes);
    Result<void> commit(); ///< On the disk, under its name, when it answers well.

    const QString &partPath() const { return m_part; } ///< For those who write it by other means.

private:
    FileWriter(QString path, QString part, int file, mode_t rights);
    Error failure(int code) const;

    QString m_path;
    QString m_part;
    int m_file;
    mode_t m_rights;
};

} // namespace laurels
