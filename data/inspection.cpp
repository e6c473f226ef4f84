// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/inspection.h"

#include "data/backup.h"
#include "data/catalogue.h"
#include "data/sql/database.h"
#include "data/sql/fulltext.h"
#include "data/sql/statement.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace laurels {

namespace {

constexpr int MostFaults = 20; ///< Named; enough to see what kind they are of.
constexpr qint64 LargestInMemory = 512 * 1024 * 1024;

constexpr auto Integrity = u"PRAGMA integrity_check(20)";
constexpr auto ForeignKeys = u"SELECT \"table\", coalesce(parent, ''), count(*) FROM pragma_foreign_key_check"
                             " GROUP BY 1, 2 LIMIT 20";
constexpr auto ImageIds = u"SELECT id FROM image ORDER BY id";
constexpr auto Image = u"SELECT i.sha256, d.bytes, (SELECT count(*) FROM thumbnail t WHERE t.image_id = i.id)"
                       " FROM image i LEFT JOIN image_data d ON d.image_id = i.id WHERE i.id = :id";

QString tr(const char *text)
{
    return QCoreApplication::translate("laurels::Inspection", text);
}

QString restoreAdvice()
{
    return tr("Put a backup in its place, or export what can still be read.");
}

Finding verdict(const QString &name, const QString &inOrder, const QStringList &faults, const QString &advice)
{
    return {name, faults.isEmpty(), faults.isEmpty() ? inOrder : faults.join(u"; "_s) + u". "_s + advice};
}

/// A failure to read is a finding; that the person stopped it is not.
template <class Value> bool isFinding(const Result<Value> &result)
{
    return !result && result.error().kind != Error::Cancelled;
}

Result<Finding> inspectPages(sql::Database &database)
{
    const QString name = u"integrity"_s;
    const auto words = sql::Statement(database, Integrity).all([](sql::Row &row) { return row.take<QString>(); });
    if (isFinding(words))
        return verdict(name, {}, {words.error().message}, restoreAdvice());
    if (!words)
        return words.error();
    const QStringList faults = *words == QStringList{u"ok"_s} ? QStringList() : QStringList(*words);
    return verdict(name, tr("Every page and index is whole."), faults, restoreAdvice());
}

Result<Finding> inspectReferences(sql::Database &database)
{
    const QString name = u"foreign keys"_s;
    const auto faults = sql::Statement(database, ForeignKeys).all([](sql::Row &row) {
        const QString table = row.take<QString>();
        const QString parent = row.take<QString>();
        return tr("%1 rows of %2 point to a %3 that is not there").arg(row.take<int>()).arg(table, parent);
    });
    if (isFinding(faults))
        return verdict(name, {}, {faults.error().message}, restoreAdvice());
    if (!faults)
        return faults.error();
    return verdict(name, tr("Every reference leads to its record."), *faults, restoreAdvice());
}

Result<QStringList> askIndexes(sql::Database &database)
{
    const sql::TimeLimit limit(database, sql::TimeLimit::None);
    auto transaction = sql::Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    return sql::brokenIndexes(database); // and is rolled back
}

Result<Finding> inspectSearch(sql::Database &database)
{
    const QString name = u"search index"_s;
    const bool mayAsk = database.mode() == sql::Database::Mode::ReadWrite;
    if (!mayAsk && QFileInfo(database.path()).size() > LargestInMemory)
        return Finding{name, true,
                       tr("Not looked at: SQLite compares an index with its text only in a file that may be "
                          "written. Check a copy.")};
    auto memory = sql::Database::inMemory(database.path());
    if (!memory)
        return memory.error();
    if (!mayAsk)
        if (auto copied = copyDatabase(database, **memory); !copied)
            return copied.error();
    const auto broken = askIndexes(mayAsk ? database : **memory);
    if (isFinding(broken))
        return verdict(name, {}, {broken.error().message}, tr("Try again."));
    if (!broken)
        return broken.error();
    return verdict(name, tr("It agrees with the text of every film and name."),
                   broken->isEmpty() ? QStringList()
                                     : QStringList{tr("%1 does not agree with its text").arg(broken->join(u", "_s))},
                   tr("The films are whole. It is built again when the catalogue is next opened in the window."));
}

/// What is wrong with one picture; nothing when all is well.
Result<QString> inspectImage(sql::Statement &find, ImageId id, const std::function<bool(const QByteArray &)> &isPicture)
{
    struct Stored {
        QByteArray sha256;
        QByteArray bytes;
        int thumbnails;
    };
    const auto found = find.bind(":id"_L1, id).first([](sql::Row &row) {
        return Stored{.sha256 = row.take<QByteArray>(), .bytes = row.take<QByteArray>(), .thumbnails = row.take<int>()};
    });
    if (!found)
        return found.error();
    const Stored image = found->value_or(Stored());
    if (image.bytes.isEmpty())
        return tr("picture %1 has lost its bytes").arg(id.value);
    if (QCryptographicHash::hash(image.bytes, QCryptographicHash::Sha256) != image.sha256)
        return tr("picture %1 is not what was stored").arg(id.value);
    if (!isPicture(image.bytes))
        return tr("picture %1 cannot be drawn").arg(id.value);
    return image.thumbnails > 0 ? QString() : tr("picture %1 has lost its small copies").arg(id.value);
}

Result<Finding> inspectImages(sql::Database &database, const std::function<bool(const QByteArray &)> &isPicture,
                              const Progress &goesOn)
{
    const QString name = u"images"_s;
    const auto ids = sql::Statement(database, ImageIds).all([](sql::Row &row) { return row.take<ImageId>(); });
    if (isFinding(ids))
        return verdict(name, {}, {ids.error().message}, restoreAdvice());
    if (!ids)
        return ids.error();
    QStringList faults;
    sql::Statement find(database, Image);
    for (qsizetype i = 0; i < ids->size() && faults.size() < MostFaults; ++i) {
        if (goesOn && !goesOn(int(i * 100 / ids->size())))
            return Error{Error::Cancelled, tr("The work was stopped.")};
        const auto fault = inspectImage(find, ids->at(i), isPicture);
        if (!fault)
            faults << fault.error().message;
        else if (!fault->isEmpty())
            faults << *fault;
    }
    return verdict(name, tr("%1 pictures are as they were stored.").arg(ids->size()), faults,
                   tr("Choose these pictures again, or put a backup in place of the catalogue."));
}

} // namespace

Result<QList<Finding>> inspect(Catalogue &catalogue, const std::function<bool(const QByteArray &)> &isPicture,
                               const Progress &goesOn)
{
    sql::Database &database = catalogue.database();
    QList<Finding> findings;
    {
        const sql::TimeLimit limit(database, sql::TimeLimit::None, [&goesOn] { return !goesOn || goesOn(0); });
        for (const auto &look : {inspectPages, inspectReferences}) {
            const auto finding = look(database);
            if (!finding)
                return finding.error();
            findings << *finding;
        }
    }
    const auto search = inspectSearch(database);
    const auto images = inspectImages(database, isPicture, goesOn);
    if (!search || !images)
        return search ? images.error() : search.error();
    return findings << *search << *images;
}

} // namespace laurels
