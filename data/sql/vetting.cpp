// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sql/vetting.h"

#include "data/sql/migrations.h"
#include "data/sql/statement.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace laurels::sql {

namespace {

constexpr qint64 SmallestFile = 512;
constexpr int VersionOffset = 60;
constexpr int ApplicationOffset = 68;
constexpr qint64 QuickCheckUpTo = 200 * 1024 * 1024; ///< Larger files are checked when somebody asks for it.

QString tr(const char *text)
{
    return QCoreApplication::translate("laurels::sql::Vetting", text);
}

} // namespace

Result<int> readSchemaVersion(const QString &path)
{
    struct stat status {
    };
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return Error{Error::NotFound,
                     tr("There is no catalogue at %1. Check the name, or make one with “laurels new”.").arg(path)};
    if (!S_ISREG(status.st_mode))
        return Error{Error::Damaged, tr("%1 is not a file, so it is no catalogue.").arg(path)};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Unavailable, tr("%1 cannot be read: %2.").arg(path, file.errorString())};
    const QByteArray header = file.read(100);
    if (status.st_size < SmallestFile || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return Error{Error::Damaged, tr("%1 is not a Laurels catalogue. It was left as it is.").arg(path)};
    const auto number = [&header](int offset) { return qFromBigEndian<qint32>(header.constData() + offset); };
    if (number(ApplicationOffset) != ApplicationId || number(VersionOffset) <= 0)
        return Error{
            Error::Damaged,
            tr("%1 is a database of another program, not a Laurels catalogue. It was left as it is.").arg(path)};
    if (number(VersionOffset) > SchemaVersion)
        return Error{Error::NewerSchema,
                     tr("%1 was made by a newer Laurels (its format is %2, this program knows up to %3)."
                        " Open it with the newer version; it was left as it is.")
                         .arg(path)
                         .arg(number(VersionOffset))
                         .arg(SchemaVersion)};
    return number(VersionOffset);
}

Result<void> vet(Database &database, int version)
{
    const auto damaged = [&database](const QString &detail) {
        return Error{Error::Damaged, tr("%1 did not pass its check. It was left as it is.").arg(database.path()),
                     detail};
    };
    const auto expected = [version]() -> Result<QStringList> {
        auto model = Database::inMemory();
        if (!model)
            return model.error();
        if (auto done = migrate(**model, 0, version); !done)
            return done.error();
        return schemaParts(**model);
    }();
    if (!expected)
        return expected.error();
    const auto found = schemaParts(database);
    if (!found)
        return found.error().kind == Error::Unavailable ? found.error() : damaged(found.error().detail);
    if (*found != *expected)
        return Error{Error::Damaged,
                     tr("%1 holds parts that are not a catalogue's own. It was left as it is.").arg(database.path())};

    if (QFileInfo(database.path()).size() > QuickCheckUpTo)
        return {};
    const auto check =
        Statement(database, u"PRAGMA quick_check(1)").first([](Row &row) { return row.take<QString>(); });
    if (!check)
        return check.error().kind == Error::Unavailable ? check.error() : damaged(check.error().detail);
    if (check->value_or(QString()) != "ok"_L1)
        return damaged(check->value_or(QString()));
    return {};
}

} // namespace laurels::sql
