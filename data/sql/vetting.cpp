// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sql/vetting.h"

#include "data/sql/migrations.h"
#include "data/sql/statement.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDataStream>
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
constexpr std::chrono::milliseconds VettingPatience = std::chrono::seconds(10);

QString tr(const char *text)
{
    return QCoreApplication::translate("laurels::sql::Vetting", text);
}

Error damaged(const QString &path, const QString &detail)
{
    return {Error::Damaged, tr("%1 did not pass its check. It was left as it is.").arg(path), detail};
}

/// What stood in the way of reading may pass; anything else is the file's own fault.
Error asDamage(const Error &error, const QString &path)
{
    const bool isPassing = error.kind == Error::Unavailable || error.kind == Error::Cancelled;
    return isPassing ? error : damaged(path, error.detail);
}

QByteArray fingerprintOf(const QStringList &parts)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly); // each part with its length: no two schemas give the same bytes
    stream.setVersion(QDataStream::Qt_6_4);
    stream << parts;
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

Result<QStringList> expectedParts(int version)
{
    auto model = Database::inMemory();
    if (!model)
        return model.error();
    if (auto done = migrate(**model, 0, version); !done)
        return done.error();
    return schemaParts(**model);
}

Result<void> quickCheck(Database &database)
{
    const auto verdict =
        Statement(database, u"PRAGMA quick_check(1)").first([](Row &row) { return row.take<QString>(); });
    if (!verdict)
        return asDamage(verdict.error(), database.path());
    const QString words = verdict->value_or(QString());
    return words == "ok"_L1 ? Result<void>() : damaged(database.path(), words);
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

Result<QByteArray> schemaFingerprint(int version)
{
    const auto parts = expectedParts(version);
    return parts ? Result<QByteArray>(fingerprintOf(*parts)) : parts.error();
}

Result<void> vet(Database &database, int version)
{
    const TimeLimit limit(database, VettingPatience);
    const auto found = schemaParts(database);
    if (!found)
        return asDamage(found.error(), database.path());
    if (version != SchemaVersion
        || fingerprintOf(*found) != NewestFingerprint) { // an older one, or one that this SQLite spells in another way
        const auto expected = expectedParts(version);
        if (!expected)
            return expected.error();
        if (*found != *expected)
            return Error{
                Error::Damaged,
                tr("%1 holds parts that are not a catalogue's own. It was left as it is.").arg(database.path())};
    }
    return QFileInfo(database.path()).size() > LargeFile ? Result<void>() : quickCheck(database);
}

Result<void> checkFile(const QString &path, std::function<bool()> goesOn)
{
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return database.error();
    const TimeLimit limit(**database, TimeLimit::None, std::move(goesOn));
    return quickCheck(**database);
}

} // namespace laurels::sql
